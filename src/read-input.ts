/** Reads a report's bytes: of a file, a pipe or standard input; never more than is allowed of one. */
import fs from 'node:fs';
import { STANDARD_INPUT } from './discover.js';
import type { ExtractInput } from './extract.js';
import { type Failure, failed, kindOf, unreadable } from './failure.js';
import { onDisk } from './path-bytes.js';

/**
 * Bytes of the largest file that is read unless told otherwise: hundreds of times a long report. Reading takes up to
 * 35 times a file's size in memory, and this much fits the 4 GB that Node allows itself.
 */
export const MAX_BYTES = 64 << 20;

/** Bytes above which a text may be longer than V8 can hold one (2^29 - 24 units). */
export const MAX_TEXT_BYTES = 511 << 20;

/** Memory that files are read into one after the other; a fresh piece for each costs more than the reading. */
let scratch = Buffer.allocUnsafeSlow(1 << 20);
/** A file above this has memory of its own, which is given back. */
const MAX_SCRATCH = 1 << 24;

/**
 * Reads a file at once; its bytes are good until the next is read. The processor is idle meanwhile, but a file of a few
 * pages is there sooner than a promise of it. What has become a pipe or a device since it was found is refused, for it
 * could be waited for without end; so is what changes meanwhile, for half of it may be old.
 */
export function readRegular(path: string, most = MAX_BYTES): ExtractInput | Failure {
  let descriptor: number | undefined;
  try {
    descriptor = fs.openSync(onDisk(path), fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0));
    const stats = fs.fstatSync(descriptor);
    if (!stats.isFile() && !stats.isDirectory()) {
      return failed(path, 'file-unreadable', `Unexpected ${kindOf(stats)} in place of a file, expected a file`);
    }
    const bytes = stats.size > most ? null : contentOf(descriptor, stats.size, most);
    if (!bytes) return tooLarge(path, most, stats.size);
    return hasChanged(stats, fs.fstatSync(descriptor)) ? changing(path) : { path, bytes };
  } catch (error) {
    return failed(path, 'file-unreadable', unreadable(error as NodeJS.ErrnoException)); // what node:fs throws
  } finally {
    if (descriptor !== undefined) fs.closeSync(descriptor);
  }
}

/** What an open file holds; null where that is more than allowed. What the system makes up on reading has no size before. */
function contentOf(descriptor: number, expected: number, most: number): Buffer | null {
  if (expected > MAX_SCRATCH) return fs.readFileSync(descriptor);
  let size = 0;
  while (size <= most) {
    if (size === scratch.length) scratch = Buffer.concat([scratch], 2 * size);
    const read = fs.readSync(descriptor, scratch, size, scratch.length - size, null);
    if (read === 0) return scratch.subarray(0, size);
    size += read;
  }
  return null;
}

function hasChanged(before: fs.Stats, after: fs.Stats): boolean {
  return before.size !== after.size || (before.size > 0 && before.mtimeMs !== after.mtimeMs);
}

function changing(path: string): Failure {
  const message = 'Unexpected change while it was read, expected a file that is complete; read it again when it is';
  return failed(path, 'file-changed', message);
}

/** The failure of a report that has more bytes than allowed; `size` where it is known. */
export function tooLarge(path: string, most: number, size = 0): Failure {
  const told = size > most ? `size of ${size} bytes` : 'size';
  const message = `Unexpected ${told}, expected at most ${most}; split it, or allow more with --max-bytes`;
  return failed(path, 'file-too-large', message);
}

/** Reads standard input, a pipe or a device to its end. */
export async function readStream(path: string, most = MAX_BYTES): Promise<ExtractInput | Failure> {
  const stream = path === STANDARD_INPUT ? process.stdin : fs.createReadStream(onDisk(path));
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      // no encoding is set, so bytes
      size += chunk.length;
      if (size > most) return tooLarge(path, most);
      chunks.push(chunk);
    }
  } catch (error) {
    return failed(path, 'file-unreadable', unreadable(error as NodeJS.ErrnoException)); // what node:fs throws
  }
  return { path, bytes: Buffer.concat(chunks) };
}
