/**
 * Confirms a record against the bytes it was made from, sharing no code with the pipeline that made it: hash, offsets,
 * lines and quotes. Of HTML a slice has its tags and comments removed and its entities decoded before it is compared; what
 * stands between its tags may be left out as a whole, for a page hides text and has furniture.
 */
import { sha256 } from './hash.js';
import type { Evidence, ReportRecord, Section } from './schema.js';
import { bearsOut } from './verify/readings.js';

/** Something in a record that its source does not bear out. */
export interface Mismatch {
  /** Where in the record: `metrics[3].evidence`. */
  place: string;
  /** “Unexpected …, expected …”. */
  message: string;
}

/** A passage that a record claims stands in its source. */
interface Claim {
  place: string;
  start: number;
  end: number;
  line?: number;
  /** What has to stand there; undefined where only the offsets can be checked. */
  quote?: string;
  /** Whether `quote` is all that stands there (default) or stands among other text. */
  partly?: boolean;
}

/** Everything in `record` that does not hold of `bytes`; an empty list where all of it does. */
export function verifyRecord(record: ReportRecord, bytes: Uint8Array): Mismatch[] {
  const hash = sha256(bytes);
  if (hash !== record.source.sha256) {
    const message = `Unexpected file with SHA-256 ${hash}, expected ${record.source.sha256}; it is not the file that was read`;
    return [{ place: 'source.sha256', message }];
  }
  const text = new TextDecoder(record.source.encoding).decode(bytes);
  const source = { text, lineStarts: findLineStarts(text), html: record.source.mediaType === 'text/html' };
  const mismatches = claimsOf(record).flatMap((claim) => check(claim, source));
  if (record.source.bytes !== bytes.length) {
    mismatches.push({
      place: 'source.bytes',
      message: `Unexpected ${bytes.length} bytes, expected ${record.source.bytes}`,
    });
  }
  return mismatches;
}

/** Number of passages that `verifyRecord` compares. */
export function countClaims(record: ReportRecord): number {
  return claimsOf(record).length;
}

function claimsOf(record: ReportRecord): Claim[] {
  return [
    ...(record.preamble ? [{ place: 'preamble', start: record.preamble.start, end: record.preamble.end }] : []),
    ...sectionClaims(record.sections, 'sections'),
    ...record.metrics.flatMap((metric, index) => [
      evidenceClaim(`metrics[${index}].evidence`, metric.evidence),
      ...(metric.also ?? []).map((also, nth) => evidenceClaim(`metrics[${index}].also[${nth}]`, also)),
      ...(metric.change ? [evidenceClaim(`metrics[${index}].change`, metric.change)] : []),
    ]),
    ...record.quantities.map((quantity, index) => evidenceClaim(`quantities[${index}]`, quantity)),
    ...record.problems.map(({ start, end }, index) => ({ place: `problems[${index}]`, start, end })),
    ...record.plans.map(({ start, end }, index) => ({ place: `plans[${index}]`, start, end })),
    ...record.citations.map(({ title, start, end, line }, index) => {
      return { place: `citations[${index}]`, start, end, line, quote: title, partly: true };
    }),
    ...record.checks.flatMap(({ places }, index) =>
      places.map((place, nth) => ({ place: `checks[${index}].places[${nth}]`, ...place })),
    ),
  ];
}

function evidenceClaim(place: string, { quote, start, end, line }: Omit<Evidence, 'line'> & { line?: number }): Claim {
  return { place, quote, start, end, ...(line === undefined ? {} : { line }) };
}

function sectionClaims(sections: readonly Section[], place: string): Claim[] {
  return sections.flatMap(({ marker, start, end, children }, index) => {
    const here = `${place}[${index}]`;
    return [
      { place: here, start, end, quote: marker.text, partly: true },
      ...sectionClaims(children, `${here}.children`),
    ];
  });
}

interface SourceText {
  text: string;
  lineStarts: number[];
  html: boolean;
}

function check(claim: Claim, { text, lineStarts, html }: SourceText): Mismatch[] {
  const { place, start, end, line, quote } = claim;
  if (start > end || end > text.length) {
    return [{ place, message: `Unexpected offsets ${start}-${end}, expected them in order and within ${text.length}` }];
  }
  const mismatches: Mismatch[] = [];
  if (quote !== undefined) {
    const slice = text.slice(start, end);
    if (!bearsOut(slice, quote, { html, partly: claim.partly === true })) {
      mismatches.push({
        place,
        message: `Unexpected “${shorten(slice)}” at ${start}-${end}, expected “${shorten(quote)}”`,
      });
    }
  }
  if (line !== undefined && line !== lineOf(start, lineStarts)) {
    mismatches.push({
      place,
      message: `Unexpected line ${line}, expected ${lineOf(start, lineStarts)} for the offset ${start}`,
    });
  }
  return mismatches;
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n/gu)) starts.push(match.index + match[0].length);
  return starts;
}

/** 1-based line of an offset, by binary search. */
function lineOf(offset: number, lineStarts: readonly number[]): number {
  let low = 0;
  let high = lineStarts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
