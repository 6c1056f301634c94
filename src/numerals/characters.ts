/**
 * The characters numbers are written in. One table lookup tells whether a character can begin a number, so that
 * the scan passes over everything else at the cost of that lookup.
 */

/** No part of a number. */
export const NONE = 0;
/** 0–9. */
export const ARABIC = 1;
/** 一二三…, 〇零, 两, and their financial and traditional forms. */
export const DIGIT = 2;
/** 十百千 and 廿卅卌. */
export const SMALL = 3;
/** 万亿兆. */
export const LARGE = 4;
/** 半, a number only where a measure word follows or stands before it. */
export const HALF = 5;
/** `.` that may begin a decimal fraction. */
export const POINT = 6;
/** `h` that may begin a link. */
export const LINK = 7;
/** ①, ⑴, ㈠ and the like. */
export const CIRCLED = 8;

const digitForms: readonly string[] = [
  '〇零',
  '一壹弌',
  '二贰貳',
  '三叁叄',
  '四肆',
  '五伍',
  '六陆陸',
  '七柒',
  '八捌',
  '九玖',
];
const smallForms: readonly (readonly [string, number])[] = [
  ['十拾', 10],
  ['百佰', 100],
  ['千仟', 1000],
  ['廿', 20],
  ['卅', 30],
  ['卌', 40],
];
const largeForms: readonly (readonly [string, number])[] = [
  ['万萬', 1e4],
  ['亿億', 1e8],
  ['兆', 1e12],
];
/** Financial digits that are also everyday characters (队伍 放肆 大陆 收拾): digits only beside another numeral. */
const everydayForms = '伍肆陆陸參参拾弌';

const kinds = new Uint8Array(0x10000);
const values = new Float64Array(0x10000);

function enter(characters: string, kind: number, value: number): void {
  for (let i = 0; i < characters.length; i += 1) {
    kinds[characters.charCodeAt(i)] = kind;
    values[characters.charCodeAt(i)] = value;
  }
}

for (let digit = 0; digit <= 9; digit += 1) {
  enter(String(digit), ARABIC, digit);
  enter(digitForms[digit] ?? '', DIGIT, digit);
}
enter('两兩俩倆', DIGIT, 2);
enter('參参', DIGIT, 3);
for (const [characters, value] of smallForms) enter(characters, SMALL, value);
for (const [characters, value] of largeForms) enter(characters, LARGE, value);
enter('半', HALF, 0.5);
enter('.', POINT, 0);
enter('h', LINK, 0);
for (let unit = 0x2460; unit <= 0x249b; unit += 1) kinds[unit] = CIRCLED;
for (let unit = 0x3220; unit <= 0x3229; unit += 1) kinds[unit] = CIRCLED;
for (let unit = 0x2776; unit <= 0x2793; unit += 1) kinds[unit] = CIRCLED;

/** What a UTF-16 unit can be in a number. NaN, the unit past the end, is none. */
export function kindOf(unit: number): number {
  return kinds[unit] ?? NONE;
}

/** Value of a digit or multiplier. */
export function digitValue(unit: number): number {
  return values[unit] ?? 0;
}

/** Whether the unit is a blank that may stand inside a number of one line. */
export function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x3000 || unit === 0xa0 || unit === 0x09;
}

/** Index of the first unit from `at` on that is no blank. */
export function skipBlanks(text: string, at: number): number {
  let i = at;
  while (isBlank(text.charCodeAt(i))) i += 1;
  return i;
}

/** Whether a character is a digit in one script and an everyday word in the other. */
export function isEverydayForm(character: string): boolean {
  return everydayForms.includes(character);
}
