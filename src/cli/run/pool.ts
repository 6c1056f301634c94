/**
 * Works on batches of items in processes of their own, with the results in the order of the items. Processes, not
 * threads: one that runs out of memory or is aborted by native code takes nothing else with it.
 */
import { Tinypool } from 'tinypool';
import { atSignal } from '../at-signal.js';
import { failedItem, type Item, type Result, type Settings, timedOut } from './task.js';
import type { BatchResult } from './worker.js';

/** Batches in work or finished and not yet taken, for each worker: bounds memory where one report holds up the others. */
const BATCHES_A_WORKER = 4;

export interface PoolOptions {
  settings: Settings;
  /** Number of workers. */
  jobs: number;
}

/** Yields what becomes of each item. Throws what keeps every item from being worked on. */
export async function* pooled(batches: AsyncIterable<Item[]>, options: PoolOptions): AsyncGenerator<Result> {
  const workers = new Workers(options);
  const forget = atSignal(() => workers.end());
  const input = batches[Symbol.asyncIterator]();
  const pending: Promise<Result[]>[] = [];
  let next: Promise<IteratorResult<Item[]>> | null = input.next();
  try {
    while (next || pending.length > 0) {
      const hasRoom = pending.length < options.jobs * BATCHES_A_WORKER;
      const arrived = await firstOf(pending[0], hasRoom ? next : null);
      if ('results' in arrived) {
        pending.shift();
        yield* arrived.results;
      } else if (arrived.done) {
        next = null;
      } else {
        const results = workers.work(arrived.value);
        results.catch(() => {}); // it is told of when its turn comes
        pending.push(results);
        next = input.next();
      }
    }
  } finally {
    void input.return?.(); // not waited for: it may be in the middle of reading what never comes
    await workers.end();
    forget();
  }
}

/** The results that are next in order, or the next batch: whichever is there first. */
async function firstOf(
  head: Promise<Result[]> | undefined,
  next: Promise<IteratorResult<Item[]>> | null,
): Promise<{ results: Result[] } | IteratorResult<Item[]>> {
  const results = head?.then((results) => ({ results }));
  return Promise.race([...(results ? [results] : []), ...(next ? [next] : [])]);
}

class Workers {
  private readonly pool: Tinypool;
  private readonly settings: Settings;
  private readonly turns: Turns;
  private ended = false;

  constructor({ settings, jobs }: PoolOptions) {
    this.settings = settings;
    this.turns = new Turns(jobs);
    this.pool = new Tinypool({
      runtime: 'child_process',
      filename: new URL('./worker.js', import.meta.url).href,
      name: 'workBatch',
      minThreads: jobs,
      maxThreads: jobs,
      serialization: 'advanced',
      env: { ...process.env } as Record<string, string>, // no member of the environment is undefined
    });
    // A worker that dies before it has work. Where none is left, what waits for one must not wait on.
    this.pool.on('error', () => {
      if (this.pool.threads.length === 0) this.pool.cancelPendingTasks();
    });
  }

  /** What becomes of the items, however often a worker dies of them. Where one takes too long, each goes alone. */
  async work(items: Item[]): Promise<Result[]> {
    const results: Result[] = [];
    let most = items.length;
    while (results.length < items.length) {
      const some = await this.workSome(items.slice(results.length, results.length + most));
      if (some === OVERDUE) most = 1;
      else results.push(...some);
    }
    return results;
  }

  async end(): Promise<void> {
    if (this.ended) return;
    this.ended = true;
    await this.pool.destroy();
  }

  /** Results of the first items. Where the worker dies, they are halved until the item that it dies of stands alone. */
  private async workSome(items: Item[]): Promise<Result[] | typeof OVERDUE> {
    const [item] = items;
    let outcome: BatchResult | typeof OVERDUE;
    try {
      outcome = await this.turns.take(() => this.run(items));
    } catch (error) {
      if (this.ended || !item) throw error;
      return items.length === 1 ? [workerDied(item)] : this.workSome(items.slice(0, items.length >> 1));
    }
    if (outcome === OVERDUE) return items.length === 1 && item ? [timedOut(item, this.settings)] : OVERDUE;
    if ('results' in outcome) return outcome.results;
    throw Object.assign(new Error(outcome.stop.message), { name: outcome.stop.name });
  }

  /** Has a worker work on the items; it is killed where it says that one takes too long, or says nothing for longer. */
  private async run(items: Item[]): Promise<BatchResult | typeof OVERDUE> {
    const { settings } = this;
    const { timeout = 0 } = settings;
    if (timeout === 0) return this.pool.run({ items, settings });
    const killer = new AbortController();
    const kill = () => killer.abort();
    const timer = setTimeout(kill, 1000 * (timeout + START_SECONDS));
    try {
      return await this.pool.run({ items, settings }, { signal: killer.signal, channel: { postMessage: kill } });
    } catch (error) {
      if (killer.signal.aborted) return OVERDUE;
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }
}

/** A batch took too long. */
const OVERDUE = 'overdue';
/** Seconds beyond `--timeout` in which a worker starts, and in which it says itself that they are over. */
const START_SECONDS = 30;

/** Lets so many works go on at a time as there are workers, so that none's time runs while it waits for one. */
class Turns {
  private readonly waiting: (() => void)[] = [];

  constructor(private free: number) {}

  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.free > 0) this.free -= 1;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.free += 1;
    }
  }
}

function workerDied(item: Item): Result {
  const message =
    'Unexpected end of the process that read it, expected a record; was memory short? NODE_OPTIONS=--max-old-space-size=8192 gives more';
  return failedItem(item, 'worker-died', message);
}
