import { strip } from '../../src/strip.js';

/** A sentence as reports have them. */
export const prose = '全年开展各类普法活动，发放宣传资料，群众的法治意识和法律素质得到进一步提高，取得了较好的成效。';

/** A page whose lines say whether they belong to the document. */
export interface MarkedPage {
  /** The page without its marks. */
  source: string;
  /** Lines that belong to the document. */
  document: string[];
}

/** Reads a page marked `+` before lines of the document and `-` before furniture; `…` stands for a sentence. */
export function markedPage(marked: string): MarkedPage {
  const lines = marked
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ kept: line.startsWith('+'), text: line.slice(1).replace(/^ /u, '').replaceAll('…', prose) }));
  return {
    source: lines.map(({ text }) => text).join('\n'),
    document: lines.filter(({ kept }) => kept).map(({ text }) => text.trim()),
  };
}

/** Lines of the body left of a text. */
export function bodyLines(source: string): string[] {
  return strip(source, 'text/plain').body.text.split('\n');
}
