/**
 * Widths and look-alikes, folded one UTF-16 unit to one unit, so that offsets never move. Rules after this stage are
 * written once, for the canonical forms:
 *
 * - digits, letters, % . + - / and other ASCII signs: half width (２０％ → 20%);
 * - ， ； ： ？ ！ （ ）: full width, except inside a number or an ASCII word (2,200 · 8:00 · https://a.cn?x keep theirs);
 * - 〔〕 for ﹝﹞ ［］, and for [] around a year ([2017]12号 → 〔2017〕12号);
 * - “ ” for ASCII double quotes, opening and closing in turn within a line;
 * - '·' for • ・ ‧ and the like; '-' for any dash between digits;
 * - ' ' for every blank but line ends, zero-width characters included; '\n' for every line end;
 * - the plain character for Kangxi radicals and compatibility ideographs; 〇 for ○ or O between Chinese numerals.
 */

import { unitTable } from './unit-table.js';

/** Marks with two widths, by their half-width form. */
const fullForms: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '∶': '：',
};
/** The same marks, by their full-width form. */
const halfForms: Readonly<Record<string, string>> = { '，': ',', '；': ';', '：': ':', '？': '?', '！': '!', '∶': ':' };

/** Each character and what it becomes, wherever it stands. */
const plainTable: ReadonlyMap<string, string> = new Map([
  ...pairs('﹐﹑﹔﹕﹖﹗﹙﹚｡､﹒﹪﹝﹞［］｢｣', '，、；：？！（）。、.%〔〕〔〕「」'),
  ...pairs('•・‧∙⋅･●', '·······'),
  ...pairs(
    '⺟⺠⻅⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻬⻮⻰⻳⺒⺎',
    '母民见贝车长门青韦页风飞食马骨鬼鱼鸟麦黄齐齿龙龟巳兀',
  ),
  ...asciiForms(),
  ...unifiedForms(0x2f00, 0x2fd5),
  ...unifiedForms(0xf900, 0xfad9),
]);

const blankPattern = /[\t\u00a0\u00ad\u1680\u2000-\u200f\u202a-\u202f\u205f-\u2064\u3000\ufeff]/u;
const dashPattern = /[-–—―─－‐‑−]/u;
const digitPattern = /[0-9０-９]/u;
const wordPattern = /[0-9A-Za-z０-９Ａ-Ｚａ-ｚ]/u;
const letterPattern = /[A-Za-zＡ-Ｚａ-ｚ]/u;
const chineseNumeralPattern = /[〇零一二三四五六七八九十]/u;
/** For each UTF-16 unit whether it may change; one look-up a unit is quicker than any pattern. */
const mayChange = unitTable(
  '\t\n\r\v\f\u0085\u00a0\u00ad\u1680\u3000\ufeff,;:?!()[]"•‧∙⋅●・○◯O∶–—―─‐‑−',
  [0x2000, 0x200f],
  [0x2028, 0x202f],
  [0x205f, 0x2064],
  [0x2e80, 0x2eff],
  [0x2f00, 0x2fd5],
  [0xf900, 0xfad9],
  [0xfe50, 0xfe6b],
  [0xff01, 0xffee],
);
for (const unchanging of '（）') mayChange[unchanging.charCodeAt(0)] = 0;
/** Marks that are full width already: they change only among full-width digits. */
const fullMark = unitTable('，；：？！');
/** For each UTF-16 unit whether a text with it may change; a text with none of them does not. */
export const changing = mayChange.map((may, unit) => (fullMark[unit] === 1 ? 0 : may));

/**
 * The text with canonical widths and signs; its length is the argument's.
 *
 * @example fold('受理１２件(含2,200元),持证率８１．４８％') === '受理12件（含2,200元），持证率81.48%'
 */
export function fold(text: string): string {
  let quoteOpen = false;
  let folded = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (mayChange[unit] === 0) continue;
    if (unit === LINE_FEED) {
      quoteOpen = false;
      continue;
    }
    if (fullMark[unit] === 1 && !isWide(text[at - 1])) continue;
    const character = text.charAt(at);
    const isQuote = character === '"' || character === '＂';
    if (isQuote) quoteOpen = !quoteOpen;
    const plain = isQuote ? (quoteOpen ? '“' : '”') : foldCharacter(character, at, text);
    if (plain === character) continue;
    folded += text.slice(from, at) + plain;
    from = at + 1;
  }
  return from === 0 ? text : folded + text.slice(from);
}

const LINE_FEED = 0x0a;

function foldCharacter(character: string, offset: number, text: string): string {
  if (character === '(') return '（';
  if (character === ')') return '）';
  if (character === '[' || character === ']') return foldBracket(character, offset, text);
  if (character === '\r') return text[offset + 1] === '\n' ? ' ' : '\n';
  if (/[\v\f\u0085\u2028\u2029]/.test(character)) return '\n';
  if (blankPattern.test(character)) return ' ';
  if (fullForms[character] || halfForms[character]) return foldPunctuation(character, offset, text);
  if (dashPattern.test(character)) return foldDash(character, offset, text);
  if (/[○◯OＯ]/u.test(character) && isBetweenNumerals(offset, text)) return '〇';
  return plainTable.get(character) ?? character;
}

/** A punctuation mark that has both widths: half inside a number or an ASCII word, full elsewhere. */
function foldPunctuation(character: string, offset: number, text: string): string {
  const full = fullForms[character] ?? character;
  const half = halfForms[character] ?? character;
  const before = text.charAt(offset - 1);
  const after = text.charAt(offset + 1);
  if (half === ',') return isThousandsComma(character, offset, text) ? half : full;
  if (character === full)
    return isWide(before) && isWide(after) && half === ':' && isDigit(before) && isDigit(after) ? half : full;
  if (half === ':' && (after === '/' || (isDigit(before) && isDigit(after)))) return half;
  const inWord =
    wordPattern.test(before) && wordPattern.test(after) && (letterPattern.test(before) || letterPattern.test(after));
  return inWord ? half : full;
}

/** `12,200` and `１２，２００`, but neither `8,9` nor `2019,200件` nor `成员，200人`. A full-width comma counts only among full-width digits. */
function isThousandsComma(character: string, offset: number, text: string): boolean {
  if (character === '，' && !(isWide(text[offset - 1]) && isWide(text[offset + 1]))) return false;
  let before = 0;
  while (before < 4 && isDigit(text[offset - 1 - before])) before += 1;
  let after = 0;
  while (after < 4 && isDigit(text[offset + 1 + after])) after += 1;
  return before >= 1 && before <= 3 && after === 3;
}

function foldBracket(character: string, offset: number, text: string): string {
  const year = character === '[' ? text.slice(offset + 1, offset + 6) : text.slice(offset - 5, offset + 1);
  if (!/^\[?(?:19|20)\d\d\]?$/.test(year)) return character;
  return character === '[' ? '〔' : '〕';
}

function foldDash(character: string, offset: number, text: string): string {
  const step = (at: number, by: number) => (dashPattern.test(text.charAt(at)) ? at + by : at);
  const before = text[step(offset - 1, -1)];
  const after = text[step(offset + 1, 1)];
  if (isDigit(before) && isDigit(after)) return '-';
  return character === '－' ? '-' : character;
}

function isBetweenNumerals(offset: number, text: string): boolean {
  const near = (step: number) => {
    const at = /[○◯OＯ]/u.test(text.charAt(offset + step)) ? offset + 2 * step : offset + step;
    return chineseNumeralPattern.test(text.charAt(at));
  };
  return near(-1) && near(1);
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && digitPattern.test(character);
}

function isWide(character: string | undefined): boolean {
  return character !== undefined && character >= '\uff01' && character <= '\uff5e';
}

function pairs(from: string, to: string): [string, string][] {
  return Array.from(from, (character, index) => [character, to[index] ?? character]);
}

/** Full-width ASCII to ASCII, but for the marks whose canonical form is full width. */
function asciiForms(): [string, string][] {
  const forms: [string, string][] = [];
  for (let code = 0xff01; code <= 0xff5e; code += 1) {
    const wide = String.fromCharCode(code);
    if (!'（）［］'.includes(wide) && !halfForms[wide]) forms.push([wide, String.fromCharCode(code - 0xfee0)]);
  }
  return forms;
}

/** Characters of a block whose compatibility form is one UTF-16 unit. */
function unifiedForms(first: number, last: number): [string, string][] {
  const forms: [string, string][] = [];
  for (let code = first; code <= last; code += 1) {
    const from = String.fromCharCode(code);
    const to = from.normalize('NFKC');
    if (to.length === 1 && to !== from) forms.push([from, to]);
  }
  return forms;
}

/** A text without the white space that means nothing in Chinese, and the way back. */
export interface Squeezed {
  text: string;
  /**
   * Offset in the original of unit `i`; the original's length for `i` at the end. A range `[a, b)` stood at
   * `[at(a), at(b - 1) + 1)`.
   */
  at(i: number): number;
}

/**
 * Removes white space, line ends included. One blank stays between two ASCII letters or digits, so that a split
 * number is still seen to be one.
 *
 * @example squeeze('办 结 4 826 件').text === '办结4 826件'
 */
export function squeeze(text: string): Squeezed {
  if (!/\s/u.test(text)) return { text, at: (i) => i };
  const runs = keptRuns(text);
  return { text: runs.map((run) => run.text).join(''), at: (i) => positionIn(runs, i, text.length) };
}

interface KeptRun {
  text: string;
  /** Offset in the squeezed text. */
  at: number;
  /** Offset in the original. */
  from: number;
}

function keptRuns(text: string): KeptRun[] {
  const runs: KeptRun[] = [];
  let at = 0;
  const keep = (from: number, piece: string) => {
    if (piece === '') return;
    runs.push({ text: piece, at, from });
    at += piece.length;
  };
  let from = 0;
  for (const blank of text.matchAll(/\s+/gu)) {
    const end = blank.index + blank[0].length;
    keep(from, text.slice(from, blank.index));
    if (/[0-9A-Za-z]/.test(text.charAt(blank.index - 1)) && /[0-9A-Za-z]/.test(text.charAt(end)))
      keep(blank.index, ' ');
    from = end;
  }
  keep(from, text.slice(from));
  return runs;
}

function positionIn(runs: readonly KeptRun[], i: number, length: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.at ?? 0) <= i) low = middle;
    else high = middle - 1;
  }
  const run = runs[low];
  if (!run || i >= run.at + run.text.length) return length;
  return run.from + (i - run.at);
}
