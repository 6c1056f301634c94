/**
 * Elements whose content is no markup, found before a page is read: its style sheets, which apply to what stands above
 * them too, and start tags that would swallow the page because nothing closes them:
 *
 *     <title>年度报告<html><head><title>      a title that is never closed
 *     ^^^^^^^
 */

/** What was found of raw text. */
export interface RawText {
  /** Contents of the style sheets that apply, in order. */
  sheets: string[];
  /** The page with each such start tag made one that says nothing; offsets are those of the source. */
  source: string;
  /** Where the page is cut, because more such tags follow than any has; null where none do. */
  cutAt: number | null;
}

/** Start tags without an end that are left out. */
const MAX_UNCLOSED = 100_000;

interface Span {
  start: number;
  end: number;
}

const opening = /<(?:!--|(script|style|noscript|template|title|textarea|xmp|noframes|noembed|iframe)(?=[\s/>]))/giu;
const names = 'script style noscript template title textarea xmp noframes noembed iframe'.split(' ');
const endPatterns = new Map(names.map((name) => [name, new RegExp(`</${name}(?=[\\s/>])`, 'giu')]));
const commentEnd = /--!?>/gu;
/** Elements that hide the rest of a page where nothing closes them, in a browser too. */
const hiding = new Set(['script', 'style', 'noscript', 'template']);

/** Looks through a page once for raw text. */
export function findRawText(source: string): RawText {
  const search = new RawTextSearch(source);
  const { sheets, unclosed, cutAt } = search;
  return { sheets, source: withoutNames(cutAt === null ? source : source.slice(0, cutAt), unclosed), cutAt };
}

class RawTextSearch {
  readonly sheets: string[] = [];
  readonly unclosed: Span[] = [];
  cutAt: number | null = null;
  /** The end tag last found of each name: none is looked for twice. */
  private readonly ends = new Map<RegExp, number>();

  constructor(private readonly source: string) {
    opening.lastIndex = 0;
    for (let match = opening.exec(source); match && this.cutAt === null; match = opening.exec(source))
      opening.lastIndex = this.past(match.index, match[0].length, match[1]?.toLowerCase());
  }

  /** Where to go on behind what opens at an offset. */
  private past(start: number, length: number, name: string | undefined): number {
    const { source } = this;
    if (name === undefined) return Math.max(start + length, this.endOf(commentEnd, start + 2));
    const open = source.indexOf('>', start);
    if (open < 0) return source.length;
    const close = this.endOf(endPatterns.get(name) ?? commentEnd, open + 1);
    if (hiding.has(name)) {
      if (name === 'style' && appliesToScreens(source.slice(start, open)))
        this.sheets.push(source.slice(open + 1, close));
      return close;
    }
    if (close < source.length && !(name === 'title' && holdsMarkup(source, open + 1, close))) return close;
    if (this.unclosed.length >= MAX_UNCLOSED) this.cutAt = start;
    else this.unclosed.push({ start, end: open + 1 });
    return open + 1;
  }

  /** Offset of the first such end from an offset on; the source’s length where there is none. */
  private endOf(end: RegExp, from: number): number {
    const known = this.ends.get(end) ?? -1;
    if (known >= from) return known;
    end.lastIndex = from;
    const found = end.exec(this.source)?.index ?? this.source.length;
    this.ends.set(end, found);
    return found;
  }
}

/** Characters of a title that are looked at for markup. */
const MAX_TITLE = 2000;

function holdsMarkup(source: string, start: number, end: number): boolean {
  return /<(?:!|\/?[a-z])/iu.test(source.slice(start, Math.min(end, start + MAX_TITLE)));
}

/** Whether the start tag of a style sheet asks for no other medium and no other language. */
function appliesToScreens(tag: string): boolean {
  const type = /\stype\s{0,5}=\s{0,5}["']?([^"'\s>]{1,100})/iu.exec(tag.slice(0, 1000))?.[1];
  if (type !== undefined && type.toLowerCase() !== 'text/css') return false;
  const media = /\smedia\s{0,5}=\s{0,5}["']?([^"'>]{1,100})/iu.exec(tag.slice(0, 1000))?.[1];
  return media === undefined || isScreen(media);
}

/** Whether a media query holds of every screen. */
export function isScreen(query: string): boolean {
  return query.split(',').some((part) => /^(?:only )?(?:all|screen)$/iu.test(part.trim()));
}

/** The source with other names for elements: the tags stay tags, for they may stand in what is none (`<s<title>`). */
function withoutNames(source: string, spans: readonly Span[]): string {
  if (spans.length === 0) return source;
  const kept: string[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    kept.push(source.slice(from, start), `<${NEUTRAL}`.padEnd(end - start - 1), '>');
    from = end;
  }
  return kept.join('') + source.slice(from);
}

/** A name that no element has: it is laid out inline, as all names with a prefix. */
const NEUTRAL = 'x:';
