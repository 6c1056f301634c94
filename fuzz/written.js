/** What has to hold of what is written of a record: its annotated text nests, and every format takes it and stays itself. */
import { formats } from '../dist/cli/formats.js';
import { plainPalette } from '../dist/emit/palette.js';
import { reportTable } from '../dist/emit/table-report.js';
import { other } from './other.js';

/** @typedef {import('../dist/annotate.js').AnnotatedReport} AnnotatedReport */
/** @typedef {import('./properties.js').Broken} Broken */

const options = { pretty: false, single: true, explain: false };
const [csv, long, page] = await Promise.all(
  /** @type {const} */ (['csv', 'csv-long', 'html']).map((name) => formats[name].load(options)),
);
/** Writing costs as much as reading: one file in so many is written, and always the same. */
const SHARE = 5;
/** What a page may begin a script with: as many as one of an ordinary report. */
const scripts = countOf(page?.serialise(other.annotated()) ?? '', '<script');

/** The first of these properties that a report breaks, null where all hold. @param {AnnotatedReport} report @returns {Broken | null} */
export function brokenWritten(report) {
  const crossed = brokenMarks(report) ?? brokenBlocks(report);
  if (crossed) return { property: 'annotation', message: crossed };
  if (report.record.source.bytes % SHARE !== 0) return null;
  try {
    const message = brokenFormats(report);
    return message ? { property: 'format', message } : null;
  } catch (error) {
    return { property: 'throws', message: `in writing: ${error instanceof Error ? error.stack : error}` };
  }
}

/** Marks are in order, within the text, and lie in one another or apart. @param {AnnotatedReport} report */
function brokenMarks({ body: { text, marks } }) {
  /** @type {{ start: number, end: number }[]} */
  const open = [];
  let from = 0;
  for (const { start, end, role } of marks) {
    if (start < from || end <= start || end > text.length) return `${role} at ${start}-${end} of ${text.length}`;
    from = start;
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= start) open.pop();
    if (end > (open.at(-1)?.end ?? end))
      return `${role} at ${start}-${end} crosses one that ends at ${open.at(-1)?.end}`;
    open.push({ start, end });
  }
  return null;
}

/** Blocks follow one another within the text. @param {AnnotatedReport} report */
function brokenBlocks({ body: { text, blocks } }) {
  let from = 0;
  for (const { kind, start, end } of blocks) {
    if (start < from || end <= start || end > text.length)
      return `${kind} at ${start}-${end}, from ${from} of ${text.length}`;
    from = end;
  }
  return null;
}

/** @param {AnnotatedReport} report */
function brokenFormats(report) {
  const { record } = report;
  const table = reportTable(record, { palette: plainPalette, width: 100 });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const steering = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u.exec(table);
  if (steering) return `U+${steering[0].charCodeAt(0).toString(16)} in the table`;
  const rows = countOf(`${long?.serialise(record)}`, '\r\n');
  if (rows < record.metrics.length) return `${rows} rows of ${record.metrics.length} metrics`;
  if (`${csv?.serialise(record)}`.length === 0) return 'no row of the report';
  const found = countOf(`${page?.serialise(report)}`, '<script');
  return found === scripts ? null : `${found} scripts in a page, where ${scripts} are its own`;
}

/** @param {string} text @param {string} part */
function countOf(text, part) {
  return text.split(part).length - 1;
}
