import { strip } from '../../src/strip.js';

/** A sentence long enough to be no heading. */
export const prose = '全年开展各类普法活动，发放宣传资料，群众的法治意识和法律素质得到进一步提高，取得了较好的成效。';

/**
 * Reads a marked page: a line begins with `+` where it belongs to the document, with `-` where it is furniture, with
 * neither where it is blank; `…` stands for a sentence.
 */
export function readMarked(marked: string): { source: string; expected: string[] } {
  const lines = marked
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const full = lines.map((line) => ({ kept: line.startsWith('+'), text: line.slice(1).trimStart().replaceAll('…', prose) }));
  return {
    source: full.map(({ text }) => text).join('\n'),
    expected: full.filter(({ kept }) => kept).map(({ text }) => text.trim()),
  };
}

/** Lines of the body that stripping plain text leaves. */
export function bodyLines(source: string): string[] {
  return strip(source, 'text/plain').body.text.split('\n');
}
