/** What measuring works on and what it gives; shared by the readers of paragraphs and of tables. */

import type { Body } from './body.js';
import type { MediaType } from './decode.js';
import type { LineIndex } from './lines.js';
import type { Claim } from './metrics/claim.js';
import type { CompiledMetrics } from './metrics/compile.js';
import type { ReportFrame } from './metrics/situation.js';
import type { Paragraph } from './paragraphs.js';
import type { NumberReading } from './quantities.js';
import type { Evidence, Metric, Quantity, Report } from './schema.js';
import type { Outline } from './split.js';

/** A report before it is measured: its source, its own text, its sections and what is known of it. */
export interface Document {
  source: string;
  mediaType: MediaType;
  body: Body;
  outline: Outline;
  lines: LineIndex;
  report: Report;
  compiled: CompiledMetrics;
  /** Whether every numeral will be asked about, not the unexplained ones alone. */
  explains: boolean;
}

/** A numeral of the body and what it was read as. Offsets are into the source. */
export interface ExplainedNumeral {
  text: string;
  start: number;
  end: number;
  line: number;
  role: 'metric' | NumberReading['role'];
  /** The rule that claimed it, or the reason why none did. */
  rule: string;
  metric: string | null;
  section: string | null;
  context: string;
}

/** A numeral as it is counted; what it was read as is put into words only where somebody asks. */
export interface ReadNumeral {
  role: ExplainedNumeral['role'];
  /** Offset in the body. */
  at: number;
  explain(): ExplainedNumeral;
}

/** The numerals of a document: how many were read as what, and those that somebody may ask about. */
export class Numerals {
  readonly counts: Record<ReadNumeral['role'], number> = {
    metric: 0,
    quantity: 0,
    date: 0,
    citation: 0,
    name: 0,
    numbering: 0,
    unexplained: 0,
  };
  /** All of them, or only the unexplained ones; in no order. */
  readonly kept: ReadNumeral[] = [];

  constructor(private readonly keepsAll: boolean) {}

  add(numeral: ReadNumeral): void {
    this.counts[numeral.role] += 1;
    if (this.keepsAll || numeral.role === 'unexplained') this.kept.push(numeral);
  }
}

/** What was measured so far. */
export interface Measured {
  metrics: Metric[];
  quantities: Quantity[];
  numerals: Numerals;
}

/** A paragraph with its place in the source. */
export interface Placed {
  paragraph: Pick<Paragraph, 'text' | 'section' | 'toBody'>;
  document: Document;
}

/** Source range, line and quote of a range of a paragraph. */
export function evidenceOf({ paragraph, document }: Placed, start: number, end: number): Evidence {
  const span = paragraph.toBody(start, end);
  const { start: from, end: to } = document.body.map.toSource(span.start, span.end);
  const quote =
    document.mediaType === 'text/html'
      ? document.body.text.slice(span.start, span.end)
      : document.source.slice(from, to);
  return { quote, start: from, end: to, line: document.lines.lineAt(from) };
}

/** What of the report itself bears on the reading of its figures. */
export function reportFrameOf({ report }: Document): ReportFrame {
  return { year: report.year, level: report.issuer?.level ?? null, issuer: report.issuer?.name ?? null };
}

/** Where a claim stands, and what of it is told beside its figure. */
export type Place = Pick<Metric, 'scope' | 'section' | 'evidence' | 'context' | 'rule'>;

/** What a record says of a claim. */
export function metricOf(claim: Claim, place: Place): Metric {
  return {
    id: claim.metric.id,
    label: claim.metric.zh,
    value: claim.value,
    unit: claim.metric.unit,
    unitText: claim.unitText,
    qualifier: claim.qualifier,
    basis: claim.basis,
    period: claim.period,
    scope: place.scope,
    section: place.section,
    evidence: place.evidence,
    context: place.context,
    rule: place.rule,
  };
}

/** The metric with what few have, its fields in the order of the schema. */
export function completed({ id, ...metric }: Metric, more: Pick<Metric, 'also' | 'change'>): Metric {
  const { context, rule, ...figure } = metric;
  const also = more.also ? { also: more.also } : {};
  const change = more.change ? { change: more.change } : {};
  return { id, ...figure, ...also, context, ...change, rule };
}
