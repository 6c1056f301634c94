/** One report as a table: its metrics with value, section and quote, then what looks wrong. */
import type { Diagnostic, Metric, ReportRecord, Section } from '../schema.js';
import { shortLabel } from './label.js';
import type { Palette } from './palette.js';
import { printable } from './printable.js';
import { provenanceText } from './provenance.js';
import { headLines, layOut, type RowLayout, rowLine, type TableCell, type TableColumn } from './table-layout.js';
import type { TableOptions } from './table-overview.js';
import { notesOf, valueText } from './table-value.js';
import { cellsOf, cutTo } from './text-width.js';

const columns: readonly TableColumn[] = [
  { head: ['metric'], align: 'left', most: 44, least: 16 },
  { head: ['value'], align: 'right', most: 16 },
  { head: ['section'], align: 'left', most: 24, least: 12, optional: true },
  { head: ['line'], align: 'right', most: 6, optional: true },
  { head: ['quote'], align: 'left', most: 100, least: 12 },
];
const QUOTE = columns.length - 1;

/** The table of one report. */
export function reportTable(record: ReportRecord, { only, palette, width }: TableOptions): string {
  const metrics = only ? record.metrics.filter(({ id }) => only.some((entry) => entry.id === id)) : record.metrics;
  return [
    palette.strong(cutTo(record.report.title ?? record.source.path, width)),
    palette.faint(cutTo(imprintOf(record), width)),
    '',
    metrics.length === 0 ? 'no metrics' : metricTable(record, metrics, { palette, width }).trimEnd(),
    '',
    ...findings(record, palette),
    palette.faint(`${provenanceText(record)} · SHA-256 ${record.source.sha256}`),
    '',
  ].join('\n');
}

function imprintOf({ report, source }: ReportRecord): string {
  const { issuer, year, signedOn } = report;
  const signed = signedOn === null ? '' : `signed ${signedOn}`;
  const parts = [issuer?.name ?? 'issuer unknown', issuer?.level, year ?? 'year unknown', signed, source.path];
  return parts.filter(Boolean).join(' · ');
}

function metricTable(record: ReportRecord, metrics: readonly Metric[], { palette, width }: TableOptions): string {
  const headings = headingsOf(record.sections);
  const doubted = new Set(record.checks.flatMap(({ status, metrics: ids }) => (status === 'fail' ? ids : [])));
  const rows = metrics.map((metric) => rowOf(metric, headings.get(metric.section ?? ''), doubted.has(metric.id)));
  const layout: RowLayout = { columns, palette, widths: layOut(columns, rows, width) };
  const quoteCells = layout.widths.get(QUOTE) ?? 0;
  const lines = rows.map((row) => {
    const quote = row[QUOTE];
    return rowLine(layout, quote ? row.with(QUOTE, aroundMark(quote, quoteCells)) : row);
  });
  return headLines(columns, layout.widths, palette) + lines.join('');
}

function rowOf(metric: Metric, heading: string | undefined, isDoubted: boolean): TableCell[] {
  const notes = notesOf(metric);
  const label = shortLabel(metric.label);
  const value = { text: valueText(metric) + (metric.unit === '%' ? '' : metric.unit) };
  return [
    { text: notes === '' ? label : `${label}（${notes}）` },
    isDoubted ? { ...value, paint: 'bad' } : value,
    { text: [metric.section, heading].filter(Boolean).join(' '), paint: 'faint' },
    { text: String(metric.evidence.line), paint: 'faint' },
    { text: oneLine(metric.context), mark: oneLine(metric.evidence.quote) },
  ];
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** The cell with so much of its beginning cut off that its mark is seen. */
function aroundMark(cell: TableCell, cells: number): TableCell {
  const { text, mark = '' } = cell;
  const at = text.indexOf(mark);
  if (at <= 0 || cellsOf(text.slice(0, at) + mark) < cells) return cell;
  let before = [...text.slice(0, at)];
  while (before.length > 0 && cellsOf(`…${before.join('')}${mark}`) > cells / 2) before = before.slice(1);
  return { ...cell, text: `…${before.join('')}${text.slice(at)}` };
}

function headingsOf(sections: readonly Section[]): Map<string, string> {
  return new Map(
    sections.flatMap(({ id, heading, children }) => [[id, heading ?? ''] as const, ...headingsOf(children)]),
  );
}

function findings({ checks, diagnostics }: ReportRecord, palette: Palette): string[] {
  const failed = checks.filter(({ status }) => status === 'fail').length;
  const verdict = `${checks.length} checks, ${failed} of them failed`;
  return [
    failed === 0 ? palette.good(verdict) : palette.bad(verdict),
    ...diagnostics.map((diagnostic) => findingLine(diagnostic, palette)),
  ];
}

function findingLine({ severity, line, message, rule }: Diagnostic, palette: Palette): string {
  const paint = { error: palette.bad, warning: palette.warning, info: palette.faint }[severity];
  const place = line === undefined ? '' : `line ${line}: `;
  return `${paint(severity)}: ${place}${printable(message)} ${palette.faint(`[${rule}]`)}`;
}
