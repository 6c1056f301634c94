/** How far the cut with one dictionary is the cut with another. */
import { tagger } from './jieba.js';

const han = /\p{Script=Han}/u;

/**
 * Token F1 of the cut with the dictionary at `paths` against the cut with the full one, the share of the tokens in both
 * that have the same part of speech, and what loading the dictionary takes in time and memory.
 * @param {readonly string[]} texts @param {Record<string, string>} paths
 */
export function compare(texts, paths) {
  const [began, resident] = [performance.now(), process.memoryUsage.rss()];
  const small = tagger(paths);
  const milliseconds = performance.now() - began;
  const megabytes = (process.memoryUsage.rss() - resident) / 1e6;
  const cut = texts.map((text) => spansOf(small(text)));
  const full = tagger();
  let [expected, found, same, sameTag] = [0, 0, 0, 0];
  for (const [at, text] of texts.entries()) {
    const own = cut[at] ?? new Map();
    const reference = spansOf(full(text));
    expected += reference.size;
    found += own.size;
    for (const [span, tag] of reference) {
      if (own.has(span)) same++;
      if (own.get(span) === tag) sameTag++;
    }
  }
  return { f1: (2 * same) / (expected + found), tags: sameTag / same, tokens: expected, milliseconds, megabytes };
}

/** Parts of speech by place; tokens without a Chinese character are left out. @param {readonly import('./jieba.js').Tagged[]} tokens */
function spansOf(tokens) {
  /** @type {Map<string, string>} */
  const spans = new Map();
  let at = 0;
  for (const { word, tag } of tokens) {
    if (han.test(word)) spans.set(`${at}+${word.length}`, tag);
    at += word.length;
  }
  return spans;
}
