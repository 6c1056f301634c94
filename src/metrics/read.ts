/**
 * Reads a paragraph's numbers, universals and negations as measurements. One pass from left to right: what a number is
 * read as decides what the next may leave out.
 */

import type { NumberReading } from '../quantities.js';
import { convert } from '../quantities.js';
import type { Claim } from './claim.js';
import type { CompiledMetrics } from './compile.js';
import { narrowing, type Reading, readCount } from './counts.js';
import type { Mention } from './lexicon.js';
import { type Amount, clauseOf, mentionsIn, type Passage, readPassage, type Statements } from './passage.js';
import { type Slot, slotOf } from './places.js';
import { governingRates, readRate } from './rates.js';
import { type Scoped, settleScopes } from './scopes.js';
import { type Mood, type ReportFrame, type Standing, standingOf } from './situation.js';
import { statementsIn } from './statements.js';
import { subjectOf } from './subject.js';
import type { Near } from './topics.js';
import { groupsOf, unitSet } from './units.js';
import { readUniversals } from './universals.js';
import { readZeros } from './zeros.js';

export interface PassageInput {
  /** Folded and squeezed text. */
  text: string;
  readings: readonly NumberReading[];
  /** Heading texts above the paragraph, the nearest first. */
  headings: readonly string[];
  /** Mood of the text at an offset of it. */
  moodAt(offset: number): Mood;
  report: ReportFrame;
}

/** Why a quantity was read as no metric. */
export type Refusal = 'no-frame' | 'change' | Extract<Standing, { kind: 'none' }>['reason'];

export interface PassageReading {
  claims: Claim[];
  /** For each quantity that is no metric, why not; keyed by the start of its range. */
  refusals: Map<number, Refusal>;
}

interface State {
  passage: Passage;
  compiled: CompiledMetrics;
  input: PassageInput;
  claims: Claim[];
  taken: Set<Mention>;
  headings(): readonly ReadonlySet<string>[];
  refusals: Map<number, Refusal>;
  /** Indexes of the amounts that are last year's. */
  prior: Set<number>;
}

export function readMetrics(input: PassageInput, compiled: CompiledMetrics): PassageReading {
  const { universals, negations, zeros } = statementsIn(input.text);
  const statements = { readings: input.readings, universals, negations, zeros };
  if (!statesAnything(statements)) return { claims: [], refusals: new Map() };
  const passage = readPassage(input.text, statements, compiled.lexicon);
  const state: State = {
    passage,
    compiled,
    input,
    claims: [],
    taken: new Set(),
    headings: () => ideasOfHeadings(compiled, input.headings),
    refusals: new Map(),
    prior: new Set(),
  };
  for (const amount of passage.amounts) readAmount(state, amount);
  addImplied(state);
  addZeros(state);
  const sentenceOf = (claim: Claim) => passage.clauses[claim.clause]?.sentence ?? 0;
  settleScopes(
    state.claims.map(
      (claim): Scoped => ({
        claim,
        name: nameOf(state, claim),
        sentence: sentenceOf(claim),
      }),
    ),
  );
  return { claims: state.claims, refusals: state.refusals };
}

function statesAnything({ readings, universals, negations, zeros }: Statements): boolean {
  return (
    universals.length > 0 ||
    negations.length > 0 ||
    zeros.length > 0 ||
    readings.some(({ role }) => role === 'quantity')
  );
}

/** What a claim counts, in the words of its own clause. */
function nameOf({ passage }: State, { head, clause }: Claim): string | null {
  const home = passage.clauses[clause];
  return head && home && head.start >= home.start && head.end <= home.end
    ? passage.text.slice(head.start, head.end)
    : null;
}

type HeadingIdeas = { compiled: CompiledMetrics; ideas: ReadonlySet<string>[] };

/** Paragraphs of one section share one list of headings. */
const headingIdeas = new WeakMap<readonly string[], HeadingIdeas>();

function ideasOfHeadings(compiled: CompiledMetrics, headings: readonly string[]): ReadonlySet<string>[] {
  const known = headingIdeas.get(headings);
  if (known?.compiled === compiled) return known.ideas;
  const ideas = headings.map((heading) => ideasOf(compiled, heading));
  headingIdeas.set(headings, { compiled, ideas });
  return ideas;
}

function ideasOf(compiled: CompiledMetrics, text: string): ReadonlySet<string> {
  return new Set(compiled.lexicon.find(text).flatMap((mention) => mention.ideas.map((idea) => idea.name)));
}

function near(state: State, change = false, target = false): Near {
  return { claims: state.claims, taken: state.taken, headings: state.headings, change, target };
}

function readAmount(state: State, amount: Amount): void {
  const { passage, input } = state;
  const slot = slotOf(passage, amount);
  const standing = standingOf(passage, slot, input.report, input.moodAt(amount.start));
  const isRate =
    amount.kind === 'percent' || amount.kind === 'tenth' || amount.kind === 'permille' || amount.kind === 'fraction';
  if (standing.kind === 'change') {
    const { period } = standing;
    if (isRate ? claimRates(state, slot, period, true) : claimCounts(state, slot, period, true)) return;
    attachChange(state, amount, standing.direction);
    state.refusals.set(amount.start, 'change');
    return;
  }
  if (standing.kind === 'none') {
    state.refusals.set(amount.start, standing.reason);
    return;
  }
  if (continuesOtherLevel(state, amount)) {
    state.refusals.set(amount.start, 'other-level');
    return;
  }
  const period = standing.period === 'year' && continuesPrior(state, amount) ? 'prior' : standing.period;
  if (period === 'prior') state.prior.add(amount.index);
  const claimed = isRate ? claimRates(state, slot, period) : claimCounts(state, slot, period);
  if (!claimed) state.refusals.set(amount.start, 'no-frame');
}

const ownLevelPattern = /[我本](?:镇|乡|街道?|县|区|市|局|委|办|省)|全(?:镇|乡|街道?|局|委|系统)/u;

/** 全省共有律师5万名，法律顾问3万名: what follows a figure of another level is of that level too, until our own is named. */
function continuesOtherLevel({ passage, refusals }: State, amount: Amount): boolean {
  const before = passage.amounts[amount.index - 1];
  if (!before || refusals.get(before.start) !== 'other-level' || amount.clause - before.clause > 2) return false;
  if (passage.clauses[before.clause]?.sentence !== passage.clauses[amount.clause]?.sentence) return false;
  return !ownLevelPattern.test(passage.text.slice(before.end, amount.start));
}

/** （2020年为51份、362.9万元）: a year before the first figure of a list dates the list. */
function continuesPrior({ passage, prior }: State, amount: Amount): boolean {
  const before = passage.amounts[amount.index - 1];
  if (!before || !prior.has(before.index) || before.clause !== amount.clause) return false;
  return /^[、和及与][^，。；]{0,8}$/u.test(passage.text.slice(before.end, amount.start));
}

/** 同比下降25% says more of the figure before it. */
function attachChange(
  state: State,
  amount: Amount,
  direction: Extract<Standing, { kind: 'change' }>['direction'],
): void {
  const last = state.claims[state.claims.length - 1];
  const { passage } = state;
  if (!last || last.change || last.amount === null) return;
  const here = passage.clauses[amount.clause]?.sentence;
  if (passage.clauses[last.clause]?.sentence !== here || amount.clause - last.clause > 2) return;
  last.change = { direction, value: amount.value, unitText: amount.unitText, start: amount.start, end: amount.end };
}

function claimRates(state: State, slot: Slot, period: Claim['period'], change = false): boolean {
  const { passage, compiled } = state;
  const count = state.claims.length;
  const names = inTurn(state, slot, governingRates(passage, slot));
  if (names.length === 0 && (repeatsRate(state, slot) || (period === 'prior' && repeatsRateAsPrior(state, slot))))
    return true;
  for (const name of names) {
    const reading = readRate(passage, slot, name, compiled, near(state, change));
    if (!reading) continue;
    const frame = reading.frame;
    push(state, slot, {
      metric: reading.metric,
      head: name,
      score: reading.score,
      scope: frame.part ? (partWords(passage, slot) ?? passage.text.slice(name.start, name.end)) : null,
      period,
    });
  }
  return state.claims.length > count;
}

/** 办结率和满意率分别为100%和93.8%: the first value is of the first name, the next of the next. */
function inTurn(state: State, slot: Slot, names: Mention[]): Mention[] {
  const { passage } = state;
  if (names.length > 1 && /分别/u.test(passage.text.slice(slot.start, slot.amount.start))) return names.slice(0, 1);
  if (names.length > 0 || !/^[、，和与及]*$/u.test(passage.text.slice(slot.start, slot.amount.start))) return names;
  for (let at = slot.amount.index - 1, turn = 1; at >= 0; at--, turn++) {
    const first = passage.amounts[at];
    if (!first || first.unit !== slot.amount.unit || slot.amount.index - at > 6) return names;
    const opening = slotOf(passage, first);
    const given = governingRates(passage, opening);
    if (given.length > 0)
      return /分别/u.test(passage.text.slice(opening.start, first.start)) ? given.slice(turn, turn + 1) : names;
  }
  return names;
}

/** 出庭应诉率93.7%，2022年为88.5%: last year's rate beside this year's. */
function repeatsRateAsPrior(state: State, slot: Slot): boolean {
  const { passage } = state;
  const sentence = passage.clauses[slot.amount.clause]?.sentence;
  const last = state.claims.findLast((claim) => claim.amount && claim.metric.unit === '%');
  if (!last || last.period === 'prior' || passage.clauses[last.clause]?.sentence !== sentence) return false;
  if (slot.amount.clause - last.clause > 2) return false;
  push(state, slot, { metric: last.metric, head: last.head, score: last.score, scope: last.scope, period: 'prior' });
  return true;
}

/** 由90.2%提升至93.5%: the second figure is of the first one's metrics. */
function repeatsRate(state: State, slot: Slot): boolean {
  const { passage } = state;
  const before = passage.amounts[slot.amount.index - 1];
  if (
    !before ||
    before.clause !== slot.amount.clause ||
    !/^[^，。；、]{0,6}(?:到|至|为)$/u.test(passage.text.slice(slot.start, slot.amount.start))
  )
    return false;
  const firsts = state.claims.filter((claim) => claim.amount === before);
  for (const claim of firsts)
    push(state, slot, {
      metric: claim.metric,
      head: claim.head,
      score: claim.score,
      scope: claim.scope,
      period: 'year',
    });
  return firsts.length > 0;
}

function claimCounts(state: State, slot: Slot, period: Claim['period'], change = false): boolean {
  const { passage, compiled, input } = state;
  const readings = readCount(passage, slot, compiled, near(state, change, period === 'target'));
  const unspoken = readings.length === 0 || readings[0]?.place.zone === 'carried';
  if (unspoken && period === 'prior' && repeatAsPrior(state, slot)) return true;
  if (unspoken && slot.part && !change && inheritWhole(state, slot, period)) return true;
  if (readings.length === 0) return false;
  const best = readings[0];
  if (best && input.moodAt(slot.amount.start) === 'problem' && (best.score < 100 || isShortfall(passage, slot)))
    return false;
  if (best && best.place.zone === 'right' && best.place.rank > 80) state.taken.add(best.place.mention);
  const bodies = eachBody(passage, slot, best);
  for (const reading of readings) {
    const scopes = bodies ?? [scopeOf(state, slot, reading)];
    for (const scope of scopes) {
      const claim = push(state, slot, {
        metric: reading.metric,
        head: reading.place.mention,
        score: reading.score,
        scope,
        period,
      });
      if (claim && !bodies) claim.narrowed = narrowing(passage, slot, reading.place.mention);
    }
  }
  return true;
}

/** 党委会、政府班子会各2次: a fact for each body named. */
function eachBody(passage: Passage, slot: Slot, best: Reading | undefined): string[] | null {
  if (!best) return null;
  const words = passage.text.slice(slot.start, slot.amount.start);
  if (!/各$/u.test(words)) return null;
  const names = words
    .slice(0, -1)
    .split(/[、和与及]/u)
    .map((name) => name.trim())
    .filter(Boolean);
  return names.length >= 2 ? names : null;
}

/** Claims that are looked back at: more than any sentence makes. */
const MAX_CLAIMS_BACK = 200;

/** The claims made so far in the sentence that is being read, in order. */
function claimsOf({ claims, passage }: State, sentence: number | undefined): readonly Claim[] {
  let from = claims.length;
  const least = Math.max(0, claims.length - MAX_CLAIMS_BACK);
  while (from > least && passage.clauses[claims[from - 1]?.clause ?? -1]?.sentence === sentence) from--;
  return claims.slice(from);
}

/** The whole that the parts are parts of: the last claim before 其中 that is not itself a part. */
function wholeOf(state: State, slot: Slot): Claim | null {
  const sentence = state.passage.clauses[slot.amount.clause]?.sentence;
  const wholes = claimsOf(state, sentence).filter(
    (claim) => claim.amount && !claim.part && claim.metric.unit !== '%' && sameKindOfUnit(claim.amount, slot.amount),
  );
  const sum = partSum(state.passage, slot);
  const last = wholes[wholes.length - 1];
  const family = last?.metric.id.split('.')[0];
  return (
    wholes.find((claim) => claim.value === sum) ??
    wholes.find((claim) => claim.metric.id.split('.')[0] === family && claim.value >= slot.amount.value) ??
    last ??
    null
  );
}

/** Numbers before and behind one among which its fellow parts are looked for. */
const MAX_PARTS = 24;

/** Sum of the parts in the series that the number belongs to. */
function partSum(passage: Passage, slot: Slot): number {
  const sentence = passage.clauses[slot.amount.clause]?.sentence;
  const { index } = slot.amount;
  return passage.amounts
    .slice(Math.max(0, index - MAX_PARTS), index + MAX_PARTS)
    .filter(
      (amount) =>
        passage.clauses[amount.clause]?.sentence === sentence &&
        sameKindOfUnit(amount, slot.amount) &&
        slotOf(passage, amount).part,
    )
    .reduce((sum, amount) => sum + amount.value, 0);
}

const outcomes = new Set([
  'keep',
  'fail',
  'resolve',
  'mediate',
  'uphold',
  'correct',
  'win',
  'pend',
  'reply',
  'lose',
  'rectify',
  'transfer',
]);

/** 驳回4件, 已结案3件 say what became of the whole's cases; they are no kind of them. */
function tellsOutcome(passage: Passage, slot: Slot): boolean {
  return mentionsIn(passage, Math.max(slot.start, slot.itemStart), slot.itemEnd).some((mention) =>
    mention.ideas.some((idea) => outcomes.has(idea.name)),
  );
}

/** 持证人员不足3人, 仅有2名 among the shortcomings: a measure of the lack, no figure of the report. */
function isShortfall(passage: Passage, slot: Slot): boolean {
  return (
    slot.amount.qualifier !== 'exact' || /[仅只]有?$|尚缺|还差/u.test(passage.text.slice(slot.start, slot.amount.start))
  );
}

/** Last year's figure beside this year's, without words of its own, is of the same metrics: 比去年的201件明显减少. */
function repeatAsPrior(state: State, slot: Slot): boolean {
  const { passage } = state;
  const sentence = passage.clauses[slot.amount.clause]?.sentence;
  const fits = (claim: Claim) =>
    claim.amount !== null &&
    claim.period !== 'prior' &&
    claim.scope === null &&
    claim.metric.unit !== '%' &&
    sameKindOfUnit(claim.amount, slot.amount);
  const claims = claimsOf(state, sentence);
  const last = claims.findLast(fits);
  const family = last?.metric.id.split('.')[0];
  const before = claims.find((claim) => fits(claim) && claim.metric.id.split('.')[0] === family);
  if (!before) return false;
  for (const claim of claims.filter((other) => other.amount === before.amount && other.period !== 'prior'))
    push(state, slot, {
      metric: claim.metric,
      head: claim.head,
      score: claim.score,
      scope: claim.scope,
      period: 'prior',
    });
  return true;
}

/** A part whose own words name no metric is a part of the whole: 其中简易程序22件. */
function inheritWhole(state: State, slot: Slot, period: Claim['period']): boolean {
  if (!slot.part) return false;
  const whole = wholeOf(state, slot);
  if (!whole || whole.metric.unit === '%' || !whole.amount) return false;
  if (!sameKindOfUnit(slot.amount, whole.amount) || slot.amount.value > whole.amount.value) return false;
  if (tellsOutcome(state.passage, slot)) return false;
  const scope = partWords(state.passage, slot);
  if (!scope) return false;
  push(state, slot, {
    metric: whole.metric,
    head: whole.head,
    score: 50,
    scope,
    period: period === 'year' ? whole.period : period,
  });
  return true;
}

const kindsOfUnit = unitSet([
  'case',
  'person',
  'event',
  'copy',
  'premises',
  'building',
  'place',
  'area',
  'money',
  'volume',
]);

function sameKindOfUnit(a: Amount, b: Amount): boolean {
  return a.unit === b.unit || (groupsOf(a.unit) & groupsOf(b.unit) & kindsOfUnit) !== 0;
}

/** The level that stands with the head, in its own words or in the number's: 市级民主法治示范村6个、县级9个. */
function levelOf(state: State, slot: Slot, head: Mention): string | null {
  const own = mentionsIn(state.passage, Math.max(slot.itemStart, slot.start), slot.itemEnd).find((mention) =>
    mention.ideas.some((idea) => idea.name === 'level'),
  );
  if (own) return state.passage.text.slice(own.start, own.end);
  const inHead =
    head.start >= slot.clauseStart || slot.amount.clause === 0
      ? /国家级|全国|[省市县区州盟旗]级(?:以上)?|自治区级|^[省市县区]/u.exec(
          state.passage.text.slice(head.start, head.end),
        )
      : null;
  return inHead?.[0] ?? null;
}

function scopeOf(state: State, slot: Slot, reading: Reading): string | null {
  if (reading.frame.byLevel) {
    const level = levelOf(state, slot, reading.place.mention);
    if (level) return level;
  }
  if (reading.frame.part)
    return (
      partWords(state.passage, slot) ?? state.passage.text.slice(reading.place.mention.start, reading.place.mention.end)
    );
  if (!slot.part) return null;
  const whole = wholeOf(state, slot);
  return whole && whole.metric.id === reading.metric.id ? (partWords(state.passage, slot) ?? '其中') : null;
}

/** What may stand behind the words of a part. */
const closingWords = /(?<![，、：“”（）有为的达约共])[，、：“”（）有为的达约共]+$/u;

/** The words of the part, without 其中 and what stands around any number. */
function partWords(passage: Passage, slot: Slot): string | null {
  const before = passage.text
    .slice(Math.max(slot.start, slot.itemStart), slot.amount.from)
    .replace(/^.*(?:其中|当中)/u, '');
  const clean = (words: string) => words.replace(/^[，、：“”（）有为的]+/u, '').replace(closingWords, '');
  const words = clean(before);
  if (words) return words;
  const after = clean(passage.text.slice(slot.amount.end, slot.itemEnd));
  return after || null;
}

interface Push {
  metric: Claim['metric'];
  head: Mention | null;
  score: number;
  scope: string | null;
  period: Claim['period'];
}

function push(state: State, slot: Slot, given: Push): Claim | null {
  const { amount } = slot;
  const percent = given.metric.unit === '%';
  const converted = percent ? amount.value : convert(amount.value, amount.unit, given.metric.unit);
  const claim: Claim = {
    metric: given.metric,
    value: converted ?? amount.value,
    unitText: amount.unitText,
    qualifier: amount.qualifier,
    basis: 'stated',
    period: given.period,
    scope: given.scope,
    head: given.head,
    amount,
    start: amount.start,
    end: amount.end,
    clause: amount.clause,
    score: given.score,
    rule: given.metric.id,
    part: slot.part,
    narrowed: null,
    subject: subjectOf(state.passage, amount),
  };
  state.claims.push(claim);
  return claim;
}

function addImplied(state: State): void {
  for (const found of readUniversals(state.passage, state.compiled, near(state))) {
    const mood = state.input.moodAt(found.start);
    if (mood === 'plan' || mood === 'problem') continue;
    const counted = state.claims.find(
      (claim) => claim.metric === found.metric && claim.amount && claim.amount === found.amount,
    );
    // 46个村均成立调委会: the number counts villages, so it is implied, however near the committees stand.
    if (counted && counted.value === found.value) counted.basis = 'implied';
    if (isStated(state, found.metric.id, found.clause, found.value)) continue;
    const whole = found.amount ? state.claims.find((claim) => claim.amount === found.amount) : undefined;
    state.claims.push(
      unnumbered(found, {
        value: found.value,
        unitText: found.unitText,
        qualifier: found.amount?.qualifier ?? 'exact',
        period: whole?.period ?? 'year',
        scope: whole?.scope ?? null,
        rule: `${found.metric.id}/universal`,
        subject: found.amount ? subjectOf(state.passage, found.amount) : null,
      }),
    );
  }
}

type Saying = Pick<Claim, 'metric' | 'head' | 'start' | 'end' | 'clause'>;
type Said = Pick<Claim, 'value' | 'unitText' | 'qualifier' | 'period' | 'scope' | 'rule' | 'subject'>;

/** A claim without a number of its own. */
function unnumbered(found: Saying, said: Said): Claim {
  return {
    metric: found.metric,
    value: said.value,
    unitText: said.unitText,
    qualifier: said.qualifier,
    basis: 'implied',
    period: said.period,
    scope: said.scope,
    head: found.head,
    amount: null,
    start: found.start,
    end: found.end,
    clause: found.clause,
    score: 60,
    rule: said.rule,
    part: false,
    narrowed: null,
    subject: said.subject,
  };
}

function addZeros(state: State): void {
  for (const found of readZeros(state.passage, state.compiled)) {
    if (isStated(state, found.metric.id, found.clause, 0)) continue;
    const mood = state.input.moodAt(found.start);
    if (mood === 'problem') continue;
    state.claims.push(
      unnumbered(found, {
        value: 0,
        unitText: '',
        qualifier: 'exact',
        period: mood === 'plan' || isAim(state.passage, found.start) ? 'target' : 'year',
        scope: null,
        rule: `${found.metric.id}/zero`,
        subject: null,
      }),
    );
  }
}

function isAim(passage: Passage, at: number): boolean {
  return /力争|争取|确保|努力实现|目标/u.test(passage.text.slice(Math.max(0, at - 12), at));
}

/** Whether the sentence, or the one beside it, states the metric's value in figures already. */
function isStated(state: State, id: string, clause: number, value: number): boolean {
  const { sentence } = clauseOf(state.passage, clause);
  return state.claims.some((claim) => {
    if (claim.metric.id !== id || claim.scope !== null) return false;
    if (claim.period === 'target' || claim.period === 'prior') return false;
    const other = state.passage.clauses[claim.clause]?.sentence ?? 0;
    return other === sentence || (claim.basis === 'implied' && claim.value === value);
  });
}
