/** All consistency checks, in the order of their results. */
import type { CompiledMetrics } from '../metrics/compile.js';
import type { Check, Metric } from '../schema.js';
import { type CheckRule, checkInput } from './check.js';
import { checkConflicts } from './conflicting-values.js';
import { checkParts } from './part-exceeds-whole.js';
import { checkRates } from './rate-mismatch.js';
import { checkRange } from './rate-out-of-range.js';
import { checkSums } from './sum-mismatch.js';

const rules: readonly CheckRule[] = [checkRates, checkRange, checkParts, checkSums, checkConflicts];

export function check(metrics: readonly Metric[], compiled: CompiledMetrics): Check[] {
  const input = checkInput(metrics, compiled);
  return rules.flatMap((rule) => rule(input));
}
