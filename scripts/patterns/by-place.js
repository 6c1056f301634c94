/** Counts ways with the worst text for each place of a pattern. */
import { automatonOf } from './automaton.js';

/** @typedef {import('./automaton.js').Automaton} Automaton @typedef {import('./automaton.js').Edge} Edge */
/** @typedef {import('./automaton.js').Reader} Reader @typedef {import('./nodes.js').Node} Node */
/** @typedef {Float64Array[]} Counts for each reader and each of its classes, the ways to have read such a character */
/** @typedef {'start' | 'everywhere' | 'nowhere'} Starts where matching starts now: at the start of the text, behind it, no more */

/**
 * The most ways that are open at one character. The worst texts for two places may differ, so there can be fewer.
 * @param {Automaton} automaton @param {number} limit
 */
export function mostByPlace(automaton, limit) {
  const costs = lookCosts(automaton, limit);
  let counts = nothingRead(automaton);
  let most = 0;
  // The counts settle where they come back to a mark; it is set anew after one character, two, four …
  let [mark, lap, since] = [counts, 1, 0];
  for (let time = 0; time < 4 * automaton.readers.length + 4 * limit; time++) {
    const { next, steps } = step(automaton, counts, time === 0 ? 'start' : 'everywhere');
    most = Math.max(most, steps + lookedAround(costs, counts, 1));
    if (!(most <= limit)) break;
    if (isSame(next, mark)) return { steps: most, attack: null };
    counts = next;
    if (++since === lap) [mark, lap, since] = [counts, lap * 2, 0];
  }
  return { steps: Number.POSITIVE_INFINITY, attack: null };
}

/**
 * Steps of looking around, by the reader from which on: -1 is where matching starts.
 * @param {Automaton} automaton @param {number} limit
 */
export function lookCosts(automaton, limit) {
  const costs = new Map(automaton.checks);
  for (const { from, body } of automaton.looks) costs.set(from, (costs.get(from) ?? 0) + lookCost(body, limit));
  return costs;
}

/** All steps of looking back once. @param {Node} body @param {number} limit */
function lookCost(body, limit) {
  const automaton = automatonOf(body);
  let counts = nothingRead(automaton);
  let cost = 0;
  for (let time = 0; cost <= limit; time++) {
    const { next, steps } = step(automaton, counts, time === 0 ? 'start' : 'nowhere');
    cost += steps + lookedAround(automaton.checks, counts, time === 0 ? 1 : 0);
    if (steps === 0) return cost;
    counts = next;
  }
  return Number.POSITIVE_INFINITY;
}

/** @param {ReadonlyMap<number, number>} costs @param {Counts} counts @param {number} starts */
function lookedAround(costs, counts, starts) {
  let steps = 0;
  for (const [from, cost] of costs) steps += cost * (from < 0 ? starts : Math.max(0, ...(counts[from] ?? [])));
  return steps;
}

/** @param {Automaton} automaton @returns {Counts} */
function nothingRead({ readers }) {
  return readers.map(({ classes }) => new Float64Array(classes.length));
}

/** @param {Counts} one @param {Counts} other */
function isSame(one, other) {
  return one.every((counts, reader) => counts.every((count, index) => count === other[reader]?.[index]));
}

/** Reads one more character. @param {Automaton} automaton @param {Counts} counts @param {Starts} starts */
function step(automaton, counts, starts) {
  const total = new Float64Array(automaton.classes.length + 1);
  const next = automaton.readers.map((reader) => {
    const arrive = (/** @type {readonly Edge[]} */ edges) => arrivals(automaton, edges, { counts, starts });
    const all = arrive(reader.edges);
    for (const [index, count] of all.entries()) total[index] = (total[index] ?? 0) + count;
    return readBy(reader, arrive, Math.max(...all));
  });
  return { next, steps: Math.max(...total) };
}

/**
 * For each class that a reader takes, the ways that are open to such a character.
 * @param {Reader} reader @param {(edges: readonly Edge[]) => Float64Array} arrive @param {number} all
 */
function readBy({ classes, edges }, arrive, all) {
  if (edges.every(({ after }) => !after)) return new Float64Array(classes.length).fill(all);
  /** @type {Map<string, number>} */
  const known = new Map();
  return Float64Array.from(classes, (index) => {
    const open = edges.filter(({ after }) => !after || after[index]);
    const key = open.map((edge) => edges.indexOf(edge)).join();
    const count = known.get(key) ?? Math.max(...arrive(open));
    known.set(key, count);
    return count;
  });
}

/**
 * By the class of the character before, the ways that come over these edges; the last is for the start of the text.
 * @param {Automaton} automaton @param {readonly Edge[]} edges @param {{ counts: Counts, starts: Starts }} state
 */
function arrivals({ classes, readers }, edges, { counts, starts }) {
  const sums = new Float64Array(classes.length + 1);
  for (const { from, ways, before } of edges) {
    const add = (/** @type {number} */ index, /** @type {number} */ count) => {
      if (!before || before[index]) sums[index] = (sums[index] ?? 0) + ways * count;
    };
    if (from >= 0)
      for (const [at, index] of readers[from]?.classes.entries() ?? []) add(index, counts[from]?.[at] ?? 0);
    else if (starts === 'start') add(classes.length, 1);
    else if (starts === 'everywhere') for (const index of classes.keys()) add(index, 1);
  }
  return sums;
}
