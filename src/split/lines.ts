/** Lines of the body: the unit in which titles, headings, markers and signatures are found. */

/** A half-open range of the body's text. */
export interface Span {
  start: number;
  end: number;
}

/** Ranges of the lines that are not blank, without the blanks around them. */
export function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let from = 0;
  while (from < text.length) {
    const found = text.indexOf('\n', from);
    const to = found < 0 ? text.length : found;
    const line = trim(text, { start: from, end: to });
    if (line.end > line.start) lines.push(line);
    from = to + 1;
  }
  return lines;
}

/** The range without white space at its ends. */
export function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isBlank(text, start)) start += 1;
  while (end > start && isBlank(text, end - 1)) end -= 1;
  return { start, end };
}

/** Offset of the first unit at or after `at` that is no white space on the same line. */
export function skipBlanks(text: string, at: number): number {
  let offset = at;
  while (offset < text.length && text[offset] !== '\n' && isBlank(text, offset)) offset += 1;
  return offset;
}

function isBlank(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit >= 0x2e80 && unit < 0xfe00) return false; // Chinese characters and marks
  return /\s/u.test(text.charAt(at));
}
