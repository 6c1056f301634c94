/** The work on items, from bytes to the text of a record; the same in the main process and in a worker. */
import { readFileSync } from 'node:fs';
import { annotated } from '../../annotate.js';
import { STANDARD_INPUT } from '../../discover.js';
import type { Emitter } from '../../emit/emitter.js';
import { type ExtractInput, type ExtractOptions, type Reading, readInSteps } from '../../extract.js';
import { failureOf } from '../../extract-files.js';
import { type Failure, failed } from '../../failure.js';
import { sha256 } from '../../hash.js';
import { readRegular } from '../../read-input.js';
import { type Steps, sideBySide } from '../../steps.js';
import { formats } from '../formats.js';
import type { Explanation } from './explanation-table.js';
import { type Extracted, failedLine, type Item, type KnownResult, type Result, type Settings, tell } from './task.js';

/** Works on items side by side; yields what becomes of some of them, in order. Throws a TokenizerError where none can be. */
export type Work = (items: readonly Item[]) => Generator<Result[]>;

/** Makes ready for the items of a run. Throws a UsageError for a faulty file of metrics. */
export async function openWork(settings: Settings): Promise<Work> {
  const options = await extractOptions(settings);
  const emitter = await formats[settings.format].load(settings);
  const means = { options, emitter, settings };
  return (items) => sideBySide(resultsOf(items, means));
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

function* resultsOf(items: readonly Item[], means: Means): Generator<Steps<Result>> {
  for (const item of items) yield resultOf(item, means);
}

/** What becomes of an item. Its bytes are good until the first pause. */
function* resultOf(item: Item, means: Means): Steps<Result> {
  const source = inputOf(item, means.settings);
  if ('failure' in source) return source;
  const { path } = source;
  if ('known' in item && item.known && stillHolds(item.known, source)) return { path, skipped: true };
  const { options } = means;
  const own = 'line' in item ? { ...options, encoding: 'utf-8' } : options; // what JSON held was decoded before
  try {
    return { path, ...(yield* extracted(source, { ...means, options: own })) };
  } catch (error) {
    return failureOf(path, error);
  }
}

function* extracted(input: ExtractInput, { options, emitter, settings }: Means): Steps<Omit<Extracted, 'path'>> {
  const { annotated: isAnnotated } = formats[settings.format];
  const reading = yield* readInSteps(input, options, settings.explain || isAnnotated === true);
  const { record } = reading;
  const value = settings.explain ? explanationOf(reading) : isAnnotated ? annotated(reading) : record;
  return {
    text: utf8(emitter.serialise(value)),
    sha256: record.source.sha256,
    told: tell(record, settings.failOn),
  };
}

const encoder = new TextEncoder();
let scratch = new Uint8Array(1 << 16);

/** The text in UTF-8. `Buffer.from` reads a text twice, for its length first, which takes three times as long. */
function utf8(text: string): Buffer {
  const most = 3 * text.length; // bytes of as many UTF-16 units
  if (most > MAX_SCRATCH) return Buffer.from(text);
  if (most > scratch.length) scratch = new Uint8Array(2 * most);
  const { written } = encoder.encodeInto(text, scratch);
  return Buffer.from(scratch.subarray(0, written));
}

/** Bytes of a text for which room is kept. */
const MAX_SCRATCH = 1 << 24;

function explanationOf({ record, numerals }: Reading): Explanation {
  const { schemaVersion, toolVersion, catalogueVersion, source, accounting } = record;
  return {
    schemaVersion,
    toolVersion,
    catalogueVersion,
    source,
    accounting,
    numerals: numerals.map((numeral) => numeral.explain()),
  };
}

function inputOf(item: Item, { maxBytes }: Settings): ExtractInput | Failure {
  if ('line' in item) return parseLine(item);
  return item.failure || 'bytes' in item ? item : readRegular(item.path, maxBytes);
}

/** A line of `--ndjson-in`; its path and content are strings, what else it holds is of no matter. */
function parseLine({ line, bytes }: Extract<Item, { line: number }>): ExtractInput | Failure {
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
  return failedLine(line, failed(STANDARD_INPUT, 'line-unreadable', message));
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
