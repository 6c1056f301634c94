/** What differs between two results, as lines for people. */
import type { ComparedRecord, FactChange, FactState, RecordDifference, ReportChange } from '../diff.js';
import { shortLabel } from './label.js';
import { printable } from './printable.js';
import { layOut, type RowLayout, rowLine, type TableCell, type TableColumn } from './table-layout.js';
import type { TableOptions } from './table-overview.js';
import { basisNames, notesOf, valueText } from './table-value.js';

type Screen = Pick<TableOptions, 'palette' | 'width'>;

const columns: readonly TableColumn[] = [
  { head: [], align: 'left', most: 1 },
  { head: [], align: 'left', most: 48, least: 12 },
  { head: [], align: 'right', most: 24, least: 8 },
  { head: [], align: 'left', most: 1 },
  { head: [], align: 'left', most: 24, least: 8 },
  { head: [], align: 'right', most: 12, optional: true },
  { head: [], align: 'left', most: 24, optional: true },
];

const marks = {
  appeared: { text: '+', paint: 'good' },
  vanished: { text: '-', paint: 'bad' },
  changed: { text: '~', paint: 'warning' },
  moved: { text: '·', paint: 'faint' },
} as const;

/** A pair of records: whose they are, then a line a difference. */
export function differenceText(
  [old, next]: readonly [ComparedRecord, ComparedRecord],
  difference: RecordDifference,
  { palette, width }: Screen,
): string {
  const rows = [...difference.report.map(reportRow), ...difference.facts.map(factRow)];
  const layout: RowLayout = { columns, palette, widths: layOut(columns, rows, width - 2) };
  return `${pairHeading(old, next, palette)}\n${rows.map((row) => `  ${rowLine(layout, row)}`).join('')}\n`;
}

/** A record without a counterpart, on a line. */
export function unpairedText(record: ComparedRecord, side: 'old' | 'new', { palette }: Screen): string {
  const mark = side === 'old' ? palette.bad('-') : palette.good('+');
  return `${mark} only in the ${side} result: ${nameOf(record)}  ${palette.faint(printable(record.source.path))}\n`;
}

function pairHeading(old: ComparedRecord, next: ComparedRecord, palette: Screen['palette']): string {
  const years = old.report.year === next.report.year ? '' : ` → ${next.report.year ?? 'year unknown'}`;
  const paths = [...new Set([old.source.path, next.source.path])].map(printable).join(' → ');
  return `${palette.strong(nameOf(old) + years)}  ${palette.faint(paths)}`;
}

function nameOf({ report }: ComparedRecord): string {
  return `${printable(report.issuer?.name ?? 'issuer unknown')} ${report.year ?? 'year unknown'}`;
}

function reportRow({ field, old, new: next }: ReportChange): TableCell[] {
  const [before, after] = [old, next].map((value) => String(value ?? '–'));
  return [marks.changed, { text: field }, { text: before ?? '' }, { text: '→' }, { text: after ?? '' }];
}

function factRow({ kind, label, scope, period, unit, old, new: next }: FactChange): TableCell[] {
  const notes = notesOf({ scope, period, basis: 'stated' });
  const name = shortLabel(label);
  return [
    marks[kind],
    { text: notes === '' ? name : `${name}（${notes}）` },
    { text: old ? stateText(old, unit) : '' },
    { text: old && next ? '→' : '' },
    { text: next ? stateText(next, unit) : '' },
    { text: old && next ? differenceOf(old.value, next.value) : '', paint: 'faint' },
    { text: linesOf(old, next), paint: 'faint' },
  ];
}

function stateText({ value, qualifier, basis }: FactState, unit: string): string {
  const text = valueText({ value, qualifier, unit }) + (unit === '%' ? '' : unit);
  return basis === 'stated' ? text : `${text}（${basisNames[basis]}）`;
}

/** `+0.3`; empty where there is none. What binary fractions add to the digits is rounded away. */
function differenceOf(old: number, next: number): string {
  const difference = Number((next - old).toPrecision(12));
  if (difference === 0) return '';
  return difference > 0 ? `+${difference}` : String(difference);
}

function linesOf(old: FactState | null, next: FactState | null): string {
  const lines = [...new Set([old, next].flatMap((state) => (state ? [state.line] : [])))];
  return `line ${lines.join(' → ')}`;
}
