/**
 * The section tree of a report, and what stands around it: title, addressee, preamble, signature. Every character of
 * the body but white space and the mark that closes a heading belongs to exactly one of them.
 */
import type { Body } from './body.js';
import { fold } from './fold.js';
import type { Diagnostic, Marker, SectionKind } from './schema.js';
import { type Front, readFront } from './split/front.js';
import { readHeading } from './split/heading.js';
import { kindOf, topicsOf } from './split/kind.js';
import { linesOf, type Span, trim } from './split/lines.js';
import { behindMarker, type Candidate, findCandidates } from './split/marker.js';
import { type Mood, moodOfKind, moodOfSentence, type Turn, turnsIn } from './split/mood.js';
import { chineseCounter } from './split/number.js';
import { joinLines, wrapWidth } from './split/paragraphs.js';
import { signatureStart } from './split/signature.js';
import { buildTree, type Node } from './split/tree.js';

export type { Span } from './split/lines.js';
export type { Mood } from './split/mood.js';

/** A section of the body; all offsets are into `Body.text`. */
export interface OutlineSection {
  id: string;
  /** Depth in the tree, from 1. */
  level: number;
  marker: Marker;
  markerSpan: Span;
  /** The heading as it stands in the text, without its closing mark. */
  heading: string | null;
  headingSpan: Span | null;
  kind: SectionKind;
  start: number;
  end: number;
  /** The section's own text, without marker, heading and children: paragraphs for reading, each over its line breaks. */
  paragraphs: Span[];
  children: OutlineSection[];
}

/** The body's parts. */
export interface Outline {
  /** One span for each time the document states its title, the first being the best; over all its lines. */
  title: Span[];
  addressee: Span | null;
  /** Paragraphs before the first section; all of them where there are no sections. */
  preamble: Span[];
  sections: OutlineSection[];
  /** Lines of the signature, with what follows it. */
  signature: Span[];
  /** Where the text turns from report to problem to plan, in order. */
  turns: Turn[];
  diagnostics: Diagnostic[];
}

/** Splits a body into its sections. */
export function split(body: Body): Outline {
  return new Splitter(body).split();
}

/** Whether the text at `offset` tells what was done, what lacks or what is to come. */
export function moodAt(outline: Outline, offset: number): Mood {
  let low = 0;
  let high = outline.turns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((outline.turns[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return outline.turns[low - 1]?.mood ?? 'report';
}

/** Where a section stands. */
interface Place {
  end: number;
  prefix: string;
  /** Kind of what holds it; null at the top. */
  kind: SectionKind | null;
}

/** The deepest section that holds the offset, if any. */
export function sectionAt(outline: Outline, offset: number): OutlineSection | null {
  let found: OutlineSection | null = null;
  for (let list = outline.sections; ; ) {
    const section = lastFrom(list, offset);
    if (!section || offset >= section.end) return found;
    found = section;
    list = section.children;
  }
}

function lastFrom(sections: readonly OutlineSection[], offset: number): OutlineSection | null {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return sections[low - 1] ?? null;
}

class Splitter {
  private readonly folded: string;
  private readonly lines: Span[];
  private readonly outline: Outline;
  private front: Front = { title: [], addressee: null, taken: new Set() };
  private reportYear: number | null = null;
  private contentEnd = 0;
  private width = 0;

  constructor(private readonly body: Body) {
    this.folded = fold(body.text);
    this.lines = linesOf(this.folded);
    this.outline = {
      title: [],
      addressee: null,
      preamble: [],
      sections: [],
      signature: [],
      turns: [],
      diagnostics: [],
    };
  }

  split(): Outline {
    const { folded, lines, outline } = this;
    const signed = signatureStart(folded, lines);
    const content = lines.slice(0, signed);
    const candidates = findCandidates(
      folded,
      content.filter((line) => !this.isInTable(line)),
    );
    this.front = readFront(folded, content, candidates.find((candidate) => candidate.strong)?.start ?? folded.length);
    this.width = wrapWidth(content);
    this.contentEnd = content.at(-1)?.end ?? 0;
    outline.title = this.front.title;
    outline.addressee = this.front.addressee;
    outline.signature = lines.slice(signed);
    this.reportYear = this.findYear(content);
    const nodes = buildTree(
      candidates.filter((candidate) => !this.isInFront(candidate)),
      { resets: this.resets(content, candidates) },
    );
    const before = this.paragraphs({ start: 0, end: nodes[0]?.marker.start ?? this.contentEnd });
    outline.preamble = before;
    outline.sections = this.sections(nodes, { end: this.contentEnd, prefix: '', kind: null }, before);
    this.collectTurns();
    return outline;
  }

  private isInTable(line: Span): boolean {
    return this.body.tables.some((table) => line.start >= table.start && line.end <= table.end);
  }

  private isInFront(span: Span): boolean {
    const parts = this.front.addressee ? [...this.front.title, this.front.addressee] : this.front.title;
    return parts.some((part) => span.start >= part.start && span.end <= part.end);
  }

  /** The year the title or the lead names, to tell a plan's year from it. */
  private findYear(content: readonly Span[]): number | null {
    const title = this.front.title[0];
    const lead = content.find((_, index) => !this.front.taken.has(index));
    for (const span of [title, lead]) {
      const year =
        span && /(20\d\d) ?年/u.exec(this.folded.slice(span.start, Math.min(span.end, span.start + 200)))?.[1];
      if (year) return Number(year);
    }
    return null;
  }

  /** A closing paragraph of its own on problems or plans ends the sections before it. */
  private resets(content: readonly Span[], candidates: readonly Candidate[]): number[] {
    const last = candidates.findLast((candidate) => candidate.strong);
    if (!last || this.closesOnTopic(buildTree(candidates, { resets: [] }))) return [];
    const closing = content.find(
      (line) => line.start > last.end && moodOfSentence(this.folded, line, this.reportYear) !== null,
    );
    return closing ? [closing.start] : [];
  }

  /** Whether a section that is open at the end is itself on problems or plans. */
  private closesOnTopic(roots: readonly Node[]): boolean {
    for (let node = roots.at(-1); node; node = node.children.at(-1)) {
      const line = this.folded.slice(node.marker.end, node.marker.end + 40).split('\n')[0] ?? '';
      const topics = topicsOf(line.trim(), this.reportYear);
      if (topics.problems || topics.plan) return true;
    }
    return false;
  }

  private sections(nodes: readonly Node[], parent: Place, before: readonly Span[]): OutlineSection[] {
    const sections: OutlineSection[] = [];
    let kind = parent.kind;
    for (const [index, node] of nodes.entries()) {
      const end = nodes[index + 1]?.marker.start ?? parent.end;
      if (node.number === 1) kind = this.kindBehind(sections.at(-1)?.paragraphs ?? before, parent.kind);
      sections.push(this.section(node, { kind, end, prefix: `${parent.prefix}${index + 1}` }));
    }
    return sections;
  }

  /** Kind of an enumeration that the text before it leads up to: `下一步，我镇将：一是…`. */
  private kindBehind(paragraphs: readonly Span[], kind: SectionKind | null): SectionKind | null {
    const first = moodOfKind(kind ?? 'work');
    const turns = paragraphs
      .slice(-1)
      .flatMap((paragraph) => turnsIn(this.folded, paragraph, { mood: first, reportYear: this.reportYear }));
    const mood = turns.at(-1)?.mood;
    if (mood === 'plan') return 'plan';
    return mood === 'problem' && kind !== 'plan' ? 'problems' : kind;
  }

  private section(node: Node, place: Place): OutlineSection {
    const { folded } = this;
    const { start } = node.marker;
    const ownEnd = node.children[0]?.marker.start ?? place.end;
    const from = behindMarker(folded, node.marker);
    const heading = takesHeading(node.marker)
      ? readHeading(folded, from, { end: ownEnd, hasChildren: node.children.length > 0 })
      : { span: null, end: from };
    const words = heading.span ? this.body.text.slice(heading.span.start, heading.span.end) : null;
    const kind = kindOf(
      words ?? (place.kind === null ? folded.slice(from, Math.min(ownEnd, from + 30)) : null),
      place.kind,
      this.reportYear,
    );
    if (node.expected !== null) this.reportGap(node);
    const paragraphs = this.paragraphs({ start: heading.end, end: ownEnd });
    return {
      id: place.prefix,
      level: node.level,
      marker: { style: node.marker.style, number: node.number, text: this.body.text.slice(start, node.marker.end) },
      markerSpan: { start, end: node.marker.end },
      heading: words,
      headingSpan: heading.span,
      kind,
      ...trim(folded, { start, end: place.end }),
      paragraphs,
      children: this.sections(node.children, { end: place.end, prefix: `${place.prefix}.`, kind }, paragraphs),
    };
  }

  private paragraphs(range: Span): Span[] {
    const lines = linesOf(this.folded.slice(range.start, range.end)).map((line) => ({
      start: line.start + range.start,
      end: line.end + range.start,
    }));
    const own = lines.filter((line) => !this.isInFront(line));
    return joinLines(this.folded, own, this.width);
  }

  private reportGap(node: Node): void {
    const { start, end } = node.marker;
    const found = this.body.text.slice(start, end);
    const wanted = node.expected ?? 1;
    const expected = /\d|[①-⑳]/u.test(found) ? String(wanted) : chineseCounter(wanted);
    this.outline.diagnostics.push({
      rule: 'numbering-gap',
      severity: 'info',
      message: `Unexpected number in the marker “${found}”, expected ${expected}`,
      start,
      end,
    });
  }

  private collectTurns(): void {
    const { turns, preamble, sections } = this.outline;
    this.addTurns(preamble, 'report');
    const visit = (list: readonly OutlineSection[]) => {
      for (const section of list) {
        turns.push({ start: section.start, mood: moodOfKind(section.kind) });
        this.addTurns(section.paragraphs, moodOfKind(section.kind));
        visit(section.children);
      }
    };
    visit(sections);
  }

  private addTurns(paragraphs: readonly Span[], first: Mood): void {
    let mood = first;
    for (const paragraph of paragraphs) {
      const turns = turnsIn(this.folded, paragraph, { mood, reportYear: this.reportYear });
      mood = turns.at(-1)?.mood ?? mood;
      this.outline.turns.push(...turns);
    }
  }
}

/** Items of an enumeration have no heading, whatever their first sentence is. */
function takesHeading(marker: Candidate): boolean {
  return !['enumerator', 'sequence', 'circled'].includes(marker.style) && marker.key !== 'ordinal';
}
