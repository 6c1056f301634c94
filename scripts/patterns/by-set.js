/** Counts ways with the worst text for each set of places that can be reached together. */
import { attackOf } from './attack.js';
import { lookCosts } from './by-place.js';

/** @typedef {import('./automaton.js').Automaton} Automaton @typedef {import('./automaton.js').Edge} Edge */
/** @typedef {import('./attack.js').Word} Word */
/** @typedef {Map<number, number>} Counts by reader, the ways to have read the last character there */
/** @typedef {{ last: number, counts: Counts, word: Word | null }} Situation after the class `last`; a text that leads here */

/** More sets than this are not gone through: there can be two to the power of the places. */
const MAX_SETS = 1500;

/**
 * The most ways that are open at one character; a text on which they become more than `limit`.
 * @param {Automaton} automaton @param {number} limit
 */
export function mostBySet(automaton, limit) {
  const search = new Search(automaton, lookCosts(automaton, limit));
  for (const situation of search.situations()) {
    if (search.most > limit) return { steps: search.most, attack: attackOf(situation.word, automaton.classes) };
  }
  return { steps: search.isComplete ? search.most : Number.POSITIVE_INFINITY, attack: null };
}

class Search {
  most = 0;
  isComplete = true;
  /** @type {Map<string, Situation>} */
  #known = new Map();
  /** @type {Set<Situation>} */
  #waiting = new Set();
  /** @type {Map<number, { to: number, edge: Edge }[]>} */
  #out = new Map();

  /** @param {Automaton} automaton @param {ReadonlyMap<number, number>} costs */
  constructor(automaton, costs) {
    this.automaton = automaton;
    this.costs = costs;
    const edges = automaton.readers.flatMap((reader, to) => reader.edges.map((edge) => ({ to, edge })));
    for (const { to, edge } of edges) {
      const out = this.#out.get(edge.from) ?? [];
      this.#out.set(edge.from, [...out, { to, edge }]);
    }
    this.looksBack = edges.some(({ edge }) => edge.before?.subarray(0, -1).includes(1));
    this.#waiting.add({ last: automaton.classes.length, counts: new Map(), word: null });
  }

  /** All situations, some more than once: again when there are more ways to come there. */
  *situations() {
    for (const situation of this.#waiting) {
      this.#waiting.delete(situation);
      const next = this.#readAfter(situation);
      yield situation;
      for (const [index, counts] of next.entries()) {
        this.#arrive({ last: index, counts, word: { last: index, before: situation.word } });
      }
    }
  }

  /** By the class of the next character, the readers that take it. @param {Situation} situation */
  #readAfter({ last, counts }) {
    const next = this.automaton.classes.map(() => /** @type {Counts} */ (new Map()));
    let steps = 0;
    /** @type {Counts} */
    const sources = new Map([...counts, [-1, 1]]);
    for (const [from, count] of sources) {
      steps += count * (this.costs.get(from) ?? 0);
      for (const { to, edge } of this.#out.get(from) ?? []) {
        if (edge.before && !edge.before[last]) continue;
        const ways = count * edge.ways;
        steps += ways;
        for (const index of this.automaton.readers[to]?.classes ?? []) {
          const read = next[index];
          if (read && (!edge.after || edge.after[index])) read.set(to, (read.get(to) ?? 0) + ways);
        }
      }
    }
    this.most = Math.max(this.most, steps);
    return next;
  }

  /** @param {Situation} situation */
  #arrive(situation) {
    const places = [...situation.counts.keys()].sort((a, b) => a - b).join();
    const key = `${this.looksBack ? situation.last : ''}:${places}`;
    const known = this.#known.get(key);
    if (known) {
      const grown = [...situation.counts].filter(([to, count]) => count > (known.counts.get(to) ?? 0));
      if (grown.length === 0) return;
      for (const [to, count] of grown) known.counts.set(to, count);
      known.word = situation.word;
    } else if (this.#known.size < MAX_SETS) this.#known.set(key, situation);
    else this.isComplete = false;
    if (this.isComplete) this.#waiting.add(known ?? situation);
  }
}
