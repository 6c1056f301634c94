/**
 * Values that follow from a universal.
 *
 *     12345平台受理工单94个，已全部办结            closed: as many as received
 *     我镇16个村（社区）均配有驻点律师              covered: 16, coverage 100
 *     实现法律顾问全覆盖                            coverage 100
 */
import { groupBy } from '../group-by.js';
import type { Claim } from './claim.js';
import type { CompiledMetrics, StatedUniversal } from './compile.js';
import type { Universal } from './define.js';
import type { Mention } from './lexicon.js';
import {
  type Amount,
  type Clause,
  clauseAt,
  clauseOf,
  ideasOfClause,
  ideasOfSentence,
  mentionsIn,
  type Passage,
} from './passage.js';
import type { Near } from './topics.js';

export interface Implied {
  metric: Claim['metric'];
  universal: Universal;
  value: number;
  unitText: string;
  amount: Amount | null;
  head: Mention | null;
  start: number;
  end: number;
  clause: number;
}

export function readUniversals(passage: Passage, compiled: CompiledMetrics, near: Near): Implied[] {
  const implied: Implied[] = [];
  const told = groupBy(near.claims, (claim) => claim.amount);
  for (const { start, word } of passage.universals) {
    const said = sayingOf(passage, start, word);
    if (!said) continue;
    for (const { metric, universal } of saidUniversals(compiled, said.words)) {
      const value = applyUniversal(passage, said, universal, { told, ...near });
      if (value) implied.push({ metric, universal, ...value });
    }
  }
  return implied;
}

type Found = Omit<Implied, 'metric' | 'universal'>;

/** A universal word as it stands, and what it is said of. */
interface Saying {
  start: number;
  end: number;
  word: string;
  clause: Clause;
  /** Index of the clause. */
  index: number;
  words: readonly Mention[];
  /** Ideas of those words and of the clause. */
  ideas: ReadonlySet<string>;
}

function sayingOf(passage: Passage, start: number, word: string): Saying | null {
  const end = start + word.length;
  const index = clauseAt(passage, start);
  const clause = clauseOf(passage, index);
  const words = wordsOf(passage, index, end, word);
  if (words.length === 0) return null;
  const ideas = new Set<string>(ideasOfClause(passage, index));
  for (const mention of words) for (const idea of mention.ideas) ideas.add(idea.name);
  return { start, end, word, clause, index, words, ideas };
}

/** The universals that one of the words belongs to, in the order of the catalogue. */
function saidUniversals(compiled: CompiledMetrics, words: readonly Mention[]): StatedUniversal[] {
  const indexes = new Set<number>();
  for (const mention of words)
    for (const idea of mention.ideas)
      for (const index of compiled.universalsBySaid.get(idea.name) ?? []) indexes.add(index);
  return [...indexes].sort((a, b) => a - b).map((index) => compiled.universals[index] as StatedUniversal);
}

/** What is near, with the claims made so far by their amounts. */
interface Told extends Near {
  told: ReadonlyMap<Amount | null, readonly Claim[]>;
}

function applyUniversal(passage: Passage, said: Saying, universal: Universal, near: Told): Found | null {
  const { start, end, word, clause, index } = said;
  const says = said.words.find((mention) => mention.ideas.some((idea) => universal.says.includes(idea.name)));
  if (!says) return null;
  if (universal.not?.some((name) => said.ideas.has(name))) return null;
  if (universal.topic && !topicNear(passage, index, universal, near)) return null;
  const amount =
    (universal.of && claimedBefore(passage, index, end, universal.of, near)) || antecedent(passage, index, start, end);
  const claims = (amount && near.told.get(amount)) ?? [];
  if (universal.value === 'count' || universal.of) {
    if (!amount) return null;
    const byMetric = universal.of ? claims.find((claim) => universal.of?.includes(claim.metric.id)) : undefined;
    const byHead = universal.counted ? countedHead(passage, amount, universal.counted) : undefined;
    if (!byMetric && !byHead) return null;
    if (universal.value === 'count')
      return {
        value: byMetric ? byMetric.value : amount.value,
        unitText: amount.unitText,
        amount,
        head: byMetric?.head ?? byHead ?? null,
        start: amount.start,
        end: amount.end,
        clause: amount.clause,
      };
  }
  const evidenceStart = /^(?:均|全部|都|皆|100%)$/u.test(word) ? start : Math.min(start, says.start);
  return {
    value: universal.value,
    unitText: '',
    amount: null,
    head: says,
    start: Math.max(evidenceStart, clause.start),
    end: Math.max(end, word === '全覆盖' ? end : Math.min(says.end, clause.end)),
    clause: index,
  };
}

/** Units on either side within which stands what a universal is said of, or what an amount counts. */
const REACH = 200;

/** What the universal is said of: after 均, before 全覆盖; into the next clause where its own says nothing. */
function wordsOf(passage: Passage, index: number, end: number, word: string): Mention[] {
  const clause = clauseOf(passage, index);
  const meaningful = (mention: Mention) => mention.kind !== 'function' && mention.kind !== 'guard';
  if (word === '全覆盖' || word.startsWith('应')) {
    const here = mentionsIn(passage, Math.max(clause.start, end - REACH), Math.min(clause.end, end + REACH)).filter(
      meaningful,
    );
    const previous = passage.clauses[index - 1];
    if (here.some((mention) => mention.kind === 'object')) return here;
    return previous && previous.sentence === clause.sentence
      ? [...here, ...mentionsIn(passage, Math.max(previous.start, end - REACH), previous.end).filter(meaningful)]
      : here;
  }
  const after = mentionsIn(passage, end, Math.min(clause.end, end + REACH)).filter(meaningful);
  const next = passage.clauses[index + 1];
  const continues =
    next &&
    next.sentence === clause.sentence &&
    !amountsOf(passage, next).some((amount) => amount.start > next.start && amount.unit !== '%');
  return continues
    ? [...after, ...mentionsIn(passage, next.start, Math.min(next.end, end + REACH)).filter(meaningful)]
    : after;
}

/** The amounts that begin in a clause, as far as a universal reaches into it. */
function amountsOf(passage: Passage, { start, end }: Clause): Amount[] {
  const first = firstAmountFrom(passage, start);
  const amounts: Amount[] = [];
  for (let at = first; at < passage.amounts.length; at += 1) {
    const amount = passage.amounts[at];
    if (!amount || amount.start >= Math.min(end, start + REACH)) break;
    amounts.push(amount);
  }
  return amounts;
}

/** Index of the first amount that starts at an offset or after it. */
function firstAmountFrom({ amounts }: Passage, offset: number): number {
  let low = 0;
  let high = amounts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((amounts[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function topicNear(passage: Passage, index: number, universal: Universal, near: Near): boolean {
  const topic = universal.topic ?? [];
  const raised = (ideas: ReadonlySet<string>) => topic.some((name) => ideas.has(name));
  if (raised(ideasOfClause(passage, index))) return true;
  if (universal.within === 'clause') return false;
  if (raised(ideasOfSentence(passage, clauseOf(passage, index).sentence))) return true;
  if (universal.within === 'sentence') return false;
  return near.headings().some(raised);
}

/** The number a universal is about: in its clause before it, right behind it (全部94件), or the last of the clauses just before. */
function antecedent(passage: Passage, index: number, start: number, end: number): Amount | null {
  const clause = clauseOf(passage, index);
  const next = firstAmountFrom(passage, end);
  const behind = passage.amounts[next];
  if (behind && behind.start - end <= 2 && behind.unit !== '%') return behind;
  let before: Amount | null = null;
  for (let at = next - 1; at >= 0 && !before; at -= 1) {
    const amount = passage.amounts[at];
    if (!amount || index - amount.clause > 3) return null;
    if (amount.end <= start && amount.unit !== '%') before = amount;
  }
  if (!before) return null;
  const other = clauseOf(passage, before.clause);
  if (other.sentence !== clause.sentence || index - before.clause > 3) return null;
  return before;
}

/** The last number of the sentence, a few clauses back at most, that was read as one of these metrics in whole. */
function claimedBefore(passage: Passage, index: number, end: number, of: readonly string[], near: Near): Amount | null {
  const sentence = passage.clauses[index]?.sentence;
  for (let at = near.claims.length - 1; at >= 0; at--) {
    const claim = near.claims[at];
    if (!claim?.amount || claim.amount.start > end + 2 || claim.scope !== null || !of.includes(claim.metric.id))
      continue;
    return passage.clauses[claim.clause]?.sentence === sentence && index - claim.clause <= 5 ? claim.amount : null;
  }
  return null;
}

/** The head an amount counts, where it is one of these ideas. */
function countedHead(passage: Passage, amount: Amount, counted: readonly string[]): Mention | undefined {
  const clause = clauseOf(passage, amount.clause);
  const behind = mentionsIn(passage, amount.end, Math.min(clause.end, amount.end + 12)).find(
    (mention) => mention.kind === 'object',
  );
  if (behind)
    return behind.start - amount.end <= 4 && behind.ideas.some((idea) => counted.includes(idea.name))
      ? behind
      : undefined;
  const ahead = mentionsIn(passage, Math.max(clause.start, amount.start - REACH), amount.start).filter(
    (mention) => mention.kind === 'object',
  );
  const last = ahead[ahead.length - 1];
  return last?.ideas.some((idea) => counted.includes(idea.name)) ? last : undefined;
}
