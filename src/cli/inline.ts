/** Works on batches of items in this process. */
import { setImmediate as turn } from 'node:timers/promises';
import type { Item, Result, Settings } from './task.js';

/** Milliseconds of work after which signals and timers have their turn. */
const TURN = 50;

/** Yields what becomes of each item. Throws what keeps every item from being worked on. */
export async function* inline(batches: AsyncIterable<Item[]>, settings: Settings): AsyncGenerator<Result> {
  const { openWork } = await import('./work.js');
  const work = await openWork(settings);
  let since = performance.now();
  for await (const batch of batches) {
    for (const results of work(batch)) {
      yield* results;
      if (performance.now() - since < TURN) continue;
      await turn();
      since = performance.now();
    }
  }
}
