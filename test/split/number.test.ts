import { expect, it } from 'vitest';
import { chineseCounter, counterValue } from '../../src/split/number.js';

it('every counter below a hundred is read as it is written', () => {
  for (let value = 1; value < 100; value += 1) expect(counterValue(chineseCounter(value))).toBe(value);
  expect([1, 10, 12, 20, 21].map(chineseCounter)).toEqual(['一', '十', '十二', '二十', '二十一']);
});

it.each(['', '百', '二三', '十十', '一百'])('“%s” is no counter', (text) => {
  expect(counterValue(text)).toBeNaN();
});
