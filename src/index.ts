/** report-extract as a library. */
export { type CatalogueEntry, catalogueSchema } from './catalogue-schema.js';
export { type PairBy, pairByIssuer, pairByPath, type RecordPair } from './diff/pairs.js';
export {
  type ChangeKind,
  type ComparedRecord,
  type DiffOptions,
  diffRecords,
  type FactChange,
  type FactState,
  type RecordDifference,
  type ReportChange,
} from './diff.js';
export {
  type ExplainedNumeral,
  ExtractError,
  type ExtractInput,
  type ExtractOptions,
  explain,
  extract,
} from './extract.js';
export type { ExtractFilesOptions, Outcome } from './extract-files.js';
export { extractFiles } from './extract-files.js';
export { type Catalogue, catalogue, catalogueVersion, compileUserMetrics } from './metrics/catalogue.js';
export { findNumerals, type Numeral, type NumeralKind } from './numerals.js';
export { type FoundQuantity, findQuantities } from './quantities.js';
export type {
  Accounting,
  Basis,
  Change,
  Check,
  Citation,
  Diagnostic,
  Evidence,
  Issuer,
  Item,
  Level,
  Marker,
  MarkerStyle,
  Metric,
  Period,
  Qualifier,
  Quantity,
  Report,
  ReportRecord,
  Section,
  SectionKind,
  Severity,
  Source,
} from './schema.js';
export { recordSchema, SCHEMA_VERSION } from './schema.js';
