/** The records of a result, read as a stream and checked against the schema. */
import { type ReportRecord, recordSchema } from '../../schema.js';
import { UsageError } from '../exit-status.js';
import { readValues } from './read-values.js';

/** The records of a file of JSON or JSON Lines, `-` for standard input. Throws a UsageError for what is no result. */
export async function* readRecords(file: string): AsyncGenerator<ReportRecord> {
  let number = 0;
  for await (const value of readValues(file)) {
    number += 1;
    const parsed = recordSchema.safeParse(value);
    if (parsed.success) yield parsed.data;
    else throw unfit(file, number, parsed.error.issues[0]);
  }
}

function unfit(file: string, number: number, issue?: { path: PropertyKey[]; message: string }): UsageError {
  const place = issue?.path.map(String).join('.') || 'the whole';
  return new UsageError(
    `Unexpected value ${number} in ${file} (${place}: ${issue?.message ?? 'unfit'}), expected a record of this version of report-extract`,
  );
}
