/** A page as a reader sees it: lines of text, the elements they stand in, and the grids they form. */
import { decodeReferences } from './entities.js';
import type { Line } from './line.js';
import { LineBuilder } from './line-builder.js';
import type { MarkupElement, MarkupNode } from './markup.js';
import { hiddenSelectors, unseen } from './visible.js';

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
export function layOut(root: { children: readonly MarkupNode[] }, source: string, waiting = false): Layout {
  const builder = new LayoutBuilder(source, waiting);
  builder.walk(root.children);
  return builder.layout;
}

interface Frame {
  nodes: readonly MarkupNode[];
  next: number;
  leave?: () => void;
}

/** Holds what is open while the tree is walked. */
class LayoutBuilder {
  readonly layout: Layout = {
    lines: [],
    blocks: [],
    cells: [],
    tables: [],
    metas: [],
    waits: false,
    documentTitle: null,
  };
  private readonly line = new LineBuilder((line) => {
    this.layout.lines.push({ ...line, block: this.block, heading: this.heading, cell: this.cell });
  });
  private block = -1;
  private heading = 0;
  private cell = -1;
  private table = -1;
  private hidden = hiddenSelectors([]);

  constructor(
    private readonly source: string,
    private readonly waiting: boolean,
  ) {}

  walk(nodes: readonly MarkupNode[]): void {
    this.hidden = hiddenSelectors(styleSheets(nodes));
    const stack: Frame[] = [{ nodes, next: 0 }];
    for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
      const node = frame.nodes[frame.next++];
      if (!node) {
        frame.leave?.();
        stack.pop();
      } else if (node.type === 'text') {
        const start = node.startIndex ?? 0;
        this.line.add(this.source.slice(start, (node.endIndex ?? -1) + 1), start);
      } else if ('attribs' in node) {
        const leave = this.enter(node);
        if (leave) stack.push({ nodes: node.children, next: 0, leave });
      } else if ('children' in node) stack.push({ nodes: node.children, next: 0 });
    }
    this.line.flush();
  }

  /** Opens an element; what closes it, or nothing where its content is not read. */
  private enter(element: MarkupElement): (() => void) | undefined {
    this.note(element);
    const why = unseen(element, this.hidden);
    if (why === 'waiting') this.layout.waits = true;
    if (why && !(why === 'waiting' && this.waiting)) return undefined;
    if (inline.has(element.name) || element.name.includes(':')) return this.enterInline(element);
    if (element.name === 'br' || element.name === 'hr') {
      this.line.flush();
      return undefined;
    }
    return this.enterBlock(element);
  }

  /** Keeps what a page's head says. */
  private note(element: MarkupElement): void {
    const { attribs } = element;
    if (element.name === 'meta') {
      const name = attribs.name ?? attribs.property;
      if (name && attribs.content)
        this.layout.metas.push({ name: name.toLowerCase(), content: decoded(attribs.content) });
    }
    if (element.name !== 'title' || this.layout.documentTitle) return;
    const start = element.children[0]?.startIndex ?? 0;
    const raw = this.source.slice(start, (element.children.at(-1)?.endIndex ?? -1) + 1);
    if (raw.trim() !== '') this.layout.documentTitle = { text: decoded(raw), raw, start };
  }

  private enterInline(element: MarkupElement): () => void {
    if (element.name !== 'a') return () => undefined;
    this.line.links++;
    return () => {
      this.line.links--;
    };
  }

  private enterBlock(element: MarkupElement): () => void {
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
    line.preformatted ||= element.name === 'pre' || /white-space\s{0,3}:\s{0,3}pre/iu.test(element.attribs.style ?? '');
    this.enterGrid(element);
    const opened = [
      entered,
      this.table === table ? undefined : tables[this.table],
      this.cell === cell ? undefined : cells[this.cell],
    ];
    return () => {
      line.flush();
      for (const range of opened) if (range) range.end = lines.length;
      Object.assign(this, { block, heading, cell, table });
      line.preformatted = preformatted;
    };
  }

  private enterGrid(element: MarkupElement): void {
    const { tables, cells, lines } = this.layout;
    const table = tables[this.table];
    if (element.name === 'table') {
      this.table = tables.push({ outer: this.table, first: lines.length, end: lines.length, rows: 0 }) - 1;
      this.cell = -1;
    } else if (element.name === 'tr' && table) table.rows++;
    else if ((element.name === 'td' || element.name === 'th') && table) {
      const columns = spanOf(element.attribs.colspan);
      const rows = spanOf(element.attribs.rowspan);
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

function hintOf(element: MarkupElement): string {
  return `${element.attribs.id ?? ''} ${element.attribs.class ?? ''}`.slice(0, 200).toLowerCase();
}

function decoded(raw: string): string {
  return decodeReferences(raw)
    .map((stretch) => stretch.text)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Texts of the page's style elements, found without recursion. */
function styleSheets(nodes: readonly MarkupNode[]): string[] {
  const sheets: string[] = [];
  const pending = [...nodes].reverse();
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (!('children' in node)) continue;
    if ('name' in node && node.name === 'style')
      sheets.push(node.children.map((child) => ('data' in child ? child.data : '')).join(''));
    else
      for (let index = node.children.length - 1; index >= 0; index--) pending.push(node.children[index] as MarkupNode); // index is in range
  }
  return sheets;
}
