/**
 * The record, as zod schemas. Every core type is inferred here and nowhere else; `schemas/` holds the JSON Schema
 * generated from this file. All offsets are UTF-16 code units into the decoded source (byte-order mark excluded),
 * half-open: `source.slice(start, end)`.
 */
import { z } from 'zod';
import { SCHEMA_VERSION } from './schema-version.js';

export { SCHEMA_VERSION };

const offset = z.int().min(0);
/** A half-open range of the decoded source. */
const span = { start: offset, end: offset };

export const levelSchema = z
  .enum(['national', 'province', 'city', 'county', 'township', 'subdistrict', 'department', 'zone', 'village'])
  .describe('Level of the body that reports: 街道 is subdistrict, a bureau of any level department, a 管委会 zone');

export const qualifierSchema = z
  .enum(['exact', 'min', 'max', 'approx'])
  .describe('exact; min (余、多、以上、超); max (近、不足、以内); approx (约、左右)');

export const basisSchema = z
  .enum(['stated', 'implied', 'derived'])
  .describe('stated as a number; implied by a universal or a negation; derived by arithmetic from other metrics');

export const periodSchema = z
  .enum(['year', 'cumulative', 'prior', 'target'])
  .describe('year: the year reported on; cumulative: a stock to date; prior: the year before; target: an aim');

export const sectionKindSchema = z
  .enum(['work', 'problems', 'leadership', 'plan', 'other'])
  .describe('What a section is about; children inherit it');

export const markerStyleSchema = z.enum([
  'chinese',
  'chinese-paren',
  'arabic',
  'arabic-paren',
  'arabic-half-paren',
  'circled',
  'ordinal',
  'enumerator',
  'sequence',
]);

export const markerSchema = z.object({
  style: markerStyleSchema.describe(
    '一、 chinese · （一） chinese-paren · 1. arabic · （1） arabic-paren · 1) arabic-half-paren · ① circled · 第一部分 ordinal · 一是 enumerator · 首先 sequence',
  ),
  number: z.int().min(0).describe('The number the marker states'),
  text: z.string().min(1).describe('The marker as it stands in the text'),
});

export const evidenceSchema = z.object({
  quote: z.string().min(1).describe('The shortest run of source text that holds the number with its unit'),
  ...span,
  line: z.int().min(1).describe('1-based line of the decoded source'),
});

/** What a number was compared with, where the text says how it moved (同比下降25%). */
export const changeSchema = z.object({
  direction: z.enum(['up', 'down', 'none']),
  value: z.number().nullable().describe('Size of the change; null where only the direction is stated'),
  unitText: z.string().describe('%, 个百分点, 件 …'),
  quote: z.string().min(1),
  ...span,
});

export const metricSchema = z.object({
  id: z
    .string()
    .regex(/^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/u)
    .describe('family.measure, as in the catalogue'),
  label: z.string().describe('The catalogue’s Chinese name of the metric'),
  value: z.number().describe('In the catalogue’s unit: 3.5万元 is 35000, 98% is 98'),
  unit: z.string(),
  unitText: z.string().describe('The unit as the text has it; empty where the text has none'),
  qualifier: qualifierSchema,
  basis: basisSchema,
  period: periodSchema,
  scope: z
    .string()
    .min(1)
    .nullable()
    .describe('The words of the part a sub-count is of; null for the report’s own total'),
  section: z.string().nullable().describe('Id of the section the evidence stands in; null in the preamble'),
  evidence: evidenceSchema,
  also: z.array(evidenceSchema).optional().describe('Further places that state the same fact'),
  context: z.string().describe('The sentence around the evidence'),
  change: changeSchema.optional(),
  rule: z.string().describe('Name of the rule that claimed the number'),
});

export const quantitySchema = z.object({
  value: z
    .number()
    .describe(
      'In the unit of unitText; 万 and 亿 are multiplied out but where they belong to a unit of account (万元, 万户); percent values in percent',
    ),
  unitText: z.string(),
  baseValue: z.number().describe('The value with 万 and 亿 always multiplied out: 2.13万户 is 21300'),
  qualifier: qualifierSchema,
  subject: z.string().nullable().describe('What is counted, in the text’s words'),
  action: z.string().nullable().describe('The verb that governs the amount, in the text’s words'),
  metric: z.string().nullable().describe('Id of the metric this amount was read as, if any'),
  section: z.string().nullable(),
  quote: z.string().min(1),
  ...span,
  line: z.int().min(1),
  context: z.string(),
});

export const itemSchema = z.object({
  section: z.string().describe('Id of the section that is this item'),
  heading: z.string().nullable(),
  text: z.string(),
  ...span,
});

export const citationSchema = z.object({
  title: z.string().describe('The title without its 《》'),
  documentNumber: z.string().nullable().describe('The number that follows it: 华委发〔2017〕12号'),
  section: z.string().nullable(),
  ...span,
  line: z.int().min(1),
});

export const accountingSchema = z
  .object({
    numerals: z.int().min(0).describe('Numerals of the body, each counted once below'),
    metric: z.int().min(0),
    quantity: z.int().min(0),
    date: z.int().min(0),
    citation: z.int().min(0),
    name: z.int().min(0),
    numbering: z.int().min(0),
    unexplained: z.int().min(0),
  })
  .describe('What every numeral of the body was read as');

export const checkSchema = z.object({
  rule: z.string(),
  status: z.enum(['pass', 'fail', 'uncertain']),
  metrics: z.array(z.string()),
  stated: z.number().nullable(),
  computed: z.number().nullable(),
  message: z.string(),
  places: z.array(z.object({ ...span, line: z.int().min(1) })).describe('Where the compared figures stand'),
});

export const severitySchema = z.enum(['error', 'warning', 'info']);

export const diagnosticSchema = z.object({
  rule: z.string(),
  severity: severitySchema,
  message: z.string().describe('“Unexpected …, expected …”, with what to do where that helps'),
  start: offset.optional(),
  end: offset.optional(),
  line: z.int().min(1).optional(),
  metrics: z.array(z.string()).optional(),
});

export const issuerSchema = z.object({ name: z.string().min(1), level: levelSchema });

export const reportSchema = z.object({
  title: z.string().nullable().describe('The document’s own title; null where it shows none'),
  year: z.int().min(1949).max(2100).nullable().describe('The year reported on, not the year of signing'),
  issuer: issuerSchema.nullable(),
  signedOn: z.iso.date().nullable().describe('Date in the signature block'),
  publishedOn: z.iso.date().nullable().describe('Date in the page’s own furniture'),
});

export const sourceSchema = z.object({
  path: z.string(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/u)
    .describe('Of the file’s bytes'),
  bytes: z.int().min(0),
  mediaType: z.enum(['text/plain', 'text/html']),
  encoding: z.string().describe('WHATWG label of the encoding the bytes were read in'),
});

export const preambleSchema = z.object({ text: z.string(), ...span });

/** A section as far as zod can infer it without recursion. */
const sectionFields = z.object({
  id: z
    .string()
    .regex(/^\d+(?:\.\d+)*$/u)
    .describe('Place in the tree: 1.2.1'),
  level: z.int().min(1).describe('Depth in the tree, from 1'),
  marker: markerSchema,
  heading: z.string().nullable(),
  kind: sectionKindSchema,
  text: z.string().optional().describe('The section’s own text without its children; absent with --no-text'),
  ...span,
});

export type Section = z.infer<typeof sectionFields> & { children: Section[] };

export const sectionSchema: z.ZodType<Section> = sectionFields.extend({
  get children() {
    return z.array(sectionSchema);
  },
}) as unknown as z.ZodType<Section>; // zod types a getter's recursion as unknown; the shape is Section's by construction

export const recordSchema = z
  .object({
    schemaVersion: z.literal(SCHEMA_VERSION),
    toolVersion: z
      .string()
      .regex(/^\d+\.\d+\.\d+(?:-[\w.-]+)?$/u)
      .describe('Version of report-extract'),
    catalogueVersion: z
      .string()
      .regex(/^[0-9a-f]{12}(?:\+[0-9a-f]{12})?$/u)
      .describe(
        'Of the metrics that were looked for: begins the SHA-256 of what defines them, those of --metrics behind a +',
      ),
    source: sourceSchema,
    report: reportSchema,
    preamble: preambleSchema.nullable().describe('Body text before the first section'),
    sections: z.array(sectionSchema),
    metrics: z.array(metricSchema),
    summary: z
      .record(z.string(), z.record(z.string(), z.number()))
      .describe('Headline value a metric: family → measure → value'),
    quantities: z.array(quantitySchema),
    problems: z.array(itemSchema),
    plans: z.array(itemSchema),
    citations: z.array(citationSchema),
    accounting: accountingSchema,
    checks: z.array(checkSchema),
    diagnostics: z.array(diagnosticSchema),
  })
  .describe('What report-extract reads from one annual report on law-based government');

export type Level = z.infer<typeof levelSchema>;
export type Qualifier = z.infer<typeof qualifierSchema>;
export type Basis = z.infer<typeof basisSchema>;
export type Period = z.infer<typeof periodSchema>;
export type SectionKind = z.infer<typeof sectionKindSchema>;
export type MarkerStyle = z.infer<typeof markerStyleSchema>;
export type Marker = z.infer<typeof markerSchema>;
export type Evidence = z.infer<typeof evidenceSchema>;
export type Change = z.infer<typeof changeSchema>;
export type Metric = z.infer<typeof metricSchema>;
export type Quantity = z.infer<typeof quantitySchema>;
export type Item = z.infer<typeof itemSchema>;
export type Citation = z.infer<typeof citationSchema>;
export type Accounting = z.infer<typeof accountingSchema>;
export type Check = z.infer<typeof checkSchema>;
export type Severity = z.infer<typeof severitySchema>;
export type Diagnostic = z.infer<typeof diagnosticSchema>;
export type Issuer = z.infer<typeof issuerSchema>;
export type Report = z.infer<typeof reportSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type ReportRecord = z.infer<typeof recordSchema>;
