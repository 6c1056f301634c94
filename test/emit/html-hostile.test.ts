import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type CheerioAPI, load } from 'cheerio/slim';
import { describe, expect, it } from 'vitest';
import { type AnnotatedReport, annotate } from '../../src/annotate.js';
import { reportPage } from '../../src/emit/html/report-page.js';
import type { Row } from '../../src/emit/html/site/data.js';
import { siteWriter } from '../../src/emit/html/site/site.js';
import type { Provenance } from '../../src/emit/provenance.js';
import { catalogue } from '../../src/metrics/catalogue.js';
import { SCHEMA_VERSION } from '../../src/schema-version.js';
import { reportExtract, temporaryFolder } from '../cli/run.js';

const attack = `"'><img src=x onerror=alert(1)></script><script>alert(1)</script></style><!-- javascript:alert(1)\u2028{x}`;
const options = { lang: 'en', assets: { kind: 'inline', style: 'p{}', script: 'void 0' } } as const;
const fixtures = readdirSync('fixtures/reports').map((file) => `fixtures/reports/${file}`);

function read(file: string): AnnotatedReport {
  return annotate({ path: file, bytes: readFileSync(file) });
}

/** Each kind of element with the names of its attributes. */
function shapes(page: CheerioAPI): Set<string> {
  const elements = page('*').toArray() as { name: string; attribs: object }[]; // `*` finds nothing but elements
  return new Set(elements.map(({ name, attribs }) => `${name} ${Object.keys(attribs).sort().join(' ')}`));
}

/** What pages are made of where nobody attacks. */
const usual = new Set(fixtures.flatMap((file) => [...shapes(load(reportPage(read(file), options)))]));

function expectHarmless(html: string): CheerioAPI {
  const page = load(html);
  expect([...shapes(page)].filter((shape) => !usual.has(shape))).toEqual([]);
  expect(page('script')).toHaveLength(1);
  expect(page('style')).toHaveLength(1);
  for (const link of page('[href]').get()) expect(link.attribs.href).toMatch(/^#/u);
  for (const name of ['src', 'style', 'action', 'formaction']) expect(page(`[${name}]`)).toHaveLength(0);
  return page;
}

/** What code goes by, and a reader never sees as it is. */
const codes = ['id', 'kind', 'rule', 'severity', 'status', 'basis', 'period', 'qualifier', 'level', 'metrics', 'unit'];

/** A copy in which every text that a document or a name may have given is followed by an attack. */
function attacked(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return codes.includes(key) ? value : value + attack;
  if (Array.isArray(value)) return value.map((item) => attacked(item, typeof item === 'string' ? key : ''));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, attacked(field, name)]));
}

describe('a page', () => {
  it.each(fixtures)('of %s shows an attack in any field of its record as text', (file) => {
    const report = read(file);
    const record = attacked(report.record) as AnnotatedReport['record']; // of the same shape
    const page = expectHarmless(reportPage({ ...report, record }, options));
    expect(page('body').text().split('onerror=alert(1)').length).toBeGreaterThan(10);
  });

  it('shows an attack in a text as text', () => {
    const escaped = attack.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const cell = (text: string) => `<td>${text}${escaped}</td>`;
    const table = `<table><tr>${cell('事项')}${cell('数量（件）')}</tr><tr>${cell('行政处罚')}${cell('31')}</tr></table>`;
    const bodies = [
      [
        'txt',
        `甲镇${attack}2023年法治政府建设年度报告\n一、${attack}\n受理矛盾纠纷12件${attack}，化解率${attack}91%。\n《${attack}》\n甲镇人民政府${attack}`,
      ],
      [
        'html',
        `<html><title>${escaped}</title><body><h1>甲镇2023年法治政府建设年度报告</h1><p>受理纠纷12件${escaped}。</p>${table}</body></html>`,
      ],
    ];
    for (const [ending, body] of bodies) {
      const report = annotate({ path: `${attack}.${ending}`, bytes: Buffer.from(body ?? '') });
      const page = expectHarmless(reportPage(report, options));
      expect(page('#document').text()).toContain('onerror=alert(1)');
    }
  });
});

describe('a folder of pages', () => {
  it('keeps an attack in the data of the index as text', () => {
    const files = new Map<string, string>();
    const assets = { reportStyle: '', reportScript: '', indexStyle: '', indexScript: '' };
    const folder = {
      write: (name: string, content: string | Uint8Array) => void files.set(name, content.toString()),
      append: (name: string, text: string) => void files.set(name, (files.get(name) ?? '') + text),
    };
    const site = siteWriter(folder, { lang: 'en', catalogue, assets, headlines: [] });
    const texts = { issuer: attack, title: attack, path: attack };
    const numbers = { level: null, year: 2020, metrics: 0, warnings: 0, values: {}, rates: [] };
    const versions: Provenance = { schemaVersion: SCHEMA_VERSION, toolVersion: attack, catalogueVersion: attack };
    site.add({ ...texts, ...numbers, versions }, '', 'page');
    site.close();
    for (const [name, content] of files) expect([name, content.includes('<img')]).toEqual([name, false]);
    const rows: Row[] = [];
    const data = files.get('data/part-0001.js') ?? '';
    expect(data).not.toMatch(/[<>\u2028]/u);
    new Function('reportExtract', data)({ rows: (_: number, some: Row[]) => rows.push(...some) });
    expect(rows).toEqual([[attack, null, 2020, attack, attack, 'reports/page.html', 0, 0]]);
  });

  it('leads from hostile names to pages of its own', () => {
    const cwd = temporaryFolder();
    const names = [
      'javascript:alert(1).txt',
      `"'><img src=x onerror=alert(1)>.txt`,
      'a#b?c%41&d.txt',
      'x..%2f.txt',
      '\n.txt',
    ];
    mkdirSync(path.join(cwd, 'in'));
    for (const name of names) writeFileSync(path.join(cwd, 'in', name), '某镇2020年法治政府建设报告\n一、主要工作\n');
    const { status } = reportExtract(['in', '--format', 'html', '--out', 'out/'], { cwd });
    expect(status).toBe(0);
    const rows: Row[] = [];
    const data = readFileSync(path.join(cwd, 'out/data/part-0001.js'), 'utf8');
    new Function('reportExtract', data)({ rows: (_: number, some: Row[]) => rows.push(...some) });
    expect(rows.map(([, , , , name]) => path.basename(name))).toEqual([...names].sort());
    for (const [, , , , , address] of rows) {
      expect(address).toMatch(/^reports\/[^:/?#"'<>&]+\.html$/u);
      expect(readFileSync(path.join(cwd, 'out', decodeURI(address)), 'utf8')).toContain('Content-Security-Policy');
    }
  });
});
