/** Lays out a table for a terminal: columns as wide as their cells, cut where the whole would not fit. */
import type { Palette } from './palette.js';
import { printable } from './printable.js';
import { cellsOf, cutTo, padTo } from './text-width.js';

/** A cell: its text, and how it is painted once it has its width. */
export interface TableCell {
  text: string;
  paint?: keyof Palette;
  /** The part of the text that stands out. */
  mark?: string;
}

/** A column of a table. */
export interface TableColumn {
  /** Lines of its head, the last of which stands on the first row. */
  head: readonly string[];
  align: 'left' | 'right';
  /** Widest it may get. */
  most: number;
  /** Narrowest it may be made where the table does not fit; as wide as its cells where absent. */
  least?: number;
  /** May be left out where the table still does not fit. */
  optional?: boolean;
}

const GAP = '  ';

/** Widths of the columns that fit `width` cells, by index: the last give way first; one that is left out has none. */
export function layOut(
  columns: readonly TableColumn[],
  rows: readonly TableCell[][],
  width: number,
): Map<number, number> {
  const widths = new Map(columns.map((column, index) => [index, naturalWidth(column, rows, index)]));
  for (const [index, { least }] of [...columns.entries()].reverse()) {
    const excess = total(widths) - width;
    const own = widths.get(index) ?? 0;
    if (excess > 0 && least !== undefined) widths.set(index, Math.max(least, own - excess));
  }
  for (const index of [...widths.keys()].reverse()) {
    if (total(widths) > width && columns[index]?.optional) widths.delete(index);
  }
  return growBack({ columns, rows, width, widths });
}

interface Layout {
  columns: readonly TableColumn[];
  rows: readonly TableCell[][];
  width: number;
  widths: Map<number, number>;
}

/** Gives a column that was made narrower what a column left out has freed. */
function growBack({ columns, rows, width, widths }: Layout): Map<number, number> {
  for (const [index, column] of columns.entries()) {
    const own = widths.get(index);
    if (own === undefined || column.least === undefined) continue;
    const free = width - total(widths);
    if (free > 0) widths.set(index, Math.min(naturalWidth(column, rows, index), own + free));
  }
  return widths;
}

function naturalWidth({ head, most }: TableColumn, rows: readonly TableCell[][], index: number): number {
  const cells = [...head, ...rows.map((row) => row[index]?.text ?? '')];
  return Math.min(
    most,
    cells.reduce((widest, text) => Math.max(widest, cellsOf(text)), 0),
  );
}

function total(widths: ReadonlyMap<number, number>): number {
  return [...widths.values()].reduce((sum, width) => sum + width + GAP.length, -GAP.length);
}

/** The head's lines, aligned at their foot. */
export function headLines(
  columns: readonly TableColumn[],
  widths: ReadonlyMap<number, number>,
  palette: Palette,
): string {
  const height = Math.max(...[...widths.keys()].map((index) => columns[index]?.head.length ?? 0));
  const lines = Array.from({ length: height }, (_, line) => {
    const cells = columns.map(({ head }) => ({
      text: head[line - height + head.length] ?? '',
      paint: 'strong' as const,
    }));
    return rowLine({ columns, widths, palette }, cells);
  });
  return lines.join('');
}

/** What a row is laid out by. */
export interface RowLayout {
  columns: readonly TableColumn[];
  widths: ReadonlyMap<number, number>;
  palette: Palette;
}

/** One row as a line, its cells cut, filled up and painted. */
export function rowLine({ columns, widths, palette }: RowLayout, row: readonly TableCell[]): string {
  const last = Math.max(...widths.keys());
  const cells = [...widths].map(([index, width]) => {
    const cell = row[index] ?? { text: '' };
    const cut = cutTo(cell.text, width);
    const isRight = columns[index]?.align === 'right';
    const filled = index === last && !isRight ? cut : padTo(cut, width, isRight ? 'left' : 'right');
    return paintCell(cell, filled, palette);
  });
  return `${cells.join(GAP).trimEnd()}\n`;
}

function paintCell({ paint, mark }: TableCell, text: string, palette: Palette): string {
  if (mark) return text.replace(printable(mark), (marked) => palette.strong(marked));
  return paint && text.trim() !== '' ? palette[paint](text) : text;
}
