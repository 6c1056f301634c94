/**
 * Finds numbers: Arabic and Chinese digits, percents, fractions. One pass from left to right; a table says for each
 * character whether a number can begin there.
 */
import { fold } from './fold.js';
import { CIRCLED, DIGIT, HALF, kindOf, LARGE, LINK, NONE, POINT, SMALL } from './numerals/characters.js';
import { type Core, isEverydayWord, readCore } from './numerals/core.js';
import { type Found, readSuffix } from './numerals/suffix.js';
import { wordEnd } from './numerals/words.js';

/**
 * What a number is. Values of `percent`, `permille` and `tenth` (成) are in percent, of `point` in percentage points,
 * of `fraction` as a plain number.
 */
export type NumeralKind = 'number' | 'percent' | 'point' | 'permille' | 'tenth' | 'multiple' | 'fraction';

/** A number and its place, half-open, in UTF-16 units. */
export interface Numeral {
  text: string;
  value: number;
  kind: NumeralKind;
  start: number;
  end: number;
}

/** A numeral with what the quantity stage needs to know of how it is written. */
export interface ScannedNumeral extends Numeral {
  /** Upper end of a range written as one number: 二三十. */
  high: number | null;
  /** Where the bare digits begin and end: `20` in `20余万`, `81.48` in `81.48%`. */
  digitsStart: number;
  digitsEnd: number;
  /** The hedge between digits and multiplier, or empty. */
  inner: string;
  chinese: boolean;
  /** Multiplier without a digit: 百 in 百余场. */
  lone: boolean;
  /** ① and the like. */
  circled: boolean;
  /** 1e4 for a number that ends with 万, 1e8 for 亿; else 1. */
  scale: number;
}

/**
 * Every number of a text, in order, whatever it stands for: dates and names too. Widths are folded first.
 *
 * @example findNumerals('持证率９８％，共20余万人') // 98 percent, 200000 number
 */
export function findNumerals(text: string): Numeral[] {
  return scanNumerals(fold(text))
    .filter(({ circled }) => !circled)
    .map(({ value, kind, start, end }) => ({ text: text.slice(start, end), value, kind, start, end }));
}

/** Every number of a folded text. */
export function scanNumerals(text: string): ScannedNumeral[] {
  const found: ScannedNumeral[] = [];
  let i = 0;
  while (i < text.length) {
    const kind = kindOf(text.charCodeAt(i));
    if (kind === NONE) {
      i += 1;
      continue;
    }
    const numeral = kind > LARGE ? null : numeralAt(text, i);
    if (numeral) {
      found.push(numeral);
      i = numeral.end;
    } else i = skipAt(text, i, kind, found);
  }
  return found;
}

/** Handles what is no plain number: links, 半, a leading decimal point, everyday words. Returns where to go on. */
function skipAt(text: string, at: number, kind: number, found: ScannedNumeral[]): number {
  if (kind === LINK) return linkEnd(text, at);
  if (kind === CIRCLED) {
    found.push({ ...complete(text, at, { ...noCore, end: at + 1, digitsEnd: at + 1 }, null), circled: true });
    return at + 1;
  }
  if (kind === HALF && text[at - 1] === '个' && found.at(-1)?.end === at - 1) return at + 1;
  if (kind === HALF || kind === POINT) {
    const numeral = kind === HALF ? halfAt(text, at) : pointAt(text, at);
    if (!numeral) return at + 1;
    found.push(numeral);
    return numeral.end;
  }
  const end = wordEnd(text, at);
  return end > at ? end : at + 1;
}

const noCore: Core = { value: 0, high: null, end: 0, digitsEnd: 0, inner: '', chinese: false, lone: false, scale: 1 };

const linkPattern = /https?:\/\/[!-~]+/y;

function linkEnd(text: string, at: number): number {
  linkPattern.lastIndex = at;
  const link = text.charCodeAt(at + 1) === 0x74 ? linkPattern.exec(text) : null;
  return link ? at + link[0].length : at + 1;
}

function numeralAt(text: string, at: number): ScannedNumeral | null {
  const core = readCore(text, at);
  if (!core) return null;
  const suffix = readSuffix(text, at, core);
  if (!suffix) {
    if (core.lone && !isHedged(text, at, core.end)) return null;
    if (core.chinese && core.end - at <= 2 && !core.lone && isWord(text, at, core.end)) return null;
  }
  return complete(text, at, core, suffix);
}

function isWord(text: string, start: number, end: number): boolean {
  return isEverydayWord(text, start, end) || wordEnd(text, start) > start;
}

/** Hedges that make 百, 千 and 万 alone a number: 近百场, 百余人, 上万人次, 数十个. */
const hedgeBefore = /[近约逾超过上数几成]$|突破$/u;
const hedgeAfter = /[余多来几]/u;

function isHedged(text: string, start: number, end: number): boolean {
  const after = text.charAt(end);
  if (hedgeAfter.test(after)) return true;
  if (end - start > 1 && kindOf(text.charCodeAt(start)) === SMALL) {
    const last = kindOf(text.charCodeAt(end - 1));
    if (last === LARGE || last === DIGIT) return true;
  }
  return hedgeBefore.test(text.slice(Math.max(0, start - 2), start));
}

function complete(text: string, at: number, core: Core, suffix: Found | null): ScannedNumeral {
  const start = signStart(text, at);
  const sign = start < at ? -1 : 1;
  // A run of hundreds of digits is no amount; it is kept finite so that it can be written as JSON.
  const value = sign * Math.min(suffix?.value ?? core.value, Number.MAX_VALUE);
  const end = suffix?.end ?? core.end;
  return {
    text: text.slice(start, end),
    value: value === 0 ? 0 : value,
    kind: suffix?.kind ?? 'number',
    start,
    end,
    high: core.high,
    digitsStart: at,
    digitsEnd: core.digitsEnd,
    inner: core.inner,
    chinese: core.chinese,
    lone: core.lone,
    circled: false,
    scale: core.scale,
  };
}

const signBreak = /[\s：:，,、（(“=为至到在是]/u;

/** Where a minus sign or 负 before the number begins; the number's own start where there is none. */
function signStart(text: string, at: number): number {
  let i = at;
  while (i > 0 && text[i - 1] === ' ') i -= 1;
  const sign = text[i - 1];
  if (sign === '负' || sign === '負') return i - 1;
  if (sign !== '-' && sign !== '−') return at;
  const before = text[i - 2];
  return before === undefined || signBreak.test(before) ? i - 1 : at;
}

/** 半个月, 半小时, 半百, 一半 … as 0.5; null where 半 is part of a word (半数, 半径, 上半年). */
function halfAt(text: string, at: number): ScannedNumeral | null {
  const isHundred = text[at + 1] === '百';
  if (/[上下过大多前后]/u.test(text.charAt(at - 1))) return null;
  if (!isHundred && !/^(?:[个個天]|小时|分钟)/u.test(text.slice(at + 1, at + 3))) return null;
  const core: Core = {
    value: isHundred ? 50 : 0.5,
    high: null,
    end: at + (isHundred ? 2 : 1),
    digitsEnd: at + 1,
    inner: '',
    chinese: true,
    lone: false,
    scale: 1,
  };
  return complete(text, at, core, null);
}

/** `.5` at the start of a number. */
function pointAt(text: string, at: number): ScannedNumeral | null {
  const before = text.charCodeAt(at - 1);
  if (at > 0 && !/[\s-]/.test(String.fromCharCode(before))) return null;
  const digits = /\d+/y;
  digits.lastIndex = at + 1;
  const fraction = digits.exec(text);
  if (!fraction) return null;
  const end = at + 1 + fraction[0].length;
  const core: Core = {
    value: Number(`0.${fraction[0]}`),
    high: null,
    end,
    digitsEnd: end,
    inner: '',
    chinese: false,
    lone: false,
    scale: 1,
  };
  return complete(text, at, core, readSuffix(text, at, core));
}
