/** nodejieba with one dictionary or another, and its own dictionary as entries. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * @typedef {{ word: string, frequency: number, tag: string }} Entry
 * @typedef {{ word: string, tag: string }} Tagged
 * @typedef {Record<'DEFAULT_DICT' | 'DEFAULT_USER_DICT', string> & {
 *   load(paths?: Record<string, string>): boolean,
 *   tag(text: string): Tagged[],
 * }} Jieba
 */

/** The package as its documentation describes it: it ships no types for require. */
const jieba = /** @type {Jieba} */ (createRequire(import.meta.url)('nodejieba'));

/** A character for private use stands in no text. */
const PADDING = '\ue000';

/** Every entry of jieba's full dictionary. @returns {Entry[]} */
export function fullDictionary() {
  return parse(readFileSync(jieba.DEFAULT_DICT, 'utf8'));
}

/** @param {string} text @returns {Entry[]} */
export function parse(text) {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [word = '', frequency, tag = ''] = line.split(' ');
      return { word, frequency: Number(frequency), tag };
    });
}

/**
 * The dictionary's text, in the order of code units. A word's weight is its share of all frequencies, so an entry that
 * no text contains keeps their sum what it is in the full dictionary.
 * @param {readonly Entry[]} entries @param {readonly Entry[]} full
 */
export function render(entries, full) {
  const rest = sum(full) - sum(entries);
  const padding = rest > 0 ? [{ word: PADDING, frequency: rest, tag: 'x' }] : [];
  const lines = [...entries, ...padding].map(({ word, frequency, tag }) => `${word} ${frequency} ${tag}\n`);
  return lines.sort().join('');
}

/** @param {readonly Entry[]} entries */
function sum(entries) {
  return entries.reduce((total, { frequency }) => total + frequency, 0);
}

/** Loads nodejieba's own dictionary, or the one at `paths`. @param {Record<string, string>} [paths] */
export function tagger(paths = {}) {
  jieba.load(paths);
  return (/** @type {string} */ text) => jieba.tag(text);
}
