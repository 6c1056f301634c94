/**
 * What a stretch of text speaks of, where no heading says so. The turns are at sentence-initial cues:
 *
 *   虽然取得了成效，但还存在一些不足…。下一步，我镇将加强培训…
 *   problem                            plan
 */
import type { SectionKind } from '../schema.js';
import { unitTable } from '../unit-table.js';
import type { Span } from './lines.js';

/** What was done, what lacks, what is to come. */
export type Mood = 'report' | 'problem' | 'plan';

/** From this offset on the text is of this mood, to the next turn. */
export interface Turn {
  start: number;
  mood: Mood;
}

const planCue = '下一?步|下(?:一|个)?阶段|下一?年度|今后|接下来|明年|来年|新的一年里?|未来一年';
/** A cue at the beginning of a sentence; a coming year is one where the sentence also intends something. */
const planStartPattern = new RegExp(`^(?:(?:在|为|针对)?(?:${planCue})|(?:在)?(20\\d\\d) ?年)`, 'u');
/** A cue after a comma needs the intention right behind it. */
const planInsidePattern = new RegExp(`[，：](?:${planCue})[^，。；]{0,12}?(?:将|要|拟|计划|继续|力争|重点|应)`, 'u');
const intentPattern = /(?<![重主需首必])要|[将拟]|计划|打算|继续|力争|进一步/u;
const problemPattern =
  /(?:存在|面临|还有|仍有|也有)(?:着|的)?(?:一些|一定|不少|许多|以下|诸多|较大|主要|部分|薄弱|突出)?的?(?:问题|不足|困难|短板|弱项|差距|环节)/u;
const shortfallPattern = /差距|不足/gu;
/** What is fallen short of is named before: 与上级要求相比还有不小差距. */
const standardPattern = /[与距离同比]|对照/u;
/** How far before. */
const standardReach = 41;
const solvedPattern = /解决|整改|排查|针对|化解|梳理|查找|反馈/u;
/** How far into a sentence cues are looked for. */
const reach = 160;

/** Mood of a whole section of this kind. */
export function moodOfKind(kind: SectionKind): Mood {
  if (kind === 'plan') return 'plan';
  return kind === 'problems' ? 'problem' : 'report';
}

/** Options of reading moods. */
export interface MoodOptions {
  /** The mood in which the text begins. */
  mood: Mood;
  /** The year reported on, to tell a coming year from it. */
  reportYear: number | null;
}

/** The turn a sentence makes, null where it goes on in the mood before it. */
export function turnOf(folded: string, sentence: Span, reportYear: number | null): Turn | null {
  const text = folded.slice(sentence.start, Math.min(sentence.end, sentence.start + reach));
  const start = planStartPattern.exec(text);
  if (start && (start[1] === undefined || (isLater(start[1], reportYear) && intentPattern.test(text)))) {
    return { start: sentence.start, mood: 'plan' };
  }
  const inside = planInsidePattern.exec(text);
  if (inside) return { start: sentence.start + inside.index + 1, mood: 'plan' };
  return namesProblem(text) && !solvedPattern.test(text) ? { start: sentence.start, mood: 'problem' } : null;
}

function namesProblem(text: string): boolean {
  if (problemPattern.test(text)) return true;
  shortfallPattern.lastIndex = 0;
  for (let found = shortfallPattern.exec(text); found; found = shortfallPattern.exec(text)) {
    const { index } = found;
    if (standardPattern.test(text.slice(Math.max(0, index - standardReach), Math.max(0, index - 2)))) return true;
  }
  return false;
}

function isLater(year: string, reportYear: number | null): boolean {
  return reportYear !== null && Number(year) > reportYear;
}

/** For each UTF-16 unit whether a sentence ends with it. */
const endsSentence = unitTable('。！？；');

/** Sentences of a range: up to 。！？； each. */
export function* sentencesOf(folded: string, range: Span): Generator<Span> {
  for (let start = range.start; start < range.end; ) {
    let end = start;
    while (end < range.end && endsSentence[folded.charCodeAt(end)] === 0) end++;
    if (end < range.end) end++;
    const first = skipSpace(folded, start, end);
    if (first < end) yield { start: first, end };
    start = end;
  }
}

const space = /\s/u;

function skipSpace(folded: string, start: number, end: number): number {
  let at = start;
  while (at < end && space.test(folded.charAt(at))) at++;
  return at;
}

/** Turns inside the paragraphs of one section, in order. */
export function turnsIn(folded: string, paragraphs: readonly Span[], options: MoodOptions): Turn[] {
  const turns: Turn[] = [];
  let opening = options.mood;
  for (const paragraph of paragraphs) {
    const found = paragraphTurns(folded, paragraph, { ...options, mood: opening });
    const closing = turns.at(-1)?.mood ?? options.mood;
    if (closing !== opening && found[0]?.start !== paragraph.start)
      turns.push({ start: paragraph.start, mood: opening });
    turns.push(...found);
    if (lasts(folded, paragraph, found)) opening = found[0]?.mood ?? opening;
  }
  return turns;
}

function paragraphTurns(folded: string, paragraph: Span, options: MoodOptions): Turn[] {
  const turns: Turn[] = [];
  let { mood } = options;
  for (const sentence of sentencesOf(folded, paragraph)) {
    if (mood === 'plan') break;
    const turn = turnOf(folded, sentence, options.reportYear);
    if (!turn || turn.mood === mood) continue;
    mood = turn.mood;
    turns.push(turn);
  }
  return turns;
}

/** A cue that opens a paragraph holds for those after it; on problems, only a line that could be a heading does. */
function lasts(folded: string, paragraph: Span, turns: readonly Turn[]): boolean {
  const first = turns[0];
  if (!first || first.start !== paragraph.start) return false;
  const isLine = paragraph.end - paragraph.start <= 40 && !/[。；]/u.test(folded.slice(paragraph.start, paragraph.end));
  return first.mood === 'plan' || isLine;
}
