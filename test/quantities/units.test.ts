import { describe, expect, it } from 'vitest';
import { convert, findQuantities, hasUnitClass, isMeasureWord, unitClasses } from '../../src/quantities.js';

describe('convert', () => {
  const conversions: [value: number, unitText: string, target: string, expected: number | null][] = [
    [3.5, '万元', '元', 35000],
    [1.06, '亿元', '元', 106000000],
    [5.38, '万件', '件', 53800],
    [186.42, '万元', '元', 1864200],
    [35000, '元', '万元', 3.5],
    [8900, '㎡', '平方米', 8900],
    [2.2, '万立方', '立方米', 22000],
    [12, '方', '立方米', 12],
    [95, '成', '%', 95],
    [0.2, '‰', '%', 0.2],
    [0.25, '分之', '%', 25],
    [3, '亩', '平方米', null],
    [3, '公顷', '平方米', null],
    [3, '元', '%', null],
    [3, '美元', '元', null],
    [3, '百分点', '%', null],
  ];
  it.each(conversions)('%s %s in %s', (value, unitText, target, expected) => {
    expect(convert(value, unitText, target)).toBe(expected);
  });

  it('takes a reading’s value with its unit', () => {
    const [amount] = findQuantities('罚款3.5万元');
    expect(amount && convert(amount.value, amount.unit, '元')).toBe(35000);
  });
});

describe('unit classes', () => {
  it.each(['件', '宗', '起', '例', '单'])('%s counts cases', (unit) => {
    expect(hasUnitClass(unit, 'case')).toBe(true);
  });

  it('keeps persons and visits apart', () => {
    expect(hasUnitClass('人', 'person')).toBe(true);
    expect(hasUnitClass('名', 'personTime')).toBe(false);
    expect(hasUnitClass('人次', 'person')).toBe(false);
  });

  it('knows units with a multiplier, and no others', () => {
    expect(unitClasses('万元')).toEqual(unitClasses('元'));
    expect(unitClasses('公平').size).toBe(0);
    expect(isMeasureWord('人次')).toBe(true);
    expect(isMeasureWord('制度')).toBe(false);
  });
});
