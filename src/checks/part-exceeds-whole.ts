/** A part is no more than its whole: what was resolved against what came in, a 其中 figure against its total. */
import type { CompiledMetrics } from '../metrics/compile.js';
import type { Check, Metric } from '../schema.js';
import { type CheckInput, isBound, paired, placesOf, sentenceKey } from './check.js';

type Pair = readonly [part: string, whole: string];

/** Part and whole of the catalogue that no rate joins already. */
const further: readonly Pair[] = [
  ['dispute.resolved', 'dispute.received'],
  ['dispute.resolved', 'dispute.mediated'],
  ['enforcement.casesClosed', 'enforcement.casesFiled'],
  ['litigation.lost', 'litigation.cases'],
  ['reconsideration.upheld', 'reconsideration.cases'],
  ['reconsideration.corrected', 'reconsideration.cases'],
  ['disclosure.answered', 'disclosure.requests'],
  ['enforcementCertificate.passed', 'enforcementCertificate.examinees'],
];

export function checkParts(input: CheckInput): Check[] {
  const checks: Check[] = [];
  for (const [part, whole] of pairsOf(input.compiled)) {
    const parts = input.own(part);
    if (parts.length === 0) continue;
    for (const [a, b] of paired(parts, input.own(whole))) checks.push(compare(a, b));
  }
  checks.push(...scoped(input));
  return checks;
}

const knownPairs = new WeakMap<CompiledMetrics, readonly Pair[]>();

/** Every part with its whole, each once. */
function pairsOf(compiled: CompiledMetrics): readonly Pair[] {
  const known = knownPairs.get(compiled);
  if (known) return known;
  const rated = compiled.rated.flatMap(({ numerator, denominators }) =>
    denominators.map((whole): Pair => [numerator, whole]),
  );
  const pairs = [...new Map([...rated, ...further].map((pair) => [pair.join(' '), pair])).values()];
  knownPairs.set(compiled, pairs);
  return pairs;
}

function compare(part: Metric, whole: Metric): Check {
  const holds = part.value <= whole.value;
  return {
    rule: 'part-exceeds-whole',
    status: holds ? 'pass' : isBound([part, whole]) ? 'uncertain' : 'fail',
    metrics: [part.id, whole.id],
    stated: part.value,
    computed: whole.value,
    message: holds
      ? `${part.value} is no more than ${whole.value}`
      : `Unexpected ${part.value}${part.unitText} (${part.label}), expected no more than ${whole.value} (${whole.label})`,
    places: placesOf([part, whole]),
  };
}

/** 其中 figures against the total stated in the same sentence. */
function scoped({ metrics }: CheckInput): Check[] {
  const wholes = new Map<string, Metric>();
  for (const metric of metrics) {
    if (metric.scope !== null || metric.basis !== 'stated') continue;
    const key = sentenceKey(metric);
    if (!wholes.has(key)) wholes.set(key, metric);
  }
  return metrics
    .filter((metric) => metric.scope !== null && metric.unit !== '%' && metric.basis === 'stated')
    .flatMap((part) => {
      const whole = wholes.get(sentenceKey(part));
      return whole && /其中|当中/u.test(part.context) ? [compare(part, whole)] : [];
    });
}
