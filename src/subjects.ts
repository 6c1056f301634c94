/** What an amount counts and what was done, in the words around it. */
import { partOfSpeech, tokenize } from './tokens.js';
import { unitTable } from './unit-table.js';

/** What the words around an amount say of it. */
export interface Around {
  subject: string | null;
  action: string | null;
}

/** A part of a text, half open. */
interface Range {
  start: number;
  end: number;
}

const noun = /^(?:n|l|j|i|eng|vn|an|b$|f$|s$|g)/u;
const verb = /^(?:v$|vd|vg)/u;
const skipped = /^(?:d|p|u|c|m|q|r|t|y|z|f)/u;
const wordPattern = /^[\u4e00-\u9fffA-Za-z]/u;
/** For each UTF-16 unit whether a clause ends at it. */
const endsClause = unitTable('，。；：！？\n');

/** How far before an amount its clause is read, and how far behind it, in characters. */
const MAX_BEFORE = 80;
const MAX_BEHIND = 24;
/** A subject longer than this is cut short. */
const LONG_SUBJECT = 16;

/**
 * Reads the clause around an amount. What it counts is `head` where a metric has found it; else the noun right behind
 * the unit (4次专题会议); else the noun phrase before it (专题会议4次). The action is the last verb before it that is no
 * part of a name: 受理, neither 信访 nor 办结, in 受理信访件4件、办结率50%.
 */
export function readAround(text: string, amount: Range, head: Range | null): Around {
  const before = wordsOf(text.slice(clauseStart(text, amount.start), amount.start));
  const subject = head
    ? text.slice(head.start, head.end)
    : (leading(wordsOf(text.slice(amount.end, clauseEnd(text, amount.end)))) ?? trailing(before));
  return { subject, action: lastVerb(before, amount.start, head) };
}

/** Nothing but the words of a language has to be cut: most amounts stand at the end of their clause. */
function wordsOf(text: string): readonly string[] {
  return text === '' ? [] : tokenize(text);
}

function clauseStart(text: string, end: number): number {
  const least = Math.max(0, end - MAX_BEFORE);
  let start = end;
  while (start > least && endsClause[text.charCodeAt(start - 1)] === 0) start--;
  return start;
}

function clauseEnd(text: string, start: number): number {
  if (!wordPattern.test(text.charAt(start))) return start; // no noun stands right behind the unit
  const most = Math.min(text.length, start + MAX_BEHIND);
  let end = start;
  while (end < most && endsClause[text.charCodeAt(end)] === 0) end++;
  return end;
}

function lastVerb(words: readonly string[], wordsEnd: number, head: Range | null): string | null {
  let end = wordsEnd;
  let next = '';
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at] as string; // `at` is an index
    const start = end - word.length;
    if (word.length > 1 && next !== '率' && !isPartOf(head, start, end) && verb.test(partOfSpeech(word))) return word;
    end = start;
    next = word;
  }
  return null;
}

/** Whether a range has something of the head but is not the whole of it: 维持31件 is headed by what was done. */
function isPartOf(head: Range | null, start: number, end: number): boolean {
  if (!head || end <= head.start || start >= head.end) return false;
  return start !== head.start || end !== head.end;
}

function leading(words: readonly string[]): string | null {
  let text = '';
  for (const word of words) {
    if (!wordPattern.test(word) || !noun.test(partOfSpeech(word))) break;
    text += word;
    if (text.length > LONG_SUBJECT) break;
  }
  return text === '' ? null : text;
}

function trailing(words: readonly string[]): string | null {
  let text = '';
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at] as string; // `at` is an index
    const tag = partOfSpeech(word);
    if (text === '' && (skipped.test(tag) || (verb.test(tag) && word.length === 1))) continue;
    if (!wordPattern.test(word) || !noun.test(tag)) break;
    text = word + text;
    if (text.length > LONG_SUBJECT) break;
  }
  return text.length >= 2 ? text : null;
}
