/** A stated rate against its own counts, after rounding to the digits the report states. */
import type { Check } from '../schema.js';
import { type CheckInput, isBound, paired, placesOf } from './check.js';

export function checkRates({ own, compiled }: CheckInput): Check[] {
  const checks: Check[] = [];
  for (const { id, numerator, denominators } of compiled.rated) {
    const parts = own(numerator);
    if (parts.length === 0) continue;
    const wholes = denominators.map((name) => own(name)).find((list) => list.length > 0) ?? [];
    const [pair] = paired(parts, wholes);
    if (!pair || pair[1].value <= 0) continue;
    for (const rate of own(id)) if (rate.basis === 'stated') checks.push(compare(rate, ...pair));
  }
  return checks;
}

function compare(rate: CheckInput['metrics'][number], part: typeof rate, whole: typeof rate): Check {
  const computed = (part.value / whole.value) * 100;
  const digits = decimals(rate.evidence.quote);
  const step = 10 ** -digits;
  const agrees =
    Math.abs(Number(computed.toFixed(digits)) - rate.value) < step / 2 ||
    Math.abs(truncate(computed, digits) - rate.value) < step / 2;
  const bound = isBound([rate, part, whole]);
  const shown = computed.toFixed(Math.max(2, digits));
  return {
    rule: 'rate-mismatch',
    status: agrees ? 'pass' : bound ? 'uncertain' : 'fail',
    metrics: [rate.id, part.id, whole.id],
    stated: rate.value,
    computed: Number(shown),
    message: agrees
      ? `${part.value} of ${whole.value} is ${shown}%, as stated`
      : `Unexpected ${rate.value}%, expected ${shown}% from ${part.value} of ${whole.value}`,
    places: placesOf([rate, part, whole]),
  };
}

function decimals(quote: string): number {
  return /[.．](\d+|[０-９]+)/u.exec(quote)?.[1]?.length ?? 0;
}

function truncate(value: number, digits: number): number {
  const factor = 10 ** digits;
  return Math.floor(value * factor + 1e-9) / factor;
}
