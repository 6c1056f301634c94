/** A page as a reader sees it: lines of text, the elements they stand in, and the grids they form. */
import type { Run } from '../body.js';
import { decodeReferences } from './entities.js';
import { type Line, makeLine } from './line.js';
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
  readonly layout: Layout = { lines: [], blocks: [], cells: [], tables: [], metas: [], documentTitle: null };
  private text = '';
  private runs: Run[] = [];
  private linked = 0;
  /** White space met since the last character, not yet written. */
  private blank: { from: number; end: number; broken: boolean } | null = null;
  private block = -1;
  private heading = 0;
  private links = 0;
  private cell = -1;
  private table = -1;
  private preformatted = 0;
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
      } else if (node.type === 'text') this.addText(node.startIndex ?? 0, (node.endIndex ?? -1) + 1);
      else if ('attribs' in node) {
        const leave = this.enter(node);
        if (leave) stack.push({ nodes: node.children, next: 0, leave });
      } else if ('children' in node) stack.push({ nodes: node.children, next: 0 });
    }
    this.flush();
  }

  /** Opens an element; what closes it, or nothing where its content is not read. */
  private enter(element: MarkupElement): (() => void) | undefined {
    this.note(element);
    const why = unseen(element, this.hidden);
    if (why && !(why === 'waiting' && this.waiting)) return undefined;
    if (inline.has(element.name) || element.name.includes(':')) return this.enterInline(element);
    if (element.name === 'br' || element.name === 'hr') {
      this.flush();
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
    this.links++;
    return () => {
      this.links--;
    };
  }

  private enterBlock(element: MarkupElement): () => void {
    this.flush();
    const before = {
      block: this.block,
      heading: this.heading,
      cell: this.cell,
      table: this.table,
      preformatted: this.preformatted,
    };
    const { blocks, lines } = this.layout;
    const block: Block = {
      name: element.name,
      hint: hintOf(element),
      parent: this.block,
      first: lines.length,
      end: lines.length,
    };
    this.block = blocks.push(block) - 1;
    const level = /^h([1-6])$/u.exec(element.name)?.[1];
    if (level) this.heading = Number(level);
    if (element.name === 'pre' || /white-space\s{0,3}:\s{0,3}pre/iu.test(element.attribs.style ?? ''))
      this.preformatted = 1;
    this.enterGrid(element);
    const { table, cell } = this;
    return () => {
      this.flush();
      block.end = lines.length;
      if (table !== before.table) closeRange(this.layout.tables[table], lines.length);
      if (cell !== before.cell) closeRange(this.layout.cells[cell], lines.length);
      Object.assign(this, before);
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

  /** Adds the text between two source offsets, where a stray tag may stand. */
  private addText(start: number, end: number): void {
    const raw = this.source.slice(start, end);
    let from = 0;
    for (const tag of raw.matchAll(/<\/?[a-z!][^<>]{0,1000}>/giu)) {
      this.addRaw(raw.slice(from, tag.index), start + from);
      from = tag.index + tag[0].length;
    }
    this.addRaw(raw.slice(from), start + from);
  }

  private addRaw(raw: string, start: number): void {
    for (const stretch of decodeReferences(raw)) {
      if (stretch.width === stretch.text.length) this.addCopied(stretch.text, start + stretch.from);
      else this.addVisible(stretch.text, start + stretch.from, stretch.width);
    }
  }

  /** Adds text as it stands in the source, its white space collapsed as a browser would. */
  private addCopied(text: string, start: number): void {
    for (const match of text.matchAll(/[ \t\n\r\f]+|[^ \t\n\r\f]+/gu)) {
      const from = start + match.index;
      const end = from + match[0].length;
      if (!/[ \t\n\r\f]/u.test(match[0][0] ?? '')) this.addVisible(match[0], from, match[0].length);
      else if (this.preformatted > 0 && /[\n\r]/u.test(match[0])) this.flush();
      else
        this.blank = {
          from: this.blank?.from ?? from,
          end,
          broken: (this.blank?.broken ?? false) || /[\n\r]/u.test(match[0]),
        };
    }
  }

  private addVisible(text: string, from: number, width: number): void {
    if (this.blank && this.text !== '' && !(this.blank.broken && isWide(this.text.at(-1)) && isWide(text[0]))) {
      this.push(' ', this.blank.from, Math.max(1, Math.min(this.blank.end, from) - this.blank.from));
    }
    this.blank = null;
    this.push(text, from, width);
    if (this.links > 0) this.linked += text.length;
  }

  private push(text: string, from: number, width: number): void {
    const last = this.runs.at(-1);
    const copied = width === text.length;
    if (last && copied && last.width === last.length && last.from + last.width === from) {
      last.length += text.length;
      last.width += width;
    } else this.runs.push({ at: this.text.length, length: text.length, from, width });
    this.text += text;
  }

  /** Ends the line. */
  private flush(): void {
    const line = this.text === '' ? undefined : makeLine(this.text, this.runs, this.linked);
    if (line) this.layout.lines.push({ ...line, block: this.block, heading: this.heading, cell: this.cell });
    this.text = '';
    this.runs = [];
    this.linked = 0;
    this.blank = null;
  }
}

function closeRange(range: { end: number } | undefined, end: number): void {
  if (range) range.end = end;
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

/** Characters between which a line break of the source is no space. */
function isWide(character: string | undefined): boolean {
  return (
    character !== undefined && /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u2014\u2018-\u201d\u2026]/u.test(character)
  );
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
