import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../src/extract.js';
import { recordSchema } from '../src/schema.js';
import { verifyRecord } from '../src/verify.js';
import { type Annotation, compareMetrics, outlineOf, textOf } from './annotation.js';
import { encode } from './encode.js';

const reports = readdirSync('fixtures/reports').map((name) => `fixtures/reports/${name}`);

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function readAnnotation(path: string): Annotation {
  const name = path.replace('fixtures/reports/', '').replace(/\.\w+$/u, '');
  return readJson(`fixtures/annotations/${name}.json`) as Annotation; // written by hand in this form
}

it('there are at least eight texts and four pages, in several encodings', () => {
  expect(reports.filter((path) => path.endsWith('.txt')).length).toBeGreaterThanOrEqual(8);
  expect(reports.filter((path) => path.endsWith('.html')).length).toBeGreaterThanOrEqual(4);
  const encodings = reports.map((path) => extract({ path, bytes: readFileSync(path) }).source.encoding);
  expect(new Set(encodings)).toEqual(new Set(['utf-8', 'gb18030', 'utf-16le']));
});

describe.each(reports)('%s', (path) => {
  const name = path.replace('fixtures/reports/', '');
  const bytes = readFileSync(path);
  const record = extract({ path, bytes });
  const annotation = readAnnotation(path);

  it('gives the expected record; “npm run fixtures” writes it anew', () => {
    const { toolVersion, catalogueVersion, ...read } = recordSchema.parse(record);
    expect(read).toEqual(readJson(`fixtures/expected/${name}.json`));
  });

  it('is quoted as it stands', () => {
    expect(verifyRecord(record, bytes)).toEqual([]);
  });

  it('has the outline that a reader found in it', () => {
    expect(outlineOf(record.sections)).toEqual(annotation.sections);
    expect([record.problems.length, record.plans.length]).toEqual([annotation.problems, annotation.plans]);
  });

  it('is told apart from its page, and knows whose it is', () => {
    const { title, issuer, ...report } = record.report;
    const { title: titles, issuer: issuers, level, ...rest } = annotation.report;
    expect(titles).toContain(title);
    expect(issuers).toContain(issuer?.name);
    expect({ ...report, level: issuer?.level }).toEqual({ ...rest, level });
    for (const words of annotation.chrome) expect(textOf(record)).not.toContain(words);
  });

  it('has the quantities a reader found in it, and none that are none', () => {
    const amounts = record.quantities.map(({ value, unitText }) => [value, unitText]);
    for (const amount of annotation.quantities) expect(amounts).toContainEqual(amount);
    for (const trap of annotation.traps) {
      const trapped = record.quantities.filter(({ quote, context }) => trap.includes(quote) && context.includes(trap));
      expect(trapped).toEqual([]);
    }
  });
});

it('nine in ten facts that a reader found are read as such, and as many of those read were found', () => {
  const compared = reports.map((path) => {
    const { metrics } = readAnnotation(path);
    const differences = compareMetrics(extract({ path, bytes: readFileSync(path) }), readAnnotation(path));
    return { noted: metrics.filter(({ optional }) => !optional).length, path, differences };
  });
  const noted = compared.reduce((sum, report) => sum + report.noted, 0);
  const misses = compared.flatMap(({ path, differences }) => differences.map((line) => `${path}: ${line}`));
  const missed = misses.filter((line) => !line.includes(': spurious'));
  const list = `${noted} facts noted, ${missed.length} missed, ${misses.length - missed.length} spurious:\n${misses.join('\n')}`;
  expect(1 - missed.length / noted, list).toBeGreaterThanOrEqual(0.9);
  expect((misses.length - missed.length) / noted, list).toBeLessThanOrEqual(0.1);
});

describe.each(['qingliaoba-town-2021', 'yanqiyuan-county-2022'])('the same report, %s,', (name) => {
  const path = `fixtures/reports/${name}.txt`;
  const text = readFileSync(path, 'utf8');
  const facts = (bytes: Uint8Array, as = path) => {
    const { report, metrics, sections, problems, plans } = extract({ path: as, bytes });
    return {
      report: { ...report, title: null, publishedOn: null },
      outline: outlineOf(sections).map(([level]) => level),
      items: [problems.length, plans.length],
      metrics: metrics.map(({ id, value, qualifier, period }) => ({ id, value, qualifier, period })),
    };
  };
  const shifted = (pattern: RegExp, by: number) =>
    text.replace(pattern, (unit) => String.fromCodePoint((unit.codePointAt(0) ?? 0) + by));
  const page = `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body><div class="content">${text
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('\n')}</div></body></html>`;

  it.each<[string, Uint8Array, string?]>([
    ['with a byte-order mark', Buffer.from(`\ufeff${text}`)],
    ['in UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['in GB18030', encode(text, 'gb18030')],
    ['with the line ends of Windows', Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['with full-width digits', Buffer.from(shifted(/[0-9]/gu, 0xfee0))],
    ['with full-width percent signs', Buffer.from(shifted(/%/gu, 0xfee0))],
    ['with half-width brackets', Buffer.from(shifted(/[（）]/gu, -0xfee0))],
    ['as a page', Buffer.from(page), 'page.html'],
  ])('%s says the same', (_, bytes, as) => {
    expect(facts(bytes, as)).toEqual(facts(Buffer.from(text)));
  });
});
