/** What runs in a worker process of the pool: batches of items in, their results out. */
import { within } from './deadline.js';
import type { Item, Result, Settings } from './task.js';
import { openWork, type Work } from './work.js';

/** Bytes of results after which a worker hands over what it has, so that no message grows with its batch. */
const ENOUGH_BYTES = 4 << 20;

/** What a worker sends of a batch with an item that takes too long. */
export const OVERDUE = 'overdue';

/** Some items of a run. */
export interface Batch {
  items: Item[];
  settings: Settings;
}

/** What became of the first items of a batch, at least one; or why no item can be worked on. */
export type BatchResult = { results: Result[] } | { stop: { name: string; message: string } };

let opened: Promise<Work> | undefined;

// Ctrl-C reaches the whole group of processes: the main process hears it too and ends its workers itself.
for (const signal of ['SIGINT', 'SIGHUP'] as const) process.on(signal, () => {});

/** Works on the items of a batch. */
export async function workBatch({ items, settings }: Batch): Promise<BatchResult> {
  try {
    opened ??= openWork(settings); // the settings of a run do not change
    const work = await opened;
    const results: Result[] = [];
    let bytes = 0;
    const groups = work(items);
    while (bytes < ENOUGH_BYTES) {
      const step = within(settings.timeout ?? 0, () => groups.next());
      if (!step) return await end();
      if (step.value.done) break;
      results.push(...step.value.value);
      for (const result of step.value.value) if ('text' in result) bytes += result.text.length;
    }
    return { results };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { stop: { name: error.name, message: error.message } };
  }
}

/** Waits to be killed, after an item that took too long: what it left half-done in this process cannot be told. */
async function end(): Promise<never> {
  process.send?.(OVERDUE);
  return new Promise(() => {});
}
