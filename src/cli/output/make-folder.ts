import fs from 'node:fs';
import path from 'node:path';
import { statsOf } from '../stats.js';

/** Makes a folder and those that it is in, where they are missing. (Node’s own way takes a read-only disk for a missing one.) */
export function makeFolder(folder: string): void {
  if (statsOf(folder)?.isDirectory()) return;
  const parent = path.dirname(path.resolve(folder));
  if (!statsOf(parent)) makeFolder(parent);
  try {
    fs.mkdirSync(folder);
  } catch (error) {
    if (!statsOf(folder)?.isDirectory()) throw error; // else another process has made it
  }
}
