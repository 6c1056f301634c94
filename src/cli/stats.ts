import fs from 'node:fs';

/** What a path leads to; undefined where that is nothing, or cannot be told. */
export function statsOf(path: string): fs.Stats | undefined {
  try {
    return fs.statSync(path);
  } catch {
    return undefined;
  }
}
