/** A page as a reader sees it: lines of text, the elements they stand in, and the grids they form. */
import { decodeText } from './entities.js';
import type { Line } from './line.js';
import { LineBuilder, MAX_PARTS } from './line-builder.js';
import { type MarkupVisitor, readMarkup, type Tag } from './markup.js';
import type { RawText } from './raw-text.js';
import { Visibility } from './visible.js';

/** A line of a page. */
export interface PageLine extends Line {
  /** Index of the innermost block it stands in. */
  block: number;
  /** Level of the heading it is in (h1 … h6), else 0. */
  heading: number;
  /** Index of the innermost cell it stands in, else -1. */
  cell: number;
}

/** An element that holds lines. */
export interface Block {
  name: string;
  /** Its id and classes, for what they hint at. */
  hint: string;
  /** Index of the block around it; -1 at the top. */
  parent: number;
  /** Its lines, half-open. */
  first: number;
  end: number;
}

/** A cell of a table in the page, as marked up. */
export interface PageCell {
  table: number;
  row: number;
  columns: number;
  rows: number;
  header: boolean;
  /** Its lines, half-open. */
  first: number;
  end: number;
}

export interface PageTable {
  /** Index of the table it stands in, else -1. */
  outer: number;
  first: number;
  end: number;
  rows: number;
}

export interface Layout {
  lines: PageLine[];
  blocks: Block[];
  cells: PageCell[];
  tables: PageTable[];
  metas: { name: string; content: string }[];
  /** Whether something was left unread that a script would show. */
  waits: boolean;
  /** Source offset at which reading ended, because the page holds more than any report; null where all of it was read. */
  cutAt: number | null;
  /** Text of <title>, and as it stands in the source from `start`. */
  documentTitle: { text: string; raw: string; start: number } | null;
}

const inline = new Set(
  'a abbr acronym b basefont bdi bdo big cite code del dfn em font i ins kbd mark q ruby rb s samp small span strike strong sub sup time tt u var wbr nobr label output data img'.split(
    ' ',
  ),
);
const MAX_SPAN = 60;

/** Lays a page out. `waiting` also reads what a script would have shown. */
export function layOut(page: RawText, waiting = false): Layout {
  const builder = new LayoutBuilder(page, waiting);
  readMarkup(page.source, builder);
  builder.end();
  return builder.layout;
}

/** Closes what an element opened. */
type Leave = () => void;

/** Holds what is open while the tree is walked. */
class LayoutBuilder implements MarkupVisitor {
  readonly layout: Layout = {
    lines: [],
    blocks: [],
    cells: [],
    tables: [],
    metas: [],
    waits: false,
    cutAt: null,
    documentTitle: null,
  };
  private readonly line = new LineBuilder(({ text, widths, folded, runs, linked }) => {
    const { block, heading, cell } = this;
    this.layout.lines.push({ text, widths, folded, runs, linked, block, heading, cell }); // a spread costs 5% of a page
  });
  private block = -1;
  private heading = 0;
  private cell = -1;
  private table = -1;
  private readonly source: string;
  private readonly visibility: Visibility;
  /** Ways in which the text of the innermost element is hidden. */
  private faint = 0;
  /** What closes each open element; nothing for one that changes nothing. */
  private readonly leaves: (Leave | null)[] = [];
  /** Elements that are open inside one that is not read, itself included. */
  private unread = 0;
  /** Whether the title that is open is the page’s. */
  private titled = false;

  constructor(
    private readonly page: RawText,
    private readonly waiting: boolean,
  ) {
    this.source = page.source;
    this.visibility = new Visibility(page.sheets);
  }

  isFull(offset: number): boolean {
    const { blocks, cells, tables, metas } = this.layout;
    const held = blocks.length + cells.length + tables.length + metas.length + this.leaves.length;
    if (held + this.line.parts < MAX_PARTS) return false;
    this.layout.cutAt = this.line.cutAt ?? offset;
    return true;
  }

  text(start: number, end: number): void {
    if (this.unread > 0) this.noteTitle(start, end);
    else if (this.faint === 0) this.line.add(this.source.slice(start, end), start);
  }

  open(tag: Tag): void {
    if (this.unread > 0) {
      this.unread++;
      return;
    }
    if (tag.name === 'meta') this.note(tag);
    this.titled = tag.name === 'title';
    const { unseen, faint } = this.visibility.enter(tag);
    if (unseen === 'waiting') this.layout.waits = true;
    if (unseen && !(unseen === 'waiting' && this.waiting)) {
      this.unread = 1;
      this.visibility.leave();
    } else this.leaves.push(this.enter(tag, faint));
  }

  close(): void {
    if (this.unread > 0) this.unread--;
    else {
      this.leaves.pop()?.();
      this.visibility.leave();
    }
  }

  /** Ends the last line. */
  end(): void {
    this.line.flush();
    this.layout.cutAt ??= this.line.cutAt ?? this.page.cutAt;
  }

  private enter(tag: Tag, faint: number): Leave | null {
    const above = this.faint;
    const leave = this.enterElement(tag);
    if (faint === above) return leave;
    this.faint = faint;
    return () => {
      leave?.();
      this.faint = above;
    };
  }

  private enterElement(tag: Tag): Leave | null {
    const { name } = tag;
    if (name === 'a') return this.enterLink();
    if (inline.has(name) || name.includes(':')) return null;
    if (name === 'br' || name === 'hr') {
      this.line.flush();
      return null;
    }
    return this.enterBlock(tag);
  }

  private noteTitle(start: number, end: number): void {
    if (!this.titled || this.layout.documentTitle) return;
    const raw = this.source.slice(start, end);
    if (raw.trim() !== '') this.layout.documentTitle = { text: oneLine(decodeText(raw)), raw, start };
  }

  /** Keeps what a page's head says. */
  private note({ attributes }: Tag): void {
    const name = attributes.name ?? attributes.property;
    if (name && attributes.content)
      this.layout.metas.push({ name: name.toLowerCase(), content: oneLine(decodeText(attributes.content)) });
  }

  private enterLink(): Leave {
    this.line.links++;
    return () => {
      this.line.links--;
    };
  }

  private enterBlock(element: Tag): Leave {
    this.line.flush();
    const { block, heading, cell, table, line } = this;
    const { preformatted } = line;
    const { blocks, lines, cells, tables } = this.layout;
    const entered: Block = {
      name: element.name,
      hint: hintOf(element),
      parent: block,
      first: lines.length,
      end: lines.length,
    };
    this.block = blocks.push(entered) - 1;
    this.heading = Number(/^h([1-6])$/u.exec(element.name)?.[1] ?? heading);
    line.preformatted ||=
      element.name === 'pre' || /white-space\s{0,3}:\s{0,3}pre/iu.test(element.attributes.style ?? '');
    this.enterGrid(element);
    const opened = [
      entered,
      this.table === table ? undefined : tables[this.table],
      this.cell === cell ? undefined : cells[this.cell],
    ];
    return () => {
      line.flush();
      for (const range of opened) if (range) range.end = lines.length;
      if (entered.first === lines.length && blocks.at(-1) === entered) blocks.pop();
      this.block = block;
      this.heading = heading;
      this.cell = cell;
      this.table = table;
      line.preformatted = preformatted;
    };
  }

  private enterGrid(element: Tag): void {
    const { tables, cells, lines } = this.layout;
    const table = tables[this.table];
    if (element.name === 'table') {
      this.table = tables.push({ outer: this.table, first: lines.length, end: lines.length, rows: 0 }) - 1;
      this.cell = -1;
    } else if (element.name === 'tr' && table) table.rows++;
    else if ((element.name === 'td' || element.name === 'th') && table) {
      const columns = spanOf(element.attributes.colspan);
      const rows = spanOf(element.attributes.rowspan);
      this.cell =
        cells.push({
          table: this.table,
          row: Math.max(0, table.rows - 1),
          columns,
          rows,
          header: element.name === 'th',
          first: lines.length,
          end: lines.length,
        }) - 1;
    }
  }
}

function spanOf(value: string | undefined): number {
  return Math.min(MAX_SPAN, Math.max(1, Number.parseInt(value ?? '1', 10) || 1));
}

function hintOf(element: Tag): string {
  return `${element.attributes.id ?? ''} ${element.attributes.class ?? ''}`.slice(0, 200).toLowerCase();
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
