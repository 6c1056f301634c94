/** What there is to extract, in batches: a batch is what a worker is sent at once. */
import type { Discovery } from '../discover.js';
import { readStream } from '../extract-files.js';
import type { Item } from './task.js';

/** Most files in a batch. */
const BATCH_FILES = 16;
/** Batches that each worker should have at least, so that all end at about the same time. */
const ROUNDS = 4;

/** The files that were found. What only this process can read is read here, a pipe after the other. */
export async function* fileBatches({ files, streams }: Discovery, jobs: number): AsyncGenerator<Item[]> {
  const size = Math.max(1, Math.min(BATCH_FILES, Math.ceil(files.length / (jobs * ROUNDS))));
  let batch: Item[] = [];
  for (const path of files) {
    batch.push(streams.has(path) ? await readStream(path) : { path });
    if (batch.length === size) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
