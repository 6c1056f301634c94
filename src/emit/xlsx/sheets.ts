/** The sheets of a workbook: what each shows of a record, as rows of cells. */
import type { CatalogueEntry } from '../../catalogue-schema.js';
import type { Item, ReportRecord } from '../../schema.js';
import type { Cell, Column } from '../column.js';
import type { Emitter } from '../emitter.js';
import { measurementColumns, measurementsOf } from '../measurement-columns.js';
import { identityColumns, reportColumns, summaryColumns } from '../report-columns.js';
import { type Finding, findingColumns, findingsOf } from './findings.js';
import { glossaryColumns, glossaryOf } from './glossary.js';

/** A column as the sheet's frame needs it. */
export type ColumnFrame = Pick<Column<never>, 'zh' | 'kind' | 'width' | 'wrap'>;

/** A sheet: its frame, and the rows that a record adds to it. */
export interface Sheet {
  name: string;
  columns: readonly ColumnFrame[];
  /** Columns that stay in sight when the sheet is scrolled sideways. */
  frozen: number;
  rowsOf(record: ReportRecord): Cell[][];
  /** Rows that stand there whatever the records are. */
  fixed: readonly Cell[][];
}

/** The six sheets, for the metrics that are wanted. */
export function sheetsFor(entries: readonly CatalogueEntry[]): Sheet[] {
  const ids = new Set(entries.map(({ id }) => id));
  return [
    sheet('概览', [...reportColumns, ...summaryColumns(entries)], (record) => [record], identityColumns.length),
    sheet('指标', measurementColumns, (record) => measurementsOf(record, ids)),
    sheet('问题', itemColumns, (record) => itemsOf(record, record.problems)),
    sheet('下一步', itemColumns, (record) => itemsOf(record, record.plans)),
    sheet<Finding>('核查', findingColumns, findingsOf),
    { ...sheet('说明', glossaryColumns, () => []), fixed: rowsOf(glossaryOf(entries), glossaryColumns) },
  ];
}

/** What each record adds to the sheets, as JSON: the rows are made where records are, and the workbook elsewhere. */
export function sheetEmitter(entries: readonly CatalogueEntry[]): Emitter {
  const sheets = sheetsFor(entries);
  return {
    serialise: (value) => JSON.stringify(recordRows(value as ReportRecord, sheets)), // the command gives nothing else
    before: () => '',
    close: () => '',
  };
}

/** What a record adds to each sheet, in their order. */
export function recordRows(record: ReportRecord, sheets: readonly Sheet[]): Cell[][][] {
  return sheets.map((sheet) => sheet.rowsOf(record));
}

function sheet<Row>(
  name: string,
  columns: readonly Column<Row>[],
  pick: (record: ReportRecord) => Row[],
  frozen = 0,
): Sheet {
  return { name, columns, frozen, fixed: [], rowsOf: (record) => rowsOf(pick(record), columns) };
}

function rowsOf<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): Cell[][] {
  return rows.map((row) => columns.map(({ value }) => value(row)));
}

interface ItemRow {
  record: ReportRecord;
  item: Item;
  number: number;
}

const itemColumns: readonly Column<ItemRow>[] = [
  ...identityColumns.map((column) => ({ ...column, value: ({ record }: ItemRow) => column.value(record) })),
  { name: 'number', zh: '序号', kind: 'number', width: 7, value: ({ number }) => number },
  { name: 'section', zh: '章节', kind: 'text', width: 8, value: ({ item }) => item.section },
  { name: 'heading', zh: '小标题', kind: 'text', width: 30, value: ({ item }) => item.heading },
  { name: 'text', zh: '内容', kind: 'text', width: 90, wrap: true, value: ({ item }) => item.text },
  { name: 'start', zh: '起', kind: 'number', width: 8, value: ({ item }) => item.start },
  { name: 'end', zh: '止', kind: 'number', width: 8, value: ({ item }) => item.end },
];

function itemsOf(record: ReportRecord, items: readonly Item[]): ItemRow[] {
  return items.map((item, index) => ({ record, item, number: index + 1 }));
}
