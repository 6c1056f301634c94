import fs from 'node:fs';
import { onDisk } from '../path-bytes.js';

/** What a path leads to; undefined where that is nothing, or cannot be told. */
export function statsOf(path: string): fs.Stats | undefined {
  try {
    return fs.statSync(onDisk(path));
  } catch {
    return undefined;
  }
}
