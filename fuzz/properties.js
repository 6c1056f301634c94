/** What has to hold of every reading, whatever the file. A property that does not is told by its name and what was found. */
import { isDeepStrictEqual } from 'node:util';
import { ExtractError, explain, extract } from '../dist/extract.js';
import { diagnosticSchema, recordSchema } from '../dist/schema.js';
import { verifyRecord } from '../dist/verify.js';
import { brokenShape } from './shape.js';
import { brokenTime } from './time.js';

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

/** What the process may remember of: a report with a bit of everything. */
const other = {
  path: 'other.txt',
  bytes: Buffer.from(
    '石桥镇2020年法治政府建设报告\n一、工作\n（一）“12·4”宣传3场，受理矛盾纠纷120件，化解117件，《办法》（石府〔2020〕3号）。\n二、存在问题\n一是无。',
  ),
  options: {},
};

/** @param {Case} input */
function reading({ path, bytes, options }) {
  try {
    return { read: explain({ path, bytes }, options) };
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

/** @param {ReturnType<typeof explain>} result @param {Case} input @returns {Broken | null} */
function brokenReading({ record, numerals }, { bytes }) {
  const parsed = recordSchema.safeParse(record);
  const [issue] = parsed.error?.issues ?? [];
  if (issue) return { property: 'schema', message: `${issue.path.join('.')}: ${issue.message}` };
  // What JSON cannot hold, an infinite number say, and what the schema does not name are lost on the way.
  const written = JSON.parse(JSON.stringify(record));
  if (!isDeepStrictEqual(parsed.data, written))
    return { property: 'schema', message: 'the record is not what JSON holds of it' };
  const [mismatch] = verifyRecord(record, bytes);
  if (mismatch) return { property: 'quote', message: `${mismatch.place}: ${mismatch.message}` };
  return brokenShape({ record, numerals, source: new TextDecoder(record.source.encoding).decode(bytes) });
}

/** @param {string} one @param {string} two */
function differenceOf(one, two) {
  let at = 0;
  while (at < one.length && one[at] === two[at]) at += 1;
  const around = (/** @type {string} */ text) => text.slice(Math.max(0, at - 40), at + 60);
  return `first ${around(one)} then ${around(two)}`;
}
