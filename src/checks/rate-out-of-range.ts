/** A rate lies between 0 and 100. */
import type { Check } from '../schema.js';
import { type CheckInput, placesOf } from './check.js';

export function checkRange({ metrics }: CheckInput): Check[] {
  return metrics
    .filter((metric) => metric.unit === '%' && metric.basis !== 'derived' && (metric.value < 0 || metric.value > 100))
    .map((metric) => ({
      rule: 'rate-out-of-range',
      status: 'fail',
      metrics: [metric.id],
      stated: metric.value,
      computed: null,
      message: `Unexpected ${metric.value}%, expected a rate between 0 and 100`,
      places: placesOf([metric]),
    }));
}
