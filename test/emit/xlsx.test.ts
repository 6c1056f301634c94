import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseCsv } from 'hucre/csv';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { columnName, MOST_CHARACTERS, rowXml } from '../../src/emit/xlsx/cell-xml.js';
import { stylesXml } from '../../src/emit/xlsx/styles.js';
import { catalogue } from '../../src/metrics/catalogue.js';
import { basisSchema, levelSchema, periodSchema, qualifierSchema, severitySchema } from '../../src/schema.js';
import { temporaryFolder } from '../cli/run.js';
import { changedRecord, fixtureRecords } from './records.js';
import { byHeading, readSheets, workbookBytes } from './workbook-bytes.js';

const names = ['概览', '指标', '问题', '下一步', '核查', '说明'];

describe('a workbook', () => {
  it('has six sheets with frozen headings and filters over all of their rows', async () => {
    const { sheets } = await readXlsx(await workbookBytes(fixtureRecords));
    expect(sheets.map(({ name }) => name)).toEqual(names);
    expect(sheets.map(({ freezePane }) => freezePane?.rows)).toEqual(names.map(() => 1));
    for (const { autoFilter, rows } of sheets) {
      expect(autoFilter?.range).toBe(`A1:${columnName((rows[0]?.length ?? 0) - 1)}${rows.length}`);
    }
  });

  it('has headings that tell its columns apart', async () => {
    const sheets = await readSheets(await workbookBytes([]));
    for (const [, [head = []]] of sheets) expect(new Set(head).size).toBe(head.length);
    expect(sheets.get('概览')?.[0]).toContain('矛盾纠纷化解率（%）');
  });

  it('has numbers as numbers, dates as dates, percents in percent', async () => {
    const sheets = await readSheets(await workbookBytes(fixtureRecords));
    const [first] = byHeading(sheets.get('概览') ?? []);
    expect(first).toMatchObject({ 年度: 2025, '矛盾纠纷化解率（%）': 97.9, 落款日期: new Date('2026-01-09') });
    expect(byHeading(sheets.get('指标') ?? []).every(({ 数值 }) => typeof 数值 === 'number')).toBe(true);
  });

  it('lists checks that hold and that fail, and diagnostics', async () => {
    const rows = byHeading((await readSheets(await workbookBytes([changedRecord(() => {})]))).get('核查') ?? []);
    expect(rows).toHaveLength(9 + 7);
    expect(rows).toContainEqual(
      expect.objectContaining({ 类别: '核查', 规则: 'rate-mismatch', 结果: 'fail', 原文值: 81.5, 行: 7 }),
    );
    expect(rows).toContainEqual(expect.objectContaining({ 类别: '诊断', 规则: 'numbering-gap', 结果: 'info', 行: 8 }));
  });

  it('explains every metric and code', async () => {
    const rows = byHeading((await readSheets(await workbookBytes([]))).get('说明') ?? []);
    expect(rows.filter(({ 类别 }) => 类别 === '指标').map(({ 代码 }) => 代码)).toEqual(catalogue.map(({ id }) => id));
    const codes = [levelSchema, qualifierSchema, basisSchema, periodSchema, severitySchema].flatMap(
      ({ options }) => options,
    );
    expect(rows.map(({ 代码 }) => 代码)).toEqual(expect.arrayContaining([...codes, 'pass', 'fail', 'uncertain']));
  });

  it('keeps every text as text, whatever it begins with and holds', async () => {
    const texts = [
      '=1+1',
      '+1',
      '-1',
      '@x',
      '1.10',
      '00123',
      'a<b>&"c"',
      ' 甲 ',
      '甲\n乙',
      '甲\r\n乙',
      '_x0041_',
      '2020-01-01',
      '真',
    ];
    const records = texts.map((title) => changedRecord(({ report }) => Object.assign(report, { title })));
    const rows = byHeading((await readSheets(await workbookBytes(records))).get('概览') ?? []);
    expect(rows.map(({ 标题 }) => 标题)).toEqual(texts);
  });

  it('keeps what a spreadsheet might run as text when its cell is edited', () => {
    const frame = { name: 'x', zh: '甲', kind: 'text', width: 9 } as const;
    const columns = [frame, { ...frame, wrap: true }];
    const quoted = [...stylesXml.matchAll(/<cellXfs.*<\/cellXfs>/gu)][0]?.[0].match(/<xf [^>]*>/gu) ?? [];
    const styles = ([xml = '']: string[]) => [...xml.matchAll(/<c r="\w+"(?: s="(\d)")?/gu)].map(([, style]) => Number(style ?? 0)); // biome-ignore format: one chain
    for (const style of styles([rowXml(['=1', ' ＋1'], 2, columns)]))
      expect(quoted[style]).toContain('quotePrefix="1"');
    for (const style of styles([rowXml(['1=', '法治'], 2, columns)])) expect(quoted[style]).not.toContain('quote');
    expect(rowXml([-3, '－3'], 2, columns)).toContain('<c r="A2"><v>-3</v></c>');
  });

  it('is whole where a text holds what XML cannot', async () => {
    const title = '甲\u0000\u001b[31m\ud800乙\uffff';
    const records = [changedRecord(({ report }) => Object.assign(report, { title }))];
    const [row] = byHeading((await readSheets(await workbookBytes(records))).get('概览') ?? []);
    expect(row?.标题).toBe('甲\\u0000\\u001b[31m\ufffd乙\ufffd');
  });

  it('cuts a text that is longer than a cell, and says so', async () => {
    const records = [changedRecord(({ problems: [item] }) => Object.assign(item ?? {}, { text: '字'.repeat(40_000) }))];
    const [row] = byHeading((await readSheets(await workbookBytes(records))).get('问题') ?? []);
    expect(row?.内容).toHaveLength(MOST_CHARACTERS);
    expect(row?.内容).toMatch(/^字+…［单元格最多 32767 字，全文 40000 字］$/u);
  });

  it('goes on in another sheet where one is full, with the same headings', async () => {
    const sheets = await readSheets(await workbookBytes(fixtureRecords, { mostRows: 200 }));
    const parts = [...sheets.keys()].filter((name) => name.startsWith('指标'));
    expect(parts).toEqual(['指标', '指标 (2)', '指标 (3)']);
    const heads = parts.map((name) => sheets.get(name)?.[0]);
    expect(heads).toEqual([heads[0], heads[0], heads[0]]);
    const rows = parts.flatMap((name) => sheets.get(name)?.slice(1) ?? []);
    const whole = (await readSheets(await workbookBytes(fixtureRecords))).get('指标')?.slice(1);
    expect(rows).toEqual(whole);
  });

  it('is the same to the last byte every time', async () => {
    expect(await workbookBytes(fixtureRecords)).toEqual(await workbookBytes(fixtureRecords));
  });
});

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is %s', (index, name) => {
  expect(columnName(index)).toBe(name);
});

const hasOffice = spawnSync('soffice', ['--version']).status === 0;

// Where LibreOffice is missing the test is skipped: apt-get install --no-install-recommends libreoffice-calc
it.skipIf(!hasOffice)(
  'LibreOffice opens it and sees the same overview (skipped without soffice)',
  { timeout: 120_000 },
  async () => {
    const folder = temporaryFolder();
    const bytes = await workbookBytes(fixtureRecords);
    writeFileSync(path.join(folder, 'reports.xlsx'), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const { status } = spawnSync('soffice', [
      profile,
      '--headless',
      '--convert-to',
      'csv:Text - txt - csv (StarCalc):44,34,76',
      '--outdir',
      folder,
      path.join(folder, 'reports.xlsx'),
    ]);
    expect(status).toBe(0);
    const seen = parseCsv(readFileSync(path.join(folder, 'reports.csv'), 'utf8'));
    const written = (await readSheets(bytes)).get('概览') ?? [];
    const text = (cell: unknown) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? ''));
    expect(seen).toEqual(written.map((row) => row.map(text)));
  },
);
