/** The signature: who reports and when, in the last lines; a page number or a note may follow. */
import { issuerLinePattern } from './front.js';
import type { Span } from './lines.js';

const day =
  '(?:\\d{4} ?[年.\\-/] ?\\d{1,2} ?(?:[月.\\-/] ?\\d{1,2} ?日?|月)|[一二三四五六七八九〇零]{4}年[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?)';
/** A line that is a date and nothing else. */
const dateLinePattern = new RegExp(`^${day}$`, 'u');
const issuerAndDatePattern = new RegExp(`^(?:[\\p{Script=Han}（）、 ]{2,60}?)\\s{0,8}${day}$`, 'u');
const trailerPattern =
  /^(?:[-— ]*\d{1,3}[-— ]*|（.{1,80}）|附件.{0,40}|\d{1,2}[.、].{0,40}|抄送.{0,60}|抄报.{0,60}|主题词.{0,60}|[\p{Script=Han} ]{2,30}\d{4}年\d{1,2}月\d{1,2}日印发|（?共印.{0,12}|联系.{0,40}|（?此件.{0,20})$/u;
/** Lines from the end that are looked through. */
const reach = 12;

/** Index of the first line of the signature; the number of lines where there is none. */
export function signatureStart(folded: string, lines: readonly Span[]): number {
  let first = lines.length;
  for (let index = lines.length - 1; index >= Math.max(1, lines.length - reach); index -= 1) {
    const line = lines[index];
    if (!line || line.end - line.start > 80) break;
    const text = folded.slice(line.start, line.end);
    if (isSignatureLine(text) && !leadsOn(folded, lines[index - 1])) first = index;
    else if (first < lines.length || !trailerPattern.test(text)) break;
  }
  return first;
}

/** Whether a line is the name of a body, a date, or both. */
export function isSignatureLine(text: string): boolean {
  const plain = text.replace(/ +/gu, ' ');
  const tight = text.replace(/\s|（(?:公?章|盖章|印章|签章)）/gu, '');
  return (
    dateLinePattern.test(plain) ||
    dateLinePattern.test(tight) ||
    issuerLinePattern.test(tight) ||
    issuerAndDatePattern.test(tight)
  );
}

/** Whether the line before breaks off in mid-sentence, so that this one goes on with it. */
function leadsOn(folded: string, previous: Span | undefined): boolean {
  return previous !== undefined && /[，、：]/u.test(folded.charAt(previous.end - 1));
}
