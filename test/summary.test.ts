import { describe, expect, it } from 'vitest';
import { deriveRates } from '../src/derive.js';
import { compiled } from '../src/metrics/catalogue.js';
import type { Metric } from '../src/schema.js';
import { summarise } from '../src/summary.js';
import { metric } from './read.js';

describe('summary', () => {
  it('takes the first stated value, else an implied, else a derived one', () => {
    const derived = metric('dispute.successRate', 90, { basis: 'derived' });
    const implied = metric('dispute.successRate', 100, { basis: 'implied' });
    const stated = [metric('dispute.successRate', 91), metric('dispute.successRate', 92)];
    expect(summarise([derived])).toEqual({ dispute: { successRate: 90 } });
    expect(summarise([derived, implied])).toEqual({ dispute: { successRate: 100 } });
    expect(summarise([derived, implied, ...stated])).toEqual({ dispute: { successRate: 91 } });
  });

  it('never takes a part, an aim or last year’s figure', () => {
    const others: Partial<Metric>[] = [{ scope: '土地纠纷' }, { period: 'target' }, { period: 'prior' }];
    expect(summarise(others.map((also) => metric('dispute.received', 5, also)))).toEqual({});
    expect(summarise([metric('dispute.received', 5, { period: 'cumulative' })])).toEqual({ dispute: { received: 5 } });
  });
});

describe('derived rates', () => {
  const derive = (...metrics: Metric[]) =>
    deriveRates(metrics, compiled())
      .filter(({ id }) => id === 'dispute.successRate')
      .map(({ value, basis }) => [value, basis]);
  const received = metric('dispute.received', 118);
  const resolved = metric('dispute.resolved', 106);

  it('follow from their counts, to two digits', () => {
    expect(derive(received, resolved)).toEqual([[89.83, 'derived']]);
  });

  it('are left out where a rate is stated, but not where it is an aim', () => {
    expect(derive(received, resolved, metric('dispute.successRate', 90))).toEqual([]);
    expect(derive(received, resolved, metric('dispute.successRate', 98, { period: 'target' }))).toHaveLength(1);
  });

  it.each<[string, Metric[]]>([
    ['a bound', [received, metric('dispute.resolved', 106, { qualifier: 'min' })]],
    ['a part', [received, metric('dispute.resolved', 106, { scope: '土地纠纷' })]],
    ['an aim', [received, metric('dispute.resolved', 106, { period: 'target' })]],
    ['last year', [received, metric('dispute.resolved', 106, { period: 'prior' })]],
    ['two values', [received, resolved, metric('dispute.resolved', 107)]],
    ['more than the whole', [received, metric('dispute.resolved', 120)]],
    ['nothing', [metric('dispute.received', 0), metric('dispute.resolved', 0)]],
  ])('never come from %s', (_, metrics) => {
    expect(derive(...metrics)).toEqual([]);
  });
});
