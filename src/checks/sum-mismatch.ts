/** What came in is what was closed and what is still open; parts that are all given add up to their whole. */
import type { Check, Metric } from '../schema.js';
import { type CheckInput, isBound, own, paired, placesOf } from './check.js';

export function checkSums({ metrics }: CheckInput): Check[] {
  const received = own(metrics, 'dispute.received');
  const checks: Check[] = [];
  for (const [resolved, pending] of paired(own(metrics, 'dispute.resolved'), own(metrics, 'dispute.pending'))) {
    const whole = received
      .filter((metric) => metric.section === resolved.section && metric.evidence.start <= resolved.evidence.start)
      .at(-1);
    if (whole) checks.push(compare(whole, [resolved, pending]));
  }
  return [...checks, ...partsOf(metrics)];
}

function compare(whole: Metric, parts: readonly Metric[]): Check {
  const sum = Math.round(parts.reduce((total, part) => total + part.value, 0) * 1e6) / 1e6;
  const holds = sum === whole.value;
  return {
    rule: 'sum-mismatch',
    status: holds ? 'pass' : isBound([whole, ...parts]) ? 'uncertain' : 'fail',
    metrics: [...new Set([whole.id, ...parts.map((part) => part.id)])],
    stated: whole.value,
    computed: sum,
    message: holds
      ? `${parts.map((part) => part.value).join(' + ')} is ${whole.value}`
      : `Unexpected sum ${sum} of ${parts.map((part) => part.value).join(' + ')}, expected ${whole.value}`,
    places: placesOf([whole, ...parts]),
  };
}

/** Scoped figures of one sentence with their total: reported where they add up, or where 其余/其他 says that they should. */
function partsOf(metrics: readonly Metric[]): Check[] {
  const checks: Check[] = [];
  for (const whole of metrics) {
    if (whole.scope !== null || whole.unit === '%' || whole.basis !== 'stated') continue;
    const parts = metrics.filter(
      (part) =>
        part.id === whole.id &&
        part.scope !== null &&
        part.context === whole.context &&
        part.period === whole.period &&
        part.basis === 'stated',
    );
    if (parts.length < 2) continue;
    const check = compare(whole, parts);
    const complete = parts.some((part) => /其他|其余|其它/u.test(part.scope ?? ''));
    if (check.status === 'pass' || complete) checks.push(check);
  }
  return checks;
}
