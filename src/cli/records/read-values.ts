/** Reads what report-extract wrote, value by value: the objects of a JSON array, one after the other, or one alone. */
import { createReadStream } from 'node:fs';
import { STANDARD_INPUT } from '../../discover.js';
import { unreadable } from '../../failure.js';
import { onDisk } from '../../path-bytes.js';
import { UsageError } from '../exit-status.js';
import { jsonObjects } from './json-objects.js';

/** The objects in a file, `-` for standard input; one at a time is in memory. Throws a UsageError where it holds other things. */
export async function* readValues(file: string): AsyncGenerator<unknown> {
  const input = file === STANDARD_INPUT ? process.stdin : createReadStream(onDisk(file));
  input.setEncoding('utf8'); // so that chunks are strings that end between characters
  try {
    for await (const text of jsonObjects(input as AsyncIterable<string>)) yield JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) {
      throw new UsageError(
        `Unexpected text in ${file} (${error.message}), expected JSON or NDJSON that report-extract wrote`,
      );
    }
    const reason = unreadable(error as NodeJS.ErrnoException); // what node:fs throws
    throw new UsageError(`Unexpected ${file} (${reason}), expected a result that report-extract wrote`);
  }
}
