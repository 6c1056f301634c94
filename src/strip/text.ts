/** Plain text: one line of the body a line of the source. */
import type { Run } from '../body.js';
import { cutLine, type Line, makeLine } from './line.js';

/** Line ends of a text file. */
const lineEndPattern = /[\n\r\v\f\u0085\u2028\u2029]/gu;
/** Without one of these, line feeds are all there is to look for. */
const rareLineEnd = /[\r\v\f\u0085\u2028\u2029]/u;

function lineEnd(source: string, from: number, hasRare: boolean): number {
  if (!hasRare) return source.indexOf('\n', from);
  lineEndPattern.lastIndex = from;
  return lineEndPattern.exec(source)?.index ?? -1;
}

/** What a word processor leaves of its bookmarks in plain text, and a scraper of a page's blanks. */
const residuePattern = /\[ ?(?:bookmark|image): ?[^[\]\n]{0,60}\]|&(?:nbsp|emsp|ensp|#160|#12288);/giu;

/** A line drawn in characters, below the head of a table say. */
const rulePattern = /^[-|:+=_*~—–]{3,}$/u;
const ruleStart = /^[-|:+=_*~—–]/u;

function isRule(text: string): boolean {
  return ruleStart.test(text) && rulePattern.test(text.replace(/\s/gu, ''));
}

/** Lines that are held of a text; books have some ten thousand. */
const MAX_LINES = 500_000;

/** The lines of a text that hold anything, without such residue, and the offset at which reading ended where there are too many. */
export function textLines(source: string): { lines: Line[]; cutAt: number | null } {
  const lines: Line[] = [];
  let from = 0;
  const add = (end: number) => {
    const line = lineAt(source, from, end);
    if (line) lines.push(line);
  };
  const hasRare = rareLineEnd.test(source);
  for (let at = lineEnd(source, 0, hasRare); at >= 0; at = lineEnd(source, from, hasRare)) {
    add(at);
    from = at + (source.startsWith('\r\n', at) ? 2 : 1);
    if (lines.length >= MAX_LINES && from < source.length) return { lines, cutAt: from };
  }
  add(source.length);
  return { lines, cutAt: null };
}

function lineAt(source: string, from: number, end: number): Line | undefined {
  const text = source.slice(from, end);
  const run: Run = { at: 0, length: text.length, from, width: text.length };
  const line = makeLine(text, [run]);
  if (!line || isRule(line.text)) return undefined;
  if (!line.text.includes('[') && !line.text.includes('&')) return line;
  const cuts = [...line.text.matchAll(residuePattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return cutLine(line, cuts);
}
