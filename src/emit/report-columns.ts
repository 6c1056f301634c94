/** A report as one flat row: what it is, how it was read, and the headline value of each metric. */
import type { CatalogueEntry } from '../catalogue-schema.js';
import type { ReportRecord, Severity } from '../schema.js';
import type { Column } from './column.js';
import { shortLabel } from './label.js';

/** The columns that tell which report a row is of; the long formats begin with them too. */
export const identityColumns: readonly Column<ReportRecord>[] = [
  { name: 'path', zh: '文件', kind: 'text', width: 38, value: ({ source }) => source.path },
  { name: 'issuer', zh: '发布单位', kind: 'text', width: 28, value: ({ report }) => report.issuer?.name ?? null },
  { name: 'level', zh: '层级', kind: 'text', width: 11, value: ({ report }) => report.issuer?.level ?? null },
  { name: 'year', zh: '年度', kind: 'number', width: 7, value: ({ report }) => report.year },
];

/** The columns that tell what a row was made with; the long formats end with them. */
export const provenanceColumns: readonly Column<ReportRecord>[] = [
  { name: 'sha256', zh: '文件哈希', kind: 'text', width: 14, value: ({ source }) => source.sha256 },
  { name: 'toolVersion', zh: '程序版本', kind: 'text', width: 9, value: ({ toolVersion }) => toolVersion },
  { name: 'schemaVersion', zh: '格式版本', kind: 'text', width: 9, value: ({ schemaVersion }) => schemaVersion },
  { name: 'catalogueVersion', zh: '目录版本', kind: 'text', width: 14, value: (record) => record.catalogueVersion },
];

/** The columns of a report before its metrics. */
export const reportColumns: readonly Column<ReportRecord>[] = [
  ...identityColumns,
  { name: 'title', zh: '标题', kind: 'text', width: 40, value: ({ report }) => report.title },
  { name: 'signedOn', zh: '落款日期', kind: 'date', width: 12, value: ({ report }) => report.signedOn },
  { name: 'publishedOn', zh: '发布日期', kind: 'date', width: 12, value: ({ report }) => report.publishedOn },
  { name: 'problems', zh: '问题数', kind: 'number', width: 8, value: ({ problems }) => problems.length },
  { name: 'plans', zh: '计划数', kind: 'number', width: 8, value: ({ plans }) => plans.length },
  { name: 'checks', zh: '核查数', kind: 'number', width: 8, value: ({ checks }) => checks.length },
  { name: 'failedChecks', zh: '不符数', kind: 'number', width: 8, value: failedChecks },
  { name: 'warnings', zh: '警告数', kind: 'number', width: 8, value: (record) => count(record, 'warning') },
  { name: 'errors', zh: '错误数', kind: 'number', width: 8, value: (record) => count(record, 'error') },
  ...provenanceColumns,
];

/** A column a metric: its headline value, as `summary` has it; empty where the report gives none. */
export function summaryColumns(entries: readonly CatalogueEntry[]): Column<ReportRecord>[] {
  return entries.map(({ id, zh, unit }) => ({
    name: id,
    zh: `${shortLabel(zh)}（${unit}）`,
    kind: 'number',
    width: 14,
    value: ({ summary }) => headlineValue(summary, id),
  }));
}

/** The headline value of a metric; null where the report gives none. */
export function headlineValue(summary: ReportRecord['summary'], id: string): number | null {
  const [family = '', measure = ''] = id.split('.');
  return summary[family]?.[measure] ?? null;
}

/** Number of diagnostics of a severity. */
export function count({ diagnostics }: ReportRecord, severity: Severity): number {
  return diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
}

function failedChecks({ checks }: ReportRecord): number {
  return checks.filter(({ status }) => status === 'fail').length;
}
