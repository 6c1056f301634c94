/** What a consistency check sees and gives back. */
import type { CompiledMetrics } from '../metrics/compile.js';
import type { Check, Diagnostic, Metric } from '../schema.js';

export interface CheckInput {
  metrics: readonly Metric[];
  compiled: CompiledMetrics;
}

export type CheckRule = (input: CheckInput) => Check[];

/** The report's own measurements of a metric: stated or implied, of the whole, not of last year and no aim. */
export function own(metrics: readonly Metric[], id: string): Metric[] {
  return metrics.filter(
    (metric) =>
      metric.id === id &&
      metric.scope === null &&
      metric.basis !== 'derived' &&
      metric.period !== 'prior' &&
      metric.period !== 'target',
  );
}

/** Pairs of measurements that belong together: those of one section, else the first of each. */
export function paired(first: readonly Metric[], second: readonly Metric[]): [Metric, Metric][] {
  const pairs: [Metric, Metric][] = [];
  for (const a of first) {
    const b = second.find(
      (other) => other.section === a.section && Math.abs(other.evidence.start - a.evidence.start) < 400,
    );
    if (b) pairs.push([a, b]);
  }
  const [a, b] = [first[0], second[0]];
  if (pairs.length === 0 && a && b) pairs.push([a, b]);
  return pairs;
}

export function placesOf(metrics: readonly Metric[]): Check['places'] {
  return metrics.map(({ evidence: { start, end, line } }) => ({ start, end, line }));
}

/** Whether any of these is a bound, which leaves a comparison open. */
export function isBound(metrics: readonly Metric[]): boolean {
  return metrics.some((metric) => metric.qualifier !== 'exact');
}

/** A failed check as a diagnostic. */
export function diagnosticOf(check: Check): Diagnostic {
  const [first] = check.places;
  return {
    rule: check.rule,
    severity: 'warning',
    message: check.message,
    metrics: check.metrics,
    ...(first ? { start: first.start, end: first.end, line: first.line } : {}),
  };
}
