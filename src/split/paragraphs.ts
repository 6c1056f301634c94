/** Paragraphs for reading: the lines of a text, joined where a line breaks off in mid-sentence. */
import { linesOf, type Span } from './lines.js';
import { startsSection } from './marker.js';

/** Words that nothing ends with. */
const dangling = /[，、：（“《的和与及或在将对为把被从向以由并且是了到等于]$/u;
/** Signs that nothing begins with. */
const trailing = /^[，。；：、！？）”》%]/u;

/** Joins lines to paragraphs. */
export function joinLines(folded: string, lines: readonly Span[]): Span[] {
  const paragraphs: Span[] = [];
  for (const [index, line] of lines.entries()) {
    const last = paragraphs.at(-1);
    const before = lines[index - 1];
    if (last && before && breaksOff(folded, before, line)) last.end = line.end;
    else paragraphs.push({ ...line });
  }
  return paragraphs;
}

function breaksOff(folded: string, line: Span, next: Span): boolean {
  // A title or a remark between them is read by itself.
  if (folded.slice(line.end, next.start).trim() !== '') return false;
  const tail = folded.slice(Math.max(line.start, line.end - 80), line.end);
  if (/[。！？；]”?$/u.test(tail)) return false;
  if (trailing.test(folded.slice(next.start, next.start + 1)) || /[，、（“《]$/u.test(tail)) return true;
  if (!/[\p{Script=Han}\d]$/u.test(tail)) return false;
  return /[。；]/u.test(folded.slice(line.start, line.end)) || dangling.test(tail) || line.end - line.start > 60;
}

/** Stands where a line break was that means nothing: white space, but no blank that a clerk put there. */
const softBreak = '\v';

/**
 * The text with soft breaks for the line breaks that only a fixed width put there; its length is kept. A line that reaches
 * the width goes on in the next one, unless it ends a sentence or the next begins a section.
 */
export function unwrap(folded: string): string {
  const lines = linesOf(folded);
  const width = wrapWidth(folded, lines);
  if (width === 0) return folded;
  const pieces: string[] = [];
  let from = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (!next || line.end - line.start < width - 3 || endsSentence(folded, line)) continue;
    if (startsSection(folded, next.start)) continue;
    pieces.push(folded.slice(from, line.end), softBreak.repeat(next.start - line.end));
    from = next.start;
  }
  return pieces.join('') + folded.slice(from);
}

/** The length at which lines were cut, where many of one length break off in mid-sentence; else 0. */
function wrapWidth(folded: string, lines: readonly Span[]): number {
  const long = lines.filter((line) => line.end - line.start >= 20);
  const longest = long.reduce((most, line) => Math.max(most, line.end - line.start), 0);
  if (longest > 80) return 0;
  const cut = long.filter((line) => line.end - line.start >= longest - 3 && !endsSentence(folded, line)).length;
  return cut >= 5 && cut * 3 >= long.length ? longest : 0;
}

function endsSentence(folded: string, line: Span): boolean {
  return /[。！？；：]/u.test(folded.charAt(line.end - 1));
}
