/**
 * Puts results in their places some at a time. Each is on the disk before it has its name, and has its name before the
 * journal tells of it, so that a loss of power leaves no half of a result. To wait for the disk once for many takes a
 * fifth of the time that it takes for each.
 */
import fs from 'node:fs';
import path from 'node:path';
import { syncFile, syncFolder } from './durable.js';
import type { Entry, Journal } from './journal.js';
import { temporaryIn } from './leftovers.js';
import { makeFolder } from './make-folder.js';

/** A result for its place, which its journal will tell of. */
export interface Placed {
  file: string;
  content: Uint8Array;
  entry: Entry;
}

export interface Placer {
  /** Takes a result; waits while the disk is slow. Throws what the file system throws, of earlier results too. */
  put(result: Placed): Promise<void>;
  /** Puts all that was taken in its place. */
  finish(): Promise<void>;
  /** Removes what was taken and has no place yet. */
  remove(): void;
}

/** Most results that wait for their places, and the milliseconds that they wait. */
const MOST = 64;
const DELAY = 250;

interface Waiting extends Omit<Placed, 'content'> {
  temporary: string;
  descriptor: number;
}

/** Places results below a folder. */
export function placerIn(folder: string, journal: Journal): Placer {
  let waiting: Waiting[] = [];
  let failure: unknown;
  let timer: NodeJS.Timeout | undefined;
  let last: Promise<void> = Promise.resolve();
  const flush = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const batch = waiting;
    waiting = [];
    if (batch.length === 0) return last;
    last = last.then(() => place(batch, { folder, journal }));
    last.catch((error) => {
      failure ??= error; // for whoever comes next
    });
    return last;
  };
  return {
    async put({ file, content, entry }) {
      if (failure) throw failure;
      waiting.push({ ...written(folder, content), file, entry });
      timer ??= setTimeout(flush, DELAY);
      if (waiting.length < MOST) return;
      const before = last; // one batch is on its way while the next is gathered
      void flush();
      await before;
    },
    async finish() {
      await flush();
      if (failure) throw failure;
    },
    remove() {
      clearTimeout(timer);
      for (const result of waiting.splice(0)) removeWaiting(result);
    },
  };
}

function written(folder: string, content: Uint8Array): Pick<Waiting, 'temporary' | 'descriptor'> {
  const temporary = temporaryIn(folder);
  const descriptor = fs.openSync(temporary, 'wx');
  try {
    fs.writeFileSync(descriptor, content);
    return { temporary, descriptor };
  } catch (error) {
    removeWaiting({ temporary, descriptor });
    throw error;
  }
}

function removeWaiting({ temporary, descriptor }: Pick<Waiting, 'temporary' | 'descriptor'>): void {
  if (descriptor >= 0) fs.closeSync(descriptor);
  fs.rmSync(temporary, { force: true });
}

async function place(batch: Waiting[], { folder, journal }: { folder: string; journal: Journal }): Promise<void> {
  try {
    await Promise.all(batch.map(({ descriptor }) => syncFile(descriptor)));
    for (const result of batch) {
      fs.closeSync(result.descriptor);
      result.descriptor = -1;
    }
    fs.statSync(folder); // one that was taken away is not made again, for what was in it is gone
    for (const { temporary, file } of batch) rename(temporary, file);
    journal.add(batch.map(({ entry }) => entry));
    for (const place of new Set(batch.map(({ file }) => path.dirname(file)))) syncFolder(place);
  } catch (error) {
    for (const result of batch) removeWaiting(result);
    throw error;
  }
}

function rename(temporary: string, file: string): void {
  makeFolder(path.dirname(file));
  fs.renameSync(temporary, file);
}
