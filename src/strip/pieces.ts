/**
 * What a single line is made of. A line is page furniture when labels, their values, buttons, dates and counts account
 * for all of it; a word of the furniture inside a sentence accounts for nothing:
 *
 *     发布时间：2024-03-28 09:18　来源：本网　浏览次数：-　【打印】
 *     ~~~~~~~~~ ---------- ----- ~~~~~ ---- ~~~~~~~~~ -  ~~~~~~   all accounted for
 */
import { BLANKS, unitTable } from '../unit-table.js';
import { findDates } from './dates.js';
import type { Line } from './line.js';
import { buttons, type LabelKind, labels, unmistakableLabels } from './vocabulary.js';

/** A piece of a line: where it stands in the folded text and what it is. */
export interface Piece {
  kind: 'label' | 'button' | 'date' | 'count' | 'value' | 'word';
  start: number;
  end: number;
  /** The label's word without blanks. */
  label?: string;
  /** Whether a label has its colon. */
  colon?: boolean;
}

const MAX_VALUE = 40;
/** Values of labels that hold a title or a summary may be longer. */
const MAX_TITLE_VALUE = 120;
/** Longer lines are read only this far: furniture is short. */
const MAX_LINE = 600;

const spaced = (word: string) =>
  [...word].map((character) => character.replace(/[.+*?^$()[\]{}|\\]/gu, '\\$&')).join(' {0,4}');
const longestFirst = (words: Iterable<string>) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(spaced)
    .join('|');
const longestLabel = Math.max(...[...labels.keys()].map((label) => label.length));
/** A label that stands alone at a position. */
const bareLabelPattern = new RegExp(`(${longestFirst(unmistakableLabels)})(?=[ \\t|\\]】]|$|[A-Za-z0-9])`, 'yu');
const bareLabelStarts: ReadonlySet<string> = new Set([...unmistakableLabels].map((label) => label.charAt(0)));
/** For each UTF-16 unit whether it parts words. */
const isSeparator = unitTable(`${BLANKS}|丨【】[]•·»>←→/`);
/** Nothing longer is a value, a button or a count, whatever stands at its edges. */
const MAX_WORD = MAX_TITLE_VALUE + 40;
const countPattern =
  /^(?:[-—*\d,.]{1,12}(?:次|人次|人|位|字|条|℃)?|[次人条]|\d{1,2}[：:]\d{2}(?:[：:]\d{2})?|星期[一二三四五六日天]|周[一二三四五六日])$/u;
/** Characters of the longest count. */
const MAX_COUNT = 14;
const longestButton = Math.max(...[...buttons].map((button) => button.length));
/** Marks at the edges of a word that are none of it. */
const isEdge = unitTable('（）()「」,，。.…;；:：-');

/** The pieces of a line, in order. */
export function pieces(folded: string): Piece[] {
  const text = folded.slice(0, MAX_LINE);
  const marks = landmarks(text);
  const found: Piece[] = [];
  let at = 0;
  let next = 0;
  while (at < text.length) {
    if (isSeparator[text.charCodeAt(at)] === 1) {
      at++;
      continue;
    }
    while ((marks[next]?.start ?? text.length) < at) next++;
    const mark = marks[next];
    const piece = mark?.start === at ? mark : plainPiece(text, at, mark?.start ?? text.length, found.at(-1));
    found.push(piece);
    at = piece.end;
  }
  return found;
}

/** Labels with a colon and dates, which end whatever stands before them. */
function landmarks(text: string): Piece[] {
  const marks: Piece[] = (/\d{4}/u.test(text) ? findDates(text) : []).map(({ start, end }) => ({
    kind: 'date',
    start,
    end,
  }));
  for (let at = text.search(/[：:]/u); at >= 0 && at < text.length; at++) {
    if (text[at] !== '：' && text[at] !== ':') continue;
    const label = labelBefore(text, at);
    if (label) marks.push(label);
  }
  return marks.length > 1 ? marks.sort((a, b) => a.start - b.start) : marks;
}

/** The longest label that ends at a colon, blanks between its characters (索 引 号：) left out. */
function labelBefore(text: string, colon: number): Piece | null {
  let found: Piece | null = null;
  let name = '';
  let at = skipBlanksBefore(text, colon, 3);
  while (at > 0 && name.length < longestLabel && !/[：: ]/u.test(text.charAt(at - 1))) {
    at--;
    name = text[at] + name;
    if (labels.has(name)) found = { kind: 'label', start: at, end: colon + 1, label: name, colon: true };
    at = skipBlanksBefore(text, at, 4);
  }
  return found;
}

function skipBlanksBefore(text: string, end: number, most: number): number {
  let at = end;
  while (at > 0 && end - at < most && text[at - 1] === ' ') at--;
  return at;
}

/** The piece at a position that is neither a label with a colon nor a date; it ends before `limit`. */
function plainPiece(text: string, start: number, limit: number, before: Piece | undefined): Piece {
  bareLabelPattern.lastIndex = start;
  const bare = bareLabelStarts.has(text.charAt(start)) ? bareLabelPattern.exec(text) : null;
  if (bare && !(before?.kind === 'label' && before.colon)) {
    return {
      kind: 'label',
      start,
      end: start + bare[0].length,
      label: (bare[1] ?? '').replaceAll(' ', ''),
      colon: false,
    };
  }
  let end = start;
  while (end < limit && isSeparator[text.charCodeAt(end)] === 0) end++;
  if (end - start > MAX_WORD) return { kind: 'word', start, end };
  const word = trimEdges(text, start, end);
  if (word === '' || (word.length <= MAX_COUNT && countPattern.test(word))) return { kind: 'count', start, end };
  if (word.length <= longestButton && buttons.has(word)) return { kind: 'button', start, end };
  const most =
    before?.label && /^(?:title|summary)$/u.test(labels.get(before.label) ?? '') ? MAX_TITLE_VALUE : MAX_VALUE;
  const valued = before?.kind === 'label' && word.length <= most && !/[。；！？]./u.test(word);
  return { kind: valued ? 'value' : 'word', start, end };
}

function trimEdges(text: string, start: number, end: number): string {
  let [from, to] = [start, end];
  while (from < to && isEdge[text.charCodeAt(from)] === 1) from++;
  while (to > from && isEdge[text.charCodeAt(to - 1)] === 1) to--;
  return text.slice(from, to);
}

/** How far a line is looked at to tell that it opens as prose; a label's colon may stand so much behind the prose. */
const COLON_REACH = 64;
const hanPattern = /[\u4e00-\u9fff]/;
/** For each UTF-16 unit whether furniture may be told by it. */
const mayTell = isSeparator.slice();
mayTell.fill(1, 0x30, 0x3a); // digits

/**
 * Whether a line begins with a word of more than so many characters: nothing parts it, and no date or label with a colon
 * stands in it. Quicker than reading the line, and true of most lines of prose.
 */
export function opensAsProse(folded: string, length: number): boolean {
  if (folded.length <= length || !hanPattern.test(folded.charAt(0)) || bareLabelStarts.has(folded.charAt(0)))
    return false;
  for (let at = 0; at <= length; at++) if (mayTell[folded.charCodeAt(at)] === 1) return false;
  const colon = folded.slice(0, length + COLON_REACH).search(/[：:]/u);
  return colon < 0;
}

/** What the pieces of a line say of it. */
export interface Reading {
  /** Characters that furniture does not account for. */
  unexplained: number;
  labels: { label: string; kind: LabelKind; colon: boolean }[];
  buttons: number;
  dates: number;
  pieces: readonly Piece[];
}

/** Reads a line for what it is made of. */
export function readLine(folded: string): Reading {
  const parts = pieces(folded);
  const reading: Reading = {
    unexplained: Math.max(0, folded.length - MAX_LINE),
    labels: [],
    buttons: 0,
    dates: 0,
    pieces: parts,
  };
  for (const { kind, start, end, label, colon } of parts) {
    if (kind === 'word') reading.unexplained += end - start;
    else if (kind === 'button') reading.buttons++;
    else if (kind === 'date') reading.dates++;
    if (label) reading.labels.push({ label, kind: labels.get(label) ?? 'index', colon: colon === true });
  }
  return reading;
}

/** Reads a line, once for all who ask. */
export function readingOf(line: Line): Reading {
  line.reading ??= readLine(line.folded);
  return line.reading;
}
