import { ARABIC, isBlank, kindOf } from './characters.js';

/** A number in Arabic digits. */
export interface Literal {
  /** Digits without separators: `1863`, `81.48`. */
  digits: string;
  end: number;
}

const COMMA = 0x2c;
const FULL_COMMA = 0xff0c;
const STOP = 0x2e;

/** The Arabic number at `start`: thousands separators, a decimal fraction, and digits that blanks split. */
export function readArabic(text: string, start: number): Literal {
  let end = digitsEnd(text, start);
  let digits = text.slice(start, end);
  const grouped = groupsEnd(text, start, end);
  if (grouped > end) {
    digits = text.slice(start, grouped).replace(/[,，]/g, '');
    end = grouped;
  } else {
    const split = splitEnd(text, start, end);
    if (split > end) {
      digits = text.slice(start, split).replace(/\s/g, '');
      end = split;
    }
  }
  const fraction = fractionEnd(text, start, end);
  return { digits: digits + text.slice(end, fraction), end: fraction };
}

/** Index after the digits at `at`. */
export function digitsEnd(text: string, at: number): number {
  let i = at;
  while (kindOf(text.charCodeAt(i)) === ARABIC) i += 1;
  return i;
}

/** `1,863`, `12，345，678`: commas count where every group after the first has three digits. */
function groupsEnd(text: string, start: number, end: number): number {
  if (end - start > 3 || (text[start] === '0' && end - start > 1)) return end;
  let i = end;
  for (;;) {
    const unit = text.charCodeAt(i);
    if (unit !== COMMA && unit !== FULL_COMMA) return i;
    if (digitsEnd(text, i + 1) !== i + 4) return isWholeGroup(text, i) ? i : end;
    i += 4;
  }
}

/** `1,234，5件`: what follows the groups is no broken group. */
function isWholeGroup(text: string, comma: number): boolean {
  return kindOf(text.charCodeAt(comma + 1)) !== ARABIC || text.charCodeAt(comma) === FULL_COMMA;
}

/** A fraction's end; none where two stops make a date (2020.01.09) or the stop closes a marker (3.2022年). */
function fractionEnd(text: string, start: number, at: number): number {
  if (text.charCodeAt(at) !== STOP) return at;
  const end = digitsEnd(text, at + 1);
  if (end === at + 1 || (end === at + 5 && text[end] === '年')) return at;
  if (text.charCodeAt(end) === STOP && kindOf(text.charCodeAt(end + 1)) === ARABIC) return at;
  const follows = text.charCodeAt(start - 1) === STOP && kindOf(text.charCodeAt(start - 2)) === ARABIC;
  return follows ? at : end;
}

/** Chinese character that may be a unit: not one that makes the digits a date, an ordinal or a new item. */
const unitPattern = /[\u4e00-\u9fff%㎡]/u;
const notUnitPattern = /[年月日时点号至到和、届级]/u;

/**
 * `4 826件`, `1 5 38件`: digits that blanks split are one number where a unit follows and no piece but the first
 * could be more than a group of three.
 */
function splitEnd(text: string, start: number, end: number): number {
  let i = end;
  if (i - start > 3 || isBlank(text.charCodeAt(start - 1)) || !isBlank(text.charCodeAt(i))) return end;
  while (isBlank(text.charCodeAt(i)) && kindOf(text.charCodeAt(i + 1)) === ARABIC) {
    const next = digitsEnd(text, i + 1);
    if (next - i > 4) return end;
    i = next;
  }
  if (i === end || text[i] === '/') return end;
  // 1 143.92万元: a last group of three may carry the fraction.
  const close = isBlank(text.charCodeAt(i - 4)) ? fractionEnd(text, start, i) : i;
  const after = text.charAt(isBlank(text.charCodeAt(close)) ? close + 1 : close);
  return unitPattern.test(after) && !notUnitPattern.test(after) ? i : end;
}
