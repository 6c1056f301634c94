/**
 * A record beside the text it was read in: the report's own text in blocks as it is read, and in it every numeral and
 * every piece of evidence, marked with what it was read as. Offsets are into that text, which is `body.text`.
 */
import { type Body, firstTableBehind, type Table } from './body.js';
import {
  type ExplainedNumeral,
  type ExtractInput,
  type ExtractOptions,
  type Reading,
  readDocument,
} from './extract.js';
import type { ReportRecord } from './schema.js';
import type { Outline, OutlineSection, Span } from './split.js';

/** What a marked place was read as; `heading` is the heading of a section inside a paragraph. */
export type MarkRole = ExplainedNumeral['role'] | 'numbering' | 'heading';

/** A place of the text and what it was read as. Marks may lie in one another; they never cross. */
export interface Mark extends Span {
  role: MarkRole;
  /** The rule that read it, or the reason why none did; null where there is nothing to tell. */
  rule: string | null;
  /** Indexes of the record's metrics that this place is evidence of. */
  metrics: number[];
  /** Id of the section that a marker opens. */
  section?: string;
}

/** What a block of the text is. */
export type BlockKind = 'title' | 'note' | 'heading' | 'paragraph' | 'table' | 'signature';

/** A block of the text: a paragraph over its line breaks, a heading, a table. */
export interface Block extends Span {
  kind: BlockKind;
  /** Id of the section that begins here or that it stands in. */
  section: string | null;
  /** Depth of the section that a heading opens; 0 for all other blocks. */
  level: number;
  /** Cells of a table, row by row; those that span are named once. */
  rows?: Span[][];
}

/** A report for reading: blocks in the order of the text and marks in the order in which they begin, the longer first. */
export interface AnnotatedText {
  text: string;
  blocks: Block[];
  marks: Mark[];
}

/** A record with its annotated text. */
export interface AnnotatedReport {
  record: ReportRecord;
  body: AnnotatedText;
}

/** Reads one report as `extract` does and keeps its text, annotated. Throws an ExtractError where there is no text. */
export function annotate(input: ExtractInput, options: ExtractOptions = {}): AnnotatedReport {
  return annotated(readDocument(input, options));
}

/** What was read, with all its numerals, as a record with its annotated text. */
export function annotated(reading: Reading): AnnotatedReport {
  const { body, outline } = reading;
  return {
    record: reading.record,
    body: { text: body.text, blocks: blocksOf(body, outline), marks: marksOf(reading) },
  };
}

function everySection(sections: readonly OutlineSection[]): OutlineSection[] {
  return sections.flatMap((section) => [section, ...everySection(section.children)]);
}

/** Blocks end at line breaks, but for those that a paragraph, a heading or a table runs over. */
function blocksOf(body: Body, outline: Outline): Block[] {
  const sections = everySection(outline.sections);
  const whole = wholesOf(outline, sections, body.tables).sort((a, b) => a.start - b.start);
  const blocks: Block[] = [];
  const describe = describer(outline, sections, body);
  let start = 0;
  let next = 0;
  while (start < body.text.length) {
    let end = lineEnd(body.text, start);
    for (let span = whole[next]; span && span.start < end; span = whole[++next])
      if (span.end > end) end = lineEnd(body.text, span.end);
    if (body.text.slice(start, end).trim() !== '') blocks.push(describe({ start, end }));
    start = end + 1;
  }
  return blocks;
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

/** Ranges that are read as one, line breaks in them included. */
function wholesOf(outline: Outline, sections: readonly OutlineSection[], tables: readonly Table[]): Span[] {
  return [
    ...outline.title,
    ...outline.preamble,
    ...sections.flatMap(({ headingSpan, paragraphs }) => [...(headingSpan ? [headingSpan] : []), ...paragraphs]),
    ...tables,
  ];
}

/** Says what a block is; blocks have to come in order. */
function describer(outline: Outline, sections: readonly OutlineSection[], body: Body): (span: Span) => Block {
  const end = outline.sections.at(-1)?.end ?? 0;
  let open = -1;
  return (span) => {
    while ((sections[open + 1]?.start ?? Number.POSITIVE_INFINITY) <= span.start) open += 1;
    const section = sections[open];
    const { start } = span;
    const plain = { start, end: span.end, section: section && start < end ? section.id : null, level: 0 };
    const table = body.tables[firstTableBehind(body.tables, span.start)];
    if (table && table.start < span.end) return { ...plain, kind: 'table', rows: table.rows.map(distinctCells) };
    const around = aroundText(outline, span);
    if (around) return { ...plain, kind: around, section: null };
    const opens = section?.start === span.start && isAllHeading(section, span, body.text);
    return opens ? { ...plain, kind: 'heading', level: section.level } : { ...plain, kind: 'paragraph' };
  };
}

/** What a block is that stands around the text itself; null for the text. */
function aroundText({ title, signature, addressee, remarks }: Outline, { start }: Span): BlockKind | null {
  const holds = (spans: readonly Span[]) => spans.some((span) => start >= span.start && start < span.end);
  if (holds(title)) return 'title';
  if (holds(signature)) return 'signature';
  return holds(addressee ? [addressee, ...remarks] : remarks) ? 'note' : null;
}

/** A cell that spans columns is repeated in a row; its offsets tell. */
function distinctCells(row: Table['rows'][number]): Span[] {
  return row
    .filter((cell, index) => cell.start !== row[index - 1]?.start || cell.end !== row[index - 1]?.end)
    .map(({ start, end }) => ({ start, end }));
}

/** Whether nothing but the mark that closes a heading follows it in its block. */
function isAllHeading({ markerSpan, headingSpan }: OutlineSection, span: Span, text: string): boolean {
  const end = (headingSpan ?? markerSpan).end;
  return text.slice(end, span.end).trim().length <= 1;
}

function marksOf({ record, numerals, body, outline }: Reading): Mark[] {
  const marks = new Map<string, Mark>();
  const add = (span: Span, about: Pick<Mark, 'role' | 'rule' | 'section'>, metric?: number) => {
    if (span.end <= span.start) return;
    const key = `${span.start} ${span.end}`;
    const known = marks.get(key);
    const mark = known ?? { ...span, ...about, metrics: [] };
    if (metric !== undefined) mark.metrics.push(metric);
    marks.set(key, mark);
  };
  for (const { start, end, role, rule } of numerals.map((numeral) => numeral.explain()))
    add(body.map.toBody(start, end), { role, rule });
  record.metrics.forEach(({ evidence, also, rule }, index) => {
    for (const { start, end } of [evidence, ...(also ?? [])])
      add(body.map.toBody(start, end), { role: 'metric', rule }, index);
  });
  for (const { id, markerSpan, headingSpan } of everySection(outline.sections)) {
    add(markerSpan, { role: 'numbering', rule: null, section: id });
    if (headingSpan) add(headingSpan, { role: 'heading', rule: null });
  }
  return nested([...marks.values()]);
}

/** Marks in order; of two that cross, the later ends where the one around it does. */
function nested(marks: Mark[]): Mark[] {
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  const open: Mark[] = [];
  for (const mark of marks) {
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= mark.start) open.pop();
    mark.end = Math.min(mark.end, open.at(-1)?.end ?? mark.end);
    open.push(mark);
  }
  return marks;
}
