/**
 * Writes `dictionary/terms.txt`, the names of what the catalogue counts and measures, which are nouns to the tokenizer:
 * `npm run terms`. Without them 执法记录仪 would be a verb and a noun, and 配备执法记录仪8台 would say that somebody enforced.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compiled } from '../dist/metrics/catalogue.js';

const file = new URL('../dictionary/terms.txt', import.meta.url);
/** Shorter ones are in every dictionary; longer ones are phrases, which are as well cut into their words. */
const term = /^\p{Script=Han}{3,5}$/u;
const nouns = new Set(['object', 'rate', 'money']);

/** The terms, a line each, in the order of code units. */
export function render() {
  const { lexicon } = compiled();
  const terms = [...lexicon.forms()].filter((form) => {
    const [mention] = term.test(form) ? lexicon.find(form) : [];
    return mention?.end === form.length && nouns.has(mention.kind);
  });
  return terms
    .sort()
    .map((form) => `${form}\n`)
    .join('');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(file, render());
