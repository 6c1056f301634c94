/** What a consistency check sees and gives back. */
import { groupBy } from '../group-by.js';
import type { CompiledMetrics } from '../metrics/compile.js';
import type { Check, Diagnostic, Metric } from '../schema.js';

export interface CheckInput {
  metrics: readonly Metric[];
  compiled: CompiledMetrics;
  /** The report's own measurements of a metric: stated or implied, of the whole, not of last year and no aim. */
  own(id: string): readonly Metric[];
}

export type CheckRule = (input: CheckInput) => Check[];

/** The input of the checks, with the metrics looked through once. */
export function checkInput(metrics: readonly Metric[], compiled: CompiledMetrics): CheckInput {
  const byId = groupBy(metrics.filter(isOwn), ({ id }) => id);
  return { metrics, compiled, own: (id) => byId.get(id) ?? [] };
}

function isOwn({ scope, basis, period }: Metric): boolean {
  return scope === null && basis !== 'derived' && period !== 'prior' && period !== 'target';
}

/** What a part and its whole have in common: the metric, the period and the sentence. */
export function sentenceKey({ id, period, context }: Metric): string {
  return `${id} ${period} ${context}`;
}

/** Characters within which two measurements are told together. */
const NEAR = 400;

/** Pairs of measurements that belong together: those of one section, else the first of each. */
export function paired(first: readonly Metric[], second: readonly Metric[]): [Metric, Metric][] {
  const pairs: [Metric, Metric][] = [];
  let from = 0; // both ascend
  for (const a of first) {
    const { start } = a.evidence;
    while (from < second.length && (second[from]?.evidence.start ?? 0) <= start - NEAR) from++;
    for (let at = from; at < second.length; at++) {
      const b = second[at];
      if (!b || b.evidence.start >= start + NEAR) break;
      if (b.section !== a.section) continue;
      pairs.push([a, b]);
      break;
    }
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
    ...(first ? { start: first.start, end: first.end, line: first.line } : {}),
    metrics: check.metrics,
  };
}
