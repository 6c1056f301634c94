/**
 * A report whose lines were lost stands on one line, title and signature included. Its first and last line are cut
 * where these end and begin:
 *
 *   某镇2021年法治政府建设工作总结 2021年，某镇…   …迈上新台阶。某镇人民政府 2022年1月5日
 *                                 ^                          ^
 */
import { addresseePattern, isTitle } from './front.js';
import { type Span, trim } from './lines.js';
import { isSignatureLine } from './signature.js';

const longLine = 120;
const genrePattern = /报告|总结|汇报|年报/gu;
/** What a lead begins with, so that a title stuck to it ends there. */
const leadPattern = /^(?:\s|（|20\d\d年|今年|近年|一年来|根据|按照|为|县委|市委|区委|省委|[\p{Script=Han}、]{2,30}：)/u;

/** `某府〔2022〕3号` before a title. */
const documentNumberPattern = /^[\p{Script=Han}]{1,12}〔\d{4}〕第?\d{1,4}号/u;

/** The lines, with title and addressee cut off the first and the signature off the last where they are long. */
export function cutEnds(folded: string, lines: readonly Span[]): Span[] {
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return [];
  const head = first.end - first.start > longLine ? cutHead(folded, first) : [first];
  if (lines.length === 1) return [...head.slice(0, -1), ...cutTail(folded, head.at(-1) as Span)];
  return [...head, ...lines.slice(1, -1), ...cutTail(folded, last)];
}

function cutHead(folded: string, line: Span): Span[] {
  const number = documentNumberPattern.exec(folded.slice(line.start, line.start + 30))?.[0].length ?? 0;
  if (number > 0) {
    const rest = trim(folded, { start: line.start + number, end: line.end });
    return [{ start: line.start, end: line.start + number }, ...cutHead(folded, rest)];
  }
  const opening = folded.slice(line.start, line.start + longLine);
  for (const match of opening.matchAll(genrePattern)) {
    const length = match.index + match[0].length;
    const title = opening.slice(0, length).replace(/\s/gu, '');
    if (/[。；，]/u.test(title)) break;
    const rest = opening.slice(length);
    // The lead often begins as the title does, with the place.
    if (isTitle(title) && (leadPattern.test(rest) || rest.startsWith(title.slice(0, 2)))) {
      const text = trim(folded, { start: line.start + length, end: line.end });
      return [{ start: line.start, end: line.start + length }, ...cutAddressee(folded, text)];
    }
  }
  return cutAddressee(folded, line);
}

function cutAddressee(folded: string, line: Span): Span[] {
  const colon = folded.slice(line.start, line.start + 60).indexOf('：');
  if (colon < 0 || !addresseePattern.test(folded.slice(line.start, line.start + colon + 1))) return [line];
  const end = line.start + colon + 1;
  return [{ start: line.start, end }, trim(folded, { start: end, end: line.end })];
}

function cutTail(folded: string, line: Span): Span[] {
  if (line.end - line.start <= longLine) return [line];
  const tail = folded.slice(line.end - longLine, line.end);
  const sentence = tail.search(/[。！？；”][^。！？；”]*$/u);
  if (sentence < 0) return [line];
  const end = line.end - longLine + sentence + 1;
  const rest = trim(folded, { start: end, end: line.end });
  if (rest.end === rest.start || !isSignatureLine(folded.slice(rest.start, rest.end))) return [line];
  return [{ start: line.start, end }, rest];
}
