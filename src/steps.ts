/** Work that pauses between its stages, and how several such works go on side by side. */

/** Work in steps: at each pause it tells how many bytes its input has. */
export type Steps<T> = Generator<number, T, void>;

/** Does all steps one after the other. */
export function ended<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Bytes of input that are worked on side by side: enough to share a stage, few enough to stay in the caches and in memory. */
const SIDE_BY_SIDE_BYTES = 256 << 10;

/**
 * Begins works until their inputs fill a group, does them step by step together, and yields what the group comes to, in
 * order. No work is begun before it is asked for.
 */
export function* sideBySide<T>(works: Iterable<Steps<T>>): Generator<T[]> {
  let group: Begun<T>[] = [];
  let bytes = 0;
  for (const steps of works) {
    const step = steps.next();
    group.push({ steps, step });
    if (!step.done) bytes += step.value;
    if (bytes < SIDE_BY_SIDE_BYTES) continue;
    yield finished(group);
    group = [];
    bytes = 0;
  }
  if (group.length > 0) yield finished(group);
}

/** A work that was begun, and where it stands. */
interface Begun<T> {
  steps: Steps<T>;
  step: IteratorResult<number, T>;
}

function finished<T>(group: readonly Begun<T>[]): T[] {
  let open = group.filter(({ step }) => !step.done);
  while (open.length > 0) {
    for (const begun of open) begun.step = begun.steps.next();
    open = open.filter(({ step }) => !step.done);
  }
  return group.flatMap(({ step }) => (step.done ? [step.value] : []));
}
