import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.js';
import type { Example } from '../../src/metrics/define.js';
import { families } from '../../src/metrics/families.js';
import type { Metric } from '../../src/schema.js';

const metrics = families.flatMap((family) => family.metrics);

/** What is read where a sentence stands under a title and a heading that say nothing about it. */
function read(sentence: string): Metric[] {
  const bytes = new TextEncoder().encode(`工作情况报告\n一、主要工作情况\n${sentence}\n`);
  return extract({ path: 'example.txt', bytes }).metrics;
}

function holds(metric: Metric, id: string, [, value, also = {}]: Example): boolean {
  const { scope, ...rest } = also;
  return (
    metric.id === id &&
    Math.abs(metric.value - value) <= 1e-9 * Math.max(1, Math.abs(value)) &&
    (scope === undefined || (scope === true ? metric.scope !== null : metric.scope === scope)) &&
    Object.entries(rest).every(([field, expected]) => metric[field as keyof typeof rest] === expected)
  );
}

const shown = (found: readonly Metric[]) =>
  found.map(({ id, value, scope, period, qualifier, basis }) =>
    [id, value, scope, period, qualifier, basis].filter((part) => part !== null).join(' '),
  );

describe.each(metrics.map((metric) => [metric.id, metric] as const))('%s', (id, { examples, nonExamples }) => {
  it('has an example and a counter-example', () => {
    expect(examples.length).toBeGreaterThan(0);
    expect(nonExamples.length).toBeGreaterThan(0);
  });

  it.each(examples.map((example) => ({ example, text: example[0] })))('is in $text', ({ example, text }) => {
    const found = read(text);
    const expected = [id, example[1], ...Object.values(example[2] ?? {})].join(' ');
    if (!found.some((metric) => holds(metric, id, example))) expect(shown(found)).toContain(expected);
  });

  it.each(nonExamples)('is not in %s', (sentence) => {
    expect(shown(read(sentence).filter((metric) => metric.id === id))).toEqual([]);
  });
});
