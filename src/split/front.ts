/**
 * What stands before the report's first paragraph: its title over one to four lines, sometimes twice; the addressee;
 * a document number or a date that belong to neither.
 */
import type { Span } from './lines.js';
import { startsSection } from './marker.js';

/** The name of the genre, in which a title ends. */
const genreEndPattern = /(?:报告|总结|汇报|年报|自查|述法|综述|情况|说明|材料)(?:公示|公告|公开)?$/u;
const longestGenre = 4;
const andPattern = /[和及与暨]/gu;
const planPattern = /^.{0,8}\d{4}年.{0,16}(?:计划|打算|思路|安排|要点|目标)$/u;
const closingNotePattern = /（[^（）]{1,20}）$/u;
const subjectPattern = /法治|依法行政|依法治|法制/u;
/** A line that only names who reports. */
export const issuerLinePattern =
  /^(?!建设|加强|推进|打造|全面|深入|努力|为|以|在)[\p{Script=Han}（）、 ·]{1,60}(?:人民政府|委员会|办事处|管委会|街道|办公室|领导小组|[局厅委办镇乡村区县市省州盟旗]|中心|支队|大队|总队|公司|党组|党委|工委)$/u;
/** `县委全面依法治县委员会办公室：` */
export const addresseePattern =
  /^[\p{Script=Han}（）、，“” ]{1,60}(?:政府|委员会|办公室|领导小组|[局厅委办县市区]|人大|常委会|政法委|代表|领导|同志们?)：$/u;
const maxTitleLines = 4;
const maxTitleLength = 120;

/** What the first lines are. */
export interface Front {
  /** One span for each time the title stands there, over all its lines. */
  title: Span[];
  addressee: Span | null;
  /** Document number, date or remark around the title. */
  remarks: Span[];
  /** Lines taken, by their index. */
  taken: Set<number>;
}

/** Reads title and addressee off the lines before the first section or paragraph. */
export function readFront(folded: string, lines: readonly Span[]): Front {
  const front: Front = { title: [], addressee: null, remarks: [], taken: new Set() };
  const head = headLines(folded, lines);
  for (let index = 0; index < head; index += 1) {
    const length = titleLength(folded, lines.slice(index, head));
    if (length === 0) continue;
    const first = withIssuerLines(folded, lines, index, front.taken);
    front.title.push(spanOf(lines, first, index + length));
    for (let at = first; at < index + length; at += 1) front.taken.add(at);
    index += length - 1;
  }
  if (front.title.length === 0) takePlainTitle(folded, lines, front, head);
  readAddressee(folded, lines, front, head);
  readRemarks(folded, lines, front, head);
  return front;
}

/** Number of leading lines that could be a title: those before the first marker and the first paragraph. */
function headLines(folded: string, lines: readonly Span[]): number {
  const end = lines.findIndex((line) => {
    const text = folded.slice(line.start, Math.min(line.end, line.start + 400));
    return (
      startsSection(folded, line.start) ||
      line.end - line.start > maxTitleLength ||
      /[。；]|报告如下|汇报如下|总结如下/u.test(text)
    );
  });
  return Math.min(end < 0 ? lines.length : end, 30);
}

/** How many of the lines make up a title from the first on; 0 where they make none. */
function titleLength(folded: string, lines: readonly Span[]): number {
  let joined = '';
  for (const [index, line] of lines.slice(0, maxTitleLines).entries()) {
    const count = index + 1;
    const text = withoutBlanks(folded, line);
    if (/[。；！？：>|]/u.test(text.replace(/（[^（）]*）/gu, '')) || isNote(text)) return 0;
    joined += text;
    if (joined.length > maxTitleLength) return 0;
    if (isTitle(joined)) return count;
    if (count === 1 && issuerLinePattern.test(text)) return 0;
  }
  return 0;
}

/** A first line that is a title of another subject, or of none: `2020年度工作总结`. */
function takePlainTitle(folded: string, lines: readonly Span[], front: Front, head: number): void {
  const index = lines.slice(0, Math.min(head, 3)).findIndex((line) => {
    const text = folded.slice(line.start, line.end).replace(/\s/gu, '');
    return (
      text.length <= 50 &&
      /(?:报告|总结|汇报|年报)(?:（[^（）]{1,20}）)?$/u.test(text) &&
      !/[，。；：>|]|^现将/u.test(text)
    );
  });
  const line = lines[index];
  if (!line) return;
  front.title.push({ ...line });
  front.taken.add(index);
}

/** Whether folded words without blanks read as the title of such a report. */
export function isTitle(joined: string): boolean {
  return (
    (endsInGenre(joined) || endsInGenre(joined.replace(closingNotePattern, ''))) &&
    subjectPattern.test(joined) &&
    joined.length >= 8 &&
    !joined.startsWith('现将')
  );
}

/** Whether words end in the name of the genre, or in that and the plan for a year: 总结和2024年工作计划. */
function endsInGenre(words: string): boolean {
  if (genreEndPattern.test(words)) return true;
  return Array.from(words.matchAll(andPattern)).some(
    ({ index }) =>
      genreEndPattern.test(words.slice(Math.max(0, index - longestGenre), index)) &&
      planPattern.test(words.slice(index + 1)),
  );
}

function withoutBlanks(folded: string, { start, end }: Span): string {
  return folded.slice(start, end).replace(/\s/gu, '');
}

/** A document number, a date or a remark on a line of its own. */
function isNote(text: string): boolean {
  return /^(?:（.*）|[\p{Script=Han}]{0,12}〔\d{4}〕第?\d+号|[\d年月日.\-/:： ]+|附件\d*[:：]?)$/u.test(text);
}

/** Takes up the lines above that only name who reports, unless the title names them itself. */
function withIssuerLines(folded: string, lines: readonly Span[], index: number, taken: ReadonlySet<number>): number {
  const title = withoutBlanks(folded, lines[index] as Span); // where the title was found
  let first = index;
  while (first > 0 && index - first < 3 && !taken.has(first - 1)) {
    const text = withoutBlanks(folded, lines[first - 1] as Span);
    if (!issuerLinePattern.test(text) || title.includes(text)) break;
    first -= 1;
  }
  return /^(?:关于|\d{4}|[二〇]{2}|推进|法治|上半年|本?年度)/u.test(title) || first === index ? first : index;
}

function readAddressee(folded: string, lines: readonly Span[], front: Front, head: number): void {
  for (let index = 0; index <= head; index += 1) {
    const line = lines[index];
    if (!line || front.taken.has(index) || line.end - line.start > 80) continue;
    if (!addresseePattern.test(folded.slice(line.start, line.end))) continue;
    front.addressee = { ...line };
    front.taken.add(index);
    return;
  }
}

function readRemarks(folded: string, lines: readonly Span[], front: Front, head: number): void {
  for (let index = 0; index < head; index += 1) {
    const line = lines[index];
    if (!line || front.taken.has(index)) continue;
    const text = folded.slice(line.start, line.end).replace(/\s/gu, '');
    if (!isNote(text) && !(front.title.length > 0 && issuerLinePattern.test(text))) continue;
    front.remarks.push({ ...line });
    front.taken.add(index);
  }
}

function spanOf(lines: readonly Span[], from: number, to: number): Span {
  return { start: (lines[from] as Span).start, end: (lines[to - 1] as Span).end }; // both are lines of the front
}
