/** Numbers read as counts and amounts: which metric's frame fits the words around a number best. */
import { convert } from '../quantities.js';
import type { Claim } from './claim.js';
import type { CompiledMetrics, HeadedFrame } from './compile.js';
import type { Frame } from './define.js';
import type { Mention } from './lexicon.js';
import { type Clause, clauseOf, mentionsIn, type Passage, residue } from './passage.js';
import { carriedPlaces, isHead, ownPlaces, type Place, REACH, type Slot, speaksForItself } from './places.js';
import { type Near, topicDistance } from './topics.js';
import { groupsOf } from './units.js';

/** A reading below this is no reading. */
const THRESHOLD = 56;

/** What was done, as the words around a number say it. */
interface Deeds {
  /** The last run of actions before the number: 排查、化解 is one run of two. */
  group: ReadonlySet<string>;
  /** All actions before the number in its own words. */
  left: ReadonlySet<string>;
  right: ReadonlySet<string>;
  /** Actions right behind the unit: 15人持有…. */
  beside: ReadonlySet<string>;
  /** Actions carried over from before; looked for only where its own words have none. */
  carried(): ReadonlySet<string>;
}

export interface Reading {
  frame: Frame;
  metric: HeadedFrame['metric'];
  place: Place;
  score: number;
  /** The action by which the frame was met, if it asks for one. */
  by: 'group' | 'left' | 'right' | 'carried' | null;
}

export function readCount(passage: Passage, slot: Slot, compiled: CompiledMetrics, near: Near): Reading[] {
  const places = headPlaces(passage, slot, near);
  if (places.length === 0) return [];
  const deeds = deedsOf(passage, slot, near.claims);
  const own = ownIdeas(passage, slot);
  const readings: Reading[] = [];
  const countsAnother = countsAnotherThing(passage, slot);
  const { unit, value } = slot.amount;
  const units = groupsOf(unit);
  for (const place of places) {
    if (countsAnother && !(place.zone === 'right' && place.mention.start - slot.amount.end <= 6)) continue;
    for (const idea of place.mention.ideas)
      for (const headed of compiled.framesByHead.get(idea.name) ?? []) {
        if ((headed.units & units) === 0 && !headed.unitWords.includes(unit)) continue;
        const { metric, frame } = headed;
        if (isMeasured(metric.unit) && convert(value, unit, metric.unit) === null) continue;
        if (!fitsNear(headed, own, near) || !admits(headed, place, passage, slot)) continue;
        const score = scoreFrame(frame, place, deeds, passage, slot, near);
        if (score) readings.push({ frame, metric, place, score: score.score, by: score.by });
      }
  }
  readings.sort((a, b) => b.score - a.score || b.place.rank - a.place.rank);
  const best = readings[0];
  if (!best || best.score < THRESHOLD) return [];
  return [best, ...jointReadings(best, readings, deeds)];
}

/** Whether a frame may be headed from where the head stands. */
function admits(frame: HeadedFrame, place: Place, passage: Passage, slot: Slot): boolean {
  const { start, amount } = slot;
  if (place.zone === 'carried' ? frame.own : frame.carried) return false;
  if (frame.universal && !hasUniversal(passage, slot)) return false;
  if (frame.outOf && !/^[^，。；、]{0,12}中(?![心央])/u.test(passage.text.slice(amount.end, amount.end + 14)))
    return false;
  if (place.mention.kind !== 'action') return true;
  return place.zone === 'right' ? place.mention.start <= amount.end : place.mention.start >= start;
}

/** Whether a frame fits the ideas of the number's clause and the kind of figure it is. */
function fitsNear(frame: HeadedFrame, own: ReadonlySet<string>, near: Near): boolean {
  if (near.change !== frame.changes || (frame.stock && near.target)) return false;
  if (frame.not.some((name) => own.has(name))) return false;
  return !frame.with || frame.with.some((name) => own.has(name));
}

const isMeasured = (unit: string) => unit === '元' || unit === '平方米' || unit === '立方米' || unit === '%';

/** 排查化解N件: further metrics that the same run of actions and the same head name. */
function jointReadings(best: Reading, readings: readonly Reading[], deeds: Deeds): Reading[] {
  if (!best.frame.action || deeds.group.size < 2 || best.by !== 'group') return [];
  const metrics = new Set([best.metric.id]);
  const joint: Reading[] = [];
  for (const reading of readings) {
    if (metrics.has(reading.metric.id) || reading.by !== 'group' || reading.place.mention !== best.place.mention)
      continue;
    if (reading.score < best.score - 12 || !sameFamily(reading.metric.id, best.metric.id)) continue;
    metrics.add(reading.metric.id);
    joint.push(reading);
  }
  return joint;
}

const sameFamily = (a: string, b: string) => a.slice(0, a.indexOf('.')) === b.slice(0, b.indexOf('.'));

function headPlaces(passage: Passage, slot: Slot, near: Near): Place[] {
  const own = ownPlaces(passage, slot, near.taken);
  const spoken = own.some(
    (place) =>
      isHead(place.mention) &&
      place.rank > 40 &&
      (place.zone === 'left' ? place.mention.start >= slot.itemStart || !slot.part : place.rank > 80),
  );
  if (spoken) return own;
  if (!slot.part && speaksForItself(passage, slot)) return own;
  return [...own, ...carriedPlaces(passage, slot, near.claims)];
}

function scoreFrame(
  frame: Frame,
  place: Place,
  deeds: Deeds,
  passage: Passage,
  slot: Slot,
  near: Near,
): { score: number; by: Reading['by'] } | null {
  let score = place.rank + Math.min(4, (place.mention.end - place.mention.start) / 2) + (frame.weight ?? 0);
  let by: Reading['by'] = null;
  // 移送起诉9人 after 逮捕37人 tells of another deed.
  if (place.zone === 'carried' && !frame.action && deeds.group.size > 0) score -= 14;
  const { action } = frame;
  if (action) {
    const meets = (set: ReadonlySet<string>) => action.some((name) => set.has(name));
    if (meets(deeds.beside)) {
      score += 14;
      by = 'right';
    } else if (meets(deeds.right) && !meets(deeds.group)) {
      score += 9;
      by = 'right';
    } else if (meets(deeds.group)) {
      score += 12;
      by = 'group';
    } else if (meets(deeds.left)) {
      score += 5;
      by = 'left';
    } else if (deeds.group.size === 0 && deeds.right.size === 0 && meets(deeds.carried())) {
      score += 4;
      by = 'carried';
    } else if (
      deeds.group.size === 0 &&
      deeds.right.size === 0 &&
      place.zone !== 'carried' &&
      isSibling(passage, slot, place, near, frame)
    ) {
      score += 2;
      by = 'carried';
    } else if (slot.part && deeds.group.size === 0 && meets(deeds.carried())) {
      score += 2;
      by = 'carried';
    } else return null;
  }
  if (frame.topic) {
    const distance = topicDistance(passage, slot, frame.topic, frame.within ?? 'section', near);
    if (distance === null) return null;
    score += 8 - distance;
  }
  return { score, by };
}

/** 拆除违章建筑103宗，高铁沿线违法建筑9宗: the second counts the same thing, so what was done with the first was done with it. */
function isSibling(passage: Passage, slot: Slot, place: Place, near: Near, frame: Frame): boolean {
  const last = near.claims[near.claims.length - 1];
  if (!last?.amount || slot.amount.clause - last.clause > 1 || !last.head) return false;
  if (passage.clauses[last.clause]?.sentence !== passage.clauses[slot.amount.clause]?.sentence) return false;
  return last.metric.frames.includes(frame) && last.head.ideas.some((idea) => place.mention.ideas.includes(idea));
}

const joinsActions = /^(?:[、和与及并后再]|以及|并且|、并)?$/u;

function deedsOf(passage: Passage, slot: Slot, claims: readonly Claim[]): Deeds {
  const before = mentionsIn(passage, slot.start, slot.amount.start).filter(isAction);
  const after = actionsBehind(passage, slot);
  const group = new Set<string>();
  for (let at = before.length - 1; at >= 0; at--) {
    const mention = before[at] as Mention; // `at` is an index
    const next = before[at + 1];
    if (next && !joinsActions.test(passage.text.slice(mention.end, next.start))) break;
    addActions(mention, group);
  }
  const right = after.slice(0, 2);
  const beside = right[0]?.start === slot.amount.end ? right.slice(0, 1) : [];
  let carried: Set<string> | undefined;
  return {
    group,
    left: namesOf(before),
    right: namesOf(right),
    beside: namesOf(beside),
    carried: () => (carried ??= carriedDeeds(passage, slot, claims)),
  };
}

/**
 * Actions behind the number. Where another number follows they are its own, but for the one that what this number
 * counts is the subject or the receiver of: 为11个行政村配备法律顾问4名.
 */
function actionsBehind(passage: Passage, slot: Slot): Mention[] {
  const behind = mentionsIn(passage, slot.amount.end, slot.end);
  if (!slot.followed || passage.text.slice(slot.amount.end, slot.end).includes('、')) return behind.filter(isAction);
  const [counted, done] = behind;
  if (!counted || !done || !isHead(counted) || !isAction(done)) return [];
  return counted.start - slot.amount.end <= 2 && done.start === counted.end ? [done] : [];
}

/** Actions of the nearest earlier clause that has any, within the sentence. */
function carriedDeeds(passage: Passage, slot: Slot, claims: readonly Claim[]): Set<string> {
  const clause = clauseOf(passage, slot.amount.clause);
  const deeds = new Set<string>();
  const previous = passage.clauses[slot.amount.clause - 1];
  const led =
    previous &&
    previous.sentence === clause.sentence &&
    !clauseHasAmount(passage, slot.amount.index, slot.amount.clause - 1);
  const from = led ? Math.max(previous.start, slot.start - REACH) : slot.clauseStart;
  for (const mention of mentionsIn(passage, from, slot.start)) addActions(mention, deeds);
  // A part, and a number in an aside, share the deed of the whole.
  const whole = claims[claims.length - 1];
  if (whole && (slot.part || clause.aside) && whole.clause >= 0) {
    const home = clauseOf(passage, whole.clause);
    for (const mention of mentionsIn(passage, ...around(whole, home))) addActions(mention, deeds);
  }
  return deeds;
}

/** The clause of a claim, as far as it is looked at from the claim. */
function around({ start, end }: Claim, clause: Clause): [number, number] {
  return [Math.max(clause.start, start - REACH), Math.min(clause.end, end + REACH)];
}

/** Whether a clause before that of the amount at `index` has an amount. */
function clauseHasAmount(passage: Passage, index: number, clause: number): boolean {
  for (let at = index - 1; at >= 0; at--) {
    const other = passage.amounts[at]?.clause ?? -1;
    if (other <= clause) return other === clause;
  }
  return false;
}

function isAction(mention: Mention): boolean {
  return mention.ideas.some((idea) => idea.kind === 'action');
}

const nothing: ReadonlySet<string> = new Set();

/** Names of the actions of some mentions. */
function namesOf(mentions: readonly Mention[]): ReadonlySet<string> {
  if (mentions.length === 0) return nothing;
  const names = new Set<string>();
  for (const mention of mentions) addActions(mention, names);
  return names;
}

function addActions(mention: Mention, names: Set<string>): void {
  for (const idea of mention.ideas) if (idea.kind === 'action') names.add(idea.name);
}

/** Names of all ideas in the number's own words. */
function ownIdeas(passage: Passage, slot: Slot): Set<string> {
  const names = new Set<string>();
  for (const mention of mentionsIn(passage, slot.start, slot.followed ? slot.itemEnd : slot.end))
    for (const idea of mention.ideas) names.add(idea.name);
  return names;
}

/** 26个部门的238项…, 3个派出所侦破…: a plain measure word with a noun right behind it counts that noun and nothing else. */
function countsAnotherThing(passage: Passage, slot: Slot): boolean {
  if (!/^(?:个|家)$/u.test(slot.amount.unit)) return false;
  const behind = passage.text.slice(slot.amount.end, slot.itemEnd);
  if (!/^[\u4e00-\u9fff]{2,}/u.test(behind)) return false;
  const [first] = mentionsIn(passage, slot.amount.end, slot.itemEnd);
  if (!first || first.start > slot.amount.end + 1) return slot.amount.unit === '个';
  return (
    first.start === slot.amount.end && first.ideas.some((idea) => idea.name === 'body' || idea.name === 'otherObject')
  );
}

const universalAfter = /(?<![平人])均|全部|都(?!市)|全覆盖|悉数|一律|皆/u;

/** Whether a universal is said of the number: in its clause behind it, or in a clause that follows without a number of its own kind. */
function hasUniversal(passage: Passage, slot: Slot): boolean {
  const clause = clauseOf(passage, slot.amount.clause);
  if (/[为向给对]$/u.test(passage.text.slice(slot.start, slot.amount.from))) return false;
  if (universalAfter.test(passage.text.slice(slot.amount.end, slot.end))) return true;
  for (let at = slot.amount.clause + 1; at <= slot.amount.clause + 3; at++) {
    const next = passage.clauses[at];
    if (!next || next.sentence !== clause.sentence) return false;
    if (universalAfter.test(passage.text.slice(next.start, next.end))) return true;
  }
  return false;
}

/** The words that narrow what is counted, or null where nothing does. */
export function narrowing(passage: Passage, slot: Slot, head: Mention | null): string | null {
  const start = Math.max(slot.start, slot.itemStart);
  const rest = residue(
    passage,
    start,
    slot.amount.from,
    (mention) => mention.kind === 'function' || mention.kind === 'action' || mention === head,
  );
  return rest.length > 1 || /^[镇乡村县区市省]$/u.test(rest) ? rest : null;
}
