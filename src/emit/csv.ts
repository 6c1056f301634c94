/** CSV (RFC 4180: commas, CRLF, quotes doubled): a row a report, or a row a metric. */
import { stringify } from 'csv-stringify/sync';
import type { CatalogueEntry } from '../catalogue-schema.js';
import type { ReportRecord } from '../schema.js';
import type { Cell, Column } from './column.js';
import type { Emitter } from './emitter.js';
import { looksLikeFormula } from './formula.js';
import { type Measurement, measurementColumns, measurementsOf } from './measurement-columns.js';
import { printableLines } from './printable.js';
import { reportColumns, summaryColumns } from './report-columns.js';

export interface CsvOptions {
  /** The metrics that have a column, or rows. */
  entries: readonly CatalogueEntry[];
  /** Begins with a byte-order mark, without which Excel takes UTF-8 for the system’s encoding. */
  bom?: boolean;
}

/** A row a report: what it is, then the headline value of each metric. */
export function csvEmitter({ entries, bom = false }: CsvOptions): Emitter {
  const columns = [...reportColumns, ...summaryColumns(entries)];
  return emitter(headOf(columns, bom), (record) => csvText([cellsOf(record, columns)]));
}

/** A row a metric: its value, what it means and where it stands. */
export function csvLongEmitter({ entries, bom = false }: CsvOptions): Emitter {
  const ids = new Set(entries.map(({ id }) => id));
  return emitter(headOf<Measurement>(measurementColumns, bom), (record) =>
    csvText(measurementsOf(record, ids).map((measurement) => cellsOf(measurement, measurementColumns))),
  );
}

/**
 * The text of a cell, with an apostrophe before what a spreadsheet might run. A reader gets the text back by taking away
 * the first character where it is an apostrophe and the text is of that kind.
 */
export function safeText(text: string): string {
  const safe = printableLines(text);
  return looksLikeFormula(safe) ? `'${safe}` : safe;
}

function emitter(head: string, rows: (record: ReportRecord) => string): Emitter {
  return {
    serialise: (value) => rows(value as ReportRecord), // the command gives nothing else to these formats
    before: (isFirst) => (isFirst ? head : ''),
    close: (isEmpty) => (isEmpty ? head : ''),
  };
}

function headOf<Row>(columns: readonly Column<Row>[], bom: boolean): string {
  return (bom ? '\ufeff' : '') + csvText([columns.map(({ name }) => name)]);
}

function cellsOf<Row>(row: Row, columns: readonly Column<Row>[]): Cell[] {
  return columns.map(({ value }) => {
    const cell = value(row);
    return typeof cell === 'string' ? safeText(cell) : cell;
  });
}

function csvText(rows: Cell[][]): string {
  return stringify(rows, { record_delimiter: 'windows', quoted_match: /[\r\n]/u }); // a lone line feed is quoted too
}
