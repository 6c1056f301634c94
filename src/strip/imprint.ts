/** What the furniture says of publication: the day, and the names of who published. */
import { type Claim, readLine } from './furniture.js';
import type { Line } from './line.js';

/** The date with the strongest claim, the first of equals. */
export function publicationDate(claims: readonly Claim[]): string | null {
  return (
    claims.reduce<Claim | undefined>((best, next) => (best && best.claim >= next.claim ? best : next), undefined)
      ?.date ?? null
  );
}

const issuerLabel =
  /^(?:信息来源|文章来源|来源|发布机构|发布单位|发布部门|发文机关|发文机构|发文单位|制发机关|责任部门|公开机构|供稿单位)$/u;

/** Names the furniture gives for who published: hints, for a portal is not the body that reports. */
export function issuerHints(furniture: readonly Line[]): string[] {
  const hints = new Set<string>();
  for (const line of furniture) {
    const { pieces } = readLine(line.folded);
    for (const [index, piece] of pieces.entries()) {
      const next = pieces[index + 1];
      if (piece.label && issuerLabel.test(piece.label) && next?.kind === 'value')
        hints.add(line.text.slice(next.start, next.end));
    }
  }
  return [...hints];
}
