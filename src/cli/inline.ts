/** Works on batches of items in this process. */
import { setImmediate as turn } from 'node:timers/promises';
import { within } from './deadline.js';
import { type Item, type Result, type Settings, timedOut } from './task.js';
import type { Work } from './work.js';

/** Milliseconds of work after which signals and timers have their turn. */
const TURN = 50;

/**
 * Yields what becomes of each item. Throws what keeps every item from being worked on. After an item that took too long
 * a worker goes on with the others, for what that item left half-done in this process cannot be told.
 */
export async function* inline(batches: AsyncIterable<Item[]>, settings: Settings): AsyncGenerator<Result> {
  const { openWork } = await import('./work.js');
  const work = await openWork(settings);
  const input = batches[Symbol.asyncIterator]();
  try {
    for (let next = await input.next(); !next.done; next = await input.next()) {
      const overdue = yield* workOn(next.value, { work, settings });
      if (overdue.length > 0) return yield* elsewhere(overdue, { input, settings });
    }
  } finally {
    void input.return?.(); // not waited for: it may be in the middle of reading what never comes
  }
}

interface Means {
  work: Work;
  settings: Settings;
}

/** Works on a batch; returns the items among which one took too long, none where all is done. */
async function* workOn(items: Item[], { work, settings: { timeout } }: Means): AsyncGenerator<Result, Item[]> {
  const groups = work(items);
  let done = 0;
  let since = performance.now();
  for (;;) {
    const step = within({ seconds: timeout, interruptible: true }, () => groups.next());
    if ('ended' in step) {
      if (step.ended === 'overdue') return items.slice(done);
      process.kill(process.pid, 'SIGINT'); // now that it can be heard
      await new Promise(() => {});
      continue;
    }
    if (step.value.done) return [];
    yield* step.value.value;
    done += step.value.value.length;
    if (performance.now() - since < TURN) continue;
    await turn();
    since = performance.now();
  }
}

/** Works on what is left in a worker: each of the items in question alone, for they were worked on side by side. */
async function* elsewhere(
  overdue: Item[],
  { input, settings }: { input: AsyncIterator<Item[]>; settings: Settings },
): AsyncGenerator<Result> {
  const [first] = overdue;
  const isCertain = overdue.length === 1 && first !== undefined;
  if (isCertain) yield timedOut(first, settings);
  const { pooled } = await import('./pool.js');
  yield* pooled(rest(isCertain ? [] : overdue, input), { settings, jobs: 1 });
}

async function* rest(items: readonly Item[], input: AsyncIterator<Item[]>): AsyncGenerator<Item[]> {
  for (const item of items) yield [item];
  for (let next = await input.next(); !next.done; next = await input.next()) yield next.value;
}
