/**
 * Markers: where a text could begin a numbered section. What is found here is a candidate; `tree.ts` decides by the
 * sequence which of them are sections.
 *
 *   一、主要工作情况      （一）加强领导。成立…      以下问题：一是力量不足；二是…
 *   ^^                   ^^^^                              ^^            ^^
 */
import type { MarkerStyle } from '../schema.js';
import { type Span, skipBlanks } from './lines.js';
import { counterValue } from './number.js';

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
}

interface Form {
  style: MarkerStyle;
  key: string;
  pattern: RegExp;
  strong?: boolean;
  onlyContinues?: boolean;
  plain?: boolean;
}

const chinese = '[一二三四五六七八九十]{1,3}';
/** Words that follow a number inside a sentence: a bare `4` before them is an amount. */
const measure =
  '个名次项件人起宗份场期家户条处年月日号时分元万亿千百十余多只台辆村镇乡社类级种批轮篇册张支间亩公平立吨米届层天周季倍成位款章节部组站所座幢栋套本';

/** Forms at the beginning of a line, the longer before the shorter. */
const lineForms: Form[] = [
  { style: 'ordinal', key: 'part', strong: true, pattern: /第(N|\d{1,2}) ?(?:部分|篇|编)[：、，. ]? */ },
  { style: 'ordinal', key: 'chapter', strong: true, pattern: /第(N|\d{1,2}) ?章[：、，. ]? */ },
  { style: 'ordinal', key: 'article', strong: true, pattern: /第(N|\d{1,2}) ?节[：、，. ]? */ },
  { style: 'ordinal', key: 'ordinal', pattern: /第(N)(?:[，：]|、(?!第)|是(?!否))/ },
  { style: 'chinese-paren', key: 'chinese-paren', strong: true, pattern: /（ ?(N) ?） ?[、.，：]?/ },
  { style: 'chinese-paren', key: 'chinese-paren', pattern: /[㈠-㈩]/ },
  { style: 'chinese-paren', key: 'chinese-paren', onlyContinues: true, pattern: /(N) ?） ?[、.]?/ },
  {
    style: 'chinese-paren',
    key: 'chinese-paren',
    onlyContinues: true,
    pattern: /（(N)[、.]?(?=[^一二三四五六七八九十百千万\d）])/,
  },
  { style: 'chinese', key: 'chinese', strong: true, pattern: /(N) ?[、.](?!N[、产季线级类等期])/ },
  { style: 'chinese', key: 'chinese', pattern: /(N)(?:[，：]| +(?=[\p{Script=Han}“]))/u },
  { style: 'arabic-paren', key: 'arabic-paren', strong: true, pattern: /（ ?(\d{1,2}) ?） ?[、.，]?/ },
  { style: 'arabic-paren', key: 'arabic-paren', strong: true, pattern: /[⑴-⒇]/ },
  { style: 'arabic-half-paren', key: 'arabic-half-paren', strong: true, pattern: /(\d{1,2}) ?） ?[、.]?/ },
  { style: 'arabic', key: 'decimal', pattern: /\d{1,2}(?:\.(\d{1,2})){1,2}(?!\d)[、.]? */ },
  { style: 'arabic', key: 'arabic', strong: true, pattern: /(\d{1,2}) ?[、.](?:(?!\d)|(?=(?:19|20)\d\d年))/ },
  { style: 'arabic', key: 'arabic', strong: true, pattern: /[⒈-⒛]/ },
  {
    style: 'arabic',
    key: 'arabic',
    plain: true,
    pattern: new RegExp(`(\\d{1,2}) +(?=[\\p{Script=Han}“])(?![${measure}])`),
  },
  {
    style: 'arabic',
    key: 'arabic',
    onlyContinues: true,
    pattern: new RegExp(`(\\d{1,2})(?:[，：](?!\\d)| *(?=[\\p{Script=Han}“])(?![${measure}]))`),
  },
  { style: 'circled', key: 'circled', pattern: /[①-⑳❶-❿]/ },
  { style: 'enumerator', key: 'enumerator-is', pattern: /(N)是(?!\1)[：，]?/ },
  { style: 'enumerator', key: 'enumerator-must', pattern: /(N)要[：，]?/ },
  { style: 'sequence', key: 'which', pattern: /其(N)(?:是|[，：])/ },
  { style: 'sequence', key: 'sequence', pattern: /(?:首先|其次|再次|最后(?=[，是要]))[，：]?/ },
].map((form) => ({ ...form, pattern: new RegExp(form.pattern.source.replaceAll('N', chinese), 'uy') }) as Form);

/** Anything that could begin a marker inside a line; the forms then decide. */
const insidePattern =
  /（ ?(?:[一二三四五六七八九十]{1,3}|\d{1,2}) ?）|[一二三四五六七八九十]{1,3}[、.是要]|(?<!\d|\.)\d{1,2} ?[、.）]|[①-⑳❶-❿㈠-㈩⑴-⒇⒈-⒛]|第[一二三四五六七八九十]{1,3}[，、是部章]|首先|其次|再次|最后|其[一二三四五六七八九十][是，]/gu;

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

/** Reads the marker that begins at `at`, if any. */
function readLineStart(folded: string, at: number, line: number): Candidate | null {
  for (const form of lineForms) {
    const candidate = readForm(folded, at, form);
    if (candidate) return { ...candidate, line, lineStart: true, strong: form.strong === true };
  }
  return null;
}

/** Whether a complete marker begins at `at`. */
export function startsSection(folded: string, at: number): boolean {
  return readLineStart(folded, at, 0)?.strong === true;
}

function readForm(folded: string, at: number, form: Form): Candidate | null {
  form.pattern.lastIndex = at;
  const match = form.pattern.exec(folded);
  if (!match) return null;
  const number = match[1] === undefined ? signValue(match[0]) : counterValue(match[1]);
  if (Number.isNaN(number)) return null;
  return {
    style: form.style,
    // 2.1 and 2.2 count on from each other, 3.1 does not.
    key:
      form.key === 'decimal'
        ? `decimal:${match[0].slice(0, match[0].lastIndexOf('.', match[0].length - 2))}`
        : form.key,
    number,
    start: at,
    end: at + match[0].trimEnd().length,
    line: 0,
    lineStart: false,
    strong: false,
    onlyContinues: form.onlyContinues === true,
    plain: form.plain === true,
  };
}

/** Number of a marker that is one sign or a word: ③, ⑶, ㈢, 首先. */
function signValue(text: string): number {
  const word = ['首先', '其次', '再次', '最后'].indexOf(text.slice(0, 2));
  if (word >= 0) return word === 3 ? Number.POSITIVE_INFINITY : word + 1;
  const code = text.charCodeAt(0);
  for (const first of [0x2460, 0x2474, 0x2488, 0x2776, 0x3220])
    if (code >= first && code < first + 20) return code - first + 1;
  return Number.NaN;
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
    if (candidate && candidate.end <= end) found.push({ ...candidate, line });
    at = scanner.find(candidate?.end ?? at + 1, end);
  }
}

function readInside(folded: string, at: number, previous: Candidate | undefined): Candidate | null {
  for (const form of lineForms) {
    const candidate = form.onlyContinues || form.key === 'decimal' ? null : readForm(folded, at, form);
    if (candidate && mayStandInside(folded, candidate, previous)) return candidate;
  }
  return null;
}

/** Whether what stands before the candidate lets a section begin there. */
function mayStandInside(folded: string, candidate: Candidate, previous: Candidate | undefined): boolean {
  const before = folded.slice(Math.max(0, candidate.start - 12), candidate.start);
  const mark = before.trimEnd().at(-1) ?? '';
  const spaced = before !== before.trimEnd();
  const after = folded.slice(candidate.end, candidate.end + 2);
  if (candidate.number === 1 && /其中[^。；]{0,6}$/u.test(before)) return false;
  switch (candidate.style) {
    case 'enumerator':
      return (
        /[。；：！？，、”）…]/u.test(mark) ||
        spaced ||
        (candidate.key === 'enumerator-is' && !/[统唯惟之第十万专单划归同如合其百千零〇一二三四五六七八九]/u.test(mark))
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
      return (
        /[。；：！？”）…]/u.test(mark) ||
        spaced ||
        (candidate.number === 1 && isRightBehind(folded, candidate, previous))
      );
  }
}

/** Whether only a heading lies between the marker before and this one: `一、主要做法1.加强…`. */
function isRightBehind(folded: string, candidate: Candidate, previous: Candidate | undefined): boolean {
  if (!previous || previous.key === candidate.key) return false;
  const between = folded.slice(previous.end, candidate.start);
  return between.length > 1 && between.length <= 60 && !/[。；！？，\n]/u.test(between);
}

/** End of a marker with the blanks behind it, where its section's words begin. */
export function behindMarker(folded: string, candidate: Candidate): number {
  return skipBlanks(folded, candidate.end);
}
