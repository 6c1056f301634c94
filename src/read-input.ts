/** Reads a report's bytes: of a file, a pipe or standard input. */
import fs from 'node:fs';
import { readFile } from 'node:fs/promises';
import { type Failure, failed, STANDARD_INPUT, unreadable } from './discover.js';
import type { ExtractInput } from './extract.js';

/** Memory that files are read into one after the other; a fresh piece for each costs more than the reading. */
let scratch = Buffer.allocUnsafeSlow(1 << 20);
/** A file above this has memory of its own, which is given back. */
const MAX_SCRATCH = 1 << 24;

/** What an open file holds; a file may be longer than it was when it was opened. */
function contentOf(descriptor: number, expected: number): Buffer {
  if (expected > MAX_SCRATCH) return fs.readFileSync(descriptor);
  let size = 0;
  for (;;) {
    if (size === scratch.length) scratch = Buffer.concat([scratch], 2 * size);
    const read = fs.readSync(descriptor, scratch, size, scratch.length - size, null);
    if (read === 0) return scratch.subarray(0, size);
    size += read;
  }
}

/**
 * Reads a file at once; its bytes are good until the next is read. The processor is idle meanwhile, but a file of a few
 * pages is there sooner than a promise of it. What has become a pipe or a device since it was found is refused, for it
 * could be waited for without end.
 */
export function readRegular(path: string): ExtractInput | Failure {
  let descriptor: number | undefined;
  try {
    descriptor = fs.openSync(path, fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0));
    const stats = fs.fstatSync(descriptor);
    if (!stats.isFile() && !stats.isDirectory()) {
      return failed(path, 'file-unreadable', 'Unexpected pipe or device in place of a file, expected a file');
    }
    return { path, bytes: contentOf(descriptor, stats.size) };
  } catch (error) {
    return failed(path, 'file-unreadable', unreadable(error as NodeJS.ErrnoException)); // what node:fs throws
  } finally {
    if (descriptor !== undefined) fs.closeSync(descriptor);
  }
}

/** Reads standard input, a pipe or a device to its end. */
export async function readStream(path: string): Promise<ExtractInput | Failure> {
  try {
    return { path, bytes: path === STANDARD_INPUT ? await readStandardInput() : await readFile(path) };
  } catch (error) {
    return failed(path, 'file-unreadable', unreadable(error as NodeJS.ErrnoException)); // what node:fs throws
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array); // no encoding is set, so bytes
  return Buffer.concat(chunks);
}
