/**
 * The section tree of a report, and what stands around it: title, addressee, preamble, signature. Every character of
 * the body but white space and the mark that closes a heading belongs to exactly one of them.
 */
import { type Body, firstTableBehind } from './body.js';
import { leading } from './leading.js';
import type { Diagnostic } from './schema.js';
import { assemble, numberingGaps, type OutlineSection, paragraphsOf, type Source } from './split/assemble.js';
import { cutEnds } from './split/ends.js';
import { type Front, readFront } from './split/front.js';
import { isTopical } from './split/kind.js';
import { linesOf, type Span } from './split/lines.js';
import { type Candidate, findCandidates } from './split/marker.js';
import { type Mood, moodOfKind, sentencesOf, type Turn, turnOf, turnsIn } from './split/mood.js';
import { unwrap } from './split/paragraphs.js';
import { signatureStart } from './split/signature.js';
import { buildTree, type Node } from './split/tree.js';
import { firstYear, leadYear, withoutNames } from './split/year.js';

export type { OutlineSection } from './split/assemble.js';
export type { Span } from './split/lines.js';
export type { Mood, Turn } from './split/mood.js';

/** The body's parts; all offsets are into `Body.text`. */
export interface Outline {
  /** One span for each time the document states its title, the first being the best; over all its lines. */
  title: Span[];
  addressee: Span | null;
  /** Lines between title and text that belong to neither: a document number, a date, a remark. */
  remarks: Span[];
  /** Paragraphs before the first section; all of them where there are no sections. */
  preamble: Span[];
  sections: OutlineSection[];
  /** Lines of the signature, with what follows it. */
  signature: Span[];
  /** Where the text turns from report to problem to plan, in order. */
  turns: Turn[];
  /** Offsets are into the body. */
  diagnostics: Diagnostic[];
}

/** Splits a body into its sections. */
export function split(body: Body): Outline {
  const folded = unwrap(body.folded);
  const lines = cutEnds(folded, linesOf(folded));
  const signed = signatureStart(folded, lines);
  const content = lines.slice(0, signed);
  const front = readFront(folded, content);
  const text = content.filter((_, index) => !front.taken.has(index));
  const reportYear = yearOf(folded, text, front);
  const source: Source = { text: body.text, folded, reportYear, lines: text };
  const candidates = findCandidates(folded, outsideTables(text, body));
  const nodes = buildNodes(source, candidates);
  const end = content.at(-1)?.end ?? 0;
  const preamble = paragraphsOf(source, { start: 0, end: nodes[0]?.marker.start ?? end });
  const sections = assemble(source, nodes, { end, before: preamble });
  return {
    title: front.title,
    addressee: front.addressee,
    remarks: front.remarks,
    preamble,
    sections,
    signature: lines.slice(signed),
    turns: [
      ...collectTurns(source, preamble, sections),
      { start: lines[signed]?.start ?? folded.length, mood: 'report' },
    ],
    diagnostics: numberingGaps(body.text, nodes),
  };
}

/** Whether the text at `offset` tells what was done, what lacks or what is to come. */
export function moodAt(outline: Outline, offset: number): Mood {
  return outline.turns[lastAtOrBefore(outline.turns, offset)]?.mood ?? 'report';
}

/** The deepest section that holds the offset, if any. */
export function sectionAt(outline: Outline, offset: number): OutlineSection | null {
  let found: OutlineSection | null = null;
  for (let list = outline.sections; ; ) {
    const section = list[lastAtOrBefore(list, offset)];
    if (!section || offset >= section.end) return found;
    found = section;
    list = section.children;
  }
}

/** Index of the last of the sorted ranges that begins at or before the offset; -1 where none does. */
function lastAtOrBefore(ranges: readonly { start: number }[], offset: number): number {
  return leading(ranges, ({ start }) => start <= offset) - 1;
}

/** Numbers in the cells of a data table are no markers. */
function outsideTables(lines: readonly Span[], { tables }: Body): Span[] {
  return lines.filter(({ start, end }) => {
    const table = tables[firstTableBehind(tables, start)];
    return !table || start < table.start || end > table.end;
  });
}

/** The year the title or the lead names, to tell a plan's year from it. */
function yearOf(folded: string, text: readonly Span[], front: Front): number | null {
  const words = (span: Span) => folded.slice(span.start, Math.min(span.end, span.start + 2000));
  const title = front.title[0];
  return (title ? firstYear(withoutNames(words(title))) : null) ?? leadYear(text.slice(0, 6).map(words));
}

/**
 * The tree. What stands apart from the sections before it ends them: an unmarked heading on problems or plans, and a
 * closing paragraph on these where no section is.
 */
function buildNodes(source: Source, candidates: readonly Candidate[]): Node[] {
  const marked = new Set(candidates.map((candidate) => candidate.start));
  const unmarked = source.lines.filter((line) => !marked.has(line.start));
  const headings = unmarked.filter((line) => isTopicLine(source, line)).map((line) => line.start);
  const nodes = buildTree(candidates, { resets: headings });
  const last = candidates.findLast((candidate) => candidate.strong);
  if (!last || closesOnTopic(source, nodes)) return nodes;
  const closing = source.lines.find((line) => line.start > last.end && turnsAtOnce(source, line));
  return closing ? buildTree(candidates, { resets: [...headings, closing.start].sort((a, b) => a - b) }) : nodes;
}

/** `存在的问题`, `下一步打算` on a line of its own. */
function isTopicLine(source: Source, line: Span): boolean {
  if (line.end - line.start > 24) return false;
  const text = source.folded.slice(line.start, line.end).replace(/：$/u, '');
  return !/[，。；：]/u.test(text) && isTopical(text, source.reportYear);
}

function turnsAtOnce(source: Source, line: Span): boolean {
  const [sentence] = sentencesOf(source.folded, line);
  return sentence !== undefined && turnOf(source.folded, sentence, source.reportYear) !== null;
}

/** Whether a section that is open at the end is on problems or plans. */
function closesOnTopic(source: Source, roots: readonly Node[]): boolean {
  for (let node = roots.at(-1); node; node = node.children.at(-1)) {
    const line = source.folded
      .slice(node.marker.end, node.marker.end + 40)
      .split('\n', 1)
      .join('');
    if (isTopical(line.trim(), source.reportYear)) return true;
  }
  return false;
}

function collectTurns(source: Source, preamble: readonly Span[], sections: readonly OutlineSection[]): Turn[] {
  const { folded, reportYear } = source;
  const turns = turnsIn(folded, preamble, { mood: 'report', reportYear });
  const visit = (list: readonly OutlineSection[]) => {
    for (const section of list) {
      const mood = moodOfKind(section.kind);
      turns.push({ start: section.start, mood }, ...turnsIn(folded, section.paragraphs, { mood, reportYear }));
      visit(section.children);
    }
  };
  visit(sections);
  return turns;
}
