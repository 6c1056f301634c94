/** Rates that follow from their counts, where the report states none. */
import { groupBy } from './group-by.js';
import type { CompiledMetrics } from './metrics/compile.js';
import type { Metric } from './schema.js';

/** A covered and a total give a rate; never from an aim, a part or a bound, and never beside a rate that is given. */
export function deriveRates(metrics: readonly Metric[], compiled: CompiledMetrics): Metric[] {
  const derived: Metric[] = [];
  const own = groupBy(metrics.filter(isOwn), ({ id }) => id);
  for (const { id, zh, numerator, denominators } of compiled.rated) {
    if (own.has(id)) continue;
    const part = only(own.get(numerator));
    if (!part) continue;
    const whole = denominators.map((name) => only(own.get(name))).find(Boolean);
    if (!whole || whole.value <= 0 || part.value > whole.value) continue;
    derived.push({
      id,
      label: zh,
      value: Math.round((part.value / whole.value) * 10000) / 100,
      unit: '%',
      unitText: '',
      qualifier: 'exact',
      basis: 'derived',
      period: part.period,
      scope: null,
      section: part.section,
      evidence: part.evidence,
      context: part.context,
      rule: `${id}/derived`,
    });
  }
  return derived;
}

function isOwn(metric: Metric): boolean {
  return metric.scope === null && metric.period !== 'prior' && metric.period !== 'target';
}

/** The one exact value among a metric's own in the report's time; null where there is none or more than one. */
function only(own: readonly Metric[] = []): Metric | null {
  const exact = own.filter(({ qualifier }) => qualifier === 'exact');
  const first = exact[0];
  return first && exact.every((metric) => metric.value === first.value) ? first : null;
}
