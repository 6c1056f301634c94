import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ExtractError, explain, extract } from '../src/extract.js';
import { factsOf, readFile, readSentences } from './read.js';

describe('accounting', () => {
  it.each(readdirSync('fixtures/reports'))('of %s adds up', (name) => {
    const path = `fixtures/reports/${name}`;
    const { record, numerals } = explain({ path, bytes: readFileSync(path) });
    const { numerals: total, ...roles } = record.accounting;
    expect(Object.values(roles).reduce((sum, number) => sum + number, 0)).toBe(total);
    for (const role of ['metric', 'quantity', 'date', 'citation', 'name', 'unexplained'] as const)
      expect([role, numerals.filter((numeral) => numeral.role === role).length]).toEqual([role, roles[role]]);
    expect(record.quantities).toHaveLength(roles.metric + roles.quantity);
  });

  it('counts every numeral once, under what it is', () => {
    const { accounting } = readSentences(
      '根据华委发〔2017〕12号文件，12月4日开展“12·4”宣传3场，12345热线受理工单94件。',
    );
    expect(accounting).toMatchObject({ metric: 2, unexplained: 0, numbering: 1 });
    expect(accounting.numerals).toBeGreaterThanOrEqual(8);
  });
});

describe('what no number states', () => {
  it.each<[string, string, string[]]>([
    ['all of a count', '受理信访件94件，全部办结。', ['petition.closed 94 (implied)']],
    [
      'a number of villages that all have one',
      '全镇16个村均配有法律顾问。',
      ['legalAdviser.coverageRate 100 (implied)'],
    ],
    ['a zero', '本年度我镇无行政复议案件。', ['reconsideration.cases 0 (implied)']],
    [
      'two zeros',
      '全年未发生行政复议、行政诉讼案件。',
      ['reconsideration.cases 0 (implied)', 'litigation.cases 0 (implied)'],
    ],
  ])('%s', (_, sentence, facts) => {
    expect(factsOf(readSentences(sentence))).toEqual(expect.arrayContaining(facts));
  });

  it.each(['落实《行政复议法》，畅通行政复议渠道。', '无论何种行政诉讼案件，都认真对待。'])(
    'nothing: %s',
    (sentence) => {
      expect(factsOf(readSentences(sentence))).toEqual([]);
    },
  );
});

describe('which time a figure is of', () => {
  it('last year’s figure is kept apart, a change is no value', () => {
    const record = readSentences('全年受理矛盾纠纷118件，去年为130件，同比下降9.2%。');
    expect(factsOf(record)).toEqual(['dispute.received 118', 'dispute.received 130 (prior)']);
    expect(record.summary).toEqual({ dispute: { received: 118 } });
  });

  it('an aim is kept apart, a norm is no metric', () => {
    const facts = factsOf(readSentences('每年组织学法不少于4次。', '2022年力争矛盾纠纷化解率达到98%。'));
    expect(facts).toEqual(['dispute.successRate 98 (target)']);
  });
});

describe('parts', () => {
  it('其中 gives each part a scope', () => {
    const record = readSentences('全年受理矛盾纠纷118件，其中土地纠纷30件，婚姻家庭纠纷25件。');
    expect(factsOf(record)).toEqual([
      'dispute.received 118',
      'dispute.received 30 (土地纠纷)',
      'dispute.received 25 (婚姻家庭纠纷)',
    ]);
  });

  it('one fact that is stated twice is one metric with two places', () => {
    const [metric, ...others] = readSentences('全年受理矛盾纠纷118件。', '共受理矛盾纠纷118件。').metrics;
    expect(others).toEqual([]);
    expect(metric?.also).toHaveLength(1);
  });
});

describe('a table', () => {
  const page = (table: string) =>
    `<html><body><h1>桃溪屯镇2021年度法治政府建设情况报告</h1><div class="content"><p>一、主要工作情况</p><p>本年度我镇依法履职，各项工作情况如下表所示，有关数据均以年末统计为准。</p>${table}</div></body></html>`;
  const rows = (...lines: string[][]) =>
    `<table>${lines.map((line) => `<tr>${line.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

  it('with a column of units gives its figures', () => {
    const record = readFile(
      page(rows(['项目', '单位', '数量'], ['行政处罚案件', '件', '31'], ['罚款金额', '万元', '4.5'])),
      'page.html',
    );
    expect(factsOf(record)).toEqual(['enforcement.penalties 31', 'enforcement.fines 45000']);
    expect(record.metrics.map(({ evidence }) => evidence.quote)).toEqual(['31', '4.5']);
  });

  it('takes the unit of its caption', () => {
    const record = readFile(page(`<p>单位：件</p>${rows(['行政处罚案件', '行政复议案件'], ['31', '2'])}`), 'page.html');
    expect(record.quantities.map(({ value, unitText }) => `${value}${unitText}`)).toEqual(['31件', '2件']);
    expect(factsOf(record)).toEqual(['enforcement.penalties 31', 'reconsideration.cases 2']);
  });
});

it.each([
  ['empty', new Uint8Array()],
  ['binary', Uint8Array.from({ length: 600 }, (_, index) => (index * 7) % 256)],
])('an %s file is an ExtractError with a diagnostic', (_, bytes) => {
  expect(() => extract({ path: 'x.txt', bytes })).toThrow(ExtractError);
});

describe('a text without an end', () => {
  it.each([
    ['of digits', '1'.repeat(4_000_000), 1],
    ['of numbers in one clause', '受理纠纷12件化解11件'.repeat(6000), 12_000],
    ['of clauses in one sentence', '受理纠纷12件，其中化解11件，'.repeat(6000), 12_000],
    ['of brackets that nothing closes', `受理纠纷12件${'（'.repeat(400_000)}`, 1],
    ['of negations in one clause', '未发生'.repeat(400_000), 0],
    ['of universals in one clause', '均件'.repeat(400_000), 0],
    ['of universals with a number each', '其次，100%名'.repeat(40_000), 40_000],
    ['of items in one clause', '其中受理纠纷12件、调解11次、'.repeat(6000), 12_000],
  ])('%s is read to its end', (_, text, numerals) => {
    const { accounting } = readFile(`一、工作情况\n全年${text}。\n`, 'endless.txt');
    expect(accounting.numerals - accounting.numbering).toBe(numerals);
  });
});
