import { describe, expect, it } from 'vitest';
import { type Palette, plainPalette } from '../../src/emit/palette.js';
import { tableWriter } from '../../src/emit/table.js';
import { cellsOf } from '../../src/emit/text-width.js';
import { catalogue } from '../../src/metrics/catalogue.js';
import type { ReportRecord } from '../../src/schema.js';
import { changedRecord, fixtureRecords } from './records.js';

const markup: Palette = {
  strong: (text) => `<b>${text}</b>`,
  faint: (text) => `<i>${text}</i>`,
  good: (text) => `<good>${text}</good>`,
  warning: (text) => `<warning>${text}</warning>`,
  bad: (text) => `<bad>${text}</bad>`,
};

function table(records: readonly ReportRecord[], options: { width?: number; only?: string[]; palette?: Palette } = {}) {
  const { width = Number.POSITIVE_INFINITY, only, palette = plainPalette } = options;
  const chosen = only && { only: catalogue.filter(({ id }) => only.includes(id)) };
  const writer = tableWriter({ palette, width, ...chosen });
  return records.map((record) => writer.add(record)).join('') + writer.end();
}

describe('several reports', () => {
  it('are a row each, with issuer, year, headline metrics and warnings', () => {
    const [head = '', ...rows] = table(fixtureRecords).trimEnd().split('\n').slice(0, -1);
    expect(head).toMatch(/^issuer +year +受理纠纷 +化解率 .* warnings$/u);
    expect(rows).toHaveLength(fixtureRecords.length);
    expect(rows[8]).toMatch(/^石垭关镇人民政府 +2016 +140 +95% .* 6$/u);
  });

  it('show bounds, and a dash for what is not stated', () => {
    expect(table(fixtureRecords)).toMatch(/^黄栌岭乡人民政府 +2019 +97 +≥95% +– /mu);
  });

  it.each([40, 60, 80, 100, 133])('fit %i cells, with columns aligned', (width) => {
    const lines = table(fixtureRecords, { width }).trimEnd().split('\n');
    expect(lines.filter((line) => cellsOf(line) > width && !/more column|^report-extract /u.test(line))).toEqual([]);
    const rows = lines.slice(0, fixtureRecords.length + 1);
    expect(new Set(rows.map(cellsOf)).size).toBe(1); // the last column is flush right
    expect(lines.at(-1)).toMatch(/^\d+ more columns? do(es)? not fit/u);
  });

  it('have the metrics of --only as columns, under their Chinese names', () => {
    const text = table(fixtureRecords, { only: ['legalAdviser.coverageRate'] });
    expect(text).toMatch(/^ +村法律顾问\nissuer +year +覆盖率 +warnings$/mu);
    expect(text).toMatch(/^鹭浦区人民政府 +2017 +100% +3$/mu);
  });

  it('show the file’s name where the issuer is unknown', () => {
    const records = [
      changedRecord(({ report }) => Object.assign(report, { issuer: null, year: null })),
      ...fixtureRecords,
    ];
    expect(table(records, { palette: markup })).toMatch(/<i>shiyaguan-town-2016.txt\s*<\/i> {2}–/u);
  });

  it('are painted: what a check does not bear out, what was not stated, warnings', () => {
    const lines = table(fixtureRecords, { palette: markup }).split('\n');
    expect(lines[9]).toMatch(/<bad> *95%<\/bad>.*<warning> *6<\/warning>$/u);
    expect(lines[0]).toMatch(/^<b>issuer/u);
  });

  it('are printed while they are read, later cells cut to the widths of the first', () => {
    const long = changedRecord(({ report }) =>
      Object.assign(report, { issuer: { name: '县'.repeat(40), level: 'county' } }),
    );
    const writer = tableWriter({ palette: plainPalette, width: 80 });
    const chunks = Array.from({ length: 150 }, (_, index) =>
      writer.add(index === 120 ? long : changedRecord(() => {})),
    );
    expect(chunks.slice(0, 99).join('')).toBe('');
    expect(chunks[99]?.split('\n')).toHaveLength(102);
    expect(chunks[100]).toMatch(/^石垭关镇人民政府 /u);
    expect(chunks[120]).toMatch(/^县{10}… {2}/u);
  });
});

describe('one report', () => {
  const record = changedRecord(() => {});

  it('is its metrics with value, section, line and quote', () => {
    const text = table([record]);
    expect(text).toContain('石垭关镇2016年法治政府建设工作报告');
    expect(text).toMatch(
      /^行政处罚数（当场处罚） +18件 +1\.2 规范执法 +7 {2}全年办理行政处罚案件15件，其中当场处罚18件$/mu,
    );
  });

  it('tells last year’s figures, aims, stocks and what was inferred', () => {
    const text = table([changedRecord(() => {}, 'qingliaoba')]);
    expect(text).toMatch(/（[^）]*目标）/u);
    expect(text).toMatch(/（[^）]*(推断|推算)）/u);
  });

  it('ends with its checks and diagnostics', () => {
    const text = table([record], { palette: markup });
    expect(text).toContain('<bad>9 checks, 6 of them failed</bad>');
    expect(text).toMatch(/^<warning>warning<\/warning>: line 9: Unexpected 103%, expected .*\[rate-out-of-range\]/mu);
  });

  it.each([50, 80, 120])('fits %i cells and shows the number in its quote', (width) => {
    const body = table([record], { width, palette: { ...plainPalette, strong: (text) => text } }).split('\n');
    const rows = body.slice(3, 4 + record.metrics.length);
    expect(rows.filter((line) => cellsOf(line) > width)).toEqual([]);
    expect(rows[record.metrics.findIndex(({ evidence }) => evidence.quote === '81.5%') + 1]).toMatch(/81\.5%.*81\.5%/u);
  });

  it('has the metrics of --only alone', () => {
    const text = table([record], { only: ['publicity.events'] });
    expect(text.match(/普法宣传活动场次/gu)).toHaveLength(2);
    expect(text).not.toContain('受理矛盾纠纷数');
    expect(table([record], { only: ['hotline.received'] })).toContain('no metrics');
  });

  it('cannot steer the terminal', () => {
    const text = table([
      changedRecord(({ report, metrics: [metric] }) => {
        Object.assign(report, { title: '\u001b[2J甲', issuer: { name: '\u009b31m', level: 'township' } });
        Object.assign(metric ?? {}, { scope: '\u202e乙', context: '甲\n乙\u0007', label: '\u001b]0;x' });
      }),
    ]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/u);
    expect(text).toContain('\\u001b[2J甲');
  });
});

it('no report is no table', () => {
  expect(table([])).toBe('');
});
