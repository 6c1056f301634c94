/** How far a topic is from a number: a topic may be raised in the clause, before it in the sentence, or by a heading. */
import type { Claim } from './claim.js';
import type { Mention } from './lexicon.js';
import { clauseOf, ideasOfClause, ideasOfSentence, type Passage } from './passage.js';
import type { Slot } from './places.js';

/** What the reader knows besides the paragraph itself. */
export interface Near {
  /** Claims made so far in this paragraph, in order. */
  claims: readonly Claim[];
  /** Heads that stood right behind an earlier number and were counted by it. */
  taken: ReadonlySet<Mention>;
  /** Ideas of the headings above the paragraph, the nearest heading first. */
  headings(): readonly ReadonlySet<string>[];
  /** The number says how much something changed: only frames that read changes may take it. */
  change: boolean;
  /** The number is an aim. */
  target: boolean;
}

const SENTENCE = 4;
const BEFORE = 8;
const HEADING = 12;

/** 0 in the clause, more the farther away; null where the topic is not raised. */
export function topicDistance(
  passage: Passage,
  slot: Slot,
  topic: readonly string[],
  within: 'clause' | 'sentence' | 'section',
  near: Near,
): number | null {
  const raised = (ideas: ReadonlySet<string>) => topic.some((name) => ideas.has(name));
  const clause = clauseOf(passage, slot.amount.clause);
  if (raised(ideasOfClause(passage, slot.amount.clause))) return 0;
  if (within === 'clause') return null;
  if (raised(ideasOfSentence(passage, clause.sentence))) return SENTENCE;
  if (within === 'sentence') return null;
  if (raised(ideasOfSentence(passage, clause.sentence - 1))) return BEFORE;
  const level = near.headings().findIndex(raised);
  return level < 0 ? null : HEADING + 3 * level;
}
