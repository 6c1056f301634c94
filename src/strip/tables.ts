/** Grids of a page: which of its tables are tables of data, and their rows as lines of the body. */
import type { Run } from '../body.js';
import { certaintyOf } from './furniture.js';
import { type Layout, type PageCell, type PageLine, placed } from './layout.js';
import { inkOf, makeLine } from './line.js';
import { readingOf } from './pieces.js';

/** Longer cells hold text, not data: their table only lays the page out. */
const MAX_CELL = 160;
const MAX_CELL_LINES = 6;
/** Cells a grid may have after spans are spread out. */
const MAX_GRID = 20_000;

/** A figure alone in its cell, hedged or with a unit. */
export const cellNumber = /^(?:约|近)?\d[\d,]*(?:\.\d+)?(?:万|亿)?(?:余|多)?(?:[%‰]|[\u4e00-\u9fff㎡]{1,4})?$/u;

/** A row of a grid as one line, with its cells' ranges in the line's text. */
export interface GridRow {
  line: PageLine;
  cells: { start: number; end: number; columns: number; rows: number; header: boolean }[];
}

/** A table of data: rows in place of the page's lines from `first` to `end`. */
export interface Grid {
  first: number;
  end: number;
  rows: GridRow[];
  /** Whether it is a table of the document: it holds data, or figures below its first row. */
  tabular: boolean;
}

/** The page's grids, in order; tables that hold tables or paragraphs are none. */
export function findGrids(layout: Layout): Grid[] {
  const cellsOf = groupCells(layout);
  const outer = new Set(layout.tables.map((table) => table.outer));
  const grids: Grid[] = [];
  for (const [index, { first: opened, end }] of layout.tables.entries()) {
    const cells = cellsOf.get(index) ?? [];
    // A caption stands inside the table and above its first cell.
    const first = cells.find((cell) => cell.end > cell.first)?.first ?? end;
    if (outer.has(index) || first === end || first < opened || !isGrid(cells, layout)) continue;
    if (layout.lines.slice(first, end).some((line) => layout.cells[line.cell]?.table !== index)) continue;
    const rows = gridRows(cells, layout);
    const kind = kindOf(rows);
    for (const row of rows) if (kind) row.line.row = kind;
    grids.push({ first, end, rows, tabular: kind === 'data' || rows.slice(1).some(holdsFigure) });
  }
  return grids;
}

function holdsFigure({ cells, line }: GridRow): boolean {
  return cells.some(({ start, end }) => cellNumber.test(line.folded.slice(start, end).trim()));
}

/** Whether a grid holds data or metadata; neither for one that only lays out menus and links. */
function kindOf(rows: readonly GridRow[]): 'data' | 'metadata' | undefined {
  const furniture = rows.filter(({ line }) => certaintyOf(line) !== 'no').length;
  const labelled = rows.filter(({ line }) => readingOf(line).labels.length > 0).length;
  if (furniture * 2 >= rows.length) return labelled > 0 ? 'metadata' : undefined;
  const linked = rows.reduce((sum, { line }) => sum + line.linked, 0);
  const length = rows.reduce((sum, { line }) => sum + line.text.length, 0);
  const figures = rows.some(({ cells, line }) =>
    cells.some(({ start, end, header }) => header || /^[\d,.]+%?$/u.test(line.folded.slice(start, end))),
  );
  return rows.length >= 2 && linked * 3 < length && figures ? 'data' : undefined;
}

function groupCells(layout: Layout): Map<number, PageCell[]> {
  const groups = new Map<number, PageCell[]>();
  for (const cell of layout.cells) {
    const group = groups.get(cell.table);
    if (group) group.push(cell);
    else groups.set(cell.table, [cell]);
  }
  return groups;
}

function isGrid(cells: readonly PageCell[], layout: Layout): boolean {
  let columns = 0;
  let inRow = 0;
  let row = -1;
  let reached = 0;
  for (const cell of cells) {
    // A cell inside another would give its figures twice.
    if (cell.first < reached) return false;
    reached = cell.end;
    inRow = cell.row === row ? inRow + 1 : 1;
    row = cell.row;
    columns = Math.max(columns, inRow);
    if (cell.end - cell.first > MAX_CELL_LINES) return false;
    let length = 0;
    for (let index = cell.first; index < cell.end; index++) length += layout.lines[index]?.text.length ?? 0;
    if (length > MAX_CELL) return false;
  }
  return columns >= 2;
}

function gridRows(cells: readonly PageCell[], layout: Layout): GridRow[] {
  const rows = new Map<number, PageCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return [...rows.values()].flatMap((row) => rowOf(row, layout) ?? []);
}

/** The cells of a row on one line, a tab between two; nothing for an empty row. */
function rowOf(row: readonly PageCell[], layout: Layout): GridRow | undefined {
  let text = '';
  const runs: Run[] = [];
  const cells: GridRow['cells'] = [];
  let linked = 0;
  let sample: PageLine | undefined;
  for (const [index, cell] of row.entries()) {
    if (index > 0) text += '\t';
    const start = text.length;
    for (let at = cell.first; at < cell.end; at++) {
      const line = layout.lines[at];
      if (!line) continue;
      sample ??= line;
      if (text.length > start) text += ' ';
      for (const run of line.runs) runs.push({ ...run, at: run.at + text.length });
      text += line.text;
      linked += line.linked;
    }
    cells.push({ start, end: text.length, columns: cell.columns, rows: cell.rows, header: cell.header });
  }
  const lead = inkOf(text).start;
  const line = sample && makeLine(text, runs, linked);
  if (!line || !sample) return undefined;
  const clamp = (offset: number) => Math.min(Math.max(0, offset - lead), line.text.length);
  return {
    line: placed(line, { block: sample.block, heading: sample.heading, cell: -1 }),
    cells: cells.map((cell) => ({ ...cell, start: clamp(cell.start), end: clamp(cell.end) })),
  };
}

/** Spreads spans out, so that every row has the same number of cells; a spanned place repeats its cell. */
export function spreadSpans<T extends { columns: number; rows: number }>(rows: readonly (readonly T[])[]): T[][] {
  const grid: T[][] = rows.map(() => []);
  let placed = 0;
  for (const [r, row] of rows.entries()) {
    let column = 0;
    for (const cell of row) {
      while (grid[r]?.[column] !== undefined) column++;
      for (let down = 0; down < cell.rows && r + down < rows.length; down++) {
        for (let right = 0; right < cell.columns && placed < MAX_GRID; right++, placed++) {
          const target = grid[r + down];
          if (target) target[column + right] = cell;
        }
      }
      column += cell.columns;
    }
  }
  return grid;
}
