/**
 * A page as a tree with source offsets, and three repairs before it is parsed. Every repair blanks characters out, so
 * that offsets stay those of the source:
 *
 *     <title>年度报告<html><head><title>      a title that is never closed would swallow the page
 *     ^^^^^^^
 *     <div><div><div>… ten thousand deep      the parser's stack costs time that grows with depth
 */
import { type CheerioAPI, load } from 'cheerio/slim';

type Root = ReturnType<CheerioAPI['root']>[number];
/** A node of the tree. */
export type MarkupNode = Root['children'][number];
/** An element of the tree. */
export type MarkupElement = Extract<MarkupNode, { attribs: unknown }>;

/** Open elements, of those no sibling closes, beyond which further ones are ignored. */
const MAX_DEPTH = 400;
/** Elements that a following sibling or their container closes. */
const selfClosing = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup rt rp html head body'.split(
    ' ',
  ),
);
/** Elements whose content is text up to their end tag, whatever it looks like. */
const textual = new Set(['title', 'textarea', 'xmp', 'noframes']);
const tagPattern = /<(\/?)([a-z][a-z0-9:-]{0,30})(?:"[^"<>]{0,4000}"|'[^'<>]{0,4000}'|[^"'<>]){0,4000}>?/giu;

/** Parses a page; malformed ones too. */
export function parseMarkup(source: string): Root {
  const $ = load(repair(source), {
    xml: { xmlMode: false, decodeEntities: false, withStartIndices: true, withEndIndices: true },
  });
  const [root] = $.root().get();
  if (!root) throw new Error('a loaded page has a root');
  return root;
}

interface Tag {
  name: string;
  start: number;
  end: number;
  closing: boolean;
}

function repair(source: string): string {
  const bad = [...badTags(source)];
  if (bad.length === 0) return source;
  const kept: string[] = [];
  let from = 0;
  for (const tag of bad) {
    kept.push(source.slice(from, tag.start), ' '.repeat(tag.end - tag.start));
    from = tag.end;
  }
  return kept.join('') + source.slice(from);
}

/** Tags to blank out, in order. */
function* badTags(source: string): Generator<Tag> {
  const open = new Map<string, number>();
  let depth = 0;
  const closes = new Map<string, number>();
  for (const tag of tags(source)) {
    if (textual.has(tag.name)) {
      if (!tag.closing && !isClosedText(source, tag, closes)) yield tag;
      continue;
    }
    if (selfClosing.has(tag.name)) continue;
    const count = open.get(tag.name) ?? 0;
    if (tag.closing) {
      if (count === 0) continue;
      open.set(tag.name, count - 1);
      depth--;
    } else if (depth >= MAX_DEPTH) yield tag;
    else {
      open.set(tag.name, count + 1);
      depth++;
    }
  }
}

function* tags(source: string): Generator<Tag> {
  for (const match of source.matchAll(tagPattern)) {
    yield {
      name: (match[2] ?? '').toLowerCase(),
      start: match.index,
      end: match.index + match[0].length,
      closing: match[1] === '/',
    };
  }
}

/** Whether an element of text is closed before any other markup begins; `closes` remembers where each end tag was last found. */
function isClosedText(source: string, tag: Tag, closes: Map<string, number>): boolean {
  let close = closes.get(tag.name) ?? -1;
  if (close < tag.end) {
    close = source.toLowerCase().indexOf(`</${tag.name}`, tag.end);
    if (close < 0) close = Number.POSITIVE_INFINITY;
    closes.set(tag.name, close);
  }
  if (close === Number.POSITIVE_INFINITY) return false;
  return tag.name !== 'title' || !/<(?:!|\/?[a-z])/iu.test(source.slice(tag.end, Math.min(close, tag.end + 2000)));
}
