/** The work on one item, from bytes to the text of its record; the same in the main process and in a worker. */
import { readFileSync } from 'node:fs';
import { type AnnotatedReport, annotate } from '../annotate.js';
import { type Failure, failed, STANDARD_INPUT } from '../discover.js';
import type { Emitter } from '../emit/emitter.js';
import { type ExtractInput, type ExtractOptions, explain, extract } from '../extract.js';
import { attempt } from '../extract-files.js';
import { readRegular } from '../read-input.js';
import type { ReportRecord } from '../schema.js';
import type { Explanation } from './explanation-table.js';
import { formats } from './formats.js';
import { sha256 } from './hash.js';
import { type Extracted, type Item, type KnownResult, type Result, type Settings, tell } from './task.js';

/** Does the work on an item. Throws a TokenizerError where no item can be worked on. */
export type Work = (item: Item) => Result;

/** Makes ready for the items of a run. Throws a UsageError for a faulty file of metrics. */
export async function openWork(settings: Settings): Promise<Work> {
  const options = await extractOptions(settings);
  const emitter = await formats[settings.format].load(settings);
  return (item) => {
    const source = inputOf(item);
    if ('failure' in source) return source;
    if ('known' in item && item.known && stillHolds(item.known, source)) return { path: source.path, skipped: true };
    const own = 'line' in item ? { ...options, encoding: 'utf-8' } : options; // what JSON held was decoded before
    return attempt(source, (input) => extracted(input, { options: own, emitter, settings }));
  };
}

async function extractOptions({ text, encoding, metrics }: Settings): Promise<ExtractOptions> {
  const options: ExtractOptions = { text };
  if (encoding !== undefined) options.encoding = encoding;
  if (metrics !== undefined) {
    const { loadCatalogue } = await import('./user-catalogue.js');
    options.catalogue = (await loadCatalogue(metrics)).catalogue;
  }
  return options;
}

interface Means {
  options: ExtractOptions;
  emitter: Emitter;
  settings: Settings;
}

function extracted(input: ExtractInput, { options, emitter, settings }: Means): Omit<Extracted, 'path'> {
  const read = settings.explain ? explained : formats[settings.format].annotated ? annotated : recorded;
  const { record, value } = read(input, options);
  return {
    text: Buffer.from(emitter.serialise(value)),
    sha256: record.source.sha256,
    told: tell(record, settings.failOn),
  };
}

function recorded(input: ExtractInput, options: ExtractOptions): { record: ReportRecord; value: ReportRecord } {
  const record = extract(input, options);
  return { record, value: record };
}

function annotated(input: ExtractInput, options: ExtractOptions): { record: ReportRecord; value: AnnotatedReport } {
  const value = annotate(input, options);
  return { record: value.record, value };
}

function explained(input: ExtractInput, options: ExtractOptions): { record: ReportRecord; value: Explanation } {
  const { record, numerals } = explain(input, options);
  return { record, value: { source: record.source, accounting: record.accounting, numerals } };
}

function inputOf(item: Item): ExtractInput | Failure {
  if ('line' in item) return parseLine(item);
  return item.failure || 'bytes' in item ? item : readRegular(item.path);
}

/** A line of `--ndjson-in`; its path and content are strings, what else it holds is of no matter. */
function parseLine({ line, bytes, tooLong }: Extract<Item, { line: number }>): ExtractInput | Failure {
  if (tooLong) return badLine(line, 'Unexpected length, expected less than 512 MiB; split the report');
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes)); // which leaves a byte-order mark out
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return badLine(line, `Unexpected text (${reason}), expected JSON`);
  }
  const { path, content } = Object(value) as { path?: unknown; content?: unknown }; // anything that JSON can hold
  if (typeof path !== 'string' || path === '' || typeof content !== 'string') {
    return badLine(line, 'Unexpected value, expected an object with the strings path and content');
  }
  return { path, bytes: Buffer.from(content) };
}

function badLine(line: number, message: string): Failure {
  const { path, failure } = failed(STANDARD_INPUT, 'line-unreadable', message);
  return { path, failure: { ...failure, line } };
}

/** Whether the source is what it was, and its result is there as it was written. */
function stillHolds(known: KnownResult, { bytes }: ExtractInput): boolean {
  if (sha256(bytes) !== known.source) return false;
  try {
    return sha256(readFileSync(known.file)) === known.result;
  } catch {
    return false;
  }
}
