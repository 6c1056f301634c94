/** From the tree of markers to sections: headings, kinds, paragraphs, ids. */
import { leading } from '../leading.js';
import { onOneLine } from '../lines.js';
import type { Diagnostic, Marker, SectionKind } from '../schema.js';
import { readHeading } from './heading.js';
import { kindOf } from './kind.js';
import { type Span, trim } from './lines.js';
import { behindMarker, type Candidate } from './marker.js';
import { moodOfKind, turnsIn } from './mood.js';
import { chineseCounter } from './number.js';
import { joinLines } from './paragraphs.js';
import type { Node } from './tree.js';

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

/** What assembling needs to know of the document. */
export interface Source {
  text: string;
  folded: string;
  reportYear: number | null;
  /** Lines of the text itself: those of title, addressee and signature are not among them. */
  lines: readonly Span[];
}

/** Where sections stand. */
interface Place {
  /** Where the last of them ends. */
  end: number;
  prefix: string;
  /** Kind of what holds them; null at the top. */
  kind: SectionKind | null;
  /** Paragraphs right before the first of them. */
  before: readonly Span[];
}

/** Builds the sections of the top level, which end at `end` and follow the paragraphs `before`. */
export function assemble(
  source: Source,
  roots: readonly Node[],
  place: { end: number; before: readonly Span[] },
): OutlineSection[] {
  return sectionsOf(source, roots, { ...place, prefix: '', kind: null });
}

function sectionsOf(source: Source, nodes: readonly Node[], parent: Place): OutlineSection[] {
  const sections: OutlineSection[] = [];
  let kind = parent.kind;
  for (const [index, node] of nodes.entries()) {
    const end = nodes[index + 1]?.marker.start ?? parent.end;
    if (node.number === 1) kind = kindBehind(source, node, { ...parent, before: lastWords(sections) ?? parent.before });
    sections.push(sectionOf(source, node, { kind, end, prefix: `${parent.prefix}${index + 1}`, before: [] }));
  }
  return sections;
}

/** The paragraphs that stand last in the text of these sections. */
function lastWords(sections: readonly OutlineSection[]): readonly Span[] | null {
  let last = sections.at(-1);
  while (last && last.children.length > 0) last = last.children.at(-1);
  return last?.paragraphs ?? null;
}

/** Kind of an enumeration that the text before it leads up to: `下一步，我镇将：一是…`. */
function kindBehind(source: Source, node: Node, place: Place): SectionKind | null {
  const { kind } = place;
  const paragraph = place.before.at(-1);
  if (!paragraph || (node.marker.strong && paragraph.end - paragraph.start > 60)) return kind;
  const turns = turnsIn(source.folded, [paragraph], {
    mood: moodOfKind(kind ?? 'work'),
    reportYear: source.reportYear,
  });
  const mood = turns.at(-1)?.mood;
  if (mood === 'plan') return 'plan';
  return mood === 'problem' && kind !== 'plan' ? 'problems' : kind;
}

function sectionOf(source: Source, node: Node, place: Place): OutlineSection {
  const { text, folded } = source;
  const { start, end: markerEnd } = node.marker;
  const ownEnd = node.children[0]?.marker.start ?? place.end;
  const from = behindMarker(folded, node.marker);
  const heading = takesHeading(node.marker)
    ? readHeading(folded, from, { end: ownEnd, hasChildren: node.children.length > 0 })
    : { span: null, end: from };
  const words = heading.span ? wordsOf(text, heading.span) : null;
  const opening = words ?? (place.kind === null ? folded.slice(from, Math.min(ownEnd, from + 30)) : null);
  const kind = kindOf(opening, place.kind, source.reportYear);
  const paragraphs = paragraphsOf(source, { start: heading.end, end: ownEnd });
  return {
    id: place.prefix,
    level: node.level,
    marker: { style: node.marker.style, number: node.number, text: wordsOf(text, { start, end: markerEnd }) },
    markerSpan: { start, end: markerEnd },
    heading: words,
    headingSpan: heading.span,
    kind,
    ...trim(folded, { start, end: place.end }),
    paragraphs,
    children: sectionsOf(source, node.children, {
      end: place.end,
      prefix: `${place.prefix}.`,
      kind,
      before: paragraphs,
    }),
  };
}

/** The words of a span on one line. */
function wordsOf(text: string, span: Span): string {
  return onOneLine(text.slice(span.start, span.end));
}

/** Items of an enumeration have no heading, whatever their first sentence is. */
function takesHeading(marker: Candidate): boolean {
  return (
    !['enumerator', 'sequence', 'circled'].includes(marker.style) && (marker.key !== 'ordinal' || marker.lineStart)
  );
}

/** Paragraphs of a range of the text. */
export function paragraphsOf(source: Source, range: Span): Span[] {
  const { folded, lines } = source;
  const inside: Span[] = [];
  for (let index = firstEndingAfter(lines, range.start); index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || line.start >= range.end) break;
    const part = trim(folded, { start: Math.max(line.start, range.start), end: Math.min(line.end, range.end) });
    if (part.end > part.start) inside.push(part);
  }
  return joinLines(folded, inside);
}

function firstEndingAfter(lines: readonly Span[], offset: number): number {
  return leading(lines, ({ end }) => end <= offset);
}

/** Messages on counters that skip, repeat or go back. */
export function numberingGaps(text: string, roots: readonly Node[]): Diagnostic[] {
  return roots.flatMap((node) => {
    const below = numberingGaps(text, node.children);
    return node.expected === null ? below : [gap(text, node, node.expected), ...below];
  });
}

function gap(text: string, node: Node, wanted: number): Diagnostic {
  const { start, end } = node.marker;
  const found = text.slice(start, end);
  const expected = /[一二三四五六七八九十]/u.test(found) ? chineseCounter(wanted) : String(wanted);
  const message = `Unexpected number in the marker “${found}”, expected ${expected}`;
  return { rule: 'numbering-gap', severity: 'info', message, start, end };
}
