/** Whether a stretch of a source reads as a quote of it: what it may say, and what of that may be left out. */
import { parseDocument } from 'htmlparser2';

/** What kind of source it is, and whether the quote is a part of what stands there. */
interface Terms {
  html: boolean;
  partly: boolean;
}

/** Of a stretch that holds more than the quote, so many units are read before all of it is: a marker opens its section. */
const WINDOW = 4000;

/** Whether the quote is what the stretch says, white space ignored. */
export function bearsOut(slice: string, quote: string, terms: Terms): boolean {
  const { partly } = terms;
  const wanted = bare(quote);
  const stands = partly ? holds : reads;
  const stretches = partly && slice.length > WINDOW ? [slice.slice(0, WINDOW), slice] : [slice];
  for (const stretch of stretches) {
    for (const runs of readings(stretch, terms)) {
      const said = runs.map(bare).filter((run) => run !== '');
      if (stands(said, wanted)) return true;
    }
  }
  return false;
}

/** Where a comment or a tag begins that is whole, without regard to quotes. */
const markupPattern = /<!--|<\/?[a-z!][^<>]*>/giu;
const declarationPattern = /<![^<>]*>/uy;

/** Where a line of plain text ends; one of a page's furniture may stand between two of the report. */
const lineEndPattern = /[\n\r\v\f\u0085\u2028\u2029]/u;

/** What is left in plain text of bookmarks and of a page's blanks. */
const residuePattern = /\[ ?(?:bookmark|image):[^[\]\n]{0,61}\]|&(?:nbsp|emsp|ensp|#160|#12288);/giu;

/** Start tags behind which all is text until they are closed; a page may not close them, and means markup. */
const swallowing = /<(?:title|textarea|xmp|noframes|noembed|iframe|plaintext)(?=[\s/>])/giu;

/** What a stretch of the source may say, in runs of which whole ones may be left out. */
function* readings(slice: string, { html, partly }: Terms): Generator<string[]> {
  const isPlain = !/[<&[]/u.test(slice);
  if (isPlain || !html) yield [slice];
  if (html && !isPlain) yield* pageReadings(slice);
  if (!html && partly) yield slice.replace(residuePattern, '').split(lineEndPattern);
}

/** Of HTML, its texts as markup parts them and, of a title say, what a browser takes as it is. */
function* pageReadings(slice: string): Generator<string[]> {
  const texts = textsOf(slice);
  yield texts;
  // Text that a browser takes as it is, that of a title say, may hold tags as well.
  yield texts.flatMap(partAtMarkup);
  yield partAtMarkup(slice).flatMap((run) => textsOf(run.replaceAll('<', '&lt;')));
  const closed = slice.replaceAll(swallowing, '<x');
  if (closed !== slice) yield textsOf(closed).flatMap(partAtMarkup);
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

/** The text nodes of a stretch of HTML, in order. */
function textsOf(html: string): string[] {
  const runs: string[] = [];
  const open = parseDocument(html).children.toReversed();
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'text') runs.push(node.data);
    else if ('children' in node) for (const child of node.children.toReversed()) open.push(child);
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
  return text.replace(/[\s\u0085\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064]+/gu, '');
}
