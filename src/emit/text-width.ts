/** Text in the cells of a terminal, where a Chinese character takes two, and what could steer it is written out. */
import stringWidth from 'string-width';
import { printable } from './printable.js';

const segmenter = new Intl.Segmenter('zh');

/** Cells that a text without colour takes in a terminal. */
export function cellsOf(text: string): number {
  return stringWidth(printable(text));
}

/** The text, or as much of its beginning as fits `cells` with … after it. */
export function cutTo(text: string, cells: number): string {
  const safe = printable(text);
  if (safe.length * 2 <= cells || stringWidth(safe) <= cells) return safe;
  let cut = '';
  let used = 1; // of the …
  for (const { segment } of segmenter.segment(safe)) {
    used += stringWidth(segment);
    if (used > cells) break;
    cut += segment;
  }
  return cells > 0 ? `${cut}…` : '';
}

/** The text filled up with blanks to `cells`, on its right or, for numbers, on its left. */
export function padTo(text: string, cells: number, side: 'left' | 'right' = 'right'): string {
  const safe = printable(text);
  const blanks = ' '.repeat(Math.max(0, cells - stringWidth(safe)));
  return side === 'right' ? safe + blanks : blanks + safe;
}

/** The text in lines of at most `cells`, broken anywhere, as Chinese is. */
export function wrapTo(text: string, cells: number): string[] {
  const lines = [''];
  let used = 0;
  for (const { segment } of segmenter.segment(text)) {
    const width = cellsOf(segment);
    if (used + width > cells && used > 0) {
      lines.push('');
      used = 0;
    }
    lines[lines.length - 1] += segment;
    used += width;
  }
  return lines;
}

/** Rows of cells as lines with aligned columns, two spaces apart; the last column is not padded. */
export function alignRows(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, index) => {
      widths[index] = Math.max(widths[index] ?? 0, cellsOf(cell));
    });
  return rows.map((row) =>
    row.map((cell, index) => padTo(cell, index < row.length - 1 ? (widths[index] ?? 0) : 0)).join('  '),
  );
}
