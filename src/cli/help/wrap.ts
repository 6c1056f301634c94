import { cellsOf } from '../../emit/text-width.js';

/** A word or one Chinese character, with what must not be parted from it: “（” before, “，” after. */
const piecePattern =
  /\s*[（《〈“‘「『]*(?:\p{Script=Han}|[^\s\p{Script=Han}（《〈“‘「『，。、；：？！）》〉”’」』]+)?[，。、；：？！）》〉”’」』]*/gu;

/** A text in lines of at most `cells`, broken between words and between Chinese characters. */
export function wrapWords(text: string, cells: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const [piece] of text.matchAll(piecePattern)) {
    if (line !== '' && cellsOf(line + piece) > cells) {
      lines.push(line);
      line = piece.trimStart();
    } else line += piece;
  }
  return [...lines, line];
}
