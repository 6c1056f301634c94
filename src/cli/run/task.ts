/** What goes to a worker and what comes back; all of it can be sent from one process to another. */
import { STANDARD_INPUT } from '../../discover.js';
import { type Failure, failed } from '../../failure.js';
import type { Diagnostic, ReportRecord } from '../../schema.js';
import type { FormatName, FormatOptions } from '../formats.js';
import type { FailOn } from './report-run.js';

/** One report to extract: a file to read, bytes that were read or could not be, or a line of `--ndjson-in`. */
export type Item =
  | Failure
  | { path: string; known?: KnownResult; failure?: never }
  | { path: string; bytes: Uint8Array; failure?: never }
  | { line: number; bytes: Uint8Array; failure?: never };

/** The failure of a line of `--ndjson-in`. */
export function failedLine(line: number, { failure }: Pick<Failure, 'failure'>): Failure {
  return { path: STANDARD_INPUT, failure: { ...failure, line } };
}

/** The failure of an item under a rule. */
export function failedItem(item: Item, rule: string, message: string): Failure {
  if (!('line' in item)) return failed(item.path, rule, message);
  return failedLine(item.line, failed(STANDARD_INPUT, rule, message));
}

/** The failure of an item that takes too long. */
export function timedOut(item: Item, { timeout }: Settings): Failure {
  const message = `Unexpected time above ${timeout} s, expected a record sooner; look into the file, or allow more with --timeout`;
  return failedItem(item, 'timed-out', message);
}

/** What an earlier run made of a file; where it still holds, the file is skipped. */
export interface KnownResult {
  /** The file that was written; in a journal, from the output folder. */
  file: string;
  /** SHA-256 of the source as it was then, and of what was written. */
  source: string;
  result: string;
}

/** How every item of a run is extracted and written. */
export interface Settings extends FormatOptions {
  encoding?: string;
  text: boolean;
  format: FormatName;
  failOn: FailOn;
  /** Bytes of the largest file that is read; as `MAX_BYTES` where absent. */
  maxBytes?: number;
  /** Seconds after which a file is given up; never where absent or 0. */
  timeout?: number;
}

/** What the run tells of a record. */
export interface Told {
  issuer: string | null;
  year: number | null;
  metrics: number;
  warnings: number;
  errors: number;
  /** The diagnostics that reach `--fail-on`. */
  fatal: Diagnostic[];
}

/** An extracted report as the text of its format. */
export interface Extracted {
  path: string;
  /** UTF-8, without what parts it from its neighbours. */
  text: Uint8Array;
  sha256: string;
  told: Told;
  failure?: never;
}

/** What became of an item, in the order of the items. */
export type Result = Extracted | { path: string; skipped: true; failure?: never } | Failure;

/** Whether a diagnostic is as grave as `--fail-on` asks for. */
export function reaches(severity: Diagnostic['severity'], failOn: FailOn): boolean {
  return failOn !== 'never' && (severity === 'error' || severity === failOn);
}

/** Sums a record up for people. */
export function tell(record: ReportRecord, failOn: FailOn): Told {
  const count = (wanted: Diagnostic['severity']) =>
    record.diagnostics.filter(({ severity }) => severity === wanted).length;
  return {
    issuer: record.report.issuer?.name ?? null,
    year: record.report.year,
    metrics: record.metrics.length,
    warnings: count('warning'),
    errors: count('error'),
    fatal: record.diagnostics.filter(({ severity }) => reaches(severity, failOn)),
  };
}
