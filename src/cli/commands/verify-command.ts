/** `report-extract verify RECORDS`: the sources of a result are read again and everything quoted is looked up in them. */
import path from 'node:path';
import { STANDARD_INPUT } from '../../discover.js';
import { MAX_TEXT_BYTES, readRegular } from '../../read-input.js';
import { type ReportRecord, recordSchema } from '../../schema.js';
import { countClaims, type Mismatch, verifyRecord } from '../../verify.js';
import { ExitStatus, UsageError } from '../exit-status.js';
import { openSink } from '../output/sink.js';
import { readValues } from '../records/read-values.js';
import { amount } from '../run/report-run.js';
import { type Palette, paletteFor, type ScreenSink, screen } from '../terminal.js';

export interface VerifyCommandOptions {
  root: string;
  color: boolean;
}

/** Prints a line for every mismatch and a summary; the status is 1 where there is one. */
export async function verifyCommand(file: string, options: VerifyCommandOptions): Promise<ExitStatus> {
  const palette = await paletteFor('stdout', options.color);
  const sink = screen(await openSink(undefined));
  const tally = { records: 0, passages: 0, mismatches: 0 };
  for await (const value of readValues(file)) {
    const { path, mismatches, passages } = await verifyValue(value, options.root);
    tally.records += 1;
    tally.passages += passages;
    tally.mismatches += mismatches.length;
    await printMismatches(sink, { path, mismatches }, palette);
  }
  if (tally.records === 0)
    throw new UsageError(`Unexpected lack of records in ${file}, expected what report-extract wrote`);
  const summary = `${amount(tally.records, 'record')}, ${amount(tally.passages, 'passage')} compared, ${tally.mismatches} wrong`;
  await sink.line(`${tally.mismatches === 0 ? palette.good('✓') : palette.bad('✗')} ${summary}`);
  await sink.close();
  return tally.mismatches === 0 ? ExitStatus.done : ExitStatus.failed;
}

interface Verified {
  path: string;
  mismatches: Mismatch[];
  passages: number;
}

async function printMismatches(
  sink: ScreenSink,
  { path, mismatches }: Omit<Verified, 'passages'>,
  palette: Palette,
): Promise<void> {
  for (const { place, message } of mismatches) {
    await sink.line(`${palette.bad('mismatch')}: ${path}: ${place}: ${message}`);
  }
}

async function verifyValue(value: unknown, root: string): Promise<Verified> {
  const parsed = recordSchema.safeParse(value);
  if (!parsed.success) {
    const mismatches = parsed.error.issues.map((issue) => ({ place: issue.path.join('.'), message: issue.message }));
    return { path: pathOf(value), mismatches, passages: 0 };
  }
  const record: ReportRecord = parsed.data;
  const { path: name } = record.source;
  if (name === STANDARD_INPUT)
    return unread(name, 'Unexpected source standard input, expected a file that can be read again');
  const source = readRegular(path.resolve(root, name), MAX_TEXT_BYTES); // it was read once, whatever was allowed then
  if ('failure' in source) return unread(name, source.failure.message);
  return { path: name, mismatches: verifyRecord(record, source.bytes), passages: countClaims(record) };
}

function unread(path: string, message: string): Verified {
  return { path, mismatches: [{ place: 'source.path', message }], passages: 0 };
}

function pathOf(value: unknown): string {
  const { source } = Object(value) as { source?: { path?: unknown } }; // anything at all: it did not fit the schema
  return typeof source?.path === 'string' ? source.path : 'a record without a source';
}
