import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { pageAsset } from '../../src/cli/output/page-assets.js';
import type { IndexEntry } from '../../src/emit/html/site/entry.js';
import { siteWriter } from '../../src/emit/html/site/site.js';
import { catalogue } from '../../src/metrics/catalogue.js';
import { SCHEMA_VERSION } from '../../src/schema-version.js';
import { describeInBrowser } from './browser.js';

const COUNT = 1200;

/** Reports of thirty issuers over forty years; every fifth has a warning and a rate that is wrong. */
function entry(n: number): IndexEntry {
  const rate = 60 + (n % 40);
  const isWrong = n % 5 === 0;
  return {
    issuer: `第${String((n % 30) + 1).padStart(2, '0')}镇</script>`,
    level: n % 2 === 0 ? 'township' : 'county',
    year: 1980 + Math.floor(n / 30),
    title: `报告${n}`,
    path: `reports/${n}.txt`,
    metrics: n,
    warnings: isWrong ? 1 : 0,
    values: { 'dispute.successRate': rate, ...(n % 3 === 0 ? { 'dispute.received': n * 10 } : {}) },
    rates: [
      {
        id: 'dispute.successRate',
        stated: rate,
        computed: isWrong ? rate - 7 : rate,
        status: isWrong ? 'fail' : 'pass',
      },
    ],
    versions: { schemaVersion: SCHEMA_VERSION, toolVersion: '1.2.3', catalogueVersion: '0123456789ab' },
  };
}

function writeSite(folder: string): void {
  for (const part of ['assets', 'data', 'reports']) mkdirSync(path.join(folder, part));
  const site = siteWriter(
    {
      write: (name, content) => writeFileSync(path.join(folder, name), content),
      append: (name, text) => writeFileSync(path.join(folder, name), text, { flag: 'a' }),
    },
    {
      lang: 'zh',
      catalogue,
      headlines: ['dispute.successRate'],
      assets: {
        reportStyle: '',
        reportScript: '',
        indexStyle: pageAsset('index.css'),
        indexScript: pageAsset('index.js'),
      },
    },
  );
  for (let n = 0; n < COUNT; n += 1) site.add(entry(n), `<title>${n}</title>`, `报告 ${n}`);
  site.close();
}

const firstCells = (page: Page) =>
  page.locator('#table tbody tr:first-child td').evaluateAll((cells) => cells.map((cell) => cell.textContent));
const shown = (page: Page) => page.locator('#shown').textContent();

describeInBrowser('the index of reports', (stage) => {
  beforeAll(() => writeSite(stage.folder));

  it('shows a page of rows at once and all when they are loaded', async () => {
    const page = await stage.open('index.html');
    await expect.poll(() => shown(page)).toBe('1200 / 1200 份报告');
    expect(await page.locator('#table tbody tr').count()).toBe(25);
    await page.click('#next');
    expect(await firstCells(page)).toEqual(['第26镇</script>', '县级', '1980', '25', '1', '85']);
    await page.close();
  });

  it('sorts by any column, either way', async () => {
    const page = await stage.open('index.html');
    const head = (name: string) => page.locator('#table th button', { hasText: name }).first();
    await head('指标数').click();
    await expect.poll(() => firstCells(page)).toEqual(['第30镇</script>', '县级', '2019', '1,199', '', '99']);
    await head('指标数').click();
    await expect.poll(async () => (await firstCells(page))[3]).toBe('0');
    expect(await page.locator('th[aria-sort="ascending"]').textContent()).toContain('指标数');
    await head('化解率').click();
    await expect.poll(async () => (await firstCells(page))[5]).toBe('99');
    await page.close();
  });

  it('filters by words, level, year and warnings', async () => {
    const page = await stage.open('index.html');
    await page.fill('#search', '第07镇');
    await expect.poll(() => shown(page)).toBe('40 / 1200 份报告');
    await page.selectOption('#filter-year', '2019');
    await expect.poll(() => shown(page)).toBe('1 / 1200 份报告');
    await page.keyboard.press('Escape');
    await expect.poll(() => shown(page)).toBe('1200 / 1200 份报告');
    await page.selectOption('#filter-level', 'county');
    await page.check('#filter-warnings');
    await expect.poll(() => shown(page)).toBe('120 / 1200 份报告');
    await page.fill('#search', '没有这样的报告');
    await expect.poll(() => page.locator('#none').isVisible()).toBe(true);
    await page.close();
  });

  it('adds and removes a column of a metric', async () => {
    const page = await stage.open('index.html');
    await expect.poll(() => page.locator('#table th').count()).toBe(6);
    await page.selectOption('#add-column', 'dispute.received');
    await expect.poll(() => firstCells(page)).toEqual(['第01镇</script>', '乡镇', '1980', '0', '1', '60', '0']);
    await page.locator('th .remove').last().click();
    expect(await page.locator('#table th').count()).toBe(6);
    await page.close();
  });

  it('draws every plot, of the reports that are shown', async () => {
    const page = await stage.open('index.html');
    await expect
      .poll(() => page.locator('#plot-distribution .statistics').textContent())
      .toBe('1,200 份报告，最小 60，中位数 79.5，最大 99');
    for (const [plot, mark] of [
      ['distribution', 'rect'],
      ['years', 'path'],
      ['coverage', 'rect'],
      ['rates', 'path'],
    ] as const)
      expect(await page.locator(`#plot-${plot} svg ${mark}`).count(), plot).toBeGreaterThan(1);
    expect(await page.locator('#plot-rates .statistics').textContent()).toContain('960 个相符，240 个不符');
    await page.selectOption('#plot-metric', 'dispute.received');
    await expect.poll(() => page.locator('#plot-distribution .statistics').textContent()).toContain('400 份报告');
    await page.selectOption('#filter-year', '2019');
    await expect.poll(() => page.locator('#plot-distribution .statistics').textContent()).toContain('10 份报告');
    await page.close();
  });

  it('is led by keys to the page of a report', async () => {
    const page = await stage.open('index.html');
    await expect.poll(() => shown(page)).toBe('1200 / 1200 份报告');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.title()).toBe('1');
    await page.close();
  });

  it('has no wider page than a telephone', async () => {
    const page = await stage.open('index.html', { viewport: { width: 390, height: 800 } });
    await expect.poll(() => page.locator('#plot-rates svg').count()).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    await page.close();
  });
});
