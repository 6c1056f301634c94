/**
 * The text that stripping leaves, with the way back to the source. Everything after `strip` works on `Body.text`;
 * offsets become source offsets only where a record is written.
 */

/** Maps half-open ranges of a derived text back to the text it was derived from. */
export interface OffsetMap {
  /** Source range of a body range; an empty range gives an empty one. */
  toSource(start: number, end: number): { start: number; end: number };
  /** Body range of what a source range holds of the body. */
  toBody(start: number, end: number): { start: number; end: number };
}

/** A run of the body and where it stands in the source. Runs are in order and do not overlap. */
export interface Run {
  /** Offset in the body. */
  at: number;
  /** Length in the body, UTF-16 units. */
  length: number;
  /** Offset in the source. */
  from: number;
  /** Length in the source: equals `length` for copied text, differs for a decoded entity. */
  width: number;
}

/** Map over sorted runs; body units that no run covers (line breaks put in between blocks) map to the gap between runs. */
export class RunMap implements OffsetMap {
  constructor(private readonly runs: readonly Run[]) {}

  toSource(start: number, end: number): { start: number; end: number } {
    const first = this.position(start, false);
    if (end <= start) return { start: first, end: first };
    return { start: first, end: Math.max(first, this.position(end, true)) };
  }

  toBody(start: number, end: number): { start: number; end: number } {
    const first = this.runs[this.firstEndingBehind(start)];
    const last = this.runs[this.firstEndingBehind(end - 1)];
    if (!first || !last) return { start: 0, end: 0 };
    const copied = (run: Run) => run.width === run.length;
    const from = first.at + (copied(first) ? Math.max(0, start - first.from) : 0);
    const inside = end - last.from;
    // Where the range ends between two runs, it ends with the first of them, which is what the run break stands at.
    const to = inside <= 0 ? last.at : last.at + (copied(last) ? Math.min(inside, last.length) : last.length);
    return { start: from, end: Math.max(from, to) };
  }

  /** Index of the first run that ends behind a source offset. */
  private firstEndingBehind(offset: number): number {
    let low = 0;
    let high = this.runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const run = this.runs[middle];
      if (run && run.from + run.width > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Source offset of a body offset; `closing` asks for the end of the unit before it. */
  private position(offset: number, closing: boolean): number {
    const unit = closing ? offset - 1 : offset;
    let low = 0;
    let high = this.runs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.runs[middle]?.at ?? 0) <= unit) low = middle;
      else high = middle - 1;
    }
    const run = this.runs[low];
    if (!run) return 0;
    const inside = unit - run.at;
    if (inside < 0) return run.from;
    if (inside >= run.length) {
      const next = this.runs[low + 1];
      return closing || !next ? run.from + run.width : next.from;
    }
    if (run.width !== run.length) return closing ? run.from + run.width : run.from;
    return run.from + inside + (closing ? 1 : 0);
  }
}

/** A cell of a data table, with its range of the body. */
export interface Cell {
  text: string;
  start: number;
  end: number;
}

/** A data table inside the body; cells that span are repeated, so every row has the same number of them. */
export interface Table {
  start: number;
  end: number;
  /** The caption, or the line just above the table where it states a unit (单位：件). */
  caption: string | null;
  rows: Cell[][];
}

/** Index of the first table that ends behind an offset; tables are in order and do not overlap. */
export function firstTableBehind(tables: readonly Table[], offset: number): number {
  let low = 0;
  let high = tables.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tables[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A title the page shows, the best first. `start`/`end` are source offsets; null where it stands in an attribute. */
export interface TitleCandidate {
  text: string;
  start: number | null;
  end: number | null;
}

/** What the page says about the document outside its body. */
export interface Furniture {
  /** From h1, meta ArticleTitle, <title>, a metadata table's 标题/名称. Empty for plain text: its title stands in the body. */
  titles: TitleCandidate[];
  /** Publication date of the page's own furniture, as YYYY-MM-DD. */
  publishedOn: string | null;
  /** Places the furniture names a body: breadcrumb, 来源, 发布机构 … Hints only: a portal is not the issuer. */
  issuerHints: string[];
}

/** The report's own text: blocks on lines of their own, furniture gone. */
export interface Body {
  text: string;
  /** `text` in canonical widths (see `fold.ts`), of equal length; what every stage after stripping reads. */
  folded: string;
  map: OffsetMap;
  furniture: Furniture;
  tables: Table[];
}
