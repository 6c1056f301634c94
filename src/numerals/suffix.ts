/** What follows a number and changes what it is: %, ‰, 分之, 个百分点, 成, 倍, a slash, K, 角分. */
import { ARABIC, DIGIT, digitValue, kindOf, skipBlanks } from './characters.js';
import { type Core, readCore } from './core.js';

/** A number together with its suffix. */
export interface Found {
  value: number;
  kind: 'number' | 'percent' | 'point' | 'permille' | 'tenth' | 'multiple' | 'fraction';
  end: number;
}

/** The number at `start`, read as `core`, with what follows it; null where nothing that changes it follows. */
export function readSuffix(text: string, start: number, core: Core): Found | null {
  const at = skipBlanks(text, core.end);
  switch (text[at]) {
    case '%':
      return { value: core.value, kind: 'percent', end: at + 1 };
    case '‰':
      return { value: core.value / 10, kind: 'permille', end: at + 1 };
    case '个':
    case '個':
    case '百':
      return readPoints(text, at, core.value);
    case '分':
      return readParts(text, start, at, core);
    case '半':
      return readHalf(text, start, core);
    case '又':
      return readMixed(text, at, core);
    case '成':
      return readTenths(text, start, at, core);
    case '倍':
      return { value: core.value, kind: 'multiple', end: at + 1 };
    default:
      return readRare(text, at, core);
  }
}

const pointsPattern = /[个個]?\s{0,8}百\s{0,8}分\s{0,8}[点點]/y;

function readPoints(text: string, at: number, value: number): Found | null {
  pointsPattern.lastIndex = at;
  const points = pointsPattern.exec(text);
  return points ? { value, kind: 'point', end: at + points[0].length } : null;
}

/** 一半, also doubled (一半半). */
function readHalf(text: string, start: number, core: Core): Found | null {
  if (core.value !== 1 || !core.chinese || core.end - start !== 1) return null;
  return { value: 0.5, kind: 'fraction', end: core.end + (text[core.end + 1] === '半' ? 2 : 1) };
}

const partsPattern = /分\s{0,8}之\s{0,8}(?:([负負-])\s{0,8})?/y;

/** 百分之五, 千分之一 (as a percentage); 三分之二, 一百分之五 (as a fraction). */
function readParts(text: string, start: number, at: number, core: Core): Found | null {
  partsPattern.lastIndex = at;
  const parts = partsPattern.exec(text);
  if (!parts) return null;
  const from = at + parts[0].length;
  const count = readCore(text, from);
  if (!count || count.end === from || core.value === 0) return null;
  const value = letterScaled(text, count) * (parts[1] ? -1 : 1);
  const end = letterEnd(text, count.end);
  const isHundredth = core.lone && !/[一1壹]/u.test(text.charAt(start));
  if (!isHundredth) return { value: value / core.value, kind: 'fraction', end };
  return { value: (value * 100) / core.value, kind: core.value === 1000 ? 'permille' : 'percent', end };
}

/** 十又三分之一, 3又一千分之23. */
function readMixed(text: string, at: number, core: Core): Found | null {
  const from = skipBlanks(text, at + 1);
  const whole = readCore(text, from);
  if (!whole) return null;
  const part =
    text[skipBlanks(text, whole.end)] === '分' ? readParts(text, from, skipBlanks(text, whole.end), whole) : null;
  return part?.kind === 'fraction' ? { ...part, value: core.value + part.value } : null;
}

const tenthsEnd = /^(?:以[上下内]|左右|[多余，。；、：）)”的和与及比]|$)/u;

/** 九成, 九成五: tenths, as a percentage. 成 begins many words (成立, 成功), so what follows must close the number. */
function readTenths(text: string, start: number, at: number, core: Core): Found | null {
  if (core.value < 1 || core.value > 10 || at !== core.end || core.inner !== '' || at - start > 3) return null;
  const next = text.charCodeAt(at + 1);
  const hasFive = kindOf(next) === DIGIT || text[at + 1] === '半';
  const end = hasFive ? at + 2 : at + 1;
  if (!tenthsEnd.test(text.slice(end, end + 2))) return null;
  const rest = text[at + 1] === '半' ? 5 : hasFive ? digitValue(next) : 0;
  return { value: core.value * 10 + rest, kind: 'tenth', end };
}

function readRare(text: string, at: number, core: Core): Found | null {
  return readSlash(text, at, core) ?? readMoney(text, at, core) ?? readLetter(text, core);
}

/** 1/2, 1 3/5; not a date (2021/12/8) and not two numbers of more than three digits. */
function readSlash(text: string, at: number, core: Core): Found | null {
  if (core.chinese) return null;
  const simple = slashAt(text, core.end, core.value);
  if (simple) return simple;
  if (at === core.end || kindOf(text.charCodeAt(at)) !== ARABIC) return null;
  const top = readCore(text, at);
  const part = top ? slashAt(text, top.end, top.value) : null;
  return part ? { ...part, value: core.value + part.value } : null;
}

function slashAt(text: string, at: number, top: number): Found | null {
  if (text[at] !== '/' || kindOf(text.charCodeAt(at + 1)) !== ARABIC || !Number.isInteger(top) || top > 999)
    return null;
  const bottom = readCore(text, at + 1);
  if (!bottom || bottom.value < 2 || bottom.value > 100 || !Number.isInteger(bottom.value)) return null;
  return text[bottom.end] === '/' ? null : { value: top / bottom.value, kind: 'fraction', end: bottom.end };
}

const moneyPattern = /[元圆圓]/u;

/** 玖圆壹角捌分: an amount written out to its smaller coins. */
function readMoney(text: string, at: number, core: Core): Found | null {
  if (!core.chinese || !moneyPattern.test(text.charAt(at))) return null;
  let value = core.value;
  let end = at + 1;
  for (const [coin, worth] of [
    ['角', 0.1],
    ['分', 0.01],
  ] as const) {
    const digit = text.charCodeAt(end);
    if (kindOf(digit) === DIGIT && text[end + 1] === coin) {
      value = Math.round((value + digitValue(digit) * worth) * 100) / 100;
      end += 2;
    }
  }
  return end > at + 1 ? { value, kind: 'number', end } : null;
}

/** 100K, 1.2M. */
function readLetter(text: string, core: Core): Found | null {
  const end = letterEnd(text, core.end);
  if (end === core.end || core.chinese) return null;
  const value = letterScaled(text, core);
  return readPoints(text, skipBlanks(text, end), value) ?? { value, kind: 'number', end };
}

const letterPattern = /\s{0,8}([KkM])(?![0-9A-Za-z²³/])/y;

function letterEnd(text: string, at: number): number {
  letterPattern.lastIndex = at;
  const letter = letterPattern.exec(text);
  return letter ? at + letter[0].length : at;
}

function letterScaled(text: string, core: Core): number {
  letterPattern.lastIndex = core.end;
  const letter = letterPattern.exec(text)?.[1];
  if (letter === undefined) return core.value;
  return core.value * (letter === 'M' ? 1e6 : 1e3);
}
