/**
 * Cases as fast-check makes them. A case is first a recipe, which fast-check makes smaller where it breaks a property,
 * and then a file: a name, bytes, and the options it is read with.
 */
import fc from 'fast-check';
import { damage, encodings, toBytes } from './encodings.js';
import { kinds, mutate } from './mutations.js';
import { words } from './words.js';

/**
 * A file to read.
 * @typedef {{ path: string, bytes: Uint8Array, options: { encoding?: string, text?: boolean } }} Case
 */

/**
 * Where the text of a recipe comes from: a piece of the corpus, words in a row, or nothing, for bytes alone.
 * @typedef {{ from: 'piece', piece: number, wrap: number } | { from: 'words', chosen: { list: keyof typeof words, word: number }[], wrap: number } | { from: 'bytes', bytes: Uint8Array }} Base
 */

/**
 * @typedef {{ base: Base, mutations: import('./mutations.js').Mutation[], encoding: string, damages: readonly import('./encodings.js').Damage[], name: string, label: string | null, text: boolean }} Recipe
 */

const place = fc.nat(65_535);
const list = fc.constantFrom(.../** @type {(keyof typeof words)[]} */ (Object.keys(words))); // keys of a literal
const word = fc.nat(9999);

const mutation = fc.record({
  kind: fc.constantFrom(...kinds),
  at: place,
  other: place,
  size: fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 1, max: 12 }) }, fc.integer({ min: 1, max: 400 })),
  times: fc.integer({ min: 1, max: 12 }),
  list,
  word,
});

const damageArbitrary = fc.record({
  kind: fc.constantFrom('set', 'insert', 'remove', 'cut', 'double'),
  at: place,
  byte: fc.oneof(fc.nat(255), fc.constantFrom(0, 0x0a, 0x0d, 0x3c, 0x80, 0x81, 0xa1, 0xed, 0xef, 0xfe, 0xff)),
  size: fc.integer({ min: 1, max: 30 }),
});

/** @type {readonly ((text: string) => string)[]} */
const wraps = [
  (text) => text,
  (text) => `桃溪屯镇2021年度法治政府建设情况报告\n一、主要工作情况\n${text}\n桃溪屯镇人民政府\n2022年1月13日\n`,
  (text) => `<html><body>${text}</body></html>`,
  (text) =>
    `<!DOCTYPE html><html><head><title>桃溪屯镇2021年法治政府建设年度报告</title></head><body><div class="content">${paragraphs(text)}</div></body></html>`,
  (text) =>
    `<table>${text
      .split('\n')
      .map(
        (line) =>
          `<tr>${line
            .split(/[，、；]/u)
            .map((cell) => `<td>${cell}</td>`)
            .join('')}</tr>`,
      )
      .join('\n')}</table>`,
  (text) => `<html><body><div><table><tr><td>${paragraphs(text)}</td></tr></table></div></body></html>`,
];

/** @param {string} text */
function paragraphs(text) {
  return text
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('\n');
}

/**
 * Recipes over so many pieces of a corpus: text and pages in equal parts, and some bytes of no making.
 * @param {number} pieces
 * @returns {fc.Arbitrary<Recipe>}
 */
export function recipes(pieces) {
  const wrap = fc.nat(wraps.length - 1);
  const piece = fc.record({ from: fc.constant(/** @type {const} */ ('piece')), piece: fc.nat(pieces - 1), wrap });
  const chosen = fc.array(fc.record({ list, word }), { minLength: 1, maxLength: 50, size: 'max' });
  const sentence = fc.record({ from: fc.constant(/** @type {const} */ ('words')), chosen, wrap });
  const bytes = fc.record({
    from: fc.constant(/** @type {const} */ ('bytes')),
    bytes: fc.uint8Array({ maxLength: 300, size: 'max' }),
  });
  return fc.record({
    base: fc.oneof({ weight: 12, arbitrary: piece }, { weight: 8, arbitrary: sentence }, bytes),
    mutations: fc.array(mutation, { maxLength: 10, size: 'max' }),
    encoding: fc.oneof({ weight: 5, arbitrary: fc.constant('utf8') }, fc.constantFrom(...encodings)),
    damages: fc.oneof(
      { weight: 5, arbitrary: fc.constant([]) },
      fc.array(damageArbitrary, { maxLength: 4, size: 'max' }),
    ),
    name: fc.constantFrom('a.txt', 'a.html', 'a'),
    label: fc.oneof(
      { weight: 20, arbitrary: fc.constant(null) },
      fc.constantFrom('utf-8', 'gbk', 'gb18030', 'big5', 'utf-16le', 'utf-16be', 'latin1', 'no-such-label', ''),
    ),
    text: fc.oneof({ weight: 9, arbitrary: fc.constant(true) }, fc.constant(false)),
  });
}

/**
 * Words that go on and on: what is read slower than in proportion to its length shows in a few of them, repeated.
 * @returns {fc.Arbitrary<Endless>}
 */
export function endless() {
  const chosen = fc.array(fc.record({ list, word }), { minLength: 1, maxLength: 6, size: 'max' });
  return fc.record({ chosen, name: fc.constantFrom('a.txt', 'a.html') });
}

/** @typedef {{ chosen: { list: keyof typeof words, word: number }[], name: string }} Endless */

/** The file that is grown; of a page a few tags make sure that it is one. @param {Endless} made @returns {Case} */
export function buildEndless({ chosen, name }) {
  const unit = chosen.map(wordAt).join('');
  const text = unit.repeat(Math.ceil(500 / Math.max(1, unit.length)));
  return { path: name, bytes: Buffer.from(name === 'a.html' ? `<p>${text}` : text), options: {} };
}

/** @param {{ list: keyof typeof words, word: number }} choice */
function wordAt({ list: from, word: at }) {
  return words[from][at % words[from].length] ?? '';
}

/**
 * The file a recipe makes.
 * @param {Recipe} recipe @param {readonly import('./corpus.js').Piece[]} pieces
 * @returns {Case}
 */
export function build({ base, mutations, encoding, damages, name, label, text }, pieces) {
  const options = { ...(label === null ? {} : { encoding: label }), ...(text ? {} : { text }) };
  const bytes = base.from === 'bytes' ? base.bytes : toBytes(mutate(textOf(base, pieces), mutations), encoding);
  return { path: name, bytes: damage(bytes, damages), options };
}

/** @param {Exclude<Base, { from: 'bytes' }>} base @param {readonly import('./corpus.js').Piece[]} pieces */
function textOf(base, pieces) {
  const wrapped = wraps[base.wrap] ?? String;
  if (base.from === 'piece') {
    const piece = pieces[base.piece % pieces.length];
    return piece?.page ? piece.text : wrapped(piece?.text ?? '');
  }
  return wrapped(base.chosen.map(wordAt).join(''));
}
