/** Which places of a pattern read a character, and in how many ways a matcher comes from one to the next. */
import { CharBase, CharSet } from 'refa';

/** @typedef {import('./nodes.js').Node} Node @typedef {import('./nodes.js').Read} Read */
/** @typedef {import('./nodes.js').Guard} Guard */
/**
 * A way from a reader (or from where matching starts: -1), allowed where the character before and after are of these
 * classes; null where any is. The last entry of `before` stands for the start of the text.
 * @typedef {{ from: number, ways: number, before: Uint8Array | null, after: Uint8Array | null }} Edge
 */
/** @typedef {{ classes: number[], edges: Edge[] }} Reader takes characters of these classes */
/** @typedef {{ from: number, body: Node }} Look what is looked back at, and from which reader on */
/**
 * @typedef {{ classes: readonly CharSet[], readers: Reader[], looks: Look[], checks: Map<number, number> }} Automaton
 *   characters of one class are the same to the pattern; one of the readers is the end, which takes none
 */

/** More ways than this from one character to the next are not followed. */
const MAX_WAYS = 50_000;

/** Thrown for a pattern that is too large to be taken apart. */
export class TooLarge extends Error {}

/** @param {Node} first @returns {Automaton} */
export function automatonOf(first) {
  const walker = new Walker(first);
  return { classes: walker.classes, readers: walker.readers, looks: walker.looks, checks: walker.checks };
}

class Walker {
  /** @type {Reader[]} */
  readers = [];
  /** @type {Look[]} */
  looks = [];
  /** By reader, how often one character before or after it is looked at. @type {Map<number, number>} */
  checks = new Map();
  /** @type {Map<Node, number>} */
  #numbers = new Map();
  /** @type {Read[]} */
  #reads = [];
  /** @type {Map<string, Edge>} */
  #edges = new Map();
  /** @type {Map<Guard, Uint8Array>} */
  #masks = new Map();

  /** @param {Node} first */
  constructor(first) {
    const all = reachable(first);
    this.#reads = all.filter((node) => node.kind === 'read');
    const guards = all.filter((node) => node.kind === 'guard');
    const sets = [...this.#reads, ...guards].flatMap(({ set }) => set ?? []);
    const base = new CharBase(sets.concat(sets.slice(0, 1).map(({ maximum }) => CharSet.all(maximum))));
    this.classes = base.sets;
    for (const guard of guards) {
      if (guard.set) this.#masks.set(guard, maskOf(base.split(guard.set), base.sets.length, guard.edge));
    }
    for (const read of this.#reads) this.#readerOf(read, base.split(read.set));
    this.#walkFrom(-1, first);
    for (const [number, read] of this.#reads.entries()) this.#walkFrom(number, read.next);
  }

  /** @param {Node} node @param {number[]} classes */
  #readerOf(node, classes) {
    const number = this.#numbers.get(node) ?? this.readers.push({ classes, edges: [] }) - 1;
    this.#numbers.set(node, number);
    return number;
  }

  /** @param {number} from @param {Node} start */
  #walkFrom(from, start) {
    let ways = 0;
    /** @type {Set<Node>} */
    const path = new Set();
    /** @param {Node} node @param {Pick<Edge, 'before' | 'after'>} allowed */
    const walk = (node, allowed) => {
      if (++ways > MAX_WAYS) throw new TooLarge();
      if (node.kind === 'fork') {
        // A repeat that took nothing is not repeated.
        if (path.has(node)) return;
        path.add(node);
        for (const way of node.ways) walk(way, allowed);
        path.delete(node);
      } else if (node.kind === 'guard') {
        this.checks.set(from, (this.checks.get(from) ?? 0) + 1);
        walk(node.next, { ...allowed, [node.side]: both(allowed[node.side], this.#masks.get(node) ?? null) });
      } else if (node.kind === 'back') {
        this.looks.push({ from, body: node.body });
        walk(node.next, allowed);
      } else this.#connect({ from, ways: 1, ...allowed }, node);
    };
    walk(start, { before: null, after: null });
    this.#edges.clear();
  }

  /** @param {Edge} edge @param {Node} to */
  #connect(edge, to) {
    const number = this.#readerOf(to, []);
    const key = `${number} ${edge.before ?? ''} ${edge.after ?? ''}`;
    const same = this.#edges.get(key);
    if (same) same.ways += 1;
    else {
      this.#edges.set(key, edge);
      this.readers[number]?.edges.push(edge);
    }
  }
}

/** @param {Node} first */
function reachable(first) {
  const nodes = new Set([first]);
  for (const node of nodes) {
    if (node.kind === 'fork') for (const way of node.ways) nodes.add(way);
    else if (node.kind !== 'end') nodes.add(node.next);
  }
  return [...nodes];
}

/** @param {readonly number[]} classes @param {number} count @param {boolean} edge */
function maskOf(classes, count, edge) {
  const mask = new Uint8Array(count + 1);
  for (const index of classes) mask[index] = 1;
  mask[count] = edge ? 1 : 0;
  return mask;
}

/** @param {Uint8Array | null} one @param {Uint8Array | null} other */
function both(one, other) {
  return one && other ? one.map((allowed, index) => allowed & (other[index] ?? 0)) : (one ?? other);
}
