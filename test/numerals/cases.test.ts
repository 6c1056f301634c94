import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findNumerals } from '../../src/numerals.js';

/** Public test cases for Chinese numbers, kept beside the repository; the suite is skipped where they are absent. */
const path = new URL('../../../shared/outside/numerals/cases.jsonl', import.meta.url);

interface Case {
  suite: string;
  input: string;
  expect: { value: string }[];
}

/** Cases read otherwise on purpose, and why. */
const exceptions: Readonly<Record<string, string>> = {
  陽光九九是食物品牌: 'a brand is told from a number by a later stage',
  二三十个百分点: 'a range has a lower end, which is a number',
  二三十個百分點: 'as above, in traditional characters',
  '五百分之2.2': 'a fraction, though an odd one',
  '找出酒精量在5-20%之间的产品': 'the case wants percents alone; 5 is a number as well',
  股票十天收盘价的百分之七十百分位大于1: 'the case wants percents alone',
  一雙: 'a pair is a unit, counted once',
  五雙: 'a pair is a unit, counted once',
  五打: 'a dozen is a unit, and 打 a verb in this genre',
  二份一: 'Cantonese for 二分之一',
};
/** 壹 for 一 in everyday words (壹切), which only machine-made traditional text has. */
const isMachineMade = (input: string) => input.includes('壹切');

describe.skipIf(!existsSync(path))('public number cases', () => {
  const cases = existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Case)
    : [];
  const isRight = ({ input, expect: wanted }: Case) => {
    const values = findNumerals(input).map(({ value }) => value);
    return (
      values.length === wanted.length &&
      wanted.every(({ value }, i) => {
        const want = Number.parseFloat(value);
        return Math.abs(want - (values[i] ?? Number.NaN)) <= 1e-9 * Math.max(1, Math.abs(want));
      })
    );
  };

  it('reads all but the listed exceptions', () => {
    const wrong = cases.filter((one) => !isRight(one)).map(({ input }) => input);
    expect(wrong.filter((input) => !(input in exceptions) && !isMachineMade(input))).toEqual([]);
  });

  it('lists no exception that is read', () => {
    const right = new Set(cases.filter(isRight).map(({ input }) => input));
    expect(Object.keys(exceptions).filter((input) => right.has(input))).toEqual([]);
  });

  it('is right in at least 97 of 100', () => {
    expect(cases.filter(isRight).length / cases.length).toBeGreaterThanOrEqual(0.97);
  });
});
