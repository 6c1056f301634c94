import { readArabic } from './arabic.js';
import { ARABIC, DIGIT, digitValue, isEverydayForm, kindOf, LARGE, NONE, SMALL, skipBlanks } from './characters.js';

/** A bare number: no sign, no percent, no unit. */
export interface Core {
  value: number;
  /** Upper end where two digits state a range: 二三 in 二三十; else null. */
  high: number | null;
  end: number;
  /** Where the digits end that come before a hedge and a multiplier: 20 in 20余万. */
  digitsEnd: number;
  /** The hedge between digits and multiplier (余, 多, 几), or empty. */
  inner: string;
  /** Whether every digit is Chinese. */
  chinese: boolean;
  /** Multiplier without a digit: 百 in 百余, 万 in 上万. */
  lone: boolean;
  /** The multiplier 万, 亿 … the number ends with, or 1. */
  scale: number;
}

/** What has been read so far. */
interface State {
  text: string;
  start: number;
  at: number;
  /** Finished groups above 千, the largest scale first. */
  groups: { value: number; scale: number }[];
  /** Sum of 千, 百 and 十 since the last group. */
  section: number;
  /** The digits that no multiplier has taken yet, as a decimal literal. */
  pending: string | null;
  /** Scale of the last multiplier; 0 before the first. */
  scale: number;
  zero: boolean;
  inner: string;
  high: number | null;
  chinese: boolean;
  lone: boolean;
  digitsEnd: number;
}

/** 千 of 千瓦 千米 千克 and the like, and 百 of 百分, belong to a unit. */
const unitAfterMultiplier = /[瓦伏米克卡帕赫焦升]/u;
const innerHedge = /[余餘多来來几幾]/u;

/** The number at `start`, in Arabic digits, Chinese digits or both (5万4千6百, 200亿零四千); null where there is none. */
export function readCore(text: string, start: number): Core | null {
  const state: State = {
    text,
    start,
    at: start,
    groups: [],
    section: 0,
    pending: null,
    scale: 0,
    zero: false,
    inner: '',
    high: null,
    chinese: true,
    lone: false,
    digitsEnd: start,
  };
  while (step(state)) {
    // each step takes one digit run, multiplier, hedge or decimal fraction
  }
  if (state.at === start) return null;
  return finish(state);
}

function finish(state: State): Core {
  return {
    value: total(state),
    high: state.high,
    end: state.at,
    digitsEnd: state.chinese && state.inner === '' ? state.at : state.digitsEnd,
    inner: state.inner,
    chinese: state.chinese,
    lone: state.lone,
    scale: state.groups.at(-1)?.scale ?? 1,
  };
}

function step(state: State): boolean {
  const { text } = state;
  const at = skipBlanks(text, state.at);
  const unit = text.charCodeAt(at);
  const kind = kindOf(unit);
  if (kind === ARABIC) return takeLiteral(state, at);
  if (at !== state.at && state.scale === 0 && state.pending === null) return false;
  if (kind === DIGIT) return takeDigits(state, at);
  if (kind === SMALL) return takeSmall(state, at);
  if (kind === LARGE) return takeLarge(state, at);
  return takeHedge(state, at) || takeFraction(state, at);
}

/** Arabic digits, at the start or after a multiplier they are smaller than; after a blank only with a multiplier. */
function takeLiteral(state: State, at: number): boolean {
  const { text } = state;
  if (state.pending !== null) return false;
  const { digits, end } = readArabic(text, at);
  if (state.scale > 0 && !continues(state, at, digits, end)) return false;
  state.pending = digits;
  state.at = end;
  if (state.chinese) state.digitsEnd = end;
  state.chinese = false;
  return true;
}

/** Whether Arabic digits after a multiplier go on with its number: 5万4千, 1万600, 200亿零230; not 1.5万 70. */
function continues(state: State, at: number, digits: string, end: number): boolean {
  const { text, start, scale, zero } = state;
  const multiplier = text.charCodeAt(skipBlanks(text, end));
  const isMultiplied = kindOf(multiplier) === SMALL || (kindOf(multiplier) === LARGE && digitValue(multiplier) < scale);
  if (Number(digits) >= scale || text[end] === '年' || (at !== state.at && !isMultiplied)) return false;
  if (text.slice(start, at).includes('.')) return false;
  return scale < 1e4 || zero || isMultiplied || (digits.length >= 3 && scale === 1e4);
}

/** One Chinese digit, or a run of them: a number digit by digit (二〇二一) or a range (三五个, 二三十). */
function takeDigits(state: State, at: number): boolean {
  const { text } = state;
  if (state.pending !== null && state.pending !== '0') return false;
  let end = at;
  while (kindOf(text.charCodeAt(end)) === DIGIT) end += 1;
  if (end - at === 1) return takeOneDigit(state, at);
  let digits = '';
  for (let i = at; i < end; i += 1) digits += digitValue(text.charCodeAt(i));
  if (state.scale > 0 && digits.startsWith('0')) state.zero = true;
  return takeRun(state, digits, end);
}

function takeOneDigit(state: State, at: number): boolean {
  const digit = digitValue(state.text.charCodeAt(at));
  if (digit === 0 && state.scale > 0) {
    if (!continuesAfterZero(state.text, at + 1)) return false;
    state.zero = true;
  } else {
    state.pending = String(digit);
    state.digitsEnd = at + 1;
  }
  state.at = at + 1;
  return true;
}

/** 零 inside a number is followed by a digit, a multiplier or 几. */
function continuesAfterZero(text: string, at: number): boolean {
  const next = skipBlanks(text, at);
  return kindOf(text.charCodeAt(next)) !== NONE || /[几幾]/u.test(text.charAt(next));
}

function takeRun(state: State, digits: string, end: number): boolean {
  const [first = '0', second = '0'] = digits;
  const isPair = digits.length === 2 && first !== '0' && Number(second) > Number(first);
  const multiplied = kindOf(state.text.charCodeAt(end)) === SMALL || kindOf(state.text.charCodeAt(end)) === LARGE;
  if (state.scale > 0 && !state.zero) {
    // 十七八: one number and a second guess; 十三五: a name, read as its first number
    state.pending = first;
    if (isPair) state.high = total(state) - Number(first) + Number(second);
  } else if (isPair && (multiplied || isSpoken(state.text, end))) {
    state.pending = first;
    state.high = Number(second);
  } else {
    state.pending = digits.replace(/^0+(?=\d)/, '');
  }
  state.at = end;
  state.digitsEnd = end;
  return true;
}

/** 两三 is never 23. */
function isSpoken(text: string, end: number): boolean {
  return /[两兩]/u.test(text.slice(end - 2, end));
}

function takeSmall(state: State, at: number): boolean {
  const { text } = state;
  const unit = digitValue(text.charCodeAt(at));
  if (unit > 10 && isInUnit(text, at)) return false;
  const isFixed = unit === 20 || unit === 30 || unit === 40;
  if (state.pending === null && state.scale > 0 && state.section > 0 && unit >= state.scale) return false;
  if (state.pending !== null && (isFixed || (unit === 10 && !state.chinese && state.scale === 0))) return false;
  if (state.pending === null && state.scale === 0 && unit !== 10 && !isFixed) state.lone = true;
  takeScaled(state, at, unit);
  return true;
}

const pointsPattern = /^百\s?分\s?[点點]/u;

/** Whether 百 or 千 belongs to a unit: 百分点, 千瓦. */
function isInUnit(text: string, at: number): boolean {
  return unitAfterMultiplier.test(text.charAt(at + 1)) || pointsPattern.test(text.slice(at, at + 5));
}

function takeScaled(state: State, at: number, unit: number): void {
  const count = state.pending === null || state.pending === '0' ? 1 : Number(state.pending);
  if (state.high !== null) state.high = state.section + state.high * unit;
  state.section += count * unit;
  state.pending = null;
  state.zero = false;
  state.scale = unit >= 100 ? unit : 10;
  state.at = at + 1;
  if (state.inner === '' && state.chinese) state.digitsEnd = at + 1;
}

/** 万, 亿 or 兆: multiplies everything since the last larger group (4.78万亿, 四千三百亿, 一亿亿). */
function takeLarge(state: State, at: number): boolean {
  const scale = digitValue(state.text.charCodeAt(at));
  if (scale === 1e12 && (!state.chinese || unitAfterMultiplier.test(state.text.charAt(at + 1)))) return false;
  const top = state.groups.at(-1);
  const isEmpty = state.pending === null && state.section === 0;
  if (top && (isEmpty ? top.value > largest : top.scale === scale)) return false;
  const isLone = state.pending === null && state.section === 0 && state.groups.length === 0;
  if (isLone) state.lone = true;
  const value = isLone ? scale : scaled(state, scale);
  if (state.high !== null) state.high = (state.section > 0 ? Math.max(state.high, state.section) : state.high) * scale;
  state.groups.push({ value, scale });
  state.section = 0;
  state.pending = null;
  state.zero = false;
  state.scale = scale;
  state.at = at + 1;
  return true;
}

/** No number of any text is larger; what goes on is another number. */
const largest = 1e25;

/** The value a large multiplier gives, taken exactly: 5.38 and 万 are 53800, not 53799.99. */
function scaled(state: State, scale: number): number {
  const { groups } = state;
  if (state.section === 0 && state.pending !== null && (groups.at(-1)?.scale ?? Number.POSITIVE_INFINITY) > scale) {
    return Number(`${state.pending}e${Math.round(Math.log10(scale))}`);
  }
  let value = state.section + tail(state);
  while (groups.length > 0 && (groups.at(-1)?.scale ?? 0) < scale) value += groups.pop()?.value ?? 0;
  if (value === 0) value = groups.pop()?.value ?? 1;
  return value * scale;
}

/** 余, 多, 来 or 几 before a multiplier: 20余万, 五百余万, 一百零几万, 几十. */
function takeHedge(state: State, at: number): boolean {
  const { text } = state;
  if (!innerHedge.test(text.charAt(at)) || state.inner !== '') return false;
  if (kindOf(text.charCodeAt(skipBlanks(text, at + 1))) !== LARGE) return false;
  if (state.pending === null && state.scale === 0) return false;
  state.inner = text.charAt(at);
  state.at = at + 1;
  return true;
}

/** 点 and digits: 九十九点零八, 一百点123. Not 三点十分, and not 两点两. */
function takeFraction(state: State, at: number): boolean {
  const { text } = state;
  if (!/[点點]/u.test(text.charAt(at)) || (!state.chinese && state.scale === 0) || state.inner !== '') return false;
  if (state.pending === null && state.scale === 0) return false;
  let end = skipBlanks(text, at + 1);
  const arabic = kindOf(text.charCodeAt(end)) === ARABIC;
  let digits = '';
  while (kindOf(text.charCodeAt(end)) === (arabic ? ARABIC : DIGIT) && !/[两兩]/u.test(text.charAt(end))) {
    digits += digitValue(text.charCodeAt(end));
    end += 1;
  }
  if (digits === '' || kindOf(text.charCodeAt(end)) === SMALL) return false;
  state.pending = `${total(state)}.${digits}`;
  state.section = 0;
  state.groups = [];
  state.scale = 0;
  state.at = end;
  state.digitsEnd = end;
  return true;
}

/** Value of digits after the last multiplier: 五 of 四百五 is 50, of 四百零五 is 5. */
function tail(state: State): number {
  if (state.pending === null) return 0;
  const value = Number(state.pending);
  const isShort = state.scale >= 100 && !state.zero && /^\d$/.test(state.pending);
  return isShort ? (value * state.scale) / 10 : value;
}

function total(state: State): number {
  let sum = state.section + tail(state);
  for (const { value } of state.groups) sum += value;
  return sum;
}

/** Whether a number of one character is an everyday word: 队伍, 放肆, 大陆, 收拾. */
export function isEverydayWord(text: string, start: number, end: number): boolean {
  return end - start === 1 && text.length > 1 && isEverydayForm(text.charAt(start));
}
