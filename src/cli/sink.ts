/** Where records go: standard output, as fast as its reader takes them, or a file that is written whole or not at all. */
import fs from 'node:fs';
import { type FileHandle, open, rename, unlink } from 'node:fs/promises';
import path from 'node:path';
import { atSignal } from './at-signal.js';
import { cannotWrite } from './cannot-write.js';
import { UsageError } from './exit-status.js';
import { statsOf } from './stats.js';

export interface Sink {
  /** Takes a piece, which reaches the reader whole; waits while the reader is slow. False where the reader has gone. */
  write(piece: string | Uint8Array): Promise<boolean>;
  /** Makes what was written final. */
  close(): Promise<void>;
  /** Leaves things as they were before, as far as that can be done. */
  discard(): Promise<void>;
}

/**
 * Opens the file, or standard output where none is named; `gone` is called where its reader has gone. Throws a UsageError
 * where it cannot be written.
 */
export async function openSink(file: string | undefined, gone = () => {}): Promise<Sink> {
  if (file === undefined || file === '-') return gathered(standardOutput(gone));
  const stats = statsOf(file);
  if (stats?.isDirectory()) throw new UsageError(`Unexpected folder ${file} for --out, expected the name of a file`);
  try {
    return gathered(stats && !stats.isFile() ? await directFile(file) : await wholeFile(file, stats?.mode));
  } catch (error) {
    throw cannotWrite(file, 'a file that can be written', error);
  }
}

/** Bytes that are gathered before they are written. */
const PIECE_BYTES = 256 << 10;
/** Milliseconds that gathered bytes wait for more. */
const DELAY = 100;

interface RawSink {
  write(bytes: Uint8Array): Promise<boolean>;
  close(): Promise<void>;
  discard(): Promise<void>;
  /** At a signal, after the last write has ended. */
  abandon(): void;
}

/** Gathers small pieces to larger ones. At a signal the write under way is finished and no other begun. */
function gathered(raw: RawSink): Sink {
  let held: Uint8Array[] = [];
  let bytes = 0;
  let isOpen = true;
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const flush = (): Promise<unknown> => {
    clearTimeout(timer);
    timer = undefined;
    if (bytes === 0) return last;
    const piece = Buffer.concat(held);
    held = [];
    bytes = 0;
    last = last.then(async () => {
      if (isOpen && !isStopped) isOpen = await raw.write(piece);
    });
    last.catch(() => {}); // it is told of by the next write
    return last;
  };
  const forget = atSignal(async () => {
    isStopped = true; // pieces that wait for the one under way are not begun
    held = [];
    bytes = 0;
    await last;
    last = new Promise(() => {}); // whoever writes on waits for the end
    raw.abandon();
  });
  return {
    async write(piece) {
      const encoded = typeof piece === 'string' ? Buffer.from(piece) : piece;
      held.push(encoded);
      bytes += encoded.length;
      if (bytes >= PIECE_BYTES) {
        const before = last; // one piece is on its way while the next is gathered
        void flush();
        await before;
      } else timer ??= setTimeout(flush, DELAY);
      return isOpen;
    },
    async close() {
      await flush();
      await raw.close();
      forget();
    },
    async discard() {
      clearTimeout(timer);
      await last.catch(() => {});
      await raw.discard();
      forget();
    },
  };
}

function standardOutput(gone: () => void): RawSink {
  process.stdout.on('error', () => {}); // every error comes to the write that met it
  return {
    write: (bytes) =>
      new Promise((resolve, reject) => {
        process.stdout.write(bytes, (error: NodeJS.ErrnoException | null | undefined) => {
          if (error && error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') reject(error);
          else resolve(!error);
          if (error) gone();
        });
      }),
    close: async () => {},
    discard: async () => {},
    abandon: () => {},
  };
}

/** A device or a pipe: there is nothing to rename. */
async function directFile(file: string): Promise<RawSink> {
  const handle = await open(file, 'w');
  return {
    write: (bytes) => writeAll(handle, bytes),
    close: () => handle.close(),
    discard: () => handle.close(),
    abandon: () => {},
  };
}

/** Writes beside the file, then takes its place in one step; a link keeps pointing to the file it points to. */
async function wholeFile(file: string, mode = 0o666): Promise<RawSink> {
  const target = fs.existsSync(file) ? fs.realpathSync(file) : file;
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
  const handle = await open(temporary, 'wx', mode);
  return {
    write: (bytes) => writeAll(handle, bytes),
    async close() {
      await handle.sync();
      await handle.close();
      await rename(temporary, target);
    },
    async discard() {
      await handle.close();
      await unlink(temporary);
    },
    abandon: () => fs.rmSync(temporary, { force: true }),
  };
}

async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<boolean> {
  await handle.writeFile(bytes);
  return true;
}
