/** Makes what was written outlast a loss of power. */
import fs from 'node:fs';
import path from 'node:path';

/** Makes names in a folder last: what was renamed there is there under its new name. */
export function syncFolder(folder: string): void {
  let descriptor: number | undefined;
  try {
    descriptor = fs.openSync(folder, 'r');
    fs.fsyncSync(descriptor);
  } catch (error) {
    if (isFault(error)) throw error;
  } finally {
    if (descriptor !== undefined) fs.closeSync(descriptor);
  }
}

/** Not every system opens folders, and not every file system has them written at once: that is none of our business. */
function isFault(error: unknown): boolean {
  return ['EIO', 'ENOSPC', 'EDQUOT'].includes((error as NodeJS.ErrnoException).code ?? '');
}

/** Has the content of an open file written to the disk. */
export function syncFile(descriptor: number): Promise<void> {
  return new Promise((resolve, reject) => {
    fs.fsync(descriptor, (error) => (error ? reject(error) : resolve()));
  });
}

/** Files that are written to the disk at the same time. */
const TOGETHER = 32;

/** Has everything below a folder written to the disk, some files at a time: one by one takes five times as long. */
export async function syncTree(folder: string): Promise<void> {
  const entries = fs.readdirSync(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  for (let first = 0; first < files.length; first += TOGETHER) {
    await Promise.all(files.slice(first, first + TOGETHER).map(syncPath));
  }
  for (const entry of entries) if (entry.isDirectory()) syncFolder(path.join(entry.parentPath, entry.name));
  syncFolder(folder);
}

async function syncPath(file: string): Promise<void> {
  const descriptor = fs.openSync(file, 'r+');
  try {
    await syncFile(descriptor);
  } finally {
    fs.closeSync(descriptor);
  }
}
