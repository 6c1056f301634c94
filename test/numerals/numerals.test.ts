import { describe, expect, it } from 'vitest';
import { findNumerals, type NumeralKind } from '../../src/numerals.js';

type Expected = [text: string, value: number, kind: NumeralKind];

/** What `findNumerals` gives, as the tables write it. */
function found(text: string): Expected[] {
  return findNumerals(text).map((numeral) => [numeral.text, numeral.value, numeral.kind]);
}

const readings: [sentence: string, expected: Expected[]][] = [
  ['共办结132件', [['132', 132, 'number']]],
  ['罚没款２，３００．５元', [['２，３００．５', 2300.5, 'number']]],
  ['受理1,204件', [['1,204', 1204, 'number']]],
  ['增加成员，3人', [['3', 3, 'number']]],
  ['成员，200人', [['200', 200, 'number']]],
  ['比上年为-3.5%', [['-3.5%', -3.5, 'percent']]],
  ['盈亏：-12', [['-12', -12, 'number']]],
  [
    '2018-2022',
    [
      ['2018', 2018, 'number'],
      ['2022', 2022, 'number'],
    ],
  ],
  ['5.38万件', [['5.38万', 53800, 'number']]],
  ['20余万份', [['20余万', 200000, 'number']]],
  ['七十余万人', [['七十余万', 700000, 'number']]],
  ['8.3万亿元', [['8.3万亿', 8.3e12, 'number']]],
  ['4 826件', [['4 826', 4826, 'number']]],
  ['1 5 38件', [['1 5 38', 1538, 'number']]],
  [
    '2021 12件',
    [
      ['2021', 2021, 'number'],
      ['12', 12, 'number'],
    ],
  ],
  ['三百二十五户', [['三百二十五', 325, 'number']]],
  ['一万零六十', [['一万零六十', 10060, 'number']]],
  ['二〇二三年', [['二〇二三', 2023, 'number']]],
  ['壹佰贰拾叁元', [['壹佰贰拾叁', 123, 'number']]],
  ['廿三日', [['廿三', 23, 'number']]],
  ['两百余起', [['两百', 200, 'number']]],
  ['九十九点零八', [['九十九点零八', 99.08, 'number']]],
  ['半个月', [['半', 0.5, 'number']]],
  ['占一半以上', [['一半', 0.5, 'fraction']]],
  [
    '98%、97.5％',
    [
      ['98%', 98, 'percent'],
      ['97.5％', 97.5, 'percent'],
    ],
  ],
  ['百分之九十九点零八', [['百分之九十九点零八', 99.08, 'percent']]],
  ['百分之百', [['百分之百', 100, 'percent']]],
  ['提高4.4个百分点', [['4.4个百分点', 4.4, 'point']]],
  ['控制在千分之三', [['千分之三', 0.3, 'permille']]],
  ['不高于5‰', [['5‰', 0.5, 'permille']]],
  ['九成五以上', [['九成五', 95, 'tenth']]],
  ['不足三成。', [['三成', 30, 'tenth']]],
  ['增长1.5倍', [['1.5倍', 1.5, 'multiple']]],
  ['占三分之二', [['三分之二', 2 / 3, 'fraction']]],
  ['约1/4', [['1/4', 0.25, 'fraction']]],
  [
    '2021/3/8',
    [
      ['2021', 2021, 'number'],
      ['3/8', 0.375, 'fraction'],
    ],
  ],
  [
    '2020.01.09',
    [
      ['2020', 2020, 'number'],
      ['01', 1, 'number'],
      ['09', 9, 'number'],
    ],
  ],
  [
    '220千伏、3千克',
    [
      ['220', 220, 'number'],
      ['3', 3, 'number'],
    ],
  ],
  [
    '12.98万 70岁',
    [
      ['12.98万', 129800, 'number'],
      ['70', 70, 'number'],
    ],
  ],
];

/** Words that hold a numeral's character and no number. */
const words = [
  '进一步统一认识，一定程度上',
  '广大群众十分满意，百姓称赞',
  '千方百计、万众一心',
  '若干问题，零星采购',
  '队伍、大陆、收拾、放肆',
  '上半年、过半数、半径',
  '刚成立',
  '见https://example.cn/a?b=12%20c',
];

describe('findNumerals', () => {
  it.each(readings)('%j', (sentence, expected) => {
    expect(found(sentence)).toEqual(expected);
  });

  it.each(words)('finds no number in %j', (sentence) => {
    expect(found(sentence)).toEqual([]);
  });

  it('gives each number’s own place', () => {
    const text = '全年受理１ ２件，约占九成五。';
    for (const { text: words, start, end } of findNumerals(text)) expect(text.slice(start, end)).toBe(words);
  });

  it('takes time in proportion to the text', () => {
    const time = (text: string) => {
      const begin = performance.now();
      findNumerals(text);
      return performance.now() - begin;
    };
    for (const piece of [
      '1',
      '一',
      '十',
      '万',
      '1,',
      '1 ',
      '1.',
      '零',
      '半',
      '百分之',
      '三分之',
      '一又',
      '一点',
      '十余',
    ]) {
      time(piece.repeat(2000));
      const short = Math.min(...Array.from({ length: 3 }, () => time(piece.repeat(10_000))));
      const long = Math.min(...Array.from({ length: 3 }, () => time(piece.repeat(40_000))));
      expect(long, piece).toBeLessThan(16 * short + 50);
    }
  });
});
