/** Rates that follow from their counts, where the report states none. */
import type { CompiledMetrics } from './metrics/compile.js';
import type { Metric } from './schema.js';

/** A covered and a total give a rate; never from an aim, a part or a bound, and never beside a rate that is given. */
export function deriveRates(metrics: readonly Metric[], compiled: CompiledMetrics): Metric[] {
  const derived: Metric[] = [];
  for (const { id, zh, numerator, denominator } of compiled.metrics) {
    if (!numerator || !denominator || metrics.some((metric) => metric.id === id && isOwn(metric))) continue;
    const part = only(metrics, numerator);
    const whole = (typeof denominator === 'string' ? [denominator] : denominator)
      .map((name) => only(metrics, name))
      .find(Boolean);
    if (!part || !whole || whole.value <= 0 || part.value > whole.value) continue;
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

/** The one exact value of a metric in the report's own time; null where there is none or more than one. */
function only(metrics: readonly Metric[], id: string): Metric | null {
  const own = metrics.filter((metric) => metric.id === id && isOwn(metric) && metric.qualifier === 'exact');
  const first = own[0];
  return first && own.every((metric) => metric.value === first.value) ? first : null;
}
