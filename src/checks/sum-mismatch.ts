/** What came in is what was closed and what is still open; parts that are all given add up to their whole. */
import { groupBy } from '../group-by.js';
import { leading } from '../leading.js';
import type { Check, Metric } from '../schema.js';
import { type CheckInput, isBound, paired, placesOf, sentenceKey } from './check.js';

export function checkSums({ metrics, own }: CheckInput): Check[] {
  const received = groupBy(own('dispute.received'), ({ section }) => section ?? '');
  const checks: Check[] = [];
  for (const [resolved, pending] of paired(own('dispute.resolved'), own('dispute.pending'))) {
    const whole = lastUpTo(received.get(resolved.section ?? '') ?? [], resolved.evidence.start);
    if (whole) checks.push(compare(whole, [resolved, pending]));
  }
  return [...checks, ...partsOf(metrics)];
}

/** The last of these, which ascend, that begins at an offset or before it. */
function lastUpTo(metrics: readonly Metric[], offset: number): Metric | undefined {
  return metrics[leading(metrics, ({ evidence }) => evidence.start <= offset) - 1];
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
  const partsBySentence = groupBy(
    metrics.filter(({ scope, basis }) => scope !== null && basis === 'stated'),
    sentenceKey,
  );
  for (const whole of metrics) {
    if (whole.scope !== null || whole.unit === '%' || whole.basis !== 'stated') continue;
    const parts = partsBySentence.get(sentenceKey(whole)) ?? [];
    if (parts.length < 2) continue;
    const check = compare(whole, parts);
    const complete = parts.some((part) => /其他|其余|其它/u.test(part.scope ?? ''));
    if (check.status === 'pass' || complete) checks.push(check);
  }
  return checks;
}
