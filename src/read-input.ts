/** Reads a report's bytes: of a file, a pipe or standard input. */
import fs from 'node:fs';
import { readFile } from 'node:fs/promises';
import { type Failure, failed, STANDARD_INPUT, unreadable } from './discover.js';
import type { ExtractInput } from './extract.js';

/**
 * Reads a file at once: with the processor idle meanwhile, but a file of a few pages is there sooner than a promise of
 * it. What has become a pipe or a device since it was found is refused, for it could be waited for without end.
 */
export function readRegular(path: string): ExtractInput | Failure {
  let descriptor: number | undefined;
  try {
    descriptor = fs.openSync(path, fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0));
    const stats = fs.fstatSync(descriptor);
    if (!stats.isFile() && !stats.isDirectory()) {
      return failed(path, 'file-unreadable', 'Unexpected pipe or device in place of a file, expected a file');
    }
    return { path, bytes: fs.readFileSync(descriptor) };
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
