/**
 * Markers: where a text could begin a numbered section. What is found here is a candidate; `tree.ts` decides by the
 * sequence which of them are sections.
 *
 *   一、主要工作情况      （一）加强领导。成立…      以下问题：一是力量不足；二是…
 *   ^^                   ^^^^                              ^^            ^^
 */
import type { MarkerStyle } from '../schema.js';
import { type Form, type FormMatch, markerForms, matchForm } from './forms.js';
import { type Span, skipBlanks } from './lines.js';

/** A place where a section could begin. */
export interface Candidate extends Span {
  style: MarkerStyle;
  /** What makes a sequence: markers of one key count on from each other. */
  key: string;
  number: number;
  /** Index of the line it stands on. */
  line: number;
  /** First on its line. */
  lineStart: boolean;
  /** A complete marker first on its line stands for itself; any other needs a sequence. */
  strong: boolean;
  /** Counts only where it takes a sequence up. */
  onlyContinues: boolean;
  /** A number and a blank: a marker only in a text that numbers in decimals, 1 and 1.1; else a row of a table. */
  plain: boolean;
  /** Only a heading lies between the marker before and this one. */
  behindHeading: boolean;
}

/** Anything that could begin a marker inside a line; the forms then decide. */
const insidePattern =
  /（[ \v]?(?:[一二三四五六七八九十]{1,3}|\d{1,2}[ \v]?）)|[一二三四五六七八九十]{1,3}[ \v]?[、.是要）]|(?<!\d|\.)\d{1,2}[ \v]?[、.）]|[①-⑳❶-❿㈠-㈩⑴-⒇⒈-⒛]|第[一二三四五六七八九十]{1,3}[，、是部章]|首先|其次|再次|最后|其[一二三四五六七八九十][是，]/gu;

/** What ends a word before 一是 that is none: 统一是, 之一是, 第一是. */
const wordEndPattern = /[统唯惟之第十万专单归同如合其百千零〇一二三四五六七八九]/u;

/** Candidates in the order of the text; `within` are the lines that may hold sections. */
export function findCandidates(folded: string, within: readonly Span[]): Candidate[] {
  const found: Candidate[] = [];
  const scanner = new Scanner(folded);
  for (const [index, line] of within.entries()) {
    const first = readLineStart(folded, line.start, index);
    if (first) found.push(first);
    findInside(scanner, { folded, start: first?.end ?? line.start + 1, end: line.end, line: index }, found);
  }
  const isDecimal = found.some((candidate) => candidate.key === 'decimal:1' && candidate.number === 1);
  return isDecimal ? found : found.filter((candidate) => !candidate.plain);
}

/** What any marker begins with. */
const markerStart = /[（第首其再最一二三四五六七八九十\d①-⑳❶-❿㈠-㈩⑴-⒇⒈-⒛]/u;

/** Reads the marker that begins at `at`, if any. */
function readLineStart(folded: string, at: number, line: number): Candidate | null {
  if (!markerStart.test(folded.charAt(at))) return null;
  for (const form of markerForms) {
    const match = matchForm(folded, at, form);
    if (!match) continue;
    const candidate = candidateOf(form, match, at);
    candidate.line = line;
    candidate.lineStart = true;
    candidate.strong = form.strong;
    return candidate;
  }
  return null;
}

function candidateOf(form: Form, match: FormMatch, at: number): Candidate {
  return {
    style: form.style,
    key: match.key,
    number: match.number,
    start: at,
    end: at + match.length,
    line: 0,
    lineStart: false,
    strong: false,
    onlyContinues: form.onlyContinues,
    plain: form.plain,
    behindHeading: false,
  };
}

/** Whether a complete marker begins at `at`. */
export function startsSection(folded: string, at: number): boolean {
  return readLineStart(folded, at, 0)?.strong === true;
}

/** Finds what could begin a marker, from left to right; it never looks at a stretch twice. */
class Scanner {
  private next: number | null = -1;

  constructor(private readonly folded: string) {}

  /** Offset of the first place at or after `from` and before `end`; -1 where there is none. */
  find(from: number, end: number): number {
    if (this.next !== null && this.next < from) {
      insidePattern.lastIndex = from;
      this.next = insidePattern.exec(this.folded)?.index ?? null;
    }
    return this.next !== null && this.next < end ? this.next : -1;
  }
}

function findInside(scanner: Scanner, range: Span & { folded: string; line: number }, found: Candidate[]): void {
  const { folded, end, line } = range;
  for (let at = scanner.find(range.start, end); at >= 0; ) {
    const candidate = readInside(folded, at, found.at(-1));
    if (candidate && candidate.end <= end) {
      candidate.line = line;
      found.push(candidate);
    }
    at = scanner.find(candidate?.end ?? at + 1, end);
  }
}

function readInside(folded: string, at: number, previous: Candidate | undefined): Candidate | null {
  for (const form of markerForms) {
    const match = standsInside(form) ? matchForm(folded, at, form) : null;
    if (!match) continue;
    const candidate = candidateOf(form, match, at);
    candidate.behindHeading = isRightBehind(folded, at, previous, match.key);
    if (mayStandInside(folded, candidate)) return candidate;
  }
  return null;
}

/** Defective markers are read inside a line only where a parenthesis is left of them. */
function standsInside(form: Form): boolean {
  return form.key === 'chinese-paren' || !(form.onlyContinues || form.plain || form.key === 'decimal');
}

/** Whether only a heading lies between the marker before and this one: `一、主要做法1.加强…`. */
function isRightBehind(folded: string, at: number, previous: Candidate | undefined, key: string): boolean {
  if (!previous || previous.key === key) return false;
  const between = folded.slice(previous.end, at);
  return between.length > 1 && between.length <= 60 && !/[。；！？：\n]/u.test(between);
}

/** Whether what stands before the candidate lets a section begin there. */
function mayStandInside(folded: string, candidate: Candidate): boolean {
  const before = folded.slice(Math.max(0, candidate.start - 12), candidate.start);
  const mark = before.trimEnd().slice(-1);
  const spaced = before !== before.trimEnd();
  const after = folded.slice(candidate.end, candidate.end + 2);
  if (candidate.number === 1 && /其中[^。；]{0,6}$/u.test(before)) return false;
  if (candidate.onlyContinues) return /[。；：！？]/u.test(mark);
  switch (candidate.style) {
    case 'enumerator':
      return (
        /[。；：！？，、”）…]/u.test(mark) ||
        spaced ||
        (candidate.key === 'enumerator-is' && !wordEndPattern.test(mark))
      );
    case 'sequence':
      return /[。；：！？，”）]/u.test(mark) || spaced;
    case 'circled':
      return true;
    case 'chinese-paren':
    case 'arabic-paren':
      return !/[第条款项件表图类例式栏]/u.test(mark) && !/^(?:[项款目条至]|、（)/u.test(after);
    case 'ordinal':
      return /[。；：！？]/u.test(mark) || (candidate.key === 'ordinal' && mark === '，');
    default:
      if (/^\d/.test(after) && !/^(?:19|20)/.test(after)) return false;
      return /[。；：！？”）…]/u.test(mark) || spaced || candidate.behindHeading;
  }
}

/** End of a marker with the blanks behind it, where its section's words begin. */
export function behindMarker(folded: string, candidate: Candidate): number {
  return skipBlanks(folded, candidate.end);
}
