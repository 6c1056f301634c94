/** What an amount counts and what was done, in the words around it. */
import { compiled } from './metrics/catalogue.js';
import { addWords, type Token, tokenize } from './tokens.js';

export interface Around {
  subject: string | null;
  action: string | null;
}

const noun = /^(?:n|l|j|i|eng|vn|an|b$|f$|s$|g)/u;
const verb = /^(?:v$|vd|vg)/u;
const skipped = /^(?:d|p|u|c|m|q|r|t|y|z|f)/u;
const wordPattern = /^[\u4e00-\u9fffA-Za-z]/u;

/**
 * Reads the clause around an amount. The noun right behind the unit is what it counts (4次专题会议); else the noun
 * phrase before it (专题会议4次). The action is the last verb before it.
 */
let taught = false;

/** The catalogue's terms are words of their own to the tokenizer; taught once, whatever is read first. */
function teach(): void {
  if (taught) return;
  taught = true;
  addWords([...compiled().lexicon.forms()].filter((form) => /^[\u4e00-\u9fff]{3,6}$/u.test(form)));
}

export function readAround(clause: string, start: number, end: number): Around {
  teach();
  const before = tokenize(clause.slice(0, start));
  const after = tokenize(clause.slice(end, end + 24));
  const behind = leading(after);
  const subject = behind ?? trailing(before);
  const acted = [...before].reverse().find((token) => verb.test(token.tag) && token.text.length > 1);
  return { subject, action: acted?.text ?? null };
}

function leading(tokens: readonly Token[]): string | null {
  let text = '';
  for (const token of tokens) {
    if (!wordPattern.test(token.text) || !noun.test(token.tag)) break;
    text += token.text;
    if (text.length > 16) break;
  }
  return text === '' ? null : text;
}

function trailing(tokens: readonly Token[]): string | null {
  let text = '';
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at];
    if (!token) break;
    if (text === '' && (skipped.test(token.tag) || (verb.test(token.tag) && token.text.length === 1))) continue;
    if (!wordPattern.test(token.text) || !noun.test(token.tag)) break;
    text = token.text + text;
    if (text.length > 16) break;
  }
  return text.length >= 2 ? text : null;
}
