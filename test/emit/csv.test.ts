import { parseCsvObjects } from 'hucre/csv';
import { describe, expect, it } from 'vitest';
import { csvEmitter, csvLongEmitter, safeText } from '../../src/emit/csv.js';
import { catalogue } from '../../src/metrics/catalogue.js';
import type { ReportRecord } from '../../src/schema.js';
import { changedRecord, emitAll, fixtureRecords } from './records.js';

const entries = catalogue;
const chosen = catalogue.filter(({ id }) => ['dispute.successRate', 'dispute.received'].includes(id));

function wide(records: readonly ReportRecord[], options = {}): Record<string, unknown>[] {
  return parseCsvObjects(emitAll(csvEmitter({ entries, ...options }), records), { header: true }).data;
}

function long(records: readonly ReportRecord[], options = {}): Record<string, unknown>[] {
  return parseCsvObjects(emitAll(csvLongEmitter({ entries, ...options }), records), { header: true }).data;
}

describe('csv', () => {
  it('has a column for what a report is and then one for each metric, in the catalogue’s order', () => {
    const [head = ''] = emitAll(csvEmitter({ entries }), []).split('\r\n');
    const names = head.split(',');
    expect(names.slice(0, 5)).toEqual(['path', 'issuer', 'level', 'year', 'title']);
    expect(names.slice(-catalogue.length)).toEqual(catalogue.map(({ id }) => id));
  });

  it('holds the headline value where a metric is stated more than once, and nothing where it is not stated', () => {
    const [row] = wide([changedRecord(() => {})]);
    expect(row?.['publicity.events']).toBe('20'); // stated 20, and 26 further down
    expect(row?.['enforcement.penalties']).toBe('15'); // 18 are a part of it
    expect(row?.['hotline.received']).toBe('');
  });

  it('has the columns of --only alone, in the order asked for', () => {
    const head = emitAll(csvEmitter({ entries: [...chosen].reverse() }), []);
    expect(head.trim().split(',').slice(-3)).toEqual(['catalogueVersion', 'dispute.successRate', 'dispute.received']);
  });

  it('ends each line with CRLF and quotes what holds a comma, a quote or a line end', () => {
    const titles = ['甲,乙', '甲"乙"', '甲\n乙', '甲\r乙', ' 甲 '];
    const records = titles.map((title) => changedRecord(({ report }) => Object.assign(report, { title })));
    const text = emitAll(csvEmitter({ entries: chosen }), records);
    expect(text).toContain(',"甲\n乙",');
    expect(text).toContain(',"甲""乙""",');
    expect(text.replace(/"[^"]*"/gu, '').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(wide(records).map(({ title }) => title)).toEqual(titles.map((title) => title.replace('\r', '\\u000d'))); // it could overwrite a line on a terminal
  });

  it('begins with a byte-order mark where one is asked for, with and without records', () => {
    expect(emitAll(csvEmitter({ entries, bom: true }), fixtureRecords)).toMatch(/^\ufeffpath,/u);
    expect(emitAll(csvLongEmitter({ entries, bom: true }), [])).toMatch(/^\ufeffpath,/u);
    expect(emitAll(csvEmitter({ entries }), fixtureRecords)).toMatch(/^path,/u);
  });
});

describe('csv-long', () => {
  it('has a row a metric, with its meaning and its place', () => {
    const rows = long([changedRecord(() => {})]);
    expect(rows.filter(({ id }) => id === 'enforcement.penalties')).toMatchObject([
      { value: '15', scope: '', quote: '15件', unit: '件', basis: 'stated', period: 'year', section: '1.2', line: '7' },
      { value: '18', scope: '当场处罚', quote: '18件' },
    ]);
  });

  it('has the rows of --only alone', () => {
    const ids = long([...fixtureRecords], { entries: chosen }).map(({ id }) => id);
    expect(new Set(ids)).toEqual(new Set(['dispute.received', 'dispute.successRate']));
  });

  it('has its head alone where there is no metric', () => {
    const none = changedRecord((record) => record.metrics.splice(0));
    expect(emitAll(csvLongEmitter({ entries }), [none]).split('\r\n')).toHaveLength(2);
  });
});

describe('what a spreadsheet could run', () => {
  it.each([
    ...['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r\n=1', '\n=1', '\t1', '＝1+1', '＋1', '－1', '＠A1', '﹦1'],
    ...[' =1', '\u3000=1', '\u00a0\ufeff=1', '\u200b=1', "'=1", "'' -1", "'\t"],
  ])('has an apostrophe before it, which a reader can take away: %j', (text) => {
    expect(safeText(text)).toBe(`'${text}`);
    expect(safeText(safeText(text)).slice(1)).toBe(safeText(text));
  });

  it.each(['1=1', '法治', '', '（=1）', "'法治'", ' 法治', '一、=1'])('is not taken for %j', (text) => {
    expect(safeText(text)).toBe(text);
  });

  it('is made harmless in every column of text, and numbers stay numbers', () => {
    const record = changedRecord(({ report, source, metrics: [metric] }) => {
      Object.assign(source, { path: '=cmd|calc' });
      Object.assign(report, { title: '@x', issuer: { name: '+1', level: 'township' } });
      Object.assign(metric ?? {}, { value: -12.5, scope: '-甲', context: '=甲' });
    });
    expect(wide([record])[0]).toMatchObject({ path: "'=cmd|calc", title: "'@x", issuer: "'+1" });
    expect(long([record])[0]).toMatchObject({ value: '-12.5', scope: "'-甲", context: "'=甲", path: "'=cmd|calc" });
  });

  it('nor does a text steer a terminal', () => {
    const record = changedRecord(({ report }) => Object.assign(report, { title: '\u001b[31m甲\u202e' }));
    expect(wide([record])[0]?.title).toBe('\\u001b[31m甲\\u202e');
  });
});
