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
  /** Source offset of white space met since the last character, not yet written; -1 where there is none. */
  private blankFrom = -1;
  private blankEnd = 0;
  /** Whether a line break is in it. */
  private broken = false;

  constructor(private readonly emit: (line: Line) => void) {}

  /** Adds the raw text of a node that starts at a source offset; a stray tag in it is no text. */
  add(raw: string, start: number): void {
    let from = 0;
    if (raw.includes('<'))
      for (const tag of raw.matchAll(/<\/?[a-z!][^<>]{0,1000}>/giu)) {
        this.addReferences(raw.slice(from, tag.index), start + from);
        from = tag.index + tag[0].length;
      }
    this.addReferences(from === 0 ? raw : raw.slice(from), start + from);
  }

  /** Ends the line. */
  flush(): void {
    this.blankFrom = -1;
    if (this.text === '') return;
    const line = makeLine(this.text, this.runs, this.linked);
    this.text = '';
    this.runs = [];
    this.linked = 0;
    if (!line) return;
    this.parts++;
    this.emit(line);
  }

  private addReferences(raw: string, start: number): void {
    if (!raw.includes('&')) this.addCopied(raw, start);
    else
      eachStretch(raw, ({ text, from, width }) => {
        if (width === text.length) this.addCopied(text, start + from);
        else this.addVisible(text, start + from, width);
      });
  }

  private addCopied(text: string, start: number): void {
    for (let at = 0; at < text.length; ) {
      const blank = isBlank(text.charCodeAt(at));
      const end = runEnd(text, at, blank);
      if (blank) this.addBlank(start + at, start + end, hasLineBreak(text, at, end));
      else this.addVisible(text.slice(at, end), start + at, end - at);
      at = end;
    }
  }

  private addBlank(from: number, end: number, broken: boolean): void {
    if (this.preformatted && broken) this.flush();
    else {
      this.broken = broken || (this.blankFrom >= 0 && this.broken);
      if (this.blankFrom < 0) this.blankFrom = from;
      this.blankEnd = end;
    }
  }

  private addVisible(text: string, from: number, width: number): void {
    if (this.blankFrom >= 0) {
      const joined = this.broken && isWide(this.text.charCodeAt(this.text.length - 1)) && isWide(text.charCodeAt(0));
      if (this.text !== '' && !joined)
        this.push(' ', this.blankFrom, Math.max(1, Math.min(this.blankEnd, from) - this.blankFrom));
      this.blankFrom = -1;
    }
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
function isBlank(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d && unit !== 0x0b);
}

/** End of the white space, or of the text without any, that begins at an offset. */
function runEnd(text: string, start: number, blank: boolean): number {
  let end = start + 1;
  while (end < text.length && isBlank(text.charCodeAt(end)) === blank) end++;
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
function isWide(unit: number): boolean {
  if (unit < 0x2e80) return unit === 0x2014 || unit === 0x2026 || (unit >= 0x2018 && unit <= 0x201d);
  return unit <= 0x9fff || (unit >= 0xf900 && unit <= 0xfaff) || (unit >= 0xff00 && unit <= 0xffef);
}
