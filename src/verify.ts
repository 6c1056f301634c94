/**
 * Confirms a record against the bytes it was made from, sharing no code with the pipeline that made it: hash, offsets,
 * lines and quotes. Of HTML a slice has its tags and comments removed and its entities decoded before it is compared; what
 * stands between its tags may be left out as a whole, for a page hides text and has furniture.
 */
import { createHash } from 'node:crypto';
import { parseDocument } from 'htmlparser2';
import type { Evidence, ReportRecord, Section } from './schema.js';

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
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== record.source.sha256) {
    const message = `Unexpected file with SHA-256 ${sha256}, expected ${record.source.sha256}; it is not the file that was read`;
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
    const wanted = bare(quote);
    const stands = claim.partly ? holds : reads;
    if (
      !readings(slice, html).some((runs) =>
        stands(
          runs.map(bare).filter((run) => run !== ''),
          wanted,
        ),
      )
    ) {
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

/** Where a comment or a tag begins that is whole, without regard to quotes. */
const markupPattern = /<!--|<\/?[a-z!][^<>]*>/giu;
const declarationPattern = /<![^<>]*>/uy;

/** What is left in plain text of bookmarks and of a page's blanks. */
const residuePattern = /\[ ?(?:bookmark|image):[^[\]\n]{0,61}\]|&(?:nbsp|emsp|ensp|#160|#12288);/giu;

/** What a stretch of the source may say, in runs that markup parts: of HTML as markup and, of a title say, as its text. */
function readings(slice: string, html: boolean): string[][] {
  if (!/[<&[]/u.test(slice)) return [[slice]];
  if (!html) return [[slice], [slice.replace(residuePattern, '')]];
  return [textsOf(slice), partAtMarkup(slice).flatMap((run) => textsOf(run.replaceAll('<', '&lt;')))];
}

/** What stands between comments and tags. */
function partAtMarkup(text: string): string[] {
  const runs: string[] = [];
  const lastClose = text.lastIndexOf('-->');
  let from = 0;
  for (const { index, 0: markup } of text.matchAll(markupPattern)) {
    const end = markup === '<!--' ? commentEnd(text, index, lastClose) : index + markup.length;
    if (index < from || end < 0) continue;
    runs.push(text.slice(from, index));
    from = end;
  }
  return [...runs, text.slice(from)];
}

/** Offset behind a comment, or behind the tag that it is where nothing closes it; -1 where it is neither. */
function commentEnd(text: string, start: number, lastClose: number): number {
  if (start + 4 <= lastClose) return text.indexOf('-->', start + 4) + 3;
  declarationPattern.lastIndex = start;
  return declarationPattern.test(text) ? declarationPattern.lastIndex : -1;
}

/** The text nodes of a stretch of HTML in order, parted at the tags that stand in one. */
function textsOf(html: string): string[] {
  const runs: string[] = [];
  const open = [...parseDocument(html).children];
  for (let node = open.shift(); node; node = open.shift()) {
    if (node.type === 'text') runs.push(...partAtMarkup(node.data));
    else if ('children' in node) open.unshift(...node.children);
  }
  return runs;
}

/** Whether the wanted text is all runs in a row, but for whole ones between the first and the last. */
function reads(runs: readonly string[], wanted: string): boolean {
  const [first = '', ...others] = runs;
  const last = others.pop();
  if (last === undefined) return first === wanted;
  if (!wanted.startsWith(first) || !wanted.endsWith(last)) return false;
  const reached = others.reduce((ends, run) => goOn(ends, run, wanted), new Set([first.length]));
  return reached.has(wanted.length - last.length);
}

/** Whether the wanted text stands anywhere in the runs, whole ones within it left out. */
function holds(runs: readonly string[], wanted: string): boolean {
  let ends = new Set<number>();
  for (const run of runs) {
    if (run.includes(wanted) || [...ends].some((end) => run.startsWith(wanted.slice(end)))) return true;
    ends = goOn(ends, run, wanted);
    for (let length = 1; length <= Math.min(run.length, wanted.length); length += 1)
      if (run.endsWith(wanted.slice(0, length))) ends.add(length);
  }
  return false;
}

/** How far the wanted text may have been read behind a further run, which may be left out. */
function goOn(ends: ReadonlySet<number>, run: string, wanted: string): Set<number> {
  return new Set([...ends].flatMap((end) => (wanted.startsWith(run, end) ? [end, end + run.length] : [end])));
}

/** Without white space and the characters that take no space at all. */
function bare(text: string): string {
  return text.replace(/[\s\u00ad\u200b-\u200d\u2060]+/gu, '');
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
