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

/** A line with its place in the page; key by key, for a spread costs 5% of a page. */
export function placed(line: Line, { block, heading, cell }: Pick<PageLine, 'block' | 'heading' | 'cell'>): PageLine {
  const { text, widths, folded, runs, linked, row, reading, certainty } = line;
  return { text, widths, folded, runs, linked, row, reading, certainty, block, heading, cell };
}

/** An element that holds lines. */
export class Block {
  /** Index of the block around it; -1 at the top. */
  readonly parent: number;
  /** Its lines, half-open. */
  first: number;
  end: number;
  private readonly tag: Tag;
  private lowered: string | undefined;

  constructor(tag: Tag, parent: number, first: number) {
    this.tag = tag;
    this.parent = parent;
    this.first = first;
    this.end = first;
    this.lowered = undefined;
  }

  get name(): string {
    return this.tag.element.name;
  }

  /** Its id and classes, for what they hint at; of most blocks nobody asks. */
  get hint(): string {
    this.lowered ??= `${this.tag.attributes.id ?? ''} ${this.tag.attributes.class ?? ''}`.slice(0, 200).toLowerCase();
    return this.lowered;
  }
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

const preformattedStyle = /white-space\s{0,3}:\s{0,3}pre/iu;
const MAX_SPAN = 60;

/** Lays a page out. `waiting` also reads what a script would have shown. */
export function layOut(page: RawText, waiting = false): Layout {
  const builder = new LayoutBuilder(page, waiting);
  readMarkup(page.source, builder);
  builder.end();
  return builder.layout;
}

/** What holds of the text around an element, kept while one is open that changes it. */
interface Around {
  block: number;
  heading: number;
  cell: number;
  table: number;
  faint: number;
  links: number;
  preformatted: boolean;
}

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
  private readonly line = new LineBuilder((line) => this.layout.lines.push(placed(line, this)));
  block = -1;
  heading = 0;
  cell = -1;
  private table = -1;
  private readonly source: string;
  private readonly visibility: Visibility;
  /** Ways in which the text of the innermost element is hidden. */
  private faint = 0;
  /** What was around each open element; nothing for one that changes nothing. */
  private readonly around: (Around | null)[] = [];
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
    const held = blocks.length + cells.length + tables.length + metas.length + this.around.length;
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
    const { name } = tag.element;
    if (name === 'meta') this.note(tag);
    this.titled = name === 'title';
    const { unseen, faint } = this.visibility.enter(tag);
    if (unseen === 'waiting') this.layout.waits = true;
    if (unseen && !(unseen === 'waiting' && this.waiting)) {
      this.unread = 1;
      this.visibility.leave();
    } else this.around.push(this.enter(tag, faint));
  }

  close(): void {
    if (this.unread > 0) this.unread--;
    else {
      const around = this.around.pop();
      if (around) this.leave(around);
      this.visibility.leave();
    }
  }

  /** Ends the last line. */
  end(): void {
    this.line.flush();
    this.layout.cutAt ??= this.line.cutAt ?? this.page.cutAt;
  }

  private enter(tag: Tag, faint: number): Around | null {
    const { flow } = tag.element;
    const { line } = this;
    if (flow === 'block' || flow === 'break') line.flush();
    if (flow !== 'block' && flow !== 'link' && faint === this.faint) return null;
    const { block, heading, cell, table } = this;
    const around = {
      block,
      heading,
      cell,
      table,
      faint: this.faint,
      links: line.links,
      preformatted: line.preformatted,
    };
    this.faint = faint;
    if (flow === 'link') line.links++;
    else if (flow === 'block') this.enterBlock(tag);
    return around;
  }

  private leave(around: Around): void {
    if (around.block !== this.block) this.leaveBlock(around);
    this.block = around.block;
    this.heading = around.heading;
    this.cell = around.cell;
    this.table = around.table;
    this.faint = around.faint;
    this.line.links = around.links;
    this.line.preformatted = around.preformatted;
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

  private enterBlock(tag: Tag): void {
    const { element, attributes } = tag;
    const { blocks, lines } = this.layout;
    this.block = blocks.push(new Block(tag, this.block, lines.length)) - 1;
    if (element.heading > 0) this.heading = element.heading;
    if (element.name === 'pre' || (attributes.style !== undefined && preformattedStyle.test(attributes.style)))
      this.line.preformatted = true;
    if (element.isGrid) this.enterGrid(tag);
  }

  /** Ends the block, and the table or cell that it is. */
  private leaveBlock(around: Around): void {
    this.line.flush();
    const { blocks, cells, tables, lines } = this.layout;
    const end = lines.length;
    const block = blocks[this.block];
    const table = this.table === around.table ? undefined : tables[this.table];
    const cell = this.cell === around.cell ? undefined : cells[this.cell];
    if (table) table.end = end;
    if (cell) cell.end = end;
    if (!block) return;
    block.end = end;
    if (block.first === end && this.block === blocks.length - 1) blocks.pop();
  }

  private enterGrid({ element, attributes }: Tag): void {
    const { tables, cells, lines } = this.layout;
    const table = tables[this.table];
    if (element.name === 'table') {
      this.table = tables.push({ outer: this.table, first: lines.length, end: lines.length, rows: 0 }) - 1;
      this.cell = -1;
    } else if (element.name === 'tr' && table) table.rows++;
    else if ((element.name === 'td' || element.name === 'th') && table) {
      const columns = spanOf(attributes.colspan);
      const rows = spanOf(attributes.rowspan);
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

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
