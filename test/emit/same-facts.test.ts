/** The same facts are in every format: each is read back and compared with the records. */
import { parseCsvObjects } from 'hucre/csv';
import { describe, expect, it } from 'vitest';
import { csvEmitter, csvLongEmitter } from '../../src/emit/csv.js';
import { jsonEmitter } from '../../src/emit/json.js';
import { ndjsonEmitter } from '../../src/emit/ndjson.js';
import { catalogue } from '../../src/metrics/catalogue.js';
import type { Metric, ReportRecord } from '../../src/schema.js';
import { emitAll, fixtureRecords } from './records.js';
import { byHeading, readSheets, workbookBytes } from './workbook-bytes.js';

/** A metric with its report, as any flat format has it. */
interface Fact {
  path: string;
  issuer: string | null;
  year: number | null;
  id: string;
  value: number;
  unit: string;
  unitText: string;
  qualifier: string;
  basis: string;
  period: string;
  scope: string | null;
  section: string | null;
  quote: string;
  start: number;
  end: number;
  line: number;
  change: string | null;
  context: string;
}

/** A report with the headline value of each metric. */
interface Headlines {
  path: string;
  title: string | null;
  signedOn: string | null;
  values: Record<string, number>;
}

const facts = fixtureRecords.flatMap((record) => record.metrics.map((metric) => factOf(record, metric)));
const headlines = fixtureRecords.map((record): Headlines => {
  const { source, report, summary } = record;
  const values = Object.entries(summary).flatMap(([family, measures]) =>
    Object.entries(measures).map(([measure, value]) => [`${family}.${measure}`, value] as const),
  );
  return { path: source.path, title: report.title, signedOn: report.signedOn, values: Object.fromEntries(values) };
});

function factOf({ source, report }: ReportRecord, metric: Metric): Fact {
  const { id, value, unit, unitText, qualifier, basis, period, scope, section, context, change } = metric;
  const { quote, start, end, line } = metric.evidence;
  const identity = { path: source.path, issuer: report.issuer?.name ?? null, year: report.year };
  const meaning = { id, value, unit, unitText, qualifier, basis, period, scope };
  return { ...identity, ...meaning, section, quote, start, end, line, change: change?.quote ?? null, context };
}

type Row = Record<string, unknown>;

const numbers = new Set(['year', 'value', 'start', 'end', 'line']);

/** A row of text as a fact: an empty cell is null, but of the unit's text, which a number without a unit has empty. */
function factFromText(row: Row): Fact {
  const cells = Object.keys(facts[0] ?? {}).map((name) => {
    const cell = row[name];
    if (name === 'unitText') return [name, cell];
    return [name, cell === '' ? null : numbers.has(name) ? Number(cell) : cell];
  });
  return Object.fromEntries(cells) as unknown as Fact; // compared with one
}

function headlinesFrom(row: Row, columns: ReadonlyMap<string, string>, dateOf: (cell: unknown) => unknown): unknown {
  const filled = [...columns].filter(([name]) => row[name] !== '' && row[name] !== null);
  const values = Object.fromEntries(filled.map(([name, id]) => [id, Number(row[name])]));
  return {
    path: row.path ?? row.文件,
    title: row.title ?? row.标题 ?? null,
    signedOn: dateOf(row.signedOn ?? row.落款日期),
    values,
  };
}

describe('the same facts are in', () => {
  it('json and ndjson', () => {
    expect(JSON.parse(emitAll(jsonEmitter({ pretty: false }), fixtureRecords))).toEqual(fixtureRecords);
    const lines = emitAll(ndjsonEmitter(), fixtureRecords).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(fixtureRecords);
  });

  it('csv', () => {
    const { data } = parseCsvObjects(emitAll(csvEmitter({ entries: catalogue }), fixtureRecords), { header: true });
    const columns = new Map(catalogue.map(({ id }) => [id, id]));
    const read = data.map((row) =>
      headlinesFrom({ ...row, title: row.title || null }, columns, (cell) => cell || null),
    );
    expect(read).toEqual(headlines);
  });

  it('csv-long', () => {
    const { data } = parseCsvObjects(emitAll(csvLongEmitter({ entries: catalogue }), fixtureRecords), { header: true });
    expect(data.map(factFromText)).toEqual(facts);
  });

  it('xlsx', async () => {
    const sheets = await readSheets(await workbookBytes(fixtureRecords));
    const ids = byHeading(sheets.get('说明') ?? [])
      .filter(({ 类别 }) => 类别 === '指标')
      .map(({ 代码 }) => String(代码));
    const head = (sheets.get('概览')?.[0] ?? []).map(String);
    const columns = new Map(head.slice(-ids.length).map((name, index) => [name, ids[index] ?? '']));
    const date = (cell: unknown) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : null);
    expect(byHeading(sheets.get('概览') ?? []).map((row) => headlinesFrom(row, columns, date))).toEqual(headlines);
    expect(byHeading(sheets.get('指标') ?? []).map(factFromSheet)).toEqual(facts);
  });

  it('xlsx, problems and plans', async () => {
    const sheets = await readSheets(await workbookBytes(fixtureRecords));
    for (const [name, field] of [
      ['问题', 'problems'],
      ['下一步', 'plans'],
    ] as const) {
      const read = byHeading(sheets.get(name) ?? []).map(({ 文件, 章节, 小标题, 内容, 起, 止 }) => [
        文件,
        章节,
        小标题,
        内容,
        起,
        止,
      ]);
      const items = fixtureRecords.flatMap(({ source, [field]: list }) =>
        list.map(({ section, heading, text, start, end }) => [source.path, section, heading, text, start, end]),
      );
      expect(read).toEqual(items);
    }
  });
});

function factFromSheet(row: Row): unknown {
  return {
    path: row.文件,
    issuer: row.发布单位,
    year: row.年度,
    id: row.指标代码,
    value: row.数值,
    unit: row.计量单位,
    unitText: row.原文单位 ?? '',
    qualifier: row.精确度,
    basis: row.依据,
    period: row.期间,
    scope: row.范围,
    section: row.章节,
    quote: row.原文,
    start: row.起,
    end: row.止,
    line: row.行,
    change: row.增减,
    context: row.上下文,
  };
}
