import { leading } from '../leading.js';
import type { ScannedNumeral } from '../numerals.js';

/** What a numeral stands for. */
export type NumberRole = 'quantity' | 'date' | 'citation' | 'name' | 'numbering' | 'unexplained';

/** A decision about one numeral: its role and the rule that decided. */
export interface Verdict {
  role: Exclude<NumberRole, 'quantity'>;
  rule: string;
  /** Range where it is more than the numeral; half-open. */
  start?: number;
  end?: number;
}

/** A half-open range. */
export interface Span {
  start: number;
  end: number;
}

/** One paragraph with its numerals and the ranges that give them their sense. */
export interface Paragraph {
  text: string;
  numerals: readonly ScannedNumeral[];
  /** 《…》, marks included. */
  titles: readonly Span[];
  /** Document numbers: 〔2017〕12号, 令第711号. */
  documents: readonly Span[];
  /** “…”, marks included. */
  quotes: readonly Span[];
}

/** A rule decides for the numeral at `index`, or passes. */
export type Rule = (paragraph: Paragraph, numeral: ScannedNumeral, index: number) => Verdict | null;

/** Gathers the ranges a paragraph's numerals are judged by. */
export function openParagraph(text: string, numerals: readonly ScannedNumeral[]): Paragraph {
  return { text, numerals, titles: titlesOf(text), documents: documentsOf(text), quotes: quotesOf(text) };
}

/** The range among sorted ones that holds `at`, or null. */
export function spanAt(spans: readonly Span[], at: number): Span | null {
  const span = spans[leading(spans, ({ start }) => start <= at) - 1];
  return span && at < span.end ? span : null;
}

const titleBreak = /[，。；：\n]/u;
const longestTitle = 150;

/** 《…》 with titles nested in it; one that is not closed ends with its clause. */
function titlesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = text.indexOf('《');
  while (start >= 0) {
    const end = titleEnd(text, start);
    spans.push({ start, end });
    start = text.indexOf('《', end);
  }
  return spans;
}

function titleEnd(text: string, start: number): number {
  let depth = 0;
  let closed = 0;
  const limit = Math.min(text.length, start + longestTitle);
  for (let i = start; i < limit; i += 1) {
    const character = text[i];
    if (character === '《') depth += 1;
    else if (character === '》' && depth === 1) return i + 1;
    else if (character === '》') {
      depth -= 1;
      closed = i + 1;
    } else if (character === '。' || character === '\n') break;
  }
  if (closed > 0) return closed;
  const rest = text.slice(start, limit).search(titleBreak);
  return rest < 0 ? limit : start + rest;
}

/**
 * 某府发〔2017〕12号
 *       ^^^^^^^^^^^
 * 国务院令第711号, （2021）某01民初12号, and 〔20212号 that lost a bracket
 */
const documentPattern =
  /[〔﹝[【（(〈](?:19|20)\d\d年?[〕﹞\]】）)〉][^，。；：、\s《》“”]{0,12}?\d{1,6}(?:-\d+)?号|[〔﹝](?:19|20)\d{3,6}号|[令第告]第?[\d〇零一二三四五六七八九十百]{1,6}号(?:令|公告|文)?|第[\d〇零一二三四五六七八九十百]{1,6}号(?:令|公告|文件)/gu;

function documentsOf(text: string): Span[] {
  if (!text.includes('号')) return [];
  return Array.from(text.matchAll(documentPattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const longestQuote = 60;

/** “…” closed within a sentence's length. */
function quotesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = text.indexOf('“');
  while (start >= 0) {
    const end = text.indexOf('”', start);
    if (end < 0) break;
    const open = text.lastIndexOf('“', end);
    if (end - open <= longestQuote) spans.push({ start: open, end: end + 1 });
    start = text.indexOf('“', end);
  }
  return spans;
}
