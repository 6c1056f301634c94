/** The headline value of each metric. */
import type { Basis, Metric, ReportRecord } from './schema.js';

const order: readonly Basis[] = ['stated', 'implied', 'derived'];

/** Of a metric’s measurements without scope in the report’s own time, the first stated; else implied; else derived. */
export function headlines(metrics: readonly Metric[]): Map<string, Metric> {
  const chosen = new Map<string, Metric>();
  for (const basis of order)
    for (const metric of metrics) {
      if (metric.basis !== basis || metric.scope !== null || metric.period === 'prior' || metric.period === 'target')
        continue;
      if (!chosen.has(metric.id)) chosen.set(metric.id, metric);
    }
  return chosen;
}

/** The values of the headlines: family → measure → value. */
export function summarise(metrics: readonly Metric[]): ReportRecord['summary'] {
  const summary: ReportRecord['summary'] = {};
  for (const [id, { value }] of headlines(metrics)) {
    const [family = '', measure = ''] = id.split('.');
    const measures = summary[family] ?? {};
    measures[measure] = value;
    summary[family] = measures;
  }
  return summary;
}
