/** Checks and diagnostics of a record as rows of one sheet. */
import type { ReportRecord } from '../../schema.js';
import type { Column } from '../column.js';
import { identityColumns } from '../report-columns.js';

/** A check that was made, or a diagnostic. */
export interface Finding {
  record: ReportRecord;
  kind: '核查' | '诊断';
  rule: string;
  /** Status of a check, severity of a diagnostic. */
  result: string;
  metrics: readonly string[];
  stated: number | null;
  computed: number | null;
  message: string;
  line: number | null;
}

export const findingColumns: readonly Column<Finding>[] = [
  ...identityColumns.map((column) => ({ ...column, value: ({ record }: Finding) => column.value(record) })),
  { name: 'kind', zh: '类别', kind: 'text', width: 8, value: ({ kind }) => kind },
  { name: 'rule', zh: '规则', kind: 'text', width: 22, value: ({ rule }) => rule },
  { name: 'result', zh: '结果', kind: 'text', width: 10, value: ({ result }) => result },
  { name: 'metrics', zh: '指标代码', kind: 'text', width: 34, value: ({ metrics }) => metrics.join(', ') || null },
  { name: 'stated', zh: '原文值', kind: 'number', width: 10, value: ({ stated }) => stated },
  { name: 'computed', zh: '计算值', kind: 'number', width: 10, value: ({ computed }) => computed },
  { name: 'message', zh: '说明', kind: 'text', width: 60, wrap: true, value: ({ message }) => message },
  { name: 'line', zh: '行', kind: 'number', width: 7, value: ({ line }) => line },
];

/** The checks of a record, those that hold included, then its diagnostics. */
export function findingsOf(record: ReportRecord): Finding[] {
  return [
    ...record.checks.map(({ status, places, ...check }): Finding => {
      return { record, kind: '核查', ...check, result: status, line: places[0]?.line ?? null };
    }),
    ...record.diagnostics.map(({ rule, severity, message, metrics = [], line = null }): Finding => {
      return { record, kind: '诊断', rule, result: severity, metrics, stated: null, computed: null, message, line };
    }),
  ];
}
