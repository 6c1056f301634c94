/**
 * The heading of a section: its marker's line where that is a heading line; run in, the first sentence where it is a
 * title rather than a statement.
 *
 *   （二）强化学习培训。全年组织…     title: a task or a state in a few words
 *   （二）我镇成立了领导小组，由…     statement: somebody did something
 */
import { type Span, skipBlanks, trim } from './lines.js';

/** Longest heading on a line of its own without and with a closing mark, and longest run in before a text. */
const maxLine = 110;
const maxClosedLine = 80;
const maxRunIn = 60;
/** Longest second phrase of a title of two: 强化组织领导 压实工作责任. */
const maxSecondPhrase = 20;
/** A sentence's end, or the colon or blank that can stand for it behind a title. */
const sentenceEndPattern = /[。；！？：]/u;
const closingPattern = /(?<![。；！？：，、.])[。；！？：，、.]+$/u;
/** Beginnings of statements: a subject, a time or a reason. */
const statementStartPattern =
  /^(?:我[镇乡街区县市局委办院省处]|本[年镇乡街区县市局委]|全[年镇乡街区县市局委系]|[镇乡街区县市局委]?(?:道|)党(?:委|工委|组|政)[、，]?(?!主要负责|政主要负责)|(?:镇|乡|区|县|市|街道|办事)(?:政府|机关|长)|今年|去年|一年来|近年来|目前|截至|截止|自\d|\d{4}年(?:以来|，|\d)|(?:根据|按照|为|通过|针对|结合)[^，]{2,50}，|由于|虽然|尽管|但|经过[^，]{2,30}，|随着|其中|共(?!建|治|享|同)|已)/u;
/** Words of a report rather than of a title. */
const factPattern =
  /\d[.,]*(?:余|多|万)?(?:个|名|次|件|人|起|宗|份|场|期|家|户|项(?!制度|机制)|条|处|%|元|万|亿|亩|平方|公里)/u;
const actorPattern =
  /我[镇乡街区县市局委]|(?:镇|乡|区|县|市|街道)(?:党委|党工委|政府)(?:坚持|高度|认真|成立|始终|严格|积极|组织|及时|把|将)/u;

/** The heading, without its closing mark, and where the section's text goes on. */
export interface Heading {
  span: Span | null;
  /** Offset behind the heading and its closing mark. */
  end: number;
}

/** What is known of the section beside its words. */
export interface HeadingContext {
  /** Where the section's own text ends: at its first child, its next sibling or the signature. */
  end: number;
  hasChildren: boolean;
}

/** Reads the heading that begins at `from`. */
export function readHeading(folded: string, from: number, context: HeadingContext): Heading {
  const none = { span: null, end: from };
  const lineEnd = endOfHeadingLine(folded, from, context);
  const chunk = trim(folded, { start: from, end: Math.min(lineEnd, from + 400) });
  const line = folded.slice(chunk.start, chunk.end);
  if (line === '') return none;
  const sentence = firstSentence(line);
  if (sentence.length === line.length) {
    const goesOn = context.hasChildren || /\S/u.test(folded.slice(lineEnd, Math.min(context.end, lineEnd + 200)));
    const gap = /[。：]$/u.test(line) ? titleBeforeGap(line, maxRunIn) : 0;
    if (gap > 0) return close(folded, chunk, gap);
    return isHeadingLine(line, goesOn) ? close(folded, chunk, line.length) : none;
  }
  const gap = titleBeforeGap(line, maxSecondPhrase);
  if (gap > 0) return close(folded, chunk, gap);
  return isTitle(sentence, maxRunIn) ? close(folded, chunk, sentence.length) : none;
}

/** End of the line, or of the next one where the line breaks off in mid-sentence. */
function endOfHeadingLine(folded: string, from: number, context: HeadingContext): number {
  const end = endOfLine(folded, from, context.end);
  const line = folded.slice(from, end).trimEnd();
  return /[，、]$/u.test(line) && !sentenceEndPattern.test(line) ? endOfLine(folded, end + 1, context.end) : end;
}

function endOfLine(folded: string, from: number, limit: number): number {
  const length = folded.slice(from, limit).indexOf('\n');
  return length < 0 ? limit : from + length;
}

/** The first sentence with its mark. */
function firstSentence(line: string): string {
  const at = line.search(sentenceEndPattern);
  return at < 0 ? line : line.slice(0, at + 1);
}

/**
 * A line that is one sentence: a heading where text or children follow. One that ends like a sentence has to read like
 * a title too; one with nothing below is a heading only where it is too bare to be an item.
 */
function isHeadingLine(line: string, goesOn: boolean): boolean {
  const bare = line.replace(closingPattern, '');
  if (!goesOn) return !closingPattern.test(line) && bare.length <= 30 && !/[，。]/u.test(bare);
  if (/[。；！？]$/u.test(line)) return isTitle(line, maxClosedLine);
  if (/：$/u.test(line) && bare.length > 24) return isTitle(line, maxRunIn);
  return bare.length <= maxLine && !(bare.length > 40 && (factPattern.test(bare) || isGlued(bare)));
}

/** A heading with its text stuck to it: `强化理论武装镇党委坚持把…`. */
function isGlued(bare: string): boolean {
  const actor = actorPattern.exec(bare);
  return actor !== null && actor.index > 3 && /[\p{Script=Han}”）]$/u.test(bare.slice(0, actor.index));
}

function isTitle(sentence: string, longest: number): boolean {
  const bare = sentence.replace(closingPattern, '').trim();
  if (bare.length < 2 || bare.length > longest) return false;
  return !statementStartPattern.test(bare) && !factPattern.test(bare) && !actorPattern.test(bare) && !isNarrative(bare);
}

/** Sentences that tell a course of events: several clauses with 了 or 已 among them. */
function isNarrative(bare: string): boolean {
  const commas = countOf(bare, '，');
  if (commas >= 4) return true;
  return commas + countOf(bare, '、') >= 2 && /[了已]|均|先后|其中/u.test(bare);
}

function countOf(text: string, mark: string): number {
  let count = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) count++;
  return count;
}

/** `强化组织领导 镇党委高度重视…`: the words before the first blank, where they are a title and what follows is none. */
function titleBeforeGap(line: string, longest: number): number {
  const gap = line.slice(0, 50).search(/(?<=[\p{Script=Han}”）]) +(?=[\p{Script=Han}“])/u);
  if (gap < 4 || sentenceEndPattern.test(line.slice(0, gap))) return 0;
  return isTitle(line.slice(0, gap), 40) && !isTitle(firstSentence(line.slice(gap).trim()), longest) ? gap : 0;
}

function close(folded: string, chunk: Span, length: number): Heading {
  const words = folded.slice(chunk.start, chunk.start + length);
  const bare = words.replace(closingPattern, '').trimEnd();
  const span = { start: chunk.start, end: chunk.start + bare.length };
  return { span, end: skipBlanks(folded, chunk.start + length) };
}
