/**
 * Where ideas stand as seen from a number. A place has a rank: what stands beside the number ranks highest, what is
 * carried over from an earlier clause, sentence or heading ranks lower.
 *
 *     全年共受理各类矛盾纠纷118宗，截至目前已办结106宗
 *              left: 98 ┘  └ number   carried: 58 ┘ └ number
 */
import type { Claim } from './claim.js';
import type { Mention } from './lexicon.js';
import {
  type Amount,
  clauseAt,
  clauseOf,
  firstMentionFrom,
  mentionsIn,
  type Passage,
  residue,
  sentenceOf,
} from './passage.js';

export type Zone = 'left' | 'right' | 'carried' | 'heading';

export interface Place {
  mention: Mention;
  rank: number;
  zone: Zone;
}

/** The words that belong to one number: from the number before it to the number after it, within its clause. */
export interface Slot {
  amount: Amount;
  /** Start of the words before the number that are its own. */
  start: number;
  /** End of the words after it. */
  end: number;
  clauseStart: number;
  /** Start after the last 、 before the number. */
  itemStart: number;
  /** End before the first 、 after it. */
  itemEnd: number;
  /** The number stands in a 其中 chain. */
  part: boolean;
  /** Another number stands before this one in the clause. */
  follows: boolean;
  /** Another number follows in the clause. */
  followed: boolean;
}

/** Characters before and behind a number in which its own words are looked for; a clause is hardly ever so long. */
export const REACH = 400;

export function slotOf(passage: Passage, amount: Amount): Slot {
  const clause = reachOf(passage, amount);
  const before = passage.amounts[amount.index - 1];
  const after = passage.amounts[amount.index + 1];
  const follows = before !== undefined && before.clause === amount.clause;
  const followed = after !== undefined && after.clause === amount.clause;
  const start = follows ? Math.max(before.end, clause.start) : clause.start;
  const end = followed ? Math.min(after.from, clause.end) : clause.end;
  const head = passage.text.slice(start, amount.start);
  const tail = passage.text.slice(amount.end, end);
  const item = lastComma(passage, start, head);
  const stop = firstComma(passage, amount.end, tail);
  return {
    amount,
    start,
    end,
    clauseStart: clause.start,
    itemStart: start + item + 1,
    itemEnd: stop < 0 ? end : amount.end + stop,
    part: isPart(passage, amount) || isSummand(passage, amount),
    follows,
    followed,
  };
}

/** The clause a number stands in, as far as it is looked at from the number. */
function reachOf(passage: Passage, { clause, start, end }: Amount): { start: number; end: number } {
  const whole = clauseOf(passage, clause);
  return { start: Math.max(whole.start, start - REACH), end: Math.min(whole.end, end + REACH) };
}

/** A 、 inside a name (“双随机、一公开”) parts nothing. */
function partsItems(passage: Passage, at: number): boolean {
  const mention = passage.mentions[firstMentionFrom(passage, at) - 1];
  return !mention || mention.end <= at + 1 || mention.start === at;
}

function lastComma(passage: Passage, start: number, head: string): number {
  let at = head.lastIndexOf('、');
  while (at >= 0 && !partsItems(passage, start + at)) at = at === 0 ? -1 : head.lastIndexOf('、', at - 1);
  return at;
}

function firstComma(passage: Passage, start: number, tail: string): number {
  let at = tail.indexOf('、');
  while (at >= 0 && !partsItems(passage, start + at)) at = tail.indexOf('、', at + 1);
  return at;
}

const wholePattern = /(?:共计?|总计|合计|累计|全年|今年|此外|另外?|同时|并)/u;

/** Longest series of parts that is added up. */
const MAX_PARTS = 10;

/** 受理信访412件，来信67件、来访83件、网电262件: numbers that add up to the one before them are its parts. */
function isSummand(passage: Passage, amount: Amount): boolean {
  const sentence = passage.clauses[amount.clause]?.sentence;
  for (let first = amount.index - 1; first >= 0 && first >= amount.index - MAX_PARTS; first--) {
    const whole = passage.amounts[first];
    if (!whole || passage.clauses[whole.clause]?.sentence !== sentence) return false;
    if (whole.unit !== amount.unit || whole.unit === '%' || whole.value <= amount.value) continue;
    let sum = 0;
    for (let at = first + 1; at < passage.amounts.length; at++) {
      const part = passage.amounts[at];
      if (!part || part.unit !== whole.unit || passage.clauses[part.clause]?.sentence !== sentence) break;
      sum += part.value;
      if (sum === whole.value && at > first + 1) return at >= amount.index;
      if (sum > whole.value) break;
    }
  }
  return false;
}

/** Whether 其中 stands before the number in its sentence with nothing after it that starts afresh. */
function isPart(passage: Passage, amount: Amount): boolean {
  const sentence = sentenceOf(passage, clauseOf(passage, amount.clause));
  const from = Math.max(sentence.start, amount.start - REACH);
  const words = passage.text.slice(from, amount.start);
  const last = Math.max(words.lastIndexOf('其中'), words.lastIndexOf('当中'));
  if (last < 0) return false;
  const at = from + last;
  // A part needs a whole before it: 其中 right after a number's clause.
  if (!hasAmountBefore(passage, amount.index, { start: sentence.start, end: at })) return false;
  const since = clauseAt(passage, at);
  const steps = amount.clause - since;
  if (steps === 0) return true;
  const rest = passage.text.slice(clauseOf(passage, since).end, amount.start);
  return (
    steps <= 6 &&
    !wholePattern.test(rest) &&
    !/[）]/u.test(passage.text.slice(at, amount.start)) &&
    sameSeries(passage, since, amount.clause)
  );
}

/** Whether a number of the range stands before the one at `index`. */
function hasAmountBefore(passage: Passage, index: number, range: { start: number; end: number }): boolean {
  for (let before = index - 1; before >= 0; before--) {
    const other = passage.amounts[before];
    if (!other || other.start < range.start) return false;
    if (other.end <= range.end) return true;
  }
  return false;
}

/** Clauses of a series of parts are short and alike: “其中简易程序22件、普通程序9件，警告5件”. */
function sameSeries(passage: Passage, first: number, last: number): boolean {
  for (let at = first + 1; at <= last; at++) {
    const clause = passage.clauses[at];
    if (!clause || clause.end - clause.start > 22) return false;
  }
  return true;
}

/** Ideas that can govern a number. */
export function isHead(mention: Mention): boolean {
  return mention.kind === 'object' || mention.kind === 'money' || mention.kind === 'rate';
}

/** Ranks of all ideas that stand in the number's own clause. */
export function ownPlaces(passage: Passage, slot: Slot, taken: ReadonlySet<Mention>): Place[] {
  const { amount } = slot;
  const places: Place[] = [];
  let objects = 0;
  const left = mentionsIn(passage, slot.clauseStart, amount.start);
  for (let at = left.length - 1; at >= 0; at--) {
    const mention = left[at];
    if (!mention || mention.kind === 'function' || mention.kind === 'guard') continue;
    const gap = residue(passage, mention.end, Math.max(mention.end, amount.from)).length;
    let rank = 100 - 2 * Math.min(gap, 15) - 4 * Math.min(objects, 5);
    if (mention.start < slot.start) rank -= 34;
    else if (mention.start < slot.itemStart) rank -= 10;
    if (taken.has(mention)) rank -= 30;
    places.push({ mention, rank, zone: 'left' });
    if (isHead(mention)) objects++;
  }
  objects = 0;
  for (const mention of mentionsIn(passage, amount.end, slot.end)) {
    if (mention.kind === 'function' || mention.kind === 'guard') continue;
    const between = passage.text.slice(amount.end, mention.start);
    const gap = residue(passage, amount.end, mention.start).length;
    const adjacent = mention.start - amount.end <= 10 && !/[、“]/u.test(between) && objects === 0;
    let rank = adjacent ? 97 - 3 * gap - (between.length > 0 ? 3 : 0) : 66 - 2 * Math.min(gap, 12) - 4 * objects;
    if (mention.start >= slot.itemEnd) rank -= 12;
    if (slot.followed && mention.end === slot.end) rank -= 45;
    else if (slot.followed && !adjacent) rank -= 20;
    places.push({ mention, rank, zone: 'right' });
    if (isHead(mention)) objects++;
  }
  return places;
}

/** Whether the number's own words name something: then nothing is carried over to it. */
export function speaksForItself(passage: Passage, slot: Slot): boolean {
  const start = Math.max(slot.itemStart, slot.start);
  if (residue(passage, start, slot.amount.from).length >= 2) return true;
  if (
    /^(?:明显|有所|大幅|显著|较|比|同比|减少|增加|下降|上升|左右|以上|以内)/u.test(
      passage.text.slice(slot.amount.end, slot.itemEnd),
    )
  )
    return false;
  const behind = /^[\u4e00-\u9fff]{2,}/u.exec(passage.text.slice(slot.amount.end, slot.itemEnd));
  if (!behind) return false;
  const first = mentionsIn(passage, slot.amount.end, slot.itemEnd)[0];
  return (first === undefined || first.start > slot.amount.end + 1) && !slot.followed;
}

/** Mentions before a clause among which heads to carry over are looked for. */
const MAX_MENTIONS_BACK = 200;

/** Heads carried over from what was said before, the nearest first. */
export function carriedPlaces(passage: Passage, slot: Slot, claims: readonly Claim[]): Place[] {
  const clause = clauseOf(passage, slot.amount.clause);
  const sentence = sentenceOf(passage, clause);
  const places: Place[] = [];
  const seen = new Set<Mention>();
  const push = (mention: Mention, rank: number) => {
    if (seen.has(mention)) return;
    seen.add(mention);
    places.push({ mention, rank, zone: 'carried' });
  };
  let steps = 0;
  for (let at = claims.length - 1; at >= 0 && steps < 6; at--) {
    const claim = claims[at];
    if (!claim || claim.end > slot.amount.start || !claim.head || !isHead(claim.head)) continue;
    const other = passage.clauses[claim.clause];
    if (!other) continue;
    const apart = clause.sentence - other.sentence;
    if (apart > 1) break;
    const hard = apart === 1 && !sentence.soft;
    push(claim.head, (apart === 0 ? 62 : hard ? 40 : 50) - 3 * steps);
    steps++;
  }
  let objects = 0;
  const last = firstMentionFrom(passage, slot.clauseStart) - 1;
  for (let at = last; at > last - MAX_MENTIONS_BACK && objects < 5; at--) {
    const mention = passage.mentions[at];
    if (!mention || mention.start < sentence.start) break;
    if (mention.end > slot.clauseStart || !isHead(mention)) continue;
    push(mention, 58 - 4 * objects);
    objects++;
  }
  return places;
}
