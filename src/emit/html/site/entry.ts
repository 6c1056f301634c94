/** What the index of many reports keeps of one: small, so that ten thousand can be looked through at once. */
import type { Level, ReportRecord } from '../../../schema.js';
import type { Provenance } from '../../provenance.js';

/** A stated rate beside what its counts give. */
export interface RateEntry {
  id: string;
  stated: number;
  computed: number;
  status: 'pass' | 'fail' | 'uncertain';
}

/** One report in the index. */
export interface IndexEntry {
  issuer: string | null;
  level: Level | null;
  year: number | null;
  title: string | null;
  path: string;
  metrics: number;
  warnings: number;
  /** Headline value of each metric that the report states. */
  values: Record<string, number>;
  rates: RateEntry[];
  /** What it was read with. */
  versions: Provenance;
}

/** What the index keeps of a record. */
export function indexEntry(record: ReportRecord): IndexEntry {
  const { schemaVersion, toolVersion, catalogueVersion } = record;
  const { report, source, metrics, diagnostics, summary, checks } = record;
  return {
    issuer: report.issuer?.name ?? null,
    level: report.issuer?.level ?? null,
    year: report.year,
    title: report.title,
    path: source.path,
    metrics: metrics.length,
    warnings: diagnostics.filter(({ severity }) => severity !== 'info').length,
    values: Object.fromEntries(
      Object.entries(summary).flatMap(([family, measures]) =>
        Object.entries(measures).map(([measure, value]) => [`${family}.${measure}`, value]),
      ),
    ),
    rates: checks.flatMap(({ rule, status, metrics: [id], stated, computed }) =>
      rule === 'rate-mismatch' && id !== undefined && stated !== null && computed !== null
        ? [{ id, stated, computed, status }]
        : [],
    ),
    versions: { schemaVersion, toolVersion, catalogueVersion },
  };
}
