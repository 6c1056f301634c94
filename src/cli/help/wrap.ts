import { cellsOf } from '../../emit/text-width.js';

/** A word or one Chinese character, with what must not be parted from it: “（” before, “，” after. */
const piecePattern =
  /\s*[（《〈“‘「『]*(?:\p{Script=Han}|[^\s\p{Script=Han}（《〈“‘「『，。、；：？！）》〉”’」』]+)?[，。、；：？！）》〉”’」』]*/gu;

/** A text in lines of at most `cells`, broken between words and between Chinese characters. */
export function wrapWords(text: string, cells: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const [piece] of text.matchAll(piecePattern)) {
    const width = cellsOf(piece);
    if (line !== '' && width > 0 && used + width > cells) {
      lines.push(line);
      line = piece.trimStart();
      used = cellsOf(line);
    } else {
      line += piece;
      used += width;
    }
  }
  return [...lines, line];
}
