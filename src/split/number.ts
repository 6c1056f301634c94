/** Counters of markers and of dates: small numbers in Chinese or Arabic digits. */

const digits = '零一二三四五六七八九';

/** Value of a counter such as 十二, 二十, 7; NaN where it is no number below a hundred. */
export function counterValue(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/u.exec(text);
  if (!match || text === '') return Number.NaN;
  const [, tens, ten, ones] = match;
  if (!ten) return ones === undefined ? digits.indexOf(text) : Number.NaN;
  return (tens ? digits.indexOf(tens) : 1) * 10 + (ones ? digits.indexOf(ones) : 0);
}

/** The counter as markers write it: 12 is 十二. */
export function chineseCounter(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens === 0 ? '' : `${tens === 1 ? '' : digits[tens]}十`;
  return head + (ones === 0 && head !== '' ? '' : digits.charAt(ones));
}
