/** Checks every regular expression of the product: it takes time linear in the length of the text, whatever the text. */
import { findPatterns } from './find.js';
import { judge } from './judge.js';

/** @typedef {import('./find.js').Pattern} Pattern */

/** A pattern that can take more steps for a character than this is not taken for linear. */
export const MAX_STEPS = 2000;

/** What is to be done about a pattern that fails. */
const advice =
  'Bound its repeats, let what follows a repeat begin with another character, begin it with a look back ' +
  'such as (?<!\\d), or look for its parts in code; docs/reliability.md says more under “Patterns”.';

/** The patterns with their steps, the steepest first, and a message for each that is not shown to be linear. */
export function checkPatterns() {
  const { patterns, unseen } = findPatterns();
  /** @type {Map<string, ReturnType<typeof judge>>} */
  const verdicts = new Map();
  const judged = patterns.map((pattern) => {
    const key = `/${pattern.source}/${pattern.flags}`;
    const verdict = verdicts.get(key) ?? judge(pattern, MAX_STEPS);
    verdicts.set(key, verdict);
    return { ...pattern, ...verdict };
  });
  const problems = judged.filter(({ steps }) => steps > MAX_STEPS).map(problemOf);
  const hidden = unseen.map(
    ({ file, line }) =>
      `${file}:${line}: Unexpected pattern built while the program runs, expected one built when its module is loaded: ` +
      'it cannot be checked. Build it at the top of the module, from words that are known there.',
  );
  return { patterns: judged.sort((a, b) => b.steps - a.steps), problems: [...problems, ...hidden] };
}

/** @param {Pattern & { attack: string | null }} pattern */
function problemOf({ file, line, source, flags, attack }) {
  const where = attack === null ? 'for all that can be told' : `on ${attack}`;
  return (
    `${file}:${line}: Unexpected /${source}/${flags}, expected a pattern that takes at most ${MAX_STEPS} steps for a ` +
    `character; it takes more ${where}. ${advice}`
  );
}
