/** The records of a result, read as a stream and checked against the schema. */
import { createReadStream } from 'node:fs';
import { STANDARD_INPUT, unreadable } from '../discover.js';
import { type ReportRecord, recordSchema } from '../schema.js';
import { UsageError } from './exit-status.js';
import { jsonObjects } from './json-objects.js';

/** The records of a file of JSON or JSON Lines, `-` for standard input. Throws a UsageError for what is no result. */
export async function* readRecords(file: string): AsyncGenerator<ReportRecord> {
  let number = 0;
  for await (const text of objectsOf(file)) {
    number += 1;
    const parsed = recordSchema.safeParse(parseObject(text, file));
    if (parsed.success) yield parsed.data;
    else throw unfit(file, number, parsed.error.issues[0]);
  }
}

async function* objectsOf(file: string): AsyncGenerator<string> {
  const input = file === STANDARD_INPUT ? process.stdin : createReadStream(file);
  input.setEncoding('utf8'); // so that chunks are strings that end between characters
  try {
    yield* jsonObjects(input as AsyncIterable<string>);
  } catch (error) {
    if (error instanceof SyntaxError) throw unreadableResult(file, error.message);
    const reason = unreadable(error as NodeJS.ErrnoException); // what node:fs throws
    throw new UsageError(`Unexpected ${file} (${reason}), expected a result that report-extract wrote`);
  }
}

function parseObject(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw unreadableResult(file, error instanceof Error ? error.message : String(error));
  }
}

function unreadableResult(file: string, reason: string): UsageError {
  return new UsageError(`Unexpected text in ${file} (${reason}), expected JSON or NDJSON that report-extract wrote`);
}

function unfit(file: string, number: number, issue?: { path: PropertyKey[]; message: string }): UsageError {
  const place = issue?.path.map(String).join('.') || 'the whole';
  return new UsageError(
    `Unexpected value ${number} in ${file} (${place}: ${issue?.message ?? 'unfit'}), expected a record of this version of report-extract`,
  );
}
