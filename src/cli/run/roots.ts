/** The folder that everything on a command line is in. */
import path from 'node:path';
import { statsOf } from '../stats.js';

/** The nearest folder that all named files, folders and patterns are in, as an absolute path: the same for every order. */
export function commonFolder(names: readonly string[]): string {
  const roots = names.map((name) => folderOf(name).split(path.sep));
  const [first = [], ...others] = roots;
  let length = first.length;
  for (const other of others) {
    let shared = 0;
    while (shared < length && first[shared] === other[shared]) shared += 1;
    length = shared;
  }
  return path.resolve(first.slice(0, length).join(path.sep) + path.sep);
}

/** The folder itself, that of a file, or of a pattern the part that holds no wildcard. */
function folderOf(name: string): string {
  const stats = statsOf(name);
  if (stats) return stats.isDirectory() ? path.resolve(name) : path.dirname(path.resolve(name));
  const fixed = /^(?:[^*?[\]{}()!+@|\\]*\/)?/u.exec(name)?.[0] ?? '';
  return path.resolve(fixed);
}
