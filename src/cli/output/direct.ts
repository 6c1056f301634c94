/** What cannot be written beside its place: standard output, what a shell has opened, pipes, devices. */
import fs from 'node:fs';
import { open } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { RawSink } from './sink.js';

/** Standard output; `gone` is called where its reader has gone. */
export function standardOutput(gone: () => void): RawSink {
  const stats = fs.fstatSync(1);
  // Node writes a file or a device in one go and takes what did not fit for written.
  if (stats.isFile() || (stats.isCharacterDevice() && !process.stdout.isTTY)) return descriptor(1);
  process.stdout.on('error', () => {}); // every error comes to the write that met it
  return {
    ...unclosed,
    write: (pieces) =>
      new Promise((resolve, reject) => {
        process.stdout.write(joined(pieces), (error: NodeJS.ErrnoException | null | undefined) => {
          if (error && !isGone(error)) reject(error);
          else resolve(!error);
          if (error) gone();
        });
      }),
  };
}

/** What is open already under a number; it is left open, for it is not ours. */
export function descriptor(number: number): RawSink {
  return { ...unclosed, write: (pieces) => writeAll(number, pieces) };
}

/** A device or a pipe. */
export async function device(file: string): Promise<RawSink> {
  const handle = await open(file, 'w');
  let isOpen = true;
  const close = async () => {
    if (isOpen) await handle.close();
    isOpen = false;
  };
  return { ...unclosed, write: (pieces) => writeAll(handle.fd, pieces), close, discard: close };
}

const unclosed = { close: async () => {}, discard: async () => {}, abandon: () => {} };

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  return pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces);
}

function isGone({ code }: NodeJS.ErrnoException): boolean {
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED' || code === 'ECONNRESET';
}

/** Writes to the end; false where the reader has gone. A file does not keep the half of a piece that fitted. */
async function writeAll(number: number, pieces: readonly Uint8Array[]): Promise<boolean> {
  const bytes = joined(pieces);
  const before = fs.fstatSync(number);
  let written = 0;
  try {
    while (written < bytes.length) written += await writeSome(number, bytes.subarray(written));
    return true;
  } catch (error) {
    if (isGone(error as NodeJS.ErrnoException)) return false; // what node:fs throws
    if (before.isFile()) removeTorn(number, { pieces, written, before: before.size });
    throw error;
  }
}

/** Milliseconds after which a pipe that takes nothing is tried again, where whoever made it does not let us wait. */
const RETRY = 10;

async function writeSome(number: number, bytes: Uint8Array): Promise<number> {
  for (;;) {
    try {
      return await new Promise((resolve, reject) => {
        fs.write(number, bytes, (error, written) => (error ? reject(error) : resolve(written)));
      });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      await pause(RETRY);
    }
  }
}

/** Cuts a file after the last piece that is whole; where others write into it, or after us, it is let be. */
function removeTorn(
  number: number,
  { pieces, written, before }: { pieces: readonly Uint8Array[]; written: number; before: number },
): void {
  let whole = 0;
  for (const { length } of pieces) {
    if (whole + length > written) break;
    whole += length;
  }
  if (fs.fstatSync(number).size === before + written) fs.ftruncateSync(number, before + whole);
}
