/** Many reports as a table: a report a row, its headline metrics, its warnings. */
import type { CatalogueEntry } from '../catalogue-schema.js';
import type { Metric, ReportRecord } from '../schema.js';
import { headlines } from '../summary.js';
import { headlineMetrics } from './headline-metrics.js';
import { shortLabel } from './label.js';
import type { Palette } from './palette.js';
import { provenanceText } from './provenance.js';
import { count } from './report-columns.js';
import { headLines, layOut, type RowLayout, rowLine, type TableCell, type TableColumn } from './table-layout.js';
import { valueText } from './table-value.js';
import { wrapTo } from './text-width.js';

export interface TableOptions {
  /** The metrics of `--only`; the headline metrics where absent. */
  only?: readonly CatalogueEntry[];
  palette: Palette;
  /** Cells in a line of the terminal; Infinity where there is no terminal. */
  width: number;
}

/** Writes a table record by record; each step gives the text that can be printed by now. */
export interface TableWriter {
  add(record: ReportRecord): string;
  end(): string;
}

/** Widths are those of the first rows, so that a long table is printed while it is read; later cells are cut to them. */
const MEASURED_ROWS = 100;
const HEAD_CELLS = 10;

/** A row a report. */
export function overviewWriter({ only, palette, width }: TableOptions): TableWriter {
  const shown = only?.map(({ id, zh }) => ({ id, head: shortLabel(zh) })) ?? headlineMetrics;
  const columns = columnsFor(shown.map(({ head }) => head));
  const ids = shown.map(({ id }) => id);
  let waiting: TableCell[][] = [];
  let layout: RowLayout | null = null;
  let versions = '';
  const start = (): string => {
    layout = { columns, palette, widths: layOut(columns, waiting, width) };
    const text =
      headLines(columns, layout.widths, palette) + waiting.map((row) => rowLine(layout as RowLayout, row)).join('');
    waiting = [];
    return text;
  };
  return {
    add(record) {
      const row = rowOf(record, ids);
      versions ||= provenanceText(record);
      if (layout) return rowLine(layout, row);
      waiting.push(row);
      return waiting.length < MEASURED_ROWS ? '' : start();
    },
    end() {
      const text = !layout && waiting.length > 0 ? start() : '';
      const missing = leftOut(columns.length - (layout?.widths.size ?? columns.length), width);
      return text + (versions === '' ? '' : `${palette.faint(versions)}\n`) + missing;
    },
  };
}

function columnsFor(heads: readonly string[]): TableColumn[] {
  return [
    { head: ['issuer'], align: 'left', most: 36, least: 22 },
    { head: ['year'], align: 'left', most: 4 },
    ...heads.map((head): TableColumn => {
      return { head: wrapTo(head, HEAD_CELLS), align: 'right', most: 12, optional: true };
    }),
    { head: ['warnings'], align: 'right', most: 8 },
  ];
}

function rowOf(record: ReportRecord, ids: readonly string[]): TableCell[] {
  const { issuer, year } = record.report;
  const values = headlines(record.metrics);
  const doubted = new Set(record.checks.flatMap(({ status, metrics }) => (status === 'fail' ? metrics : [])));
  return [
    issuer ? { text: issuer.name } : { text: record.source.path.split('/').at(-1) ?? '', paint: 'faint' },
    { text: year === null ? '–' : String(year) },
    ...ids.map((id) => valueCell(values.get(id), doubted.has(id))),
    warningsCell(count(record, 'warning'), count(record, 'error')),
  ];
}

function valueCell(metric: Metric | undefined, isDoubted: boolean): TableCell {
  if (!metric) return { text: '–', paint: 'faint' };
  const text = valueText(metric);
  if (isDoubted) return { text, paint: 'bad' };
  return metric.basis === 'stated' ? { text } : { text, paint: 'faint' };
}

function warningsCell(warnings: number, errors: number): TableCell {
  const text = String(warnings + errors);
  if (errors > 0) return { text, paint: 'bad' };
  return warnings > 0 ? { text, paint: 'warning' } : { text, paint: 'faint' };
}

function leftOut(columns: number, width: number): string {
  if (columns === 0) return '';
  const noun = columns === 1 ? 'column does' : 'columns do';
  return `${columns} more ${noun} not fit ${width} cells; choose with --only, or write --format csv\n`;
}
