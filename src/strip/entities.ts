/** Character references of HTML, decoded one at a time so that each can be traced to its source. */
import { Tokenizer } from 'htmlparser2';

/** A reference; the longest named one has 31 letters, and a number may have any digits. */
const referencePattern = /&(?:#[xX][0-9a-fA-F]+|#\d+|[A-Za-z][A-Za-z0-9]{1,31});?/gu;

/** What a reference says, and how much of it: of &nbsp12 the first five characters; nothing of an unknown one. */
interface Decoded {
  text: string;
  width: number;
}

/** References met so far; a page uses few different ones, and a hostile one cannot grow this without end. */
const known = new Map<string, Decoded>();
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

/** Gives raw text of a page to `take` in stretches: a reference becomes one of its own. */
export function eachStretch(raw: string, take: (stretch: Stretch) => void): void {
  let from = 0;
  const copy = (end: number) => {
    if (end > from) take({ text: raw.slice(from, end), from, width: end - from });
  };
  if (raw.includes('&'))
    for (const match of raw.matchAll(referencePattern)) {
      const { text, width } = decodeReference(match[0]);
      if (width === 0) continue;
      copy(match.index);
      take({ text, from: match.index, width });
      from = match.index + width;
    }
  copy(raw.length);
}

/** Text with its references decoded. */
export function decodeText(raw: string): string {
  if (!raw.includes('&')) return raw;
  const parts: string[] = [];
  eachStretch(raw, ({ text }) => parts.push(text));
  return parts.join('');
}

function decodeReference(reference: string): Decoded {
  const seen = known.get(reference);
  if (seen) return seen;
  const decoded = decodedByTokenizer(reference);
  if (known.size < MAX_KNOWN && reference.length <= MAX_LENGTH) known.set(reference, decoded);
  return decoded;
}

const ignore = () => undefined;

/** As a browser reads a reference in text. */
function decodedByTokenizer(reference: string): Decoded {
  const decoded: Decoded = { text: '', width: 0 };
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontextentity(point, end) {
        decoded.text += String.fromCodePoint(point);
        decoded.width = end;
      },
      ontext: ignore,
      onattribdata: ignore,
      onattribentity: ignore,
      onattribend: ignore,
      onattribname: ignore,
      oncdata: ignore,
      onclosetag: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onopentagend: ignore,
      onopentagname: ignore,
      onprocessinginstruction: ignore,
      onselfclosingtag: ignore,
    },
  );
  tokenizer.write(reference);
  tokenizer.end();
  return decoded;
}
