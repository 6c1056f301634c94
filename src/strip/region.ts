/** Where the document stands among the lines of a page: its first line, its last, and what is no part of it between. */
import { type Certainty, certaintyOf, opensFoot } from './furniture.js';
import type { Line } from './line.js';

/** Lines of the document, and lines of the furniture around it in order. */
export interface Region {
  body: Line[];
  /** Furniture above the first or between two lines of the document. */
  head: Line[];
  /** Furniture below it. */
  foot: Line[];
}

/** Markers that open a section. */
const markerPattern =
  /^(?:第[一二三四五六七八九十]{1,3}(?:部分|章|节)|[一二三四五六七八九十]{1,3}(?:、|是|要)|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[、.．)）](?!\d)|[①-⑳])/u;
/** What reports and their peers are called. */
const titlePattern =
  /(?:报告|总结|汇报|年报|自查|情况|要点|计划|方案|意见|通知|决定|办法|公告|公示|说明)(?:[（(].{1,20}[）)])?$/u;
/** A body that reports, alone on its line. */
const issuerPattern =
  /^(?:中共|中国共产党)?.{2,30}(?:人民政府|委员会|办事处|管委会|党委|党组|局|厅|委|办公室|中心|支队|大队|镇|乡|街道)$/u;
const numberPattern = /^.{1,16}〔\d{4}〕 ?\d{1,4} ?号$/u;
const addresseePattern = /^.{2,60}[：:]$/u;
const signDatePattern = /^[（(]?(?:20\d\d|19\d\d|二[〇零○O]..) ?年.{1,4}月.{1,4}日?[）)]?$/u;

/** Splits lines into the document and what stands around it. */
export function findRegion(source: readonly Line[]): Region {
  const lines = source;
  const certainty = lines.map(certaintyOf);
  const solid = lines.map((line, index) => certainty[index] === 'no' && isSolid(line));
  const first = solid.indexOf(true);
  if (first < 0) return shortRegion(lines, certainty);
  const end = footStart(lines, certainty, solid);
  const start = headEnd(lines, certainty, first);
  return collect(lines, certainty, start, end);
}

/** A line that only a document has: a sentence of some length, or an opened section. */
function isSolid(line: Line): boolean {
  if (line.linked * 2 > line.text.length) return false;
  return markerPattern.test(line.folded) || isSentence(line.folded);
}

function isSentence(folded: string): boolean {
  return folded.length >= 30 && /[，。；]/u.test(folded);
}

/** A page without any sentence: what is not furniture is the document. */
function shortRegion(lines: readonly Line[], certainty: readonly Certainty[]): Region {
  const body = lines.filter((_, index) => certainty[index] === 'no');
  return { body, head: lines.filter((_, index) => certainty[index] !== 'no'), foot: [] };
}

/** Share of a document's sentences that may stand below the line that opens its foot; more after a signature. */
const MAX_BELOW = 0.15;
const MAX_BELOW_SIGNED = 0.5;

/** Index of the line the foot begins at. */
function footStart(lines: readonly Line[], certainty: readonly Certainty[], solid: readonly boolean[]): number {
  const below = new Array<number>(lines.length + 1).fill(0);
  for (let index = lines.length - 1; index >= 0; index--)
    below[index] = (below[index + 1] ?? 0) + (solid[index] ? (lines[index]?.text.length ?? 0) : 0);
  const whole = below[0] ?? 0;
  let signed = -10;
  let seen = false;
  for (const [index, line] of lines.entries()) {
    if (solid[index]) seen = true;
    if (signDatePattern.test(line.folded)) signed = index;
    if (!seen || !opensFoot(line)) continue;
    const most = index - signed <= 6 ? MAX_BELOW_SIGNED : MAX_BELOW;
    if ((below[index + 1] ?? 0) <= whole * most) return trimFoot(lines, certainty, index);
  }
  return trimFoot(lines, certainty, lines.length);
}

/** Moves the end up over furniture that stands just above it. */
function trimFoot(lines: readonly Line[], certainty: readonly Certainty[], end: number): number {
  let last = end;
  while (last > 0 && certainty[last - 1] !== 'no' && !isKeptFoot(lines[last - 1])) last--;
  return last;
}

/** A signature's date looks like a date of the furniture. */
function isKeptFoot(line: Line | undefined): boolean {
  return line !== undefined && signDatePattern.test(line.folded);
}

/** Index of the first line that belongs to the document, given its first sentence or section. */
function headEnd(lines: readonly Line[], certainty: readonly Certainty[], first: number): number {
  const isFurniture = (index: number) => certainty[index] !== 'no';
  let last = -1;
  for (let index = 0; index < first; index++) if (isFurniture(index)) last = index;
  if (last < 0) return 0;
  const title = bestTitle(lines, certainty, first);
  if (title === undefined) return last + 1;
  let start = title;
  while (start > 0 && !isFurniture(start - 1) && isTitlePart(lines[start - 1])) start--;
  return start;
}

/** The line most like a document's title above its first sentence; the last of equals. */
function bestTitle(lines: readonly Line[], certainty: readonly Certainty[], first: number): number | undefined {
  let best: { index: number; score: number } | undefined;
  for (let index = 0; index < first; index++) {
    const line = lines[index];
    if (!line || certainty[index] !== 'no' || addresseePattern.test(line.folded)) continue;
    const score = titleScore(line.folded);
    if (score > 0 && (!best || score > best.score)) best = { index, score };
  }
  return best?.index;
}

/** How much a line is like a title of a report: 0 for one that is not. */
export function titleScore(folded: string): number {
  if (folded.length < 4 || folded.length > 90 || /[。；：]/u.test(folded)) return 0;
  let score = 0;
  if (titlePattern.test(folded)) score += 2;
  if (/法治政府|依法行政|法治建设|依法治/u.test(folded)) score += 2;
  if (/\d{4}|[〇零一二三四五六七八九]{4}年/u.test(folded)) score += 1;
  return score >= 2 ? score : 0;
}

/** A line above the title that belongs to it: the number of the document, the body that reports, a first half. */
function isTitlePart(line: Line | undefined): boolean {
  if (!line) return false;
  return (
    issuerPattern.test(line.folded) ||
    numberPattern.test(line.folded) ||
    titleScore(line.folded) > 0 ||
    /(?:关于|年度?)/u.test(line.folded)
  );
}

function collect(lines: readonly Line[], certainty: readonly Certainty[], start: number, end: number): Region {
  const region: Region = { body: [], head: lines.slice(0, start), foot: lines.slice(end) };
  let opened = false;
  for (let index = start; index < end; index++) {
    const line = lines[index];
    if (!line) continue;
    if (isSolid(line) && certainty[index] === 'no') opened = true;
    const gone =
      certainty[index] === 'certain' ||
      (!opened && certainty[index] === 'likely' && !addresseePattern.test(line.folded));
    if (gone) region.head.push(line);
    else region.body.push(line);
  }
  return region;
}
