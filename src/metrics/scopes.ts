/**
 * Whether a count is of the whole or of a part, seen from the counts beside it.
 *
 *     拆除违章建筑103宗，高铁沿线违法建筑9宗        the plain one is the whole, the narrowed one a part
 *     中心组学法4次、会前学法12次                    two kinds side by side: both are parts
 *     集体学法12次                                   alone, however narrow: the whole
 */
import { groupBy } from '../group-by.js';
import type { Claim } from './claim.js';

export interface Scoped {
  claim: Claim;
  /** The name of what is counted, where it stands in the number's own clause. */
  name: string | null;
  /** Index of the sentence. */
  sentence: number;
}

/** Gives side-by-side counts of one metric their scopes. Claims that have a scope already keep it. */
export function settleScopes(entries: readonly Scoped[]): void {
  const counts = entries.filter(
    ({ claim }) => claim.basis === 'stated' && claim.amount !== null && claim.metric.unit !== '%',
  );
  const groups = groupBy(counts, ({ claim, sentence }) => {
    const period = claim.period === 'prior' || claim.period === 'target' ? claim.period : '';
    return `${claim.metric.id} ${period} ${sentence}`;
  });
  for (const group of groups.values()) settleGroup(group);
}

function settleGroup(group: readonly Scoped[]): void {
  const open = group.filter((entry) => entry.claim.scope === null);
  if (open.length < 2) return;
  const values = new Set(open.map((entry) => entry.claim.value));
  if (values.size === 1 && open.every((entry) => entry.claim.narrowed === open[0]?.claim.narrowed)) return;
  const names = new Set(open.map((entry) => entry.name));
  if (open[0]?.claim.metric.kinds && names.size > 1 && !names.has(null)) {
    for (const entry of open) entry.claim.scope = entry.claim.narrowed ?? entry.name;
    return;
  }
  const narrowed = open.filter((entry) => entry.claim.narrowed !== null);
  if (narrowed.length === 0) return;
  const plain = open.filter((entry) => entry.claim.narrowed === null);
  const whole = Math.max(...plain.map((entry) => entry.claim.value));
  // Two narrowed alike count the same thing twice.
  if (plain.length === 0 && new Set(narrowed.map((entry) => entry.claim.narrowed)).size < 2) return;
  // What is more than the plain figure beside it is no part of that.
  for (const { claim } of narrowed) if (plain.length === 0 || claim.value <= whole) claim.scope = claim.narrowed;
}

/**
 * Scopes across the whole report: where several figures of one metric stand apart, those of a body among others
 * (派出所调解30件 beside the town's 150件), and narrowed ones smaller than the plain one, are parts.
 */
export function settleReport(claims: readonly Claim[], issuer: string | null): void {
  const open = claims.filter(({ scope, period }) => scope === null && period !== 'prior' && period !== 'target');
  const other = (claim: Claim) => claim.subject !== null && !(issuer?.includes(claim.subject) ?? false);
  const told = open.filter((claim) => bodies.has(familyOf(claim)));
  for (const family of groupBy(told, familyOf).values()) settleBodies(family, other);
  for (const group of groupBy(open, (claim) => claim.metric.id).values())
    settleNarrowed(group.filter((claim) => claim.scope === null));
}

/** The figures of a body are parts where others report besides and none of its figures is the largest of its metric. */
function settleBodies(family: readonly Claim[], other: (claim: Claim) => boolean): void {
  const told = groupBy(family, (claim) => (other(claim) ? claim.subject : null));
  if (told.size < 2) return;
  const whole = new Map<string, number>();
  for (const { metric, value } of told.get(null) ?? [])
    whole.set(metric.id, Math.max(value, whole.get(metric.id) ?? value));
  const bodiesOf = groupBy(
    [...told].flatMap(([subject, group]) =>
      subject === null ? [] : [...new Set(group.map(({ metric }) => metric.id))],
    ),
    (id) => id,
  );
  // Where another body reports the metric too, even the largest is one of several.
  const largest = ({ metric, value }: Claim) =>
    (whole.get(metric.id) ?? value) < value && bodiesOf.get(metric.id)?.length === 1;
  for (const [subject, group] of told)
    if (subject !== null && !group.some(largest)) for (const claim of group) claim.scope = subject;
}
/** Families in which bodies of one place report figures of their own side by side. */
const bodies = new Set(['dispute', 'mediation', 'petition', 'enforcement', 'demolition']);

const familyOf = (claim: Claim) => claim.metric.id.slice(0, claim.metric.id.indexOf('.'));

function settleNarrowed(group: readonly Claim[]): void {
  const counts = group.filter((claim) => claim.metric.unit !== '%' && claim.basis === 'stated');
  const whole = new Map<Claim['period'], number>();
  for (const { narrowed, period, value } of counts)
    if (narrowed === null) whole.set(period, Math.max(value, whole.get(period) ?? value));
  for (const claim of counts)
    if (claim.narrowed !== null && (whole.get(claim.period) ?? claim.value) > claim.value) claim.scope = claim.narrowed;
}
