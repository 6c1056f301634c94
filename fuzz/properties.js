/** What has to hold of every reading, whatever the file. A property that does not is told by its name and what was found. */
import { isDeepStrictEqual } from 'node:util';
import { annotated } from '../dist/annotate.js';
import { ExtractError, extract, readDocument } from '../dist/extract.js';
import { diagnosticSchema, recordSchema } from '../dist/schema.js';
import { verifyRecord } from '../dist/verify.js';
import { other } from './other.js';
import { brokenShape } from './shape.js';
import { brokenTime } from './time.js';
import { brokenWritten } from './written.js';

/** @typedef {import('./cases.js').Case} Case */
/** @typedef {{ property: string, message: string }} Broken */

/** All that a file may be refused for. */
const refusals = new Set(['empty-file', 'binary-file', 'unknown-encoding', 'text-missing']);

/** The text of a case's record as it is written, or of what was said instead. @param {Case} input */
export function resultOf({ path, bytes, options }) {
  try {
    return JSON.stringify(extract({ path, bytes }, options));
  } catch (error) {
    return error instanceof ExtractError ? JSON.stringify(error.diagnostic) : `thrown: ${textOf(error)}`;
  }
}

/**
 * The property that reading a case breaks, null where all hold; `before` is what it gave when it was read before, among
 * other cases.
 * @param {Case} input @param {string} before @returns {Broken | null}
 */
export function brokenBy(input, before) {
  const began = performance.now();
  const result = reading(input);
  const took = performance.now() - began;
  if (result.broken) return result.broken;
  const text = JSON.stringify(result.refused ?? result.read?.record);
  if (text !== before) return { property: 'repeat', message: differenceOf(before, text) };
  const broken = result.refused ? brokenRefusal(result.refused) : brokenReading(result.read, input);
  return broken ?? brokenTime(input, took);
}

/**
 * The property that a case breaks by itself, read before and after another file.
 * @param {Case} input @returns {Broken | null}
 */
export function brokenAlone(input) {
  const before = resultOf(input);
  resultOf(other);
  return brokenBy(input, before);
}

/** @param {Case} input */
function reading({ path, bytes, options }) {
  try {
    return { read: readDocument({ path, bytes }, options) };
  } catch (error) {
    if (error instanceof ExtractError) return { refused: error.diagnostic };
    return { broken: { property: 'throws', message: textOf(error) } };
  }
}

/** @param {unknown} error */
function textOf(error) {
  if (!(error instanceof Error)) return String(error);
  const frame = error.stack?.split('\n').find((line) => line.includes('/dist/'));
  return `${error.name}: ${error.message}${frame ? ` ${frame.trim().replace(/\(.*\/dist\//u, '(')}` : ''}`;
}

/** @param {import('../dist/schema.js').Diagnostic} diagnostic @returns {Broken | null} */
function brokenRefusal(diagnostic) {
  const fits = diagnosticSchema.safeParse(diagnostic).success && refusals.has(diagnostic.rule);
  const said = /^Unexpected [^\n]+, expected [^\n]+$/u.test(diagnostic.message);
  return fits && said ? null : { property: 'refusal', message: `${diagnostic.rule}: ${diagnostic.message}` };
}

/** @param {import('../dist/extract.js').Reading} read @param {Case} input @returns {Broken | null} */
function brokenReading(read, { bytes }) {
  const { record } = read;
  const numerals = read.numerals.map((numeral) => numeral.explain());
  const parsed = recordSchema.safeParse(record);
  const [issue] = parsed.error?.issues ?? [];
  if (issue) return { property: 'schema', message: `${issue.path.join('.')}: ${issue.message}` };
  // What JSON cannot hold, an infinite number say, and what the schema does not name are lost on the way.
  const written = JSON.parse(JSON.stringify(record));
  if (!isDeepStrictEqual(parsed.data, written))
    return { property: 'schema', message: 'the record is not what JSON holds of it' };
  const [mismatch] = verifyRecord(record, bytes);
  if (mismatch) return { property: 'quote', message: `${mismatch.place}: ${mismatch.message}` };
  const source = new TextDecoder(record.source.encoding).decode(bytes);
  return brokenShape({ record, numerals, source }) ?? brokenWritten(annotated(read));
}

/** @param {string} one @param {string} two */
function differenceOf(one, two) {
  let at = 0;
  while (at < one.length && one[at] === two[at]) at += 1;
  const around = (/** @type {string} */ text) => text.slice(Math.max(0, at - 40), at + 60);
  return `first ${around(one)} then ${around(two)}`;
}
