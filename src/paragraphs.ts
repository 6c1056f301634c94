/** The paragraphs of a report in the form the readers take them: folded, squeezed, with their section and their way back. */
import { type Body, firstTableBehind } from './body.js';
import { fold, type Squeezed, squeeze } from './fold.js';
import type { Outline, OutlineSection, Span } from './split.js';

export type ParagraphRole = 'title' | 'heading' | 'text' | 'signature' | 'table';

export interface Paragraph {
  role: ParagraphRole;
  /** Id of the section it stands in; null in the preamble and around it. */
  section: string | null;
  /** Headings above it, the nearest first; its own section's heading is the nearest. */
  headings: readonly string[];
  /** Folded, squeezed text. */
  text: string;
  /** Body range of a range of `text`. */
  toBody(start: number, end: number): Span;
}

/** All paragraphs in the order of the text. A table's rows are not among them. */
export function paragraphsOf(body: Body, outline: Outline): Paragraph[] {
  const { folded } = body;
  const paragraphs: Paragraph[] = [];
  const add = (span: Span, role: ParagraphRole, section: string | null, headings: readonly string[]) => {
    for (const part of outsideTables(span, body))
      paragraphs.push(new PlacedParagraph(folded, part, { role, section, headings }));
  };
  const title = outline.title.map((span) => folded.slice(span.start, span.end)).slice(0, 1);
  for (const span of outline.title) add(span, 'title', null, []);
  for (const span of outline.remarks) add(span, 'title', null, []);
  for (const span of outline.preamble) add(span, 'text', null, title);
  const visit = (section: OutlineSection, above: readonly string[]) => {
    const headings = section.heading === null ? above : [fold(section.heading), ...above];
    if (section.headingSpan) add(section.headingSpan, 'heading', section.id, above);
    for (const span of section.paragraphs) add(span, 'text', section.id, headings);
    for (const child of section.children) visit(child, headings);
  };
  for (const section of outline.sections) visit(section, []);
  for (const span of outline.signature) add(span, 'signature', null, []);
  return paragraphs;
}

function outsideTables(span: Span, { tables }: Body): readonly Span[] {
  const parts: Span[] = [];
  let start = span.start;
  for (let index = firstTableBehind(tables, span.start); index < tables.length; index++) {
    const table = tables[index];
    if (!table || table.start >= span.end) break;
    if (table.start > start) parts.push({ start, end: table.start });
    start = table.end;
  }
  if (start === span.start) return [span];
  if (start < span.end) parts.push({ start, end: span.end });
  return parts;
}

/** A part of the body, read where it stands. */
class PlacedParagraph implements Paragraph {
  readonly role: ParagraphRole;
  readonly section: string | null;
  readonly headings: readonly string[];
  readonly text: string;
  private readonly squeezed: Squeezed;

  constructor(
    folded: string,
    private readonly span: Span,
    { role, section, headings }: Pick<Paragraph, 'role' | 'section' | 'headings'>,
  ) {
    this.role = role;
    this.section = section;
    this.headings = headings;
    this.squeezed = squeeze(folded.slice(span.start, span.end));
    this.text = this.squeezed.text;
  }

  toBody(start: number, end: number): Span {
    const from = this.span.start;
    const first = from + this.squeezed.at(start);
    return { start: first, end: end > start ? from + this.squeezed.at(end - 1) + 1 : first };
  }
}
