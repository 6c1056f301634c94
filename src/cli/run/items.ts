/** What there is to extract, in batches: a batch is what a worker is sent at once. */
import { type Discovery, STANDARD_INPUT } from '../../discover.js';
import { unreadable } from '../../failure.js';
import { MAX_BYTES, readStream, tooLarge } from '../../read-input.js';
import { UsageError } from '../exit-status.js';
import { failedLine, type Item, type KnownResult } from './task.js';

/** Most files in a batch. */
const BATCH_FILES = 64;
/** Batches that each worker should have at least, so that all end at about the same time. */
const ROUNDS = 4;

export interface FileBatchOptions {
  /** Number of workers. */
  jobs: number;
  /** What an earlier run made of a file. */
  known?: (path: string) => KnownResult | undefined;
  /** Bytes of the largest stream that is read. */
  maxBytes?: number | undefined;
}

/** The files that were found. What only this process can read is read here, a pipe after the other. */
export async function* fileBatches(
  { files, streams }: Discovery,
  { jobs, known, maxBytes }: FileBatchOptions,
): AsyncGenerator<Item[]> {
  const size = Math.max(1, Math.min(BATCH_FILES, Math.ceil(files.length / (jobs * ROUNDS))));
  let batch: Item[] = [];
  for (const path of files) {
    batch.push(streams.has(path) ? await readStream(path, maxBytes) : fileItem(path, known?.(path)));
    if (batch.length === size) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

function fileItem(path: string, known: KnownResult | undefined): Item {
  return known ? { path, known } : { path };
}

const NEWLINE = 10;

/** The lines of a stream; those that come together make a batch, so that none waits for one that may be long in coming. */
export async function* lineBatches(input: AsyncIterable<Uint8Array>, maxBytes = MAX_BYTES): AsyncGenerator<Item[]> {
  const splitter = new LineSplitter(maxBytes);
  try {
    for await (const chunk of input) {
      const batch = splitter.push(chunk);
      if (batch.length > 0) yield batch;
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_STREAM_PREMATURE_CLOSE') return; // closed by ourselves
    throw new UsageError(`Unexpected standard input (${unreadable(error as NodeJS.ErrnoException)}), expected lines`);
  }
  const last = splitter.end();
  if (last) yield [last];
}

/** Cuts bytes at line ends. A line is put together once, however many pieces it comes in. */
class LineSplitter {
  private line = 1;
  private pieces: Uint8Array[] = [];
  private bytes = 0;

  constructor(private readonly most: number) {}

  /** The lines that end in this chunk. */
  push(chunk: Uint8Array): Item[] {
    const items: Item[] = [];
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      this.keep(chunk.subarray(from, at));
      const item = this.end();
      if (item) items.push(item);
      from = at + 1;
    }
    this.keep(chunk.subarray(from));
    return items;
  }

  /** The line that was read so far; null where it is empty. */
  end(): Item | null {
    const { line, bytes, pieces } = this;
    this.line += 1;
    this.pieces = [];
    this.bytes = 0;
    if (bytes > this.most) return failedLine(line, tooLarge(STANDARD_INPUT, this.most, bytes));
    const [first] = pieces;
    const whole = first && pieces.length === 1 ? first : Buffer.concat(pieces);
    return whole.every((byte) => byte === 0x20 || byte === 0x0d) ? null : { line, bytes: whole };
  }

  private keep(piece: Uint8Array): void {
    this.bytes += piece.length;
    if (this.bytes > this.most) this.pieces = [];
    else if (piece.length > 0) this.pieces.push(piece);
  }
}
