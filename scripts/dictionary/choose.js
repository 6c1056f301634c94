/** Which words of the full dictionary reports will use: those that texts use, and those that are made of their parts. */

/** @typedef {import('./jieba.js').Entry} Entry */

/** Characters of this frequency and above are kept, whether or not the texts have them. */
const COMMON_CHARACTER = 30;
/** How often a character that the texts never use alone would be one of their words. */
const RARE = 0.2;
/** How much the frequency in general language weighs against the likelihood of the parts in these texts. */
const GENERAL = 2;
/** For each character beyond two: every further part makes a word less likely than it is. */
const LENGTH = 1.5;
/** For a place: each report has its own. */
const PLACE = 4;
const LONGEST_PART = 5;

/**
 * Words are kept in this order, until there are `size`: those that `counts` has, and common characters; then those
 * whose parts are frequent in the texts and which are frequent in general, by
 *
 *     ln P(parts) + 2 ln frequency + 1.5 (length - 2), and 4 for a place
 *
 * where P(parts) is the product of the parts' shares, for the likeliest way to part the word. The weights are those
 * that served held-out texts best; none of them matters much.
 * @param {readonly Entry[]} full @param {ReadonlyMap<string, number>} counts @param {number} size
 * @returns {Entry[]}
 */
export function choose(full, counts, size) {
  const used = full.filter(({ word, frequency }) => counts.has(word) || isCommonCharacter(word, frequency));
  const likelihood = partsModel(counts);
  const score = (/** @type {Entry} */ { word, frequency, tag }) =>
    likelihood(word) + GENERAL * Math.log(frequency) + LENGTH * (word.length - 2) + (tag === 'ns' ? PLACE : 0);
  const others = full
    .filter(({ word, frequency }) => !counts.has(word) && [...word].length > 1 && frequency > 0)
    .map((entry) => ({ entry, score: score(entry) }))
    .sort((a, b) => b.score - a.score || (a.entry.word < b.entry.word ? -1 : 1));
  return [...used, ...others.slice(0, Math.max(0, size - used.length)).map(({ entry }) => entry)];
}

/** @param {string} word @param {number} frequency */
function isCommonCharacter(word, frequency) {
  return [...word].length === 1 && frequency >= COMMON_CHARACTER;
}

/** The logarithm of P(parts) of a word of two characters or more. @param {ReadonlyMap<string, number>} counts */
function partsModel(counts) {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const share = (/** @type {string} */ part) => Math.log((counts.get(part) ?? (part.length === 1 ? RARE : 0)) / total);
  return (/** @type {string} */ word) => {
    const best = [0];
    for (let end = 1; end <= word.length; end++) {
      best[end] = Number.NEGATIVE_INFINITY;
      for (let start = Math.max(0, end - LONGEST_PART); start < end; start++) {
        if (end - start === word.length) continue;
        best[end] = Math.max(best[end] ?? 0, (best[start] ?? 0) + share(word.slice(start, end)));
      }
    }
    return best[word.length] ?? 0;
  };
}
