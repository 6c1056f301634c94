/** Where records go: standard output, as fast as its reader takes them, or a file that is written whole or not at all. */
import path from 'node:path';
import { atSignal } from '../at-signal.js';
import { UsageError } from '../exit-status.js';
import { statsOf } from '../stats.js';
import { cannotWrite, type Target } from './cannot-write.js';
import { descriptor, device, standardOutput } from './direct.js';
import { wholeFile } from './whole-file.js';

export interface Sink {
  /** Takes a piece, which reaches the reader whole; waits while the reader is slow. False where the reader has gone. */
  write(piece: string | Uint8Array): Promise<boolean>;
  /** Makes what was written final. */
  close(): Promise<void>;
  /** Leaves things as they were before, as far as that can be done. */
  discard(): Promise<void>;
}

/** A sink without memory; its errors are those of the file system. */
export interface RawSink {
  /** Writes pieces one after the other; false where the reader has gone. */
  write(pieces: readonly Uint8Array[]): Promise<boolean>;
  close(): Promise<void>;
  /** May follow anything, a close that failed too. */
  discard(): Promise<void>;
  /** At a signal, after the last write has ended. */
  abandon(): void;
}

/**
 * Opens the file, or standard output where none is named; `gone` is called where its reader has gone. Throws a UsageError
 * where it cannot be written, as every write and the close do.
 */
export async function openSink(file: string | undefined, gone = () => {}): Promise<Sink> {
  const number = file === undefined || file === '-' ? 1 : descriptorOf(file);
  if (number === 1) return gathered(standardOutput(gone), standardOutputTarget);
  if (file === undefined) throw new Error('Unexpected sink without a name, expected standard output'); // for the types
  const stats = statsOf(file);
  if (stats?.isDirectory()) throw new UsageError(`Unexpected folder ${file} for --out, expected the name of a file`);
  const target: Target = { name: `--out ${file}`, folder: path.dirname(file), expected: 'a file that can be written' };
  const isWhole = number === undefined && (stats?.isFile() ?? true);
  if (isWhole) target.left = stats ? 'the file is as it was' : 'no file was made';
  try {
    if (isWhole) return gathered(await wholeFile(file), target);
    return gathered(number === undefined ? await device(file) : descriptor(number), target);
  } catch (error) {
    throw cannotWrite(target, error);
  }
}

const standardOutputTarget: Target = { name: 'standard output', expected: 'one that takes what is written' };

/** The number of what a shell has opened, by the names that Unix has for it. */
function descriptorOf(file: string): number | undefined {
  if (file === '/dev/stdout') return 1;
  if (file === '/dev/stderr') return 2;
  const [, number] = /^\/(?:dev|proc\/self)\/fd\/(\d{1,6})$/u.exec(file) ?? [];
  return number === undefined ? undefined : Number(number);
}

/** Bytes that are gathered before they are written. */
const PIECE_BYTES = 256 << 10;
/** Milliseconds that gathered bytes wait for more. */
const DELAY = 100;

/** Gathers small pieces to larger ones. At a signal the write under way is finished and no other begun. */
function gathered(raw: RawSink, target: Target): Sink {
  let held: Uint8Array[] = [];
  let bytes = 0;
  let isOpen = true;
  let isEnding = false;
  let failure: Error | undefined;
  let timer: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const fail = async (error: unknown): Promise<never> => {
    if (isEnding) return new Promise(() => {}); // whoever waits for it waits for the end
    failure ??= cannotWrite(target, error);
    throw failure;
  };
  const flush = (): Promise<unknown> => {
    clearTimeout(timer);
    timer = undefined;
    if (bytes === 0) return last;
    const pieces = held;
    held = [];
    bytes = 0;
    last = last.then(async () => {
      if (isOpen && !isEnding) isOpen = await raw.write(pieces).catch(fail);
    });
    last.catch(() => {}); // it is told of by the next write
    return last;
  };
  const forget = atSignal(async () => {
    isEnding = true; // pieces that wait for the one under way are not begun
    held = [];
    bytes = 0;
    await last.catch(() => {});
    last = new Promise(() => {}); // whoever writes on waits for the end
    raw.abandon();
  });
  return {
    async write(piece) {
      if (failure) throw failure;
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
      await raw.close().catch(fail);
      forget();
    },
    async discard() {
      clearTimeout(timer);
      await last.catch(() => {});
      await raw.discard().catch(() => {}); // what it is discarded for is told
      forget();
    },
  };
}
