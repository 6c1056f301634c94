/**
 * Whether a pattern takes time linear in the length of the text, whatever the text: how many steps a backtracking
 * matcher can take for each character at most, when it tries the pattern from each character on. This is a proof, not a
 * measurement: for each place of the pattern, the ways to have come there are counted character after character. Where
 * the counts settle, time is linear. A matcher never goes one way twice, so there are no more steps than ways; what cuts
 * ways short (a match, a look that fails) only makes the steps fewer.
 */
import { automatonOf, TooLarge } from './automaton.js';
import { mostByPlace } from './by-place.js';
import { mostBySet } from './by-set.js';
import { nodesOf } from './nodes.js';

/** Repeats of more than this count as endless, which is quick to tell and often enough; then ever fewer do. */
const LONGEST = [6, 48, 500, 5000];

/**
 * The most steps for a character, infinite where that is more than `limit` or cannot be told; and then a text on which
 * the steps grow, as an expression, where one was found.
 * @param {{ source: string, flags: string }} pattern @param {number} limit
 * @returns {{ steps: number, attack: string | null }}
 */
export function judge(pattern, limit) {
  let attack = null;
  try {
    for (const count of [mostByPlace, mostBySet]) {
      for (const automaton of automataOf(pattern)) {
        const found = count(automaton, limit);
        if (found.steps <= limit) return { steps: found.steps, attack: null };
        attack ??= found.attack;
      }
    }
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
  }
  return { steps: Number.POSITIVE_INFINITY, attack };
}

/** The same pattern, ever larger and more exact. @param {{ source: string, flags: string }} pattern */
function* automataOf(pattern) {
  let size = -1;
  for (const longest of LONGEST) {
    const automaton = automatonOf(nodesOf(pattern, longest));
    // A look back may be larger where the rest is the same.
    if (automaton.readers.length !== size || automaton.looks.length > 0) yield automaton;
    size = automaton.readers.length;
  }
}
