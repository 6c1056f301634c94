/**
 * What a stretch of text speaks of, where no heading says so: “虽然…但仍存在一些不足…。下一步，我镇将…” turns from report
 * to problem to plan inside one paragraph.
 */
import type { SectionKind } from '../schema.js';
import type { Span } from './lines.js';

/** What was done, what lacks, what is to come. */
export type Mood = 'report' | 'problem' | 'plan';

/** From this offset on the text is of this mood, to the next turn. */
export interface Turn {
  start: number;
  mood: Mood;
}

const planCuePattern =
  /下一?步|下(?:一|个)?阶段|下一年度?|今后|接下来|明年|来年|新的一年里?，|(?:在)?(?:今后|以后|未来)的(?:工作|一年)|(20\d\d)年/uy;
const problemCuePattern =
  /(?:存在|面临|还有|仍有|有)(?:着|的)?(?:一些|一定|不少|许多|以下|诸多|较大|主要|部分)?的?(?:问题|不足|困难|短板|差距|薄弱环节)|(?:与|距|离|同|对照).{2,30}(?:差距|不足)/u;
const intentPattern = /[将拟要]|计划|打算|继续|力争|进一步/u;

/** Mood of a whole section of this kind. */
export function moodOfKind(kind: SectionKind): Mood {
  if (kind === 'plan') return 'plan';
  return kind === 'problems' ? 'problem' : 'report';
}

/** Turns of mood inside one paragraph that begins in `mood`. Sentences are looked at where they begin. */
export function turnsIn(folded: string, paragraph: Span, options: { mood: Mood; reportYear: number | null }): Turn[] {
  const turns: Turn[] = [];
  let { mood } = options;
  for (const start of sentenceStarts(folded, paragraph)) {
    const next = moodOfSentence(folded, { start, end: paragraph.end }, options.reportYear) ?? mood;
    if (next === mood || mood === 'plan') continue;
    mood = next;
    turns.push({ start, mood });
  }
  return turns;
}

function* sentenceStarts(folded: string, paragraph: Span): Generator<number> {
  let at = paragraph.start;
  while (at < paragraph.end) {
    while (at < paragraph.end && /\s/u.test(folded[at] ?? '')) at += 1;
    yield at;
    while (at < paragraph.end && !/[。！？；]/u.test(folded[at] ?? '')) at += 1;
    at += 1;
  }
}

/** The mood a sentence sets, null where it goes on in the one before. */
export function moodOfSentence(folded: string, sentence: Span, reportYear: number | null): Mood | null {
  const stop = folded.slice(sentence.start, Math.min(sentence.end, sentence.start + 120)).search(/[。！？；]/u);
  const text = folded.slice(
    sentence.start,
    stop < 0 ? Math.min(sentence.end, sentence.start + 120) : sentence.start + stop,
  );
  planCuePattern.lastIndex = 0;
  const cue = planCuePattern.exec(text);
  if (cue && (cue[1] === undefined || (reportYear !== null && Number(cue[1]) > reportYear)) && intentPattern.test(text))
    return 'plan';
  return problemCuePattern.test(text) && !/解决|整改|排查/u.test(text) ? 'problem' : null;
}
