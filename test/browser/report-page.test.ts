import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { annotate } from '../../src/annotate.js';
import { reportPage } from '../../src/emit/html/report-page.js';
import { describeInBrowser } from './browser.js';

const REPORT = `临溪镇2023年法治政府建设年度报告
一、主要工作
（一）化解矛盾。全年受理矛盾纠纷120件，化解117件，化解率97.5%。
（二）规范执法。应持证54人，持有行政执法证44人，持证率91.48%。根据《条例》第十二条，开展十四五规划评估。
${'深入学习，认真落实，扎实推进。'.repeat(12)}
`.concat(
  Array.from({ length: 40 }, (_, n) => `第${n + 1}次研究，各项工作有序开展，群众满意。`).join('\n'),
  `
（三）完善制度。制定规范性文件2件，均按规定备案。
二、下一步打算
力争明年矛盾纠纷化解率达到98%以上。
临溪镇人民政府
2024年1月9日
`,
);

const assets = (['style', 'script'] as const).map((kind) =>
  readFileSync(`dist/pages/report.${kind === 'style' ? 'css' : 'js'}`, 'utf8'),
);
const [style = '', script = ''] = assets;

function write(folder: string, file: string, text: string, lang: 'zh' | 'en' = 'zh'): void {
  const report = annotate({ path: 'report.txt', bytes: new TextEncoder().encode(text) });
  writeFileSync(path.join(folder, file), reportPage(report, { lang, assets: { kind: 'inline', style, script } }));
}

/** Whether an element lies in what can be seen of the window. */
function inSight(page: Page, selector: string): Promise<boolean> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= window.innerHeight && element.checkVisibility();
    });
}

const selectedText = (page: Page) => page.locator('#document .selected').allTextContents();
const rowOf = (page: Page, anchor: string) => page.locator(`li.metric[data-anchor="${anchor}"]`);

describeInBrowser('the page of a report', (stage) => {
  beforeAll(() => {
    write(stage.folder, 'zh.html', REPORT);
    write(stage.folder, 'en.html', REPORT, 'en');
  });

  it('scrolls to the quote of a metric and marks it', async () => {
    const page = await stage.open('zh.html');
    const far = '#document a.metric:has-text("2件")';
    expect(await inSight(page, far)).toBe(false);
    await rowOf(page, 'normativeDocument.issued').locator('summary').click();
    await expect.poll(() => inSight(page, far)).toBe(true);
    expect(await selectedText(page)).toEqual(['2件']);
    expect(await rowOf(page, 'normativeDocument.issued').locator('mark').textContent()).toBe('2件');
    expect(page.url()).toMatch(/#m=normativeDocument\.issued$/u);
    await page.close();
  });

  it('opens the metric of a number in the text, and lights it up when it is pointed at', async () => {
    const page = await stage.open('zh.html');
    await page.locator('#document a.metric', { hasText: '117件' }).hover();
    await expect.poll(() => rowOf(page, 'dispute.resolved').getAttribute('class')).toContain('pointed');
    await page.locator('#document a.metric', { hasText: '117件' }).click();
    expect(await rowOf(page, 'dispute.resolved').locator('details').getAttribute('open')).toBe('');
    expect(await rowOf(page, 'dispute.resolved').textContent()).toContain('117 ÷ 120 = 97.5%，与所述 97.5% 相符');
    await page.close();
  });

  it('says what other numbers are', async () => {
    const page = await stage.open('zh.html');
    await page.locator('#document .n.name').first().hover();
    expect(await page.locator('#hint').textContent()).toContain('名称中的数字');
    await page.close();
  });

  it('filters by family, basis, period and checks', async () => {
    const page = await stage.open('zh.html');
    const anchors = () =>
      page
        .locator('li.metric:visible')
        .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.anchor));
    await page.selectOption('#filter-period', 'target');
    expect(await anchors()).toEqual(['dispute.successRate~2']);
    expect(await page.locator('#document a.metric:not(.dim)').allTextContents()).toEqual(['98%']);
    await page.click('#clear');
    await page.selectOption('#filter-basis', 'implied');
    expect(await anchors()).toEqual(['normativeDocument.filed']);
    await page.click('#clear');
    await page.selectOption('#filter-findings', 'open');
    expect(await anchors()).toContain('enforcementCertificate.holdingRate');
    expect(await anchors()).not.toContain('dispute.successRate');
    await page.selectOption('#filter-family', 'dispute');
    expect(await anchors()).toEqual([]);
    expect(await page.locator('#none').isVisible()).toBe(true);
    await page.close();
  });

  it('searches figures, names and quotes', async () => {
    const page = await stage.open('en.html');
    await page.keyboard.press('/');
    for (const [words, anchor] of [
      ['117', 'dispute.resolved'],
      ['规范性文件 2', 'normativeDocument.issued'],
      ['should hold', 'enforcementCertificate.eligible'],
    ] as const) {
      await page.fill('#search', words);
      expect(await rowOf(page, anchor).isVisible()).toBe(true);
    }
    expect(await page.locator('#shown').textContent()).toBe('1 of 9 shown');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('#shown').textContent()).toBe('9 of 9 shown');
    await page.close();
  });

  it('is led by keys', async () => {
    const page = await stage.open('zh.html');
    await page.keyboard.press('j');
    expect(await selectedText(page)).toEqual(['120件']);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    expect(await selectedText(page)).toEqual(['117件']);
    await page.keyboard.press('w');
    expect(await selectedText(page)).toEqual(['54人']);
    await page.keyboard.press('Escape');
    expect(await selectedText(page)).toEqual([]);
    await page.keyboard.press('?');
    expect(await page.locator('dialog').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog').isVisible()).toBe(false);
    await page.keyboard.press('2');
    expect(await page.locator('#checks').isVisible()).toBe(true);
    await page.close();
  });

  it('opens at the metric that its address names', async () => {
    for (const hash of ['#m=dispute.successRate~2', '#m=dispute.resolved', '#m=1']) {
      const page = await stage.open('zh.html', { hash });
      expect(await selectedText(page)).toEqual([hash.endsWith('~2') ? '98%' : '117件']);
      expect(await inSight(page, '#document .selected')).toBe(true);
      await page.close();
    }
  });

  it('takes the colours of the system, and those that are chosen', async () => {
    const page = await stage.open('zh.html', { colorScheme: 'dark' });
    const paper = () => page.locator('.text-pane').evaluate((pane) => getComputedStyle(pane).backgroundColor);
    const dark = await paper();
    await page.keyboard.press('t');
    const light = await paper();
    expect(light).not.toBe(dark);
    await page.keyboard.press('t');
    expect(await paper()).toBe(dark);
    await page.close();
  });

  it('shows one pane at a time on a telephone, and a card for what is selected', async () => {
    const page = await stage.open('zh.html', { viewport: { width: 390, height: 800 }, hasTouch: true });
    expect(await page.locator('#metrics').isVisible()).toBe(false);
    await page.locator('#document a.metric', { hasText: '44人' }).tap();
    expect(await page.locator('#card').textContent()).toContain('44');
    await page.locator('#card-next').tap();
    expect(await selectedText(page)).toEqual(['91.48%']);
    await page.locator('#tab-metrics').tap();
    expect(await page.locator('#document').isVisible()).toBe(false);
    await rowOf(page, 'normativeDocument.issued').locator('summary').tap();
    await expect.poll(() => inSight(page, '#document .selected')).toBe(true);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await page.close();
  });

  it('has all panels on paper, and is read without its script', async () => {
    const page = await stage.open('zh.html', { viewport: { width: 720, height: 1000 }, colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    const paper = await page.locator('.text-pane').evaluate((pane) => getComputedStyle(pane).backgroundColor);
    expect(paper).toBe('rgb(252, 251, 248)');
    for (const panel of ['#metrics', '#checks', '#passages']) expect(await page.locator(panel).isVisible()).toBe(true);
    expect(await page.locator('.filters').isVisible()).toBe(false);
    await page.close();
    const plain = await stage.open('zh.html', { javaScriptEnabled: false });
    expect(await plain.locator('#checks').isVisible()).toBe(true);
    expect(await plain.locator('.filters').isVisible()).toBe(false);
    await plain.close();
  });

  it('has a name for everything that can be pressed', async () => {
    const page = await stage.open('en.html');
    const nameless = await page.evaluate(() =>
      [...document.querySelectorAll('button, a, input, select, [role="img"]')]
        .filter((element) => element.checkVisibility())
        .filter((element) => {
          const label =
            element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels : null;
          const name = element.getAttribute('aria-label') ?? label?.[0]?.textContent ?? element.textContent ?? '';
          return name.trim() === '';
        })
        .map((element) => element.outerHTML),
    );
    expect(nameless).toEqual([]);
    await page.close();
  });

  it('takes style and script from beside it, in a folder of many', async () => {
    const report = annotate({ path: 'report.txt', bytes: new TextEncoder().encode(REPORT) });
    for (const [folder, file, text] of [
      ['assets', 'report.css', style],
      ['assets', 'report.js', script],
      [
        'reports',
        'one.html',
        reportPage(report, {
          lang: 'zh',
          assets: { kind: 'linked', style: '../assets/report.css', script: '../assets/report.js' },
          index: '../index.html',
        }),
      ],
    ] as const) {
      mkdirSync(path.join(stage.folder, folder), { recursive: true });
      writeFileSync(path.join(stage.folder, folder, file), text);
    }
    const page = await stage.open('reports/one.html');
    await page.keyboard.press('j');
    expect(await selectedText(page)).toEqual(['120件']);
    expect(await page.locator('.text-pane').evaluate((pane) => getComputedStyle(pane).overflowY)).toBe('auto');
    await page.close();
  });

  it('runs nothing that a document brings along', async () => {
    const attack = '</script><script>document.title="x"</script><img src=x onerror="document.title=1"><!--';
    write(
      stage.folder,
      'attack.html',
      `${attack}镇2023年法治政府建设年度报告\n一、${attack}\u2028\n受理矛盾纠纷12件${attack}，化解11件。\n`,
    );
    const page = await stage.open('attack.html');
    expect(await page.title()).not.toBe('x');
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.locator('#document').textContent()).toContain('onerror="document.title=1"');
    await page.close();
  });
});
