/**
 * A paragraph as the reader sees it: its ideas, its amounts, and the sentences and clauses they stand in.
 *
 *     镇综治中心全年共受理各类纠纷118宗，截至目前已办结106宗，化解率90%。
 *     └──────── clause ────────┘ └──── clause ────┘ └ clause ┘   one sentence
 */
import type { NumberReading } from '../quantities.js';
import type { Lexicon, Mention } from './lexicon.js';
import type { WordAt, WordStatements } from './statements.js';

export interface Clause {
  start: number;
  end: number;
  /** Index of the sentence the clause belongs to. */
  sentence: number;
  /** The clause stands in parentheses. */
  aside: boolean;
}

export interface Sentence {
  start: number;
  end: number;
  /** A semicolon, not a full stop, parts this sentence from the one before. */
  soft: boolean;
}

/** An amount with its place in the paragraph. */
export interface Amount extends NumberReading {
  /** Index in `Passage.amounts`. */
  index: number;
  clause: number;
  /** Start of the hedge before the number (约, 近), or of the number. */
  from: number;
}

/** What of a text may state a figure: only sentences with any of it, and those before them, are read for ideas. */
export interface Statements extends WordStatements {
  readings: readonly NumberReading[];
}

export interface Passage {
  text: string;
  universals: readonly WordAt[];
  negations: readonly WordAt[];
  zeros: readonly WordAt[];
  /** Ideas of the sentences that state something and of those before them, in order. */
  mentions: Mention[];
  amounts: Amount[];
  clauses: Clause[];
  sentences: Sentence[];
  /** Names of the ideas of a clause or sentence, by its index, once they were asked for. */
  clauseIdeas: (ReadonlySet<string> | undefined)[];
  sentenceIdeas: (ReadonlySet<string> | undefined)[];
  /** The body that the amounts of a clause are told of, by its index, once it was asked for. */
  subjects: (string | null | undefined)[];
}

const hedgeBefore =
  /(?:大约|约有?|近|逾|超过|超|不少于|不低于|至少|突破|不足|将近|接近|达到?|高达|多达|为|共计?|累计|总计|合计|了|已|：){1,12}$/u;
/** （社区） is part of a name, not an aside. */
const shortAside = 8;

export function readPassage(text: string, statements: Statements, lexicon: Lexicon): Passage {
  const sentences: Sentence[] = [];
  const clauses: Clause[] = [];
  cut(text, sentences, clauses);
  const amounts: Amount[] = [];
  let clause = 0;
  for (const reading of statements.readings) {
    if (reading.role !== 'quantity') continue;
    while (clause + 1 < clauses.length && (clauses[clause] as Clause).end <= reading.start) clause++;
    const head = text.slice(Math.max((clauses[clause] as Clause).start, reading.start - 12), reading.start);
    const hedge = hedgeBefore.exec(head);
    amounts.push(amountOf(reading, { index: amounts.length, clause, hedge: hedge?.[0].length ?? 0 }));
  }
  const { universals, negations, zeros } = statements;
  const passage: Passage = {
    text,
    universals,
    negations,
    zeros,
    mentions: [],
    amounts,
    clauses,
    sentences,
    clauseIdeas: [],
    sentenceIdeas: [],
    subjects: [],
  };
  findMentions(passage, lexicon);
  return passage;
}

/** The reading with its place, field by field: every amount has one shape, which a spread would not give it. */
function amountOf(reading: NumberReading, place: { index: number; clause: number; hedge: number }): Amount {
  const amount: Amount = {
    role: reading.role,
    rule: reading.rule,
    start: reading.start,
    end: reading.end,
    text: reading.text,
    value: reading.value,
    kind: reading.kind,
    unit: reading.unit,
    unitText: reading.unitText,
    qualifier: reading.qualifier,
    numberStart: reading.numberStart,
    numberEnd: reading.numberEnd,
    index: place.index,
    clause: place.clause,
    from: reading.start - place.hedge,
  };
  if (reading.high !== undefined) amount.high = reading.high;
  return amount;
}

function findMentions(passage: Passage, lexicon: Lexicon): void {
  const { text, sentences } = passage;
  const stating = new Uint8Array(sentences.length);
  for (const { clause } of passage.amounts) stating[clauseOf(passage, clause).sentence] = 1;
  for (const { start } of [...passage.universals, ...passage.negations, ...passage.zeros])
    stating[clauseOf(passage, clauseAt(passage, start)).sentence] = 1;
  for (const [index, { start, end }] of sentences.entries())
    if (stating[index] === 1 || stating[index + 1] === 1) lexicon.findIn(text, start, end, passage.mentions);
}

/** Cuts at 。！？； into sentences and at ，： and asides into clauses; a mark inside 《…》 or a short aside does not cut. */
function cut(text: string, sentences: Sentence[], clauses: Clause[]): void {
  let sentenceStart = 0;
  let clauseStart = 0;
  let soft = false;
  let aside = false;
  let titles = 0;
  const closeClause = (end: number, next: number, nextAside: boolean) => {
    if (end > clauseStart) clauses.push({ start: clauseStart, end, sentence: sentences.length, aside });
    clauseStart = next;
    aside = nextAside;
  };
  for (let at = 0; at < text.length; at++) {
    const mark = text[at];
    if (mark === '《') titles = Math.min(titles + 1, 3);
    else if (mark === '》') titles = 0;
    else if (mark === '。' || mark === '！' || mark === '？' || mark === '；' || mark === ';') {
      closeClause(at, at + 1, false);
      if (at > sentenceStart) sentences.push({ start: sentenceStart, end: at, soft });
      sentenceStart = at + 1;
      soft = mark === '；' || mark === ';';
      titles = 0;
    } else if (titles > 0) continue;
    else if (mark === '，' || mark === '：') closeClause(at, at + 1, false);
    else if (mark === '（') {
      const ahead = text.slice(at + 1, at + 1 + shortAside);
      const close = ahead.indexOf('）');
      if (close >= 0 && !/\d/u.test(ahead.slice(0, close))) at += 1 + close;
      else closeClause(at, at + 1, true);
    } else if (mark === '）' && aside) closeClause(at, at + 1, false);
  }
  closeClause(text.length, text.length, false);
  if (text.length > sentenceStart) sentences.push({ start: sentenceStart, end: text.length, soft });
  // A clause closed with nothing after the last full stop belongs to the last sentence.
  for (const clause of clauses) clause.sentence = Math.min(clause.sentence, Math.max(0, sentences.length - 1));
}

/** The clause an offset stands in. */
export function clauseAt(passage: Passage, offset: number): number {
  let low = 0;
  let high = passage.clauses.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((passage.clauses[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The clause of an amount, or one that `clauseAt` gave: it was found in this passage, so it is there. */
export function clauseOf(passage: Passage, index: number): Clause {
  return passage.clauses[index] as Clause;
}

/** The sentence of a clause of this passage. */
export function sentenceOf(passage: Passage, clause: Clause): Sentence {
  return passage.sentences[clause.sentence] as Sentence; // cut closes one for every clause
}

/** The mentions that lie wholly in a range. */
export function mentionsIn(passage: Passage, start: number, end: number): Mention[] {
  const inside: Mention[] = [];
  for (let at = firstMentionFrom(passage, start); at < passage.mentions.length; at++) {
    const mention = passage.mentions[at];
    if (!mention || mention.start >= end) break;
    if (mention.end <= end) inside.push(mention);
  }
  return inside;
}

const noIdeas: ReadonlySet<string> = new Set();

/** Names of the ideas that a clause raises. */
export function ideasOfClause(passage: Passage, index: number): ReadonlySet<string> {
  return ideasOf(passage, passage.clauses[index], index, passage.clauseIdeas);
}

/** Names of the ideas that a sentence raises; none where there is no such sentence. */
export function ideasOfSentence(passage: Passage, index: number): ReadonlySet<string> {
  return ideasOf(passage, passage.sentences[index], index, passage.sentenceIdeas);
}

function ideasOf(
  passage: Passage,
  range: { start: number; end: number } | undefined,
  index: number,
  known: (ReadonlySet<string> | undefined)[],
): ReadonlySet<string> {
  if (!range) return noIdeas;
  const before = known[index];
  if (before) return before;
  const ideas = new Set<string>();
  for (const mention of mentionsIn(passage, range.start, range.end))
    for (const idea of mention.ideas) ideas.add(idea.name);
  known[index] = ideas;
  return ideas;
}

/** Index of the first mention that starts at an offset or after it. */
export function firstMentionFrom(passage: Passage, offset: number): number {
  let low = 0;
  let high = passage.mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((passage.mentions[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Characters of a range that no function word, modifier or action covers: what the range speaks of besides. */
export function residue(
  passage: Passage,
  start: number,
  end: number,
  keep: (mention: Mention) => boolean = isEmptyWord,
): string {
  let rest = '';
  let at = start;
  for (let index = Math.max(0, firstMentionFrom(passage, start) - 1); index < passage.mentions.length; index++) {
    const mention = passage.mentions[index];
    if (!mention || mention.start >= end) break;
    if (mention.end <= start || !keep(mention)) continue;
    rest += passage.text.slice(at, Math.max(at, mention.start));
    at = Math.max(at, Math.min(end, mention.end));
  }
  rest += passage.text.slice(at, end);
  return rest.replace(/[^\u4e00-\u9fff]/gu, '');
}

function isEmptyWord(mention: Mention): boolean {
  return mention.kind === 'function' || mention.kind === 'modifier' || mention.kind === 'action';
}
