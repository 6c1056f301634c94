/** Extracts many files one after the other; what cannot be read is reported in its place and the rest goes on. */
import fs from 'node:fs';
import { readFile } from 'node:fs/promises';
import { type Discovery, discover, type Failure, failed, STANDARD_INPUT, unreadable } from './discover.js';
import { ExtractError, type ExtractInput, type ExtractOptions, extract } from './extract.js';
import type { ReportRecord } from './schema.js';

/** What became of one file: what was read from it, or the diagnostic that says why nothing was. */
export type Outcome<T> = ({ path: string; failure?: never } & T) | (Failure & { [Field in keyof T]?: never });

/**
 * Extracts the reports that `names` stand for (files, folders, patterns, `-`), in the order of their sorted paths.
 * Never throws for a bad file: its outcome holds a `failure` instead of a `record`.
 */
export async function* extractFiles(
  names: readonly string[],
  options: ExtractOptions = {},
): AsyncGenerator<Outcome<{ record: ReportRecord }>> {
  yield* readEach(await discover(names), (input) => ({ record: extract(input, options) }));
}

/** Reads each file that was found and yields what `read` makes of it; what was not found comes first. */
async function* readEach<T extends object>(
  { files, streams, failures }: Discovery,
  read: (input: ExtractInput) => T,
): AsyncGenerator<Outcome<T>> {
  yield* failures;
  for (const path of files) {
    const source = streams.has(path) ? await readStream(path) : readRegular(path);
    yield 'failure' in source ? source : attempt(source, read);
  }
}

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

/** What `read` makes of an input, or the diagnostic that says why it could not; only a tokenizer that is missing is thrown. */
export function attempt<T extends object>(input: ExtractInput, read: (input: ExtractInput) => T): Outcome<T> {
  const { path } = input;
  try {
    return { path, ...read(input) };
  } catch (error) {
    if (error instanceof ExtractError) return { path, failure: error.diagnostic };
    if (error instanceof Error && error.name === 'TokenizerError') throw error; // no file could be read
    return failed(
      path,
      'internal-error',
      `Unexpected fault of the program (${describe(error)}), expected none; please report it`,
    );
  }
}

/** What was thrown and where, on one line. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const place = /\n\s+at (.*)/u.exec(error.stack ?? '')?.[1];
  return place ? `${error.message} at ${place}` : error.message;
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array); // no encoding is set, so bytes
  return Buffer.concat(chunks);
}
