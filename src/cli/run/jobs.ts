/** How many processes a run is worth. */
import { availableParallelism } from 'node:os';
import type { Discovery } from '../../discover.js';
import { UsageError } from '../exit-status.js';
import { statsOf } from '../stats.js';

/** Bytes of reports that one process has read before another would have started. */
const WORTH_BYTES = 1 << 20;
/** Files so many that they are worth it whatever their size. */
const WORTH_FILES = 256;

/** The number that `--jobs` gives, or that of the processors. Throws a UsageError for what is no such number. */
export function parseJobs(text: string | undefined): number {
  if (text === undefined) return availableParallelism();
  const jobs = /^\d{1,4}$/u.test(text) ? Number(text) : 0;
  if (jobs === 0) throw new UsageError(`Unexpected --jobs ${text}, expected a number of processes from 1`);
  return jobs;
}

/** The number of workers for some files; 1 where the main process does the work itself. */
export function jobsFor({ files, streams }: Discovery, jobs: number): number {
  const most = Math.min(jobs, files.length - streams.size);
  if (most < 2) return 1;
  return files.length >= WORTH_FILES || bytesOf(files) >= WORTH_BYTES ? most : 1;
}

function bytesOf(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + (statsOf(file)?.size ?? 0), 0);
}
