/** Works on batches of items in this process, as long as they are small and quick. */
import { setImmediate as turn } from 'node:timers/promises';
import { statsOf } from '../stats.js';
import { within } from './deadline.js';
import { type Item, type Result, type Settings, timedOut } from './task.js';
import type { Work } from './work.js';

/** Bytes above which an item may take more memory than a process has, if it is made to: figures alone take 1,800 times theirs. */
const LARGE_BYTES = 1 << 20;
/** Seconds after which work goes on in a worker; meanwhile no signal is heard. */
const LONG_SECONDS = 3;
/** Milliseconds of work after which signals and timers have their turn. */
const TURN = 50;

/**
 * Yields what becomes of each item. Throws what keeps every item from being worked on. From an item on that is large or
 * takes long a worker does the work: no more than that item can be lost, and this process hears signals. What an item
 * that took long has left half-done here cannot be told.
 */
export async function* inline(batches: AsyncIterable<Item[]>, settings: Settings): AsyncGenerator<Result> {
  let work: Work | undefined;
  const input = batches[Symbol.asyncIterator]();
  try {
    for (let next = await input.next(); !next.done; next = await input.next()) {
      if (next.value.some(isLarge)) return yield* elsewhere([next.value], { input, settings });
      work ??= await opened(settings);
      const left = yield* workOn(next.value, { work, settings });
      if (left.length > 0) return yield* afterLong(left, { input, settings });
    }
  } finally {
    void input.return?.(); // not waited for: it may be in the middle of reading what never comes
  }
}

async function opened(settings: Settings): Promise<Work> {
  const { openWork } = await import('./work.js');
  return openWork(settings);
}

function isLarge(item: Item): boolean {
  if (item.failure) return false;
  const bytes = 'bytes' in item ? item.bytes.length : statsOf(item.path)?.size;
  return bytes !== undefined && bytes > LARGE_BYTES;
}

interface Means {
  work: Work;
  settings: Settings;
}

/** Works on a batch; returns the items among which one took long, none where all is done. */
async function* workOn(items: Item[], { work, settings }: Means): AsyncGenerator<Result, Item[]> {
  const seconds = isShort(settings) ? settings.timeout : LONG_SECONDS;
  const groups = work(items);
  let done = 0;
  let since = performance.now();
  for (;;) {
    const step = within(seconds, () => groups.next());
    if (!step) return items.slice(done);
    if (step.value.done) return [];
    yield* step.value.value;
    done += step.value.value.length;
    if (performance.now() - since < TURN) continue;
    await turn();
    since = performance.now();
  }
}

/** Whether a file is given up before it would be left to a worker. */
function isShort(settings: Settings): settings is Settings & { timeout: number } {
  const { timeout = 0 } = settings;
  return timeout > 0 && timeout <= LONG_SECONDS;
}

interface Rest {
  input: AsyncIterator<Item[]>;
  settings: Settings;
}

/** Each of the items in question is worked on alone, for they were worked on side by side. */
async function* afterLong(left: readonly Item[], rest: Rest): AsyncGenerator<Result> {
  const [first] = left;
  const isCertain = first !== undefined && left.length === 1 && isShort(rest.settings);
  if (isCertain) yield timedOut(first, rest.settings);
  yield* elsewhere(isCertain ? [] : left.map((item) => [item]), rest);
}

/** Works on some batches and on what else there is in a worker. */
async function* elsewhere(batches: readonly Item[][], { input, settings }: Rest): AsyncGenerator<Result> {
  const { pooled } = await import('./pool.js');
  yield* pooled(joined(batches, input), { settings, jobs: 1 });
}

async function* joined(batches: readonly Item[][], input: AsyncIterator<Item[]>): AsyncGenerator<Item[]> {
  yield* batches;
  for (let next = await input.next(); !next.done; next = await input.next()) yield next.value;
}
