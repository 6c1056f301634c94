/** Paragraphs for reading: the lines of a text, joined where a line breaks off in mid-sentence. */
import type { Span } from './lines.js';

/** Words that nothing ends with. */
const dangling = /[，、：（“《的和与及或在将对为把被从向以由并且是了到等于]$/u;
/** Signs that nothing begins with. */
const trailing = /^[，。；：、！？）”》%]/u;

/** Joins lines to paragraphs. `width` is the length at which the text was wrapped, 0 where it was not. */
export function joinLines(folded: string, lines: readonly Span[], width: number): Span[] {
  const paragraphs: Span[] = [];
  for (const [index, line] of lines.entries()) {
    const last = paragraphs.at(-1);
    const before = lines[index - 1];
    if (last && before && breaksOff(folded, before, line, width)) last.end = line.end;
    else paragraphs.push({ ...line });
  }
  return paragraphs;
}

function breaksOff(folded: string, line: Span, next: Span, width: number): boolean {
  const tail = folded.slice(Math.max(line.start, line.end - 80), line.end);
  if (/[。！？；]”?$/u.test(tail)) return false;
  if (trailing.test(folded.slice(next.start, next.start + 1)) || /[，、（“《]$/u.test(tail)) return true;
  if (!/[\p{Script=Han}\d]$/u.test(tail)) return false;
  const length = line.end - line.start;
  if (isFull(folded, line.end, width)) return true;
  return /[。；]/u.test(folded.slice(line.start, line.end)) || dangling.test(tail) || length > 60;
}

/** Whether the physical line that ends at `end` reaches the width at which the text was cut. */
export function isFull(folded: string, end: number, width: number): boolean {
  if (width === 0) return false;
  const line = folded.slice(folded.lastIndexOf('\n', end - 1) + 1, end);
  return line.trim().length >= width - 3;
}

/** The length at which lines were cut, where most of the long ones are of one length; else 0. */
export function wrapWidth(lines: readonly Span[]): number {
  const lengths = lines.map((line) => line.end - line.start).filter((length) => length >= 20);
  const longest = lengths.reduce((a, b) => Math.max(a, b), 0);
  const full = lengths.filter((length) => length >= longest - 3).length;
  return longest <= 80 && full >= 5 && full * 3 >= lengths.length ? longest : 0;
}
