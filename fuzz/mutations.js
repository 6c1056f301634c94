/** What is done to a text on its way to being a case: each change is data, so that a case can be repeated and made smaller. */
import { words } from './words.js';

/** Most units of a case but for the fixed list of endless ones. */
const LONGEST = 2500;

/**
 * A change: `at` and `other` are places as parts of 65,536, `size` is in units, `times` a number of repeats.
 * @typedef {{ kind: keyof typeof changes, at: number, other: number, size: number, times: number, list: keyof typeof words, word: number }} Mutation
 */

/**
 * Numbers in another writing.
 * @type {readonly ((digits: string) => string)[]}
 */
const rewritings = [
  (digits) => digits.replace(/[0-9]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  (digits) => digits.replace(/[0-9]/gu, (digit) => '〇一二三四五六七八九'[Number(digit)] ?? ''),
  (digits) => `${digits}${digits}`,
  (digits) => [...digits].join(' '),
  (digits) => [...digits].join('\n'),
  (digits) => `${digits}-${digits}`,
  (digits) => `${digits},000`,
  (digits) => digits.slice(1),
];

/** @type {readonly string[]} */
const lineEnds = ['\r\n', '\r', '\u2028', '\u0085', '\n\n', '', ' '];

/** @param {Mutation} mutation */
function wordOf({ list, word }) {
  const pieces = words[list];
  return pieces[word % pieces.length] ?? '';
}

/** @param {string} text @param {Mutation} mutation */
const placesOf = (text, { at, other, size }) => {
  const start = Math.floor((at * (text.length + 1)) / 65_536);
  return { start, end: Math.min(text.length, start + size), to: Math.floor((other * (text.length + 1)) / 65_536) };
};

const changes = {
  /** @param {string} text @param {Mutation} mutation */
  insert(text, mutation) {
    const { start } = placesOf(text, mutation);
    return text.slice(0, start) + wordOf(mutation) + text.slice(start);
  },
  /** @param {string} text @param {Mutation} mutation */
  replace(text, mutation) {
    const { start, end } = placesOf(text, { ...mutation, size: Math.min(8, mutation.size) });
    return text.slice(0, start) + wordOf(mutation) + text.slice(end);
  },
  /** @param {string} text @param {Mutation} mutation */
  remove(text, mutation) {
    const { start, end } = placesOf(text, mutation);
    return text.slice(0, start) + text.slice(end);
  },
  /** @param {string} text @param {Mutation} mutation */
  repeat(text, mutation) {
    const { start, end } = placesOf(text, mutation);
    return text.slice(0, end) + text.slice(start, end).repeat(mutation.times) + text.slice(end);
  },
  /** A word many times over: nesting, where it is a tag or a bracket. @param {string} text @param {Mutation} mutation */
  pile(text, mutation) {
    const { start } = placesOf(text, mutation);
    return text.slice(0, start) + wordOf(mutation).repeat(mutation.times * 4) + text.slice(start);
  },
  /** A word at every so many units. @param {string} text @param {Mutation} mutation */
  sow(text, mutation) {
    const step = Math.max(3, mutation.size);
    const word = wordOf(mutation);
    const stretches = [];
    for (let at = 0; at < text.length; at += step) stretches.push(text.slice(at, at + step));
    return stretches.join(word);
  },
  /** @param {string} text @param {Mutation} mutation */
  move(text, mutation) {
    const { start, end, to } = placesOf(text, mutation);
    const moved = text.slice(start, end);
    return to <= start
      ? text.slice(0, to) + moved + text.slice(to, start) + text.slice(end)
      : text.slice(0, start) + text.slice(end, Math.max(to, end)) + moved + text.slice(Math.max(to, end));
  },
  /** @param {string} text @param {Mutation} mutation */
  cut(text, mutation) {
    const { start } = placesOf(text, mutation);
    return mutation.times % 2 === 0 ? text.slice(0, start) : text.slice(start);
  },
  /** @param {string} text @param {Mutation} mutation */
  enclose(text, mutation) {
    const { start, end } = placesOf(text, mutation);
    return `${text.slice(0, start)}<p>${text.slice(start, end)}</p>${text.slice(end)}`;
  },
  /** Other line ends, or none. @param {string} text @param {Mutation} mutation */
  break(text, { word }) {
    return text.replace(/\r?\n/gu, lineEnds[word % lineEnds.length] ?? '\n');
  },
  /** @param {string} text @param {Mutation} mutation */
  rewrite(text, { word, times }) {
    const rewriting = rewritings[word % rewritings.length] ?? String;
    let count = 0;
    return text.replace(/\d+/gu, (digits) => (count++ % times === 0 ? rewriting(digits) : digits));
  },
  /** A unit as itself, its neighbour or its other half. @param {string} text @param {Mutation} mutation */
  flip(text, mutation) {
    const { start } = placesOf(text, mutation);
    const unit = text.charCodeAt(start);
    return Number.isNaN(unit)
      ? text
      : text.slice(0, start) + String.fromCharCode(unit ^ (1 << (mutation.word % 16))) + text.slice(start + 1);
  },
};

/** Names of all changes. */
export const kinds = /** @type {(keyof typeof changes)[]} */ (Object.keys(changes)); // keys of a literal

/** The text after all changes, in order, cut where it has grown too long. @param {string} text @param {readonly Mutation[]} mutations */
export function mutate(text, mutations) {
  let changed = text;
  for (const mutation of mutations) changed = changes[mutation.kind](changed, mutation).slice(0, LONGEST);
  return changed;
}
