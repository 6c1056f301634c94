/** What the files of an index hold; written by `site.ts`, read by the script of the index. */
import type { Level } from '../../../schema.js';

/** A report as a row of a part: issuer, level, year, title, path, address of its page, metrics, warnings. */
export type Row = readonly [
  issuer: string | null,
  level: Level | null,
  year: number | null,
  title: string | null,
  path: string,
  page: string,
  metrics: number,
  warnings: number,
];

/** A stated rate: number of its row, its metric, what is stated, what its counts give, whether they agree. */
export type RateRow = readonly [row: number, id: string, stated: number, computed: number, status: string];

/** A metric of the index: how many reports state it. */
export interface ManifestMetric {
  id: string;
  label: string;
  unit: string;
  family: string;
  reports: number;
}

/** What is known of all reports before any of them is loaded. */
export interface Manifest {
  reports: number;
  metrics: number;
  warnings: number;
  /** Rows in a part; all parts but the last have as many. */
  partSize: number;
  levels: readonly (readonly [level: Level, reports: number])[];
  years: readonly (readonly [year: number, reports: number])[];
  /** Metrics that any report states, those of most reports first. */
  catalogue: readonly ManifestMetric[];
  /** Whether there are stated rates to compare. */
  rates: number;
  /** Metrics that have a column to begin with. */
  columns: readonly string[];
}

/** What the files of data call when they are loaded. */
export interface Receiver {
  rows(part: number, rows: readonly Row[]): void;
  /** Row numbers and values in turn. */
  values(id: string, values: readonly number[]): void;
  rates(rates: readonly RateRow[]): void;
}

/** Name of the file of a part, from 0. */
export function partFile(part: number): string {
  return `data/part-${String(part + 1).padStart(4, '0')}.js`;
}

/** Name of the file that holds the values of a metric. */
export function valuesFile(id: string): string {
  return `data/metric-${id}.js`;
}
