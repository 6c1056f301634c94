/**
 * The whole road for one report: decode → strip → split → numerals → quantities → metrics → summary, items, citations,
 * accounting → checks → validation.
 */
import { account } from './accounting.js';
import type { Body } from './body.js';
import { diagnosticOf } from './checks/check.js';
import { check } from './checks/index.js';
import { citations } from './citations.js';
import { decode, mediaTypeOf } from './decode.js';
import { deriveRates } from './derive.js';
import { sha256 } from './hash.js';
import { plans, problems } from './items.js';
import { indexLines } from './lines.js';
import { measure } from './measure.js';
import type { ExplainedNumeral, ReadNumeral } from './measured.js';
import { type Catalogue, catalogueVersion, compiled } from './metrics/catalogue.js';
import { readReport } from './report.js';
import type { Diagnostic, ReportRecord, Section } from './schema.js';
import { SCHEMA_VERSION } from './schema-version.js';
import { type Outline, type OutlineSection, split } from './split.js';
import { ended, type Steps } from './steps.js';
import { strip } from './strip.js';
import { summarise } from './summary.js';
import { TOOL_VERSION } from './tool-version.js';
import { validated } from './validate.js';

export type { ExplainedNumeral } from './measured.js';

/** One file: its path is for the record, nothing is read from it. */
export interface ExtractInput {
  path: string;
  bytes: Uint8Array;
}

export interface ExtractOptions {
  /** WHATWG label of the encoding; told from the bytes where it is not given. */
  encoding?: string;
  /** false leaves out the text of sections. */
  text?: boolean;
  /** The metrics to read; the built-in ones by default. */
  catalogue?: Catalogue;
}

/** Nothing could be read: the file is empty, binary, or in no known encoding. */
export class ExtractError extends Error {
  constructor(readonly diagnostic: Diagnostic) {
    super(diagnostic.message);
    this.name = 'ExtractError';
  }
}

/** Reads one report into a validated record. Throws an ExtractError where there is no text to read. */
export function extract(input: ExtractInput, options: ExtractOptions = {}): ReportRecord {
  return readDocument(input, options, false).record;
}

/** The record, and every numeral of the body with the rule that claimed it or the reason why none did. */
export function explain(
  input: ExtractInput,
  options: ExtractOptions = {},
): { record: ReportRecord; numerals: ExplainedNumeral[] } {
  const { record, numerals } = readDocument(input, options);
  return { record, numerals: numerals.map((numeral) => numeral.explain()) };
}

/** What was read from a report, with the text it was read in. */
export interface Reading {
  record: ReportRecord;
  numerals: ReadNumeral[];
  body: Body;
  outline: Outline;
}

/**
 * The whole road for one report. Where it is not to be explained, only the unexplained numerals are kept. Throws an
 * ExtractError where there is no text to read.
 */
export function readDocument(input: ExtractInput, options: ExtractOptions = {}, explains = true): Reading {
  return ended(readInSteps(input, options, explains));
}

/**
 * The same with a pause after each stage, so that several reports can go down the road side by side: the code and the
 * tables of a stage then stay in the processor’s caches from one report to the next. The bytes of the input are read
 * before the first pause only.
 */
export function* readInSteps(input: ExtractInput, options: ExtractOptions, explains: boolean): Steps<Reading> {
  const decoded = decode(input.bytes, options.encoding === undefined ? {} : { encoding: options.encoding });
  if ('error' in decoded) throw new ExtractError(decoded.error);
  const mediaType = mediaTypeOf(decoded.text, input.path);
  const hash = sha256(input.bytes);
  const size = input.bytes.length;
  yield size;
  const stripped = strip(decoded.text, mediaType);
  const { body } = stripped;
  yield size;
  const outline = split(body);
  const { report, diagnostics: reportDiagnostics } = readReport(body, outline);
  yield size;
  const lines = indexLines(decoded.text);
  const metricsOf = compiled(options.catalogue);
  const document = { source: decoded.text, mediaType, body, outline, lines, report, compiled: metricsOf, explains };
  const measured = measure(document);
  yield size;
  const metrics = [...measured.metrics, ...deriveRates(measured.metrics, metricsOf)];
  const checks = check(metrics, metricsOf);
  const accounting = account(measured.numerals.counts, outline);
  const placed = [...reportDiagnostics, ...outline.diagnostics].map((diagnostic) =>
    placeDiagnostic(diagnostic, body, lines.lineAt),
  );
  const unexplained = accounting.unexplained > 0 ? [unexplainedDiagnostic(measured.numerals.kept)] : [];
  const withText = options.text !== false;
  const record: ReportRecord = {
    schemaVersion: SCHEMA_VERSION,
    toolVersion: TOOL_VERSION,
    catalogueVersion: catalogueVersion(options.catalogue),
    source: {
      path: input.path,
      sha256: hash,
      bytes: size,
      mediaType,
      encoding: decoded.encoding,
    },
    report,
    preamble: preambleOf(body, outline),
    sections: outline.sections.map((section) => sectionOf(section, body, withText)),
    metrics,
    summary: summarise(metrics),
    quantities: measured.quantities,
    problems: problems(body, outline).map((item) => ({ ...item, ...body.map.toSource(item.start, item.end) })),
    plans: plans(body, outline).map((item) => ({ ...item, ...body.map.toSource(item.start, item.end) })),
    citations: citations(body, outline).map(({ title, documentNumber, section, start, end }) => {
      const span = body.map.toSource(start, end);
      return { title, documentNumber, section, ...span, line: lines.lineAt(span.start) };
    }),
    accounting,
    checks,
    diagnostics: [
      ...decoded.diagnostics,
      ...stripped.diagnostics,
      ...placed,
      ...checks.filter(({ status }) => status === 'fail').map(diagnosticOf),
      ...unexplained,
    ],
  };
  return { record: validated(record), numerals: measured.numerals.kept, body, outline };
}

function placeDiagnostic(diagnostic: Diagnostic, body: Body, lineAt: (offset: number) => number): Diagnostic {
  if (diagnostic.start === undefined || diagnostic.end === undefined) return diagnostic;
  const span = body.map.toSource(diagnostic.start, diagnostic.end);
  return { ...diagnostic, ...span, line: lineAt(span.start) };
}

function unexplainedDiagnostic(numerals: readonly ReadNumeral[]): Diagnostic {
  const open = numerals.filter((numeral) => numeral.role === 'unexplained');
  const first = open[0]?.explain();
  return {
    rule: 'unexplained-numerals',
    severity: 'info',
    message: `Unexpected numerals that nothing explains: ${open.length}, the first “${first?.text ?? ''}”; --explain lists them`,
    ...(first ? { start: first.start, end: first.end, line: first.line } : {}),
  };
}

function preambleOf(body: Body, outline: Outline): ReportRecord['preamble'] {
  const [first] = outline.preamble;
  const last = outline.preamble.at(-1);
  if (!first || !last) return null;
  const text = outline.preamble.map((span) => body.text.slice(span.start, span.end)).join('\n');
  return { text, ...body.map.toSource(first.start, last.end) };
}

function sectionOf(section: OutlineSection, body: Body, withText: boolean): Section {
  const { id, level, marker, heading, kind, start, end } = section;
  return {
    id,
    level,
    marker,
    heading,
    kind,
    ...(withText ? { text: section.paragraphs.map((span) => body.text.slice(span.start, span.end)).join('\n') } : {}),
    ...body.map.toSource(start, end),
    children: section.children.map((child) => sectionOf(child, body, withText)),
  };
}
