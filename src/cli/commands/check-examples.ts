/** Runs the examples of the user's metrics with the whole catalogue, as a report would be read. */
import { extract } from '../../extract.js';
import type { Catalogue } from '../../metrics/catalogue.js';
import type { Metric } from '../../schema.js';
import type { UserMetric } from '../../user-metrics/schema.js';

/** An example and what was read from it. */
export interface ExampleResult {
  id: string;
  text: string;
  holds: boolean;
  /** What was expected and what was read, in one sentence. */
  message: string;
}

/** Checks that each example gives its metric and value, and that each non-example does not give the metric. */
export function checkExamples(metrics: readonly UserMetric[], catalogue: Catalogue): ExampleResult[] {
  return metrics.flatMap(({ id, examples, nonExamples }) => [
    ...examples.map(([text, value, also = {}]) => {
      const read = readSentence(text, catalogue);
      const holds = read.some((metric) => metric.id === id && near(metric.value, value) && agrees(metric, also));
      return { id, text, holds, message: `expected ${value}${describeAlso(also)}, read ${describe(read)}` };
    }),
    ...nonExamples.map((text) => {
      const read = readSentence(text, catalogue);
      const holds = read.every((metric) => metric.id !== id);
      return { id, text, holds, message: `expected no ${id}, read ${describe(read)}` };
    }),
  ]);
}

type Also = NonNullable<UserMetric['examples'][number][2]>;

/** The sentence stands where a report has its results, under a title and a heading that say nothing about it. */
function readSentence(text: string, catalogue: Catalogue): Metric[] {
  const bytes = new TextEncoder().encode(`工作情况报告\n一、主要工作情况\n${text}\n`);
  return extract({ path: 'example.txt', bytes }, { catalogue }).metrics;
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

function agrees(metric: Metric, { qualifier, period, scope }: Also): boolean {
  return (
    (qualifier === undefined || metric.qualifier === qualifier) &&
    (period === undefined || metric.period === period) &&
    (scope === undefined || (scope === true ? metric.scope !== null : metric.scope === scope))
  );
}

function describeAlso(also: Also): string {
  const parts = Object.entries(also).map(([field, value]) => `${field} ${value}`);
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

function describe(metrics: readonly Metric[]): string {
  if (metrics.length === 0) return 'nothing';
  return metrics
    .map(({ id, value, period, scope }) => `${id} ${value} (${[period, scope].filter(Boolean).join(', ')})`)
    .join('; ');
}
