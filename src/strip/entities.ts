/** Character references of HTML, decoded one at a time so that each can be traced to its source. */
import { load } from 'cheerio/slim';

/** A reference; the longest named one has 31 letters, and a number may have any digits. */
const referencePattern = /&(?:#[xX][0-9a-fA-F]+|#\d+|[A-Za-z][A-Za-z0-9]{1,31});?/gu;

/** References met so far; a page uses few different ones, and a hostile one cannot grow this without end. */
const known = new Map<string, string>();
const MAX_KNOWN = 2000;
/** Longer ones are not kept. */
const MAX_LENGTH = 40;

/** A stretch of text, copied or decoded. */
export interface Stretch {
  text: string;
  /** Offset of its source in the given raw text. */
  from: number;
  width: number;
}

/** Raw text of a page as stretches: a reference becomes one of its own. */
export function decodeReferences(raw: string): Stretch[] {
  if (!raw.includes('&')) return [{ text: raw, from: 0, width: raw.length }];
  const stretches: Stretch[] = [];
  let from = 0;
  const copy = (end: number) => {
    if (end > from) stretches.push({ text: raw.slice(from, end), from, width: end - from });
  };
  for (const match of raw.matchAll(referencePattern)) {
    const text = decodeReference(match[0]);
    if (text === match[0]) continue;
    copy(match.index);
    const { length } = undecodedEnd(match[0], text);
    stretches.push({
      text: text.slice(0, text.length - length),
      from: match.index,
      width: match[0].length - length,
    });
    from = match.index + match[0].length - length;
  }
  copy(raw.length);
  return stretches;
}

function decodeReference(reference: string): string {
  const seen = known.get(reference);
  if (seen !== undefined) return seen;
  const text = load(reference, { xml: { xmlMode: false, decodeEntities: true } }).text();
  if (known.size < MAX_KNOWN && reference.length <= MAX_LENGTH) known.set(reference, text);
  return text;
}

/** What a reference without its semicolon runs into, which is text as it stands: the 12 of &nbsp12. */
function undecodedEnd(reference: string, text: string): string {
  let start = 1;
  while (!reference.endsWith(text.slice(start))) start += 1;
  return text.slice(start);
}
