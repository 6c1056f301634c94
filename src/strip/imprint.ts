/** What the furniture says of publication: the day, and the names of who published. */
import { findDates } from './dates.js';
import { clockPattern, isPath, MAX_STRAY } from './furniture.js';
import type { Line } from './line.js';
import { type Reading, readingOf } from './pieces.js';
import { dateClaims, labels } from './vocabulary.js';

/** A date with the strength of its claim to be the day of publication. */
export interface Claim {
  date: string;
  claim: number;
}

/** Claim of a date that no label explains. */
const UNLABELLED = 6;

/** Dates claimed around a document; below it only labelled ones, for lists of other articles stand there. */
export function claimsAround(above: readonly Line[], below: readonly Line[]): Claim[] {
  const labelled = below.filter((line) => readingOf(line).labels.length > 0);
  return [...claimedDates(above), ...claimedDates(labelled).map(({ date, claim }) => ({ date, claim: claim - 0.5 }))];
}

/** Dates that lines of furniture claim, a label at the end of one reaching to the next; a clock claims nothing. */
function claimedDates(lines: readonly Line[]): Claim[] {
  const claims: Claim[] = [];
  let label: string | undefined;
  for (const line of lines) {
    const { folded } = line;
    const reading = readingOf(line);
    if (clockPattern.test(folded) || reading.unexplained > MAX_STRAY) label = undefined;
    else {
      claims.push(...claimsOf(reading, folded, label));
      label = reading.pieces.at(-1)?.label;
    }
  }
  return claims;
}

/** Claims of one line, with the label that reaches into it. */
function claimsOf(reading: Reading, folded: string, before: string | undefined): Claim[] {
  const claims: Claim[] = [];
  const dates = new Map(findDates(folded).map((found) => [found.start, found]));
  let label = before;
  for (const part of reading.pieces) {
    const found = part.kind === 'date' ? dates.get(part.start) : undefined;
    const claim = claimOf(label);
    if (found && claim > 0 && !/^ ?(?:星期|农历)/u.test(folded.slice(found.end, found.end + 4)))
      claims.push({ date: found.date, claim });
    label = part.label;
  }
  return claims;
}

/** Claim of a date after a label: none where the label names another date or a number. */
function claimOf(label: string | undefined): number {
  const claim = dateClaims.get(label ?? '');
  if (claim !== undefined) return claim;
  return /^(?:date|index)$/u.test(labels.get(label ?? '') ?? '') ? 0 : UNLABELLED;
}

/** The date with the strongest claim, the first of equals. */
export function publicationDate(claims: readonly Claim[]): string | null {
  return (
    claims.reduce<Claim | undefined>((best, next) => (best && best.claim >= next.claim ? best : next), undefined)
      ?.date ?? null
  );
}

const issuerLabel =
  /^(?:信息来源|文章来源|来源|发布机构|发布单位|发布部门|发文机关|发文机构|发文单位|制发机关|责任部门|公开机构|供稿单位)$/u;
/** A step of a breadcrumb that names a body. */
const issuerStep = /^.{2,20}(?:人民政府|委员会|办事处|管委会|局|厅|镇|乡|街道)$/u;

/** Names the furniture gives for who published: hints, for a portal is not the body that reports. */
export function issuerHints(furniture: readonly Line[]): string[] {
  return [...new Set(furniture.flatMap((line) => (isPath(line.folded) ? namedSteps(line) : labelledNames(line))))];
}

function namedSteps(line: Line): string[] {
  return line.text
    .split(/[>»→›：:]|--/u)
    .map((step) => step.trim())
    .filter((step) => issuerStep.test(step));
}

function labelledNames(line: Line): string[] {
  const { pieces } = readingOf(line);
  return pieces.flatMap((piece, index) => {
    const next = pieces[index + 1];
    const named = piece.label !== undefined && issuerLabel.test(piece.label) && next?.kind === 'value';
    return named ? [line.text.slice(next.start, next.end)] : [];
  });
}
