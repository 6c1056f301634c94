import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../src/extract.js';
import { recordSchema } from '../src/schema.js';
import { verifyRecord } from '../src/verify.js';
import { type Annotation, compareMetrics, outlineOf, textOf } from './annotation.js';

const reports = readdirSync('fixtures/reports').map((name) => `fixtures/reports/${name}`);

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
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
  const annotation = readJson(`fixtures/annotations/${name.replace(/\.\w+$/u, '')}.json`) as Annotation; // written by hand in this form

  it('gives the expected record; “npm run fixtures” writes it anew', () => {
    expect(recordSchema.parse(record)).toEqual(readJson(`fixtures/expected/${name}.json`));
  });

  it('is quoted as it stands', () => {
    expect(verifyRecord(record, bytes)).toEqual([]);
  });

  it('has the facts that a reader found in it', () => {
    expect(compareMetrics(record, annotation)).toEqual([]);
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

describe('the same report', () => {
  const path = 'fixtures/reports/qingliaoba-town-2021.txt';
  const text = readFileSync(path, 'utf8');
  const facts = (bytes: Uint8Array) => {
    const { report, metrics, sections } = extract({ path, bytes });
    return {
      report,
      outline: outlineOf(sections),
      metrics: metrics.map(({ id, value, scope, period }) => ({ id, value, scope, period })),
    };
  };
  const wide = (line: string) =>
    line.replace(/[0-9]/gu, (digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0xfee0));

  it.each([
    ['with a byte-order mark', Buffer.from(`\ufeff${text}`)],
    ['in UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['with the line ends of Windows', Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['with full-width digits', Buffer.from(wide(text))],
  ])('%s says the same', (_, bytes) => {
    const { metrics, report } = facts(bytes);
    const expected = facts(Buffer.from(text));
    expect(metrics).toEqual(expected.metrics);
    expect({ ...report, title: '' }).toEqual({ ...expected.report, title: '' });
  });
});
