/** Where the document stands among the lines of a page: its first line, its last, and what is no part of it between. */
import { awaitsValue, certaintyOf, headsList, isDated, opensFoot } from './furniture.js';
import type { Certainty, Line } from './line.js';
import { unpackFoot, unpackHead } from './unpack.js';

/** Lines of the document, and lines of the furniture around it in order. */
export interface Region {
  body: Line[];
  /** Furniture above the document, or between its lines. */
  head: Line[];
  /** Furniture below it. */
  foot: Line[];
}

/** A line with what is known of it. */
interface Judged {
  line: Line;
  certainty: Certainty;
  /** Only a document has it: a sentence of some length, an opened section, a row of a table. */
  solid: boolean;
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
const figureDatePattern = /^(?:20|19)\d\d[-/.]\d{1,2}[-/.]\d{1,2}$/u;

/** Longer lines are no date, whatever their characters are. */
const MAX_SIGN_DATE = 40;

function isSignDate({ folded }: Line): boolean {
  return folded.length <= MAX_SIGN_DATE && signDatePattern.test(folded);
}

/** Splits lines into the document and what stands around it. */
export function findRegion(source: readonly Line[]): Region {
  const lines = unpackEnds(source).map(judge);
  const first = lines.findIndex(({ solid }) => solid);
  if (first < 0) return shortRegion(lines);
  markHead(lines, first);
  const end = footStart(lines);
  return collect(lines, headEnd(lines, first), end);
}

function judge(line: Line): Judged {
  const certainty = certaintyOf(line);
  return { line, certainty, solid: certainty === 'no' && isSolid(line) };
}

function isSolid(line: Line): boolean {
  if (line.linked * 2 > line.text.length) return false;
  return (
    line.row === 'data' ||
    (line.folded.length >= 30 && /[，。；]/u.test(line.folded)) ||
    markerPattern.test(line.folded)
  );
}

/** Parts the lines that furniture may share with the document: those before its first sentence, and the last few. */
function unpackEnds(source: readonly Line[]): Line[] {
  const first = source.findIndex((line) => line.folded.length >= 30 && /。/u.test(line.folded));
  const head = first < 0 ? source.length : first + 1;
  const lines: Line[] = [];
  for (const [index, line] of source.entries()) {
    const isLast = index >= source.length - 12;
    for (const part of index < head ? unpackHead(line) : [line]) {
      if (isLast) lines.push(...unpackFoot(part));
      else lines.push(part);
    }
  }
  return lines;
}

/** A page without any sentence: what is not furniture is the document. */
function shortRegion(lines: readonly Judged[]): Region {
  const pick = (wanted: boolean) =>
    lines.filter(({ certainty }) => (certainty === 'no') === wanted).map(({ line }) => line);
  return { body: pick(true), head: pick(false), foot: [] };
}

/** Marks what only its place above the document tells: values of the labels above them, bullets of a menu, the day below the title. */
function markHead(lines: Judged[], first: number): void {
  const last = lines.slice(0, first).findLastIndex(({ certainty }) => certainty !== 'no');
  if (last < 0) return;
  for (let index = 0; index < first; index++) {
    const judged = lines[index];
    if (judged?.certainty !== 'no' || addresseePattern.test(judged.line.folded)) continue;
    const { folded } = judged.line;
    const above = lines[index - 1];
    const awaited =
      above !== undefined &&
      above.certainty !== 'no' &&
      folded.length <= 80 &&
      titleScore(folded) < 3 &&
      awaitsValue(above.line);
    if ((awaited && !/^[（(]/u.test(folded)) || isDated(judged.line) || (/^[·•]/u.test(folded) && index <= last))
      judged.certainty = 'likely';
  }
}

/** Share of a document's text that may stand below the line that opens its foot; more after a signature. */
const MAX_BELOW = 0.15;
const MAX_BELOW_SIGNED = 0.5;
/** Text above the heading of a list of other articles, from which all below it goes where no section follows. */
const MIN_ABOVE_LIST = 100;

/** Index of the line the foot begins at. */
function footStart(lines: readonly Judged[]): number {
  const below = new Float64Array(lines.length + 1);
  for (let index = lines.length - 1; index >= 0; index--)
    below[index] = (below[index + 1] ?? 0) + weightOf(lines[index]);
  const whole = below[0] ?? 0;
  const lastSection = lines.findLastIndex(({ line, solid }) => solid && markerPattern.test(line.folded));
  const opens = (index: number, line: Line, signed: number) => {
    const rest = below[index + 1] ?? 0;
    if (rest <= whole * (index - signed <= 6 ? MAX_BELOW_SIGNED : MAX_BELOW)) return true;
    return headsList(line) && index > lastSection && whole - rest >= MIN_ABOVE_LIST;
  };
  let signed = Number.NEGATIVE_INFINITY;
  let seen = false;
  for (const [index, { line, solid }] of lines.entries()) {
    seen ||= solid;
    if (isSignDate(line)) signed = index;
    if (seen && opensFoot(line) && opens(index, line, signed) && !signedBelow(lines, index))
      return trimFoot(lines, index);
  }
  return trimFoot(lines, lines.length);
}

/** Whether the signature's date still follows, below a telephone number say. */
function signedBelow(lines: readonly Judged[], index: number): boolean {
  const next = lines.slice(index + 1, index + 5);
  const opened = next.findIndex(({ line }) => opensFoot(line));
  return (opened < 0 ? next : next.slice(0, opened)).some(({ line }) => isSignDate(line));
}

/** What a line weighs as a part of the document. */
function weightOf(judged: Judged | undefined): number {
  if (judged?.certainty !== 'no') return 0;
  const { line } = judged;
  if (judged.solid) return line.text.length;
  const listed =
    line.linked * 2 > line.text.length || /^[·•]/u.test(line.folded) || /\d{1,2}-\d{1,2}[\])）]?$/u.test(line.folded);
  return listed ? 0 : line.text.length * 0.4;
}

/** Moves the end up over furniture and links that stand just above it; a signature's date is neither. */
function trimFoot(lines: readonly Judged[], end: number): number {
  let last = end;
  while (last > 0) {
    const judged = lines[last - 1];
    if (!judged || isSignDate(judged.line)) break;
    if (figureDatePattern.test(judged.line.folded) && issuerPattern.test(lines[last - 2]?.line.folded ?? '')) break;
    if (judged.certainty === 'no' && judged.line.linked < judged.line.text.length) break;
    last--;
  }
  return last;
}

/** Index of the first line that belongs to the document, given its first sentence or section. */
function headEnd(lines: readonly Judged[], first: number): number {
  const last = lines.slice(0, first).findLastIndex(({ certainty }) => certainty !== 'no');
  if (last < 0) return 0;
  const title = bestTitle(lines, first);
  if (title === undefined) return last + 1;
  let start = title;
  while (start > 0 && lines[start - 1]?.certainty === 'no' && isTitlePart(lines[start - 1]?.line)) start--;
  return start;
}

/** The line most like a document's title above its first sentence; of equals the last, for metadata repeats the title above it. */
function bestTitle(lines: readonly Judged[], first: number): number | undefined {
  let best: { index: number; score: number } | undefined;
  for (let index = 0; index < first; index++) {
    const judged = lines[index];
    if (judged?.certainty !== 'no' || addresseePattern.test(judged.line.folded)) continue;
    const score = titleScore(judged.line.folded);
    if (score > 0 && score >= (best?.score ?? 0)) best = { index, score };
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
    /^关于|年度?$/u.test(line.folded)
  );
}

function collect(lines: readonly Judged[], start: number, end: number): Region {
  const region: Region = {
    body: [],
    head: lines.slice(0, start).map(({ line }) => line),
    foot: lines.slice(end).map(({ line }) => line),
  };
  const first = lines.findIndex(({ solid }) => solid);
  const lastAbove = lines.slice(0, Math.max(first, 0)).findLastIndex(({ certainty }) => certainty !== 'no');
  for (let index = start; index < end; index++) {
    const judged = lines[index];
    if (!judged) continue;
    const between =
      index < lastAbove &&
      index > start &&
      judged.certainty === 'no' &&
      !isTitlePart(judged.line) &&
      !addresseePattern.test(judged.line.folded);
    const gone = judged.certainty === 'certain' || (index < first && (judged.certainty === 'likely' || between));
    (gone ? region.head : region.body).push(judged.line);
  }
  return region;
}
