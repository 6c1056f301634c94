import { describe, expect, it } from 'vitest';
import { alignRows, cellsOf, cutTo, padTo, wrapTo } from '../../src/emit/text-width.js';

it.each([
  ['abc', 3],
  ['法治', 4],
  ['（％', 4],
  ['“—”', 3],
  ['e\u0301', 1],
  ['😀', 2],
  ['𠮷', 2],
])('%s takes %i cells', (text, cells) => {
  expect(cellsOf(text)).toBe(cells);
});

describe('cutTo', () => {
  it.each([
    ['法治政府', 8, '法治政府'],
    ['法治政府', 7, '法治政…'],
    ['法治政府', 6, '法治…'],
    ['a法b', 4, 'a法b'],
    ['a法bc', 4, 'a法…'],
    ['法', 1, '…'],
    ['法', 0, ''],
    ['𠮷𠮷𠮷', 5, '𠮷𠮷…'],
  ])('%s to %i cells is %s', (text, cells, cut) => {
    expect(cutTo(text, cells)).toBe(cut);
    expect(cellsOf(cut)).toBeLessThanOrEqual(cells);
  });
});

it('fills up by cells, on either side', () => {
  expect(padTo('法治', 6)).toBe('法治  ');
  expect(padTo('12', 4, 'left')).toBe('  12');
  expect(padTo('法治', 2)).toBe('法治');
});

it('wraps by cells', () => {
  expect(wrapTo('矛盾纠纷化解率', 10)).toEqual(['矛盾纠纷化', '解率']);
  expect(wrapTo('法', 1)).toEqual(['法']);
});

it('aligns columns of Chinese and of digits', () => {
  expect(
    alignRows([
      ['法治', 'x'],
      ['abcde', 'y'],
    ]),
  ).toEqual(['法治   x', 'abcde  y']);
});
