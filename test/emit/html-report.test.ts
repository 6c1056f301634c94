import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'cheerio/slim';
import { describe, expect, it } from 'vitest';
import { type AnnotatedReport, annotate } from '../../src/annotate.js';
import { familyName } from '../../src/emit/html/families.js';
import { html, scriptJson } from '../../src/emit/html/markup.js';
import { reportPage } from '../../src/emit/html/report-page.js';
import { catalogue } from '../../src/metrics/catalogue.js';

const languages = ['zh', 'en'] as const;
const fixtures = readdirSync('fixtures/reports').map((file) => `fixtures/reports/${file}`);
const inline = { kind: 'inline', style: 'p{color:red}', script: 'void 0' } as const;

function read(path: string): AnnotatedReport {
  return annotate({ path, bytes: readFileSync(path) });
}

function readText(text: string, path = 'report.txt'): AnnotatedReport {
  return annotate({ path, bytes: new TextEncoder().encode(text) });
}

const squeezed = (text: string) => text.replace(/\s+/gu, '');

describe.each(fixtures)('%s', (path) => {
  const report = read(path);

  it.each(languages)('is shown with all its text and all its metrics, in %s', (lang) => {
    const page = load(reportPage(report, { lang, assets: inline }));
    expect(squeezed(page('#document').text())).toBe(squeezed(report.body.text));
    expect(page('li.metric')).toHaveLength(report.record.metrics.length);
    report.record.metrics.forEach(({ evidence, basis, value, unit }, index) => {
      const marks = page(`#document [data-m~="${index}"]`);
      expect(squeezed(marks.first().text())).toBe(squeezed(evidence.quote));
      expect(page(`#m${index} .amount b`).text().replace(/,/gu, '')).toBe(String(value));
      expect(page(`#m${index} .amount .unit`).text()).toBe(unit);
      if (basis === 'stated') expect(squeezed(page(`#m${index} mark`).text())).toBe(squeezed(evidence.quote));
    });
  });

  it('has every number in the colour of what it was read as', () => {
    const page = load(reportPage(report, { lang: 'zh', assets: inline }));
    const { numerals, metric, ...roles } = report.record.accounting;
    for (const [role, count] of Object.entries(roles)) {
      const all = page(`#document .n.${role}`).length;
      // 首先 is a marker without a number.
      expect(role === 'numbering' ? Math.min(all, count) : all, role).toBe(count);
    }
    expect(page('#document .n.metric').length).toBeGreaterThanOrEqual(metric);
    expect(page('.key.metric .count').text()).toBe(String(metric));
  });

  it('explains each check in the language of the page', () => {
    const page = load(reportPage(report, { lang: 'zh', assets: inline }));
    expect(page('#checks > ul > li')).toHaveLength(report.record.checks.length);
    expect(page('#checks').text()).not.toMatch(/Unexpected|expected/u);
  });
});

describe('the page', () => {
  it('lets in its own style and script and nothing else', () => {
    const page = load(reportPage(readText('受理纠纷3件。'), { lang: 'zh', assets: inline }));
    const policy = page('meta[http-equiv="Content-Security-Policy"]').attr('content') ?? '';
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src ${hash(page('script').text())};`);
    expect(policy).toContain(`style-src ${hash(page('style').text())};`);
    expect(page('[style], [onclick], [src], link')).toHaveLength(0);
  });

  it('escapes whatever stands in the document and its name', () => {
    const attack = `"><svg onload=alert(1)>'</script><!--`;
    const report = readText(`一、${attack}\n受理矛盾纠纷12件${attack}。`, `${attack}.txt`);
    const page = load(reportPage(report, { lang: 'en', assets: inline }));
    expect(page('svg, script')).toHaveLength(1);
    expect(page('#document').text()).toContain(attack);
    expect(page('.file').text()).toBe(`${attack}.txt`);
  });

  it('marks figures in the text whose checks do not hold', () => {
    const page = load(
      reportPage(readText('一、主要工作\n应持证54人，持证44人，持证率91.48%。受理纠纷3件。'), {
        lang: 'zh',
        assets: inline,
      }),
    );
    expect(page('#document .fail').text()).toBe('54人44人91.48%');
    expect(page('#notices .message').last().text()).toBe('所述 91.48%，而 44 ÷ 54 = 81.48%');
  });

  it('shows a data table as a table', () => {
    const cells = (tag: string, ...texts: string[]) =>
      `<tr>${texts.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
    const source = `<html><body><h1>甲镇2023年法治政府建设年度报告</h1><p>受理矛盾纠纷12件。</p><table>${cells('th', '事项', '数量（件）')}${cells('td', '行政处罚', '31')}${cells('td', '行政许可', '45')}</table><p>甲镇人民政府</p></body></html>`;
    const page = load(reportPage(readText(source, 'report.html'), { lang: 'zh', assets: inline }));
    expect(page('#document table tr')).toHaveLength(3);
    expect(
      page('#document td a.metric')
        .map((_, cell) => page(cell).text())
        .get(),
    ).toEqual(['31', '45']);
  });

  it('says so where there is nothing', () => {
    const page = load(reportPage(readText('无内容。'), { lang: 'en', assets: inline }));
    expect(page('#metrics').text()).toContain('No metric of the catalogue');
    expect(page('#checks').text()).toContain('No figures that could be compared');
    expect(page('.filters')).toHaveLength(0);
  });

  it('leads back to the list of reports where there is one', () => {
    const assets = { kind: 'linked', style: '../assets/report.css', script: '../assets/report.js' } as const;
    const page = load(reportPage(readText('受理纠纷3件。'), { lang: 'zh', assets, index: '../index.html' }));
    expect(page('a.back').attr('href')).toBe('../index.html');
    expect(page('link[rel="stylesheet"]').attr('href')).toBe('../assets/report.css');
    expect(page('script').attr('src')).toBe('../assets/report.js');
  });
});

it('every family has a name in both languages', () => {
  for (const family of new Set(catalogue.map((entry) => entry.id.split('.')[0] ?? '')))
    for (const lang of languages) expect(familyName(family, lang)).not.toBe(family);
});

describe('markup', () => {
  it('escapes values and joins lists', () => {
    expect(html`<p title="${'"<&\''}">${[html`<b>${1}</b>`, html`${null}${false}`]}</p>`.text).toBe(
      '<p title="&quot;&lt;&amp;&#39;"><b>1</b></p>',
    );
    expect(html`${'a\u0000b\u202e\n'}`.text).toBe('a\ufffdb\ufffd\n');
  });

  it('writes JSON that no script element ends in', () => {
    const value = { text: '</script><!-- \u2028 & 十九大' };
    const text = scriptJson(value);
    expect(text).not.toMatch(/[<>&\u2028]/u);
    expect(JSON.parse(text)).toEqual(value);
  });
});
