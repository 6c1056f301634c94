/** `--shard i/n`: one of n parts of a run, each for a machine of its own. */
import type { Discovery } from '../../discover.js';
import { UsageError } from '../exit-status.js';

/** One part of several; both numbers from 1. */
export interface Shard {
  part: number;
  parts: number;
}

/** Reads `2/5`. Throws a UsageError for what is no part of a whole. */
export function parseShard(text: string): Shard {
  const [, part = 0, parts = 0] = (/^(\d{1,9})\/(\d{1,9})$/u.exec(text) ?? []).map(Number);
  if (part < 1 || part > parts) {
    throw new UsageError(`Unexpected --shard ${text}, expected a part and the number of parts, from 1/5 to 5/5 say`);
  }
  return { part, parts };
}

/** Every n-th of the sorted files, beginning at the i-th, so that all parts are of about one size. */
export function takeShard(discovery: Discovery, { part, parts }: Shard): Discovery {
  return { ...discovery, files: discovery.files.filter((_, index) => index % parts === part - 1) };
}
