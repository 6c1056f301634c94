/** Rows and cells of a sheet as SpreadsheetML (ECMA-376 Part 1, 18.3.1). Text is never a formula: it is inline text. */
import type { Cell } from '../column.js';
import { looksLikeFormula } from '../formula.js';
import { printableLines } from '../printable.js';
import type { ColumnFrame } from './sheets.js';
import { cellStyles } from './styles.js';

/** Most characters that Excel reads in a cell. */
export const MOST_CHARACTERS = 32_767;

/** A row; cells without a value are left out. `number` is 1-based. */
export function rowXml(cells: readonly Cell[], number: number, columns: readonly ColumnFrame[]): string {
  let xml = '';
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index];
    if (cell !== null && cell !== undefined) xml += cellXml(cell, columnName(index) + number, columns[index]);
  }
  return `<row r="${number}"${heightOf(cells, columns)}>${xml}</row>`;
}

/** Points of a line, and the most that Excel gives a row. */
const LINE_HEIGHT = 18;
const MOST_HEIGHT = 409;

/** The height of a row whose text takes several lines; not every program finds it out by itself. */
function heightOf(cells: readonly Cell[], columns: readonly ColumnFrame[]): string {
  const lines = columns.map(({ wrap, width }, index) => (wrap ? linesOf(cells[index] ?? null, width) : 1));
  const most = Math.max(...lines);
  return most === 1 ? '' : ` ht="${Math.min(MOST_HEIGHT, LINE_HEIGHT * most)}" customHeight="1"`;
}

/** Lines that a text takes in a column of some digits' width, a character beyond Latin taking two. */
function linesOf(cell: Cell, width: number): number {
  return String(cell ?? '')
    .split('\n')
    .reduce(
      (lines, line) => lines + Math.max(1, Math.ceil((line.length + (line.match(widePattern)?.length ?? 0)) / width)),
      0,
    );
}

const widePattern = /[\u1100-\uffff]/gu;

/** The row of headings. */
export function headXml(columns: readonly ColumnFrame[]): string {
  const cells = columns.map(({ zh }, index) => textXml(zh, `${columnName(index)}1`, cellStyles.head));
  return `<row r="1" ht="48" customHeight="1">${cells.join('')}</row>`;
}

function cellXml(cell: string | number, reference: string, column?: ColumnFrame): string {
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  if (column?.kind === 'date') return `<c r="${reference}" s="${cellStyles.date}"><v>${dateSerial(cell)}</v></c>`;
  return textXml(cell, reference, textStyle(cell, column?.wrap === true));
}

function textStyle(text: string, wrap: boolean): number {
  if (looksLikeFormula(text)) return wrap ? cellStyles.quotedWrap : cellStyles.quoted;
  return wrap ? cellStyles.wrap : 0;
}

function textXml(text: string, reference: string, style: number): string {
  const styled = style === 0 ? '' : ` s="${style}"`;
  return `<c r="${reference}"${styled} t="inlineStr"><is><t xml:space="preserve">${escapeXml(fitted(text))}</t></is></c>`;
}

/** What Excel can hold of a text; one that is too long says so at its end. */
function fitted(text: string): string {
  const safe = printableLines(text);
  if (safe.length <= MOST_CHARACTERS) return safe;
  const note = `…［单元格最多 ${MOST_CHARACTERS} 字，全文 ${safe.length} 字］`;
  return safe.slice(0, MOST_CHARACTERS - note.length) + note;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };

/** Also keeps a literal `_x0041_` from being read as the character it names (ECMA-376 Part 1, 22.9.2.19). */
function escapeXml(text: string): string {
  return text
    .replace(/[&<>\r\ufffe\uffff]/gu, (character) => entities[character] ?? '\ufffd')
    .replace(/_(?=x[\da-fA-F]{4}_)/gu, '_x005F_');
}

/** Days since 1899-12-30, as Excel counts dates after February 1900. */
function dateSerial(isoDate: string): number {
  return (Date.parse(isoDate) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

const names: string[] = [];

/** A, B … Z, AA … by 0-based index. */
export function columnName(index: number): string {
  names[index] ??= (index < 26 ? '' : columnName(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));
  return names[index];
}
