/** A metric's value as people read it in a terminal. */
import type { Metric } from '../schema.js';

const qualifierSigns = { exact: '', min: '≥', max: '≤', approx: '≈' } as const;
const periodNames = { year: '', cumulative: '累计', prior: '上年', target: '目标' } as const;
/** How a value that is not stated came about. */
export const basisNames = { stated: '', implied: '推断', derived: '推算' } as const;

/** `≥98%`, `≈300`; the unit of a count is told by its column. */
export function valueText({ value, unit, qualifier }: Pick<Metric, 'value' | 'unit' | 'qualifier'>): string {
  return `${qualifierSigns[qualifier]}${value}${unit === '%' ? '%' : ''}`;
}

/** What is not as a reader would take it: part, period, basis; empty for the report's own total, stated, this year's. */
export function notesOf({ scope, period, basis }: Pick<Metric, 'scope' | 'period' | 'basis'>): string {
  return [scope ?? '', periodNames[period], basisNames[basis]].filter(Boolean).join('，');
}
