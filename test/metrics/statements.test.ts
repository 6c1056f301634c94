import { describe, expect, it } from 'vitest';
import { statementsIn } from '../../src/metrics/statements.js';

const wordsOf = (found: readonly { word: string }[]) => found.map(({ word }) => word);

describe('statementsIn', () => {
  it.each([
    ['16个村均配有律师', '均'],
    ['已全部办结', '全部'],
    ['各项工作都完成', '都'],
    ['积案悉数化解', '悉数'],
    ['一律公开', '一律'],
    ['实现法律顾问全覆盖', '全覆盖'],
    ['干部全员参训', '全员'],
    ['村村皆有', '皆'],
    ['无一例外通过审查', '无一例外'],
    ['办结率100%达标', '100%'],
    ['做到应收尽收', '应收尽收'],
    ['每个社区配有顾问', '每个社区'],
    ['各村（社区）法律顾问全覆盖', '各村（社区）法律顾问'],
  ])('finds the universal of %s', (text, word) => {
    expect(wordsOf(statementsIn(text).universals)).toContain(word);
  });

  it.each(['平均每人', '人均收入', '完全部署', '全部门', '首都市民', '皆为', '一起', '10件', '每年', '各镇', '应急'])(
    'finds no universal in %s',
    (text) => {
      expect(statementsIn(text).universals).toEqual([]);
    },
  );

  it.each([
    ['没有发生败诉', '没有发生'],
    ['未曾受理', '未曾受理'],
    ['尚未收到', '尚未收到'],
    ['从未出现过', '从未出现过'],
    ['全年无行政复议案件', '无'],
    ['不存在任何', '不存在任何'],
    ['零败诉', '零'],
    ['杜绝了发生', '杜绝了发生'],
  ])('finds the negation of %s', (text, word) => {
    expect(wordsOf(statementsIn(text).negations)).toEqual([word]);
  });

  it.each(['有无', '无论', '不足', '零售', '二零二一', '从事', '没收', '尚有'])('finds no negation in %s', (text) => {
    expect(statementsIn(text).negations).toEqual([]);
  });

  it('finds zeros, at the very end of a text too', () => {
    expect(statementsIn('败诉案件为0，复议案件为零').zeros).toEqual([
      { start: 4, word: '为0' },
      { start: 11, word: '为零' },
    ]);
    expect(wordsOf(statementsIn('尚无').negations)).toEqual(['无']);
    expect(statementsIn('成为').zeros).toEqual([]);
  });

  it('reads what a word covers once', () => {
    expect(wordsOf(statementsIn('从未发现未受理').negations)).toEqual(['从未发现', '未受理']);
    expect(wordsOf(statementsIn('应都尽都').universals)).toEqual(['应都尽都']);
  });
});
