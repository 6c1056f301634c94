/** The headline value of each metric. */
import type { Basis, Metric, ReportRecord } from './schema.js';

const order: readonly Basis[] = ['stated', 'implied', 'derived'];

/** Of a metric’s measurements without scope in the report’s own time, the first stated; else implied; else derived. */
export function summarise(metrics: readonly Metric[]): ReportRecord['summary'] {
  const summary: ReportRecord['summary'] = {};
  for (const basis of order)
    for (const metric of metrics) {
      if (metric.basis !== basis || metric.scope !== null || metric.period === 'prior' || metric.period === 'target')
        continue;
      const [family = '', measure = ''] = metric.id.split('.');
      summary[family] ??= {};
      const values = summary[family];
      if (values[measure] === undefined) values[measure] = metric.value;
    }
  return summary;
}
