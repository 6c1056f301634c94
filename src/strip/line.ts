/** Lines of a document on their way to the body: each knows where every unit of its text stands in the source. */

import { type OffsetMap, type Run, RunMap } from '../body.js';
import { changing, fold } from '../fold.js';
import type { Reading } from './pieces.js';
import { isTraditional, simplify } from './vocabulary.js';

/** Longer lines are prose: the furniture's vocabulary is not looked for in them. */
const MAX_FURNITURE_LINE = 600;

/** A line of text, or a block of a page, trimmed at both ends. */
export interface Line {
  /** Its text, never empty, without a line break. */
  text: string;
  /** `text` in canonical widths (see `fold.ts`), of equal length. */
  widths: string;
  /** `widths` with, in short lines, simplified script, for the furniture's patterns. */
  folded: string;
  /** Runs of `text`; `at` counts from the start of the line. */
  runs: readonly Run[];
  /** UTF-16 units of `text` inside links; 0 in plain text. */
  linked: number;
  /** For a row of a table: whether the table holds data or the page's own metadata. */
  row: 'data' | 'metadata' | undefined;
  /** What was found out of `folded` so far, for more than one asks: see `readingOf` and `certaintyOf`. */
  reading: Reading | undefined;
  certainty: Certainty | undefined;
}

/** How surely a line is furniture: `certain` anywhere, `likely` at the head or the foot of a document, else `no`. */
export type Certainty = 'certain' | 'likely' | 'no';

/** Most lines are in canonical widths and simplified script already: one look at each character tells. */
const MAY_FOLD = 1;
const TRADITIONAL = 2;
const traits = changing.map((may, unit) => (may === 1 ? MAY_FOLD : 0) | (isTraditional[unit] === 1 ? TRADITIONAL : 0));

function traitsOf(text: string): number {
  let found = 0;
  for (let at = 0; at < text.length; at++) found |= traits[text.charCodeAt(at)] ?? 0;
  return found;
}

/** A line from its text and runs, cut to what is not white space; undefined where nothing is left. */
export function makeLine(text: string, runs: readonly Run[], linked = 0): Line | undefined {
  const { start, end } = inkOf(text);
  if (start === end) return undefined;
  const kept = start === 0 && end === text.length ? text : text.slice(start, end);
  const found = traitsOf(kept);
  const widths = found & MAY_FOLD ? fold(kept) : kept;
  const simple = kept.length > MAX_FURNITURE_LINE || (widths === kept && !(found & TRADITIONAL));
  const folded = simple ? widths : simplify(widths);
  const keptRuns = kept === text ? runs : sliceRuns(runs, start, end);
  return {
    text: kept,
    widths,
    folded,
    runs: keptRuns,
    linked: Math.min(linked, kept.length),
    row: undefined,
    reading: undefined,
    certainty: undefined,
  };
}

/** What takes no space at all and may stand before or behind the blanks at a line's ends. */
const invisiblePattern = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064]/u;

/** The range of a text between the blanks at its ends, those without width included. */
export function inkOf(text: string): { start: number; end: number } {
  let start = text.length - text.trimStart().length;
  let end = start === text.length ? start : text.trimEnd().length;
  while (start < end && isBlank(text, start)) start += 1;
  while (end > start && isBlank(text, end - 1)) end -= 1;
  return { start, end };
}

function isBlank(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit >= 0x2e80 && unit < 0xfe00) return false; // Chinese characters and marks
  return invisiblePattern.test(text.charAt(at)) || /\s/u.test(text.charAt(at));
}

/** The part of a line between two offsets, trimmed; undefined where it is blank. */
export function sliceLine(line: Line, start: number, end: number): Line | undefined {
  if (start <= 0 && end >= line.text.length) return line;
  return makeLine(line.text.slice(start, end), sliceRuns(line.runs, start, end), line.linked);
}

/** A line without the given ranges, which are in order; undefined where nothing is left. */
export function cutLine(line: Line, cuts: readonly { start: number; end: number }[]): Line | undefined {
  if (cuts.length === 0) return line;
  let text = '';
  const runs: Run[] = [];
  let from = 0;
  for (const cut of [...cuts, { start: line.text.length, end: line.text.length }]) {
    for (const run of sliceRuns(line.runs, from, cut.start)) runs.push({ ...run, at: run.at + text.length });
    text += line.text.slice(from, cut.start);
    from = cut.end;
  }
  return makeLine(text, runs, line.linked);
}

function sliceRuns(runs: readonly Run[], start: number, end: number): Run[] {
  const kept: Run[] = [];
  for (const run of runs) {
    const from = Math.max(run.at, start);
    const to = Math.min(run.at + run.length, end);
    if (to <= from) continue;
    const copied = run.width === run.length;
    kept.push({
      at: from - start,
      length: to - from,
      from: copied ? run.from + from - run.at : run.from,
      width: copied ? to - from : run.width,
    });
  }
  return kept;
}

/** Source offset a line starts at. */
export function sourceStart(line: Line): number {
  return line.runs[0]?.from ?? 0;
}

/** Source offset a line ends at. */
export function sourceEnd(line: Line): number {
  const last = line.runs.at(-1);
  return last ? last.from + last.width : 0;
}

/** Lines joined by line breaks, with the way back to the source and the place each line got. */
export function joinLines(lines: readonly Line[]): {
  text: string;
  folded: string;
  map: OffsetMap;
  starts: number[];
} {
  const runs: Run[] = [];
  const starts: number[] = [];
  let at = 0;
  for (const line of lines) {
    starts.push(at);
    for (const { at: start, length, from, width } of line.runs) runs.push({ at: start + at, length, from, width });
    at += line.text.length + 1;
  }
  const text = lines.map((line) => line.text).join('\n');
  const folded = lines.map((line) => line.widths).join('\n');
  return { text, folded, map: new RunMap(runs), starts };
}
