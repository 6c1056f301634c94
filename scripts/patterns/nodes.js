/**
 * A pattern as a graph of small nodes, in the order in which a backtracking matcher tries them:
 *
 *     a+(?!b)      read a → fork → back to read a
 *                              → guard: next is not b → end
 *
 * What is only looked at is a way of its own that leads nowhere; the way that goes on does so once, as a matcher does.
 */
import { JS } from 'refa';
import { TooLarge } from './automaton.js';

/** @typedef {import('refa').CharSet} CharSet @typedef {import('refa').Concatenation} Concatenation */
/** @typedef {import('refa').Element} Element @typedef {import('refa').Quantifier} Quantifier */
/** @typedef {import('refa').Assertion} Assertion */
/** @typedef {{ kind: 'read', set: CharSet, next: Node }} Read a character of the set is taken */
/** @typedef {{ kind: 'fork', ways: Node[] }} Fork one way after the other is tried */
/** @typedef {{ kind: 'guard', side: 'before' | 'after', set: CharSet | null, edge: boolean, next: Node }} Guard goes on
 *   where the character on this side is of the set, or where there is none and `edge`; null where it may be any */
/** @typedef {{ kind: 'back', body: Node, next: Node }} Back what is looked back at, read from right to left */
/** @typedef {{ kind: 'end' }} End */
/** @typedef {Read | Fork | Guard | Back | End} Node */

/** More of a pattern than this is not taken apart. */
const MAX_NODES = 60_000;

/**
 * The first node of a pattern. A repeat of more than `longest` times counts as one without end, which has every way to
 * match that it has, and more.
 * @param {{ source: string, flags: string }} pattern @param {number} longest
 * @returns {Node}
 */
export function nodesOf(pattern, longest) {
  const parser = JS.Parser.fromLiteral({ source: pattern.source, flags: pattern.flags });
  /** @type {Map<string, import('@eslint-community/regexpp').AST.CapturingGroup>} */
  const groups = new Map();
  const { expression } = parser.parse({
    simplify: false,
    backreferences: 'unknown',
    maxBackreferenceWords: 0,
    maxNodes: MAX_NODES,
    getUnknownId: (element) => {
      if (element.type === 'Backreference')
        for (const group of [element.resolved].flat()) groups.set(element.raw, group);
      return element.raw;
    },
  });
  const groupOf = (/** @type {string} */ raw) => {
    const group = groups.get(raw);
    if (!group) throw new Error(`Unexpected ${raw}, expected a reference to a group`);
    return parser.parseElement(group, { simplify: false, backreferences: 'throw' }).expression.alternatives;
  };
  return new Builder(longest, groupOf).alternatives(withoutTails(expression.alternatives), { kind: 'end' });
}

/**
 * Alternatives without the repeats of one character that they end with: who comes there has a match, so a matcher comes
 * there once and goes on behind it. What must be read at least stays.
 * @param {readonly Concatenation[]} alternatives @returns {Concatenation[]}
 */
function withoutTails(alternatives) {
  return alternatives.map((alternative) => {
    const elements = [...alternative.elements];
    while (elements.length > 0 && isTail(elements.at(-1))) elements.pop();
    const last = elements.pop();
    return { ...alternative, elements: last ? [...elements, withoutTail(last)] : [] };
  });
}

/** Whether an element may take nothing and else takes one character, or one over and over. @param {Element} [element] */
function isTail(element) {
  if (element?.type !== 'Quantifier' || element.min > 0) return false;
  return element.alternatives.every(({ elements: [first, ...rest] }) => {
    const repeated = first?.type === 'Quantifier' && oneCharacter(first.alternatives);
    return rest.length === 0 && (repeated || first?.type === 'CharacterClass');
  });
}

/** @param {Element} element @returns {Element} */
function withoutTail(element) {
  if (element.type === 'Alternation') return { ...element, alternatives: withoutTails(element.alternatives) };
  if (element.type !== 'Quantifier') return element;
  if (element.max === 1) return { ...element, alternatives: withoutTails(element.alternatives) };
  return oneCharacter(element.alternatives) ? { ...element, max: element.min } : element;
}

/** Builds nodes from the last to the first. */
class Builder {
  #nodes = 0;
  #backwards = false;

  /** @param {number} longest @param {(raw: string) => Concatenation[]} groupOf */
  constructor(longest, groupOf) {
    this.longest = longest;
    this.groupOf = groupOf;
  }

  /** @template {Node} T @param {T} node @returns {T} */
  #add(node) {
    if (++this.#nodes > MAX_NODES) throw new TooLarge();
    return node;
  }

  /** @param {readonly Concatenation[]} alternatives @param {Node} next @returns {Node} */
  alternatives(alternatives, next) {
    const ways = alternatives.map(({ elements }) => this.#sequence(elements, next));
    return ways.length === 1 && ways[0] ? ways[0] : this.#add({ kind: 'fork', ways });
  }

  /** @param {readonly Element[]} elements @param {Node} next @returns {Node} */
  #sequence(elements, next) {
    const order = this.#backwards ? elements : elements.toReversed();
    return order.reduce((/** @type {Node} */ rest, element) => this.#element(element, rest), next);
  }

  /** @param {Element} element @param {Node} next @returns {Node} */
  #element(element, next) {
    if (element.type === 'CharacterClass') return this.#add({ kind: 'read', set: element.characters, next });
    if (element.type === 'Alternation') return this.alternatives(element.alternatives, next);
    if (element.type === 'Quantifier') return this.#repeat(element, next);
    if (element.type === 'Assertion') return this.#assertion(element, next);
    // A reference to a group can take no more than the group could, in no more ways.
    return this.alternatives(this.groupOf(element.id), next);
  }

  /** @param {Quantifier} quantifier @param {Node} next @returns {Node} */
  #repeat({ alternatives, min, max }, next) {
    let least = Math.min(min, this.longest);
    let entry = next;
    if (max > this.longest) {
      const loop = this.#add({ kind: 'fork', ways: /** @type {Node[]} */ ([]) });
      const body = this.alternatives(alternatives, loop);
      loop.ways.push(body, next);
      entry = least > 0 ? body : loop;
      least -= 1;
    } else {
      for (let left = least; left < max; left++) {
        entry = this.#add({ kind: 'fork', ways: [this.alternatives(alternatives, entry), next] });
      }
    }
    for (; least > 0; least--) entry = this.alternatives(alternatives, entry);
    return entry;
  }

  /** @param {Assertion} assertion @param {Node} next @returns {Node} */
  #assertion(assertion, next) {
    const { alternatives, kind, negate } = assertion;
    const single = oneCharacter(alternatives);
    const known = single ?? (negate ? null : edgeSet(alternatives, kind));
    const side = kind === 'ahead' ? 'after' : 'before';
    const set = this.#backwards ? null : known && (negate ? known.negate() : known);
    const on = this.#add(/** @type {Guard} */ ({ kind: 'guard', side, set, edge: negate, next }));
    if (single) return on;
    const outer = this.#backwards;
    if (outer && kind === 'ahead') throw new TooLarge();
    this.#backwards = kind === 'behind';
    const body = this.alternatives(alternatives, { kind: 'end' });
    this.#backwards = outer;
    if (outer || kind === 'ahead') return this.#add({ kind: 'fork', ways: [body, on] });
    return this.#add({ kind: 'back', body, next: on });
  }
}

/** The characters of a look at just one. @param {readonly Concatenation[]} alternatives @returns {CharSet | null} */
function oneCharacter(alternatives) {
  const sets = alternatives.map(({ elements: [first, ...rest] }) =>
    first?.type === 'CharacterClass' && rest.length === 0 ? first.characters : null,
  );
  return union(sets);
}

/**
 * The characters that must stand first (`ahead`) or last (`behind`); null where that is not plain to see.
 * @param {readonly Concatenation[]} alternatives @param {'ahead' | 'behind'} kind @returns {CharSet | null}
 */
function edgeSet(alternatives, kind) {
  const sets = alternatives.map(({ elements }) => {
    const edge = elements.at(kind === 'ahead' ? 0 : -1);
    if (edge?.type === 'CharacterClass') return edge.characters;
    if (edge?.type === 'Alternation') return edgeSet(edge.alternatives, kind);
    return edge?.type === 'Quantifier' && edge.min > 0 ? edgeSet(edge.alternatives, kind) : null;
  });
  return union(sets);
}

/** @param {readonly (CharSet | null)[]} sets @returns {CharSet | null} */
function union(sets) {
  const [first, ...rest] = sets;
  if (!first || rest.includes(null)) return null;
  return first.union(...rest.filter((set) => set !== null));
}
