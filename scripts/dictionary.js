/**
 * Makes `dictionary/words.utf8`, the words that cut the texts of this genre as jieba's full dictionary does:
 *
 *     npm run dictionary -- FOLDER…                        chooses the words by the reports in these folders
 *     npm run dictionary -- --measure FOLDER…              compares the cut with that of the full dictionary
 *
 * Texts that the words are measured on must not be among those they are chosen by. The same texts give the same bytes.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { decode, mediaTypeOf } from '../dist/decode.js';
import { discover } from '../dist/discover.js';
import { compiled } from '../dist/metrics/catalogue.js';
import { strip } from '../dist/strip.js';
import { choose } from './dictionary/choose.js';
import { fullDictionary, render, tagger } from './dictionary/jieba.js';
import { compare } from './dictionary/measure.js';

const own = fileURLToPath(new URL('../dictionary/', import.meta.url));
const { values, positionals } = parseArgs({
  options: {
    measure: { type: 'boolean', default: false },
    out: { type: 'string', default: own },
    size: { type: 'string', default: '55000' },
  },
  allowPositionals: true,
});
const words = path.join(values.out, 'words.utf8');
const texts = await textsOf(positionals);
if (values.measure) report();
else write();

/** The text of every report that the paths lead to, without its page. @param {string[]} paths @returns {Promise<string[]>} */
async function textsOf(paths) {
  const { files, failures } = await discover(paths);
  for (const { path: name, failure } of failures) throw new Error(`${name}: ${failure.message}`);
  if (files.length === 0) throw new Error('Unexpected call without folders, expected folders of reports');
  return files.map((file) => {
    const decoded = decode(readFileSync(file), {});
    if ('error' in decoded) throw new Error(`${file}: ${decoded.error.message}`);
    const mediaType = mediaTypeOf(decoded.text, file);
    return mediaType === 'text/html' ? strip(decoded.text, mediaType).body.text : decoded.text;
  });
}

function write() {
  const full = fullDictionary();
  const counts = countWords(full, texts);
  const entries = choose(full, counts, Number(values.size));
  mkdirSync(values.out, { recursive: true });
  writeFileSync(words, render(entries, full));
  console.log(`${entries.length} words, ${counts.size} of them used: ${path.relative('.', words)}`);
}

/**
 * How often each word of the full dictionary is used in the texts and the vocabulary. What the vocabulary lists and what
 * the catalogue reads counts once more, for the cut may have given it in parts.
 * @param {readonly import('./dictionary/jieba.js').Entry[]} full @param {readonly string[]} given
 */
function countWords(full, given) {
  const listed = readFileSync(path.join(own, 'vocabulary.txt'), 'utf8');
  const known = new Set(full.map(({ word }) => word));
  /** @type {Map<string, number>} */
  const counts = new Map();
  const count = (/** @type {string} */ word) => {
    if (known.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  const tag = tagger();
  for (const text of [...given, listed]) for (const { word } of tag(text)) count(word);
  for (const word of [...listed.split(/\s+/u), ...compiled().lexicon.forms()]) count(word);
  return counts;
}

function report() {
  const result = compare(texts, { dict: words, idfDict: path.join(own, 'idf.utf8') });
  console.log(
    `${texts.length} texts, ${result.tokens} tokens: F1 ${result.f1.toFixed(4)}, ` +
      `same part of speech ${result.tags.toFixed(4)}; ` +
      `loaded in ${Math.round(result.milliseconds)} ms, ${Math.round(result.megabytes)} MB`,
  );
}
