/**
 * Whether a count is of the whole or of a part, seen from the counts beside it.
 *
 *     拆除违章建筑103宗，高铁沿线违法建筑9宗        the plain one is the whole, the narrowed one a part
 *     中心组学法4次、会前学法12次                    two kinds side by side: both are parts
 *     集体学法12次                                   alone, however narrow: the whole
 */
import type { Claim } from './claim.js';

export interface Scoped {
  claim: Claim;
  /** The words that narrow the count in its own slot; null where nothing does. */
  narrowed: string | null;
  /** The name of what is counted, where it stands in the number's own clause. */
  name: string | null;
  /** Index of the sentence. */
  sentence: number;
}

/** Gives side-by-side counts of one metric their scopes. Claims that have a scope already keep it. */
export function settleScopes(entries: readonly Scoped[]): void {
  const groups = new Map<string, Scoped[]>();
  for (const entry of entries) {
    const { claim } = entry;
    if (claim.basis !== 'stated' || claim.amount === null || claim.metric.unit === '%') continue;
    const key = `${claim.metric.id} ${claim.period === 'prior' || claim.period === 'target' ? claim.period : ''} ${entry.sentence}`;
    const list = groups.get(key);
    if (list) list.push(entry);
    else groups.set(key, [entry]);
  }
  for (const group of groups.values()) settleGroup(group);
}

function settleGroup(group: readonly Scoped[]): void {
  const open = group.filter((entry) => entry.claim.scope === null);
  if (open.length < 2) return;
  const values = new Set(open.map((entry) => entry.claim.value));
  if (values.size === 1 && open.every((entry) => entry.narrowed === open[0]?.narrowed)) return;
  const names = new Set(open.map((entry) => entry.name));
  if (open[0]?.claim.metric.kinds && names.size > 1 && !names.has(null)) {
    for (const entry of open) entry.claim.scope = entry.narrowed ?? entry.name;
    return;
  }
  const narrowed = open.filter((entry) => entry.narrowed !== null);
  if (narrowed.length === 0) return;
  const plain = open.filter((entry) => entry.narrowed === null);
  // Two narrowed alike count the same thing twice.
  if (plain.length === 0 && new Set(narrowed.map((entry) => entry.narrowed)).size < 2) return;
  for (const entry of narrowed) entry.claim.scope = entry.narrowed;
}
