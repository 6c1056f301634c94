/** Extracts many files one after the other; what cannot be read is reported in its place and the rest goes on. */
import { type Discovery, discover } from './discover.js';
import { ExtractError, type ExtractInput, type ExtractOptions, extract } from './extract.js';
import { type Failure, failed } from './failure.js';
import { readRegular, readStream } from './read-input.js';
import type { ReportRecord } from './schema.js';

/** How files are read and extracted. */
export interface ExtractFilesOptions extends ExtractOptions {
  /** Bytes of the largest file that is read; 64 MiB by default. What is larger is a failure. */
  maxBytes?: number | undefined;
}

/** What became of one file: what was read from it, or the diagnostic that says why nothing was. */
export type Outcome<T> = ({ path: string; failure?: never } & T) | (Failure & { [Field in keyof T]?: never });

/**
 * Extracts the reports that `names` stand for (files, folders, patterns, `-`), in the order of their sorted paths.
 * Never throws for a bad file: its outcome holds a `failure` instead of a `record`.
 */
export async function* extractFiles(
  names: readonly string[],
  options: ExtractFilesOptions = {},
): AsyncGenerator<Outcome<{ record: ReportRecord }>> {
  const { maxBytes, ...others } = options;
  yield* readEach(await discover(names), { maxBytes, read: (input) => ({ record: extract(input, others) }) });
}

/** Reads each file that was found and yields what `read` makes of it; what was not found comes first. */
async function* readEach<T extends object>(
  { files, streams, failures }: Discovery,
  { maxBytes, read }: { maxBytes: number | undefined; read: (input: ExtractInput) => T },
): AsyncGenerator<Outcome<T>> {
  yield* failures;
  for (const path of files) {
    const source = streams.has(path) ? await readStream(path, maxBytes) : readRegular(path, maxBytes);
    yield 'failure' in source ? source : attempt(source, read);
  }
}

/** What `read` makes of an input, or the diagnostic that says why it could not; only a tokenizer that is missing is thrown. */
function attempt<T extends object>(input: ExtractInput, read: (input: ExtractInput) => T): Outcome<T> {
  try {
    return { path: input.path, ...read(input) };
  } catch (error) {
    return failureOf(input.path, error);
  }
}

/** The failure of a file that could not be read; throws the error where no file could be. */
export function failureOf(path: string, error: unknown): Failure {
  if (error instanceof ExtractError) return { path, failure: error.diagnostic };
  if (error instanceof Error && error.name === 'TokenizerError') throw error;
  if (isTooLong(error)) {
    const message =
      'Unexpected length of what was read from it, expected less than 512 MiB, which a text in memory can have; split it';
    return failed(path, 'record-too-large', message);
  }
  return failed(
    path,
    'internal-error',
    `Unexpected fault of the program (${describe(error)}), expected none; please report it`,
  );
}

/** Whether a text would have got longer than V8 can hold one: a few million figures have such a record. */
function isTooLong(error: unknown): boolean {
  return error instanceof RangeError && error.message === 'Invalid string length';
}

/** What was thrown and where, on one line. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const place = /\n {1,8}at (.*)/u.exec(error.stack ?? '')?.[1];
  return place ? `${error.message} at ${place}` : error.message;
}
