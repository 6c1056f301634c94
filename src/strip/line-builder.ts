/** Text of a page gathered into lines, its white space collapsed as a browser would, every unit traced to its source. */
import type { Run } from '../body.js';
import { eachStretch } from './entities.js';
import { type Line, makeLine } from './line.js';

/** Lines, elements, cells and stretches of text that are held of a page; the largest of real ones have some ten thousand. */
export const MAX_PARTS = 1_000_000;

/** Gathers text until a line ends. */
export class LineBuilder {
  /** Links that are open: text added inside one counts as linked. */
  links = 0;
  /** Whether line breaks of the source end lines. */
  preformatted = false;
  /** Lines so far, and stretches of text in them. */
  parts = 0;
  /** Source offset from which on text was left out, for there were too many stretches; null where none was. */
  cutAt: number | null = null;
  private text = '';
  private runs: Run[] = [];
  private linked = 0;
  /** White space met since the last character, not yet written. */
  private blank: { from: number; end: number; broken: boolean } | null = null;

  constructor(private readonly emit: (line: Line) => void) {}

  /** Adds the raw text of a node that starts at a source offset; a stray tag in it is no text. */
  add(raw: string, start: number): void {
    let from = 0;
    for (const tag of raw.includes('<') ? raw.matchAll(/<\/?[a-z!][^<>]{0,1000}>/giu) : []) {
      this.addReferences(raw.slice(from, tag.index), start + from);
      from = tag.index + tag[0].length;
    }
    this.addReferences(raw.slice(from), start + from);
  }

  /** Ends the line. */
  flush(): void {
    const line = this.text === '' ? undefined : makeLine(this.text, this.runs, this.linked);
    this.text = '';
    this.runs = [];
    this.linked = 0;
    this.blank = null;
    if (!line) return;
    this.parts++;
    this.emit(line);
  }

  private addReferences(raw: string, start: number): void {
    eachStretch(raw, ({ text, from, width }) => {
      if (width === text.length) this.addCopied(text, start + from);
      else this.addVisible(text, start + from, width);
    });
  }

  private addCopied(text: string, start: number): void {
    for (let at = 0; at < text.length; ) {
      const end = runEnd(text, at);
      if (isBlank(text, at)) this.addBlank(start + at, start + end, hasLineBreak(text, at, end));
      else this.addVisible(text.slice(at, end), start + at, end - at);
      at = end;
    }
  }

  private addBlank(from: number, end: number, broken: boolean): void {
    if (this.preformatted && broken) this.flush();
    else this.blank = { from: this.blank?.from ?? from, end, broken: broken || (this.blank?.broken ?? false) };
  }

  private addVisible(text: string, from: number, width: number): void {
    const { blank } = this;
    if (blank && this.text !== '' && !(blank.broken && isWide(this.text.at(-1)) && isWide(text[0]))) {
      this.push(' ', blank.from, Math.max(1, Math.min(blank.end, from) - blank.from));
    }
    this.blank = null;
    this.push(text, from, width);
    if (this.links > 0) this.linked += text.length;
  }

  private push(text: string, from: number, width: number): void {
    const last = this.runs.at(-1);
    if (last && width === text.length && last.width === last.length && last.from + last.width === from) {
      last.length += text.length;
      last.width += width;
    } else if (this.parts >= MAX_PARTS) {
      this.cutAt ??= from;
      return;
    } else {
      this.parts++;
      this.runs.push({ at: this.text.length, length: text.length, from, width });
    }
    this.text += text;
  }
}

/** White space as HTML has it: space, tab, line feed, carriage return, form feed. */
function isBlank(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d && unit !== 0x0b);
}

/** End of the white space, or of the text without any, that begins at an offset. */
function runEnd(text: string, start: number): number {
  const blank = isBlank(text, start);
  let end = start + 1;
  while (end < text.length && isBlank(text, end) === blank) end++;
  return end;
}

function hasLineBreak(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a || unit === 0x0d) return true;
  }
  return false;
}

/** Characters between which a line break of the source is no space. */
function isWide(character: string | undefined): boolean {
  return (
    character !== undefined && /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u2014\u2018-\u201d\u2026]/u.test(character)
  );
}
