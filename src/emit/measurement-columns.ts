/** A metric of a report as one flat row, with its meaning and its evidence. */
import type { Metric, ReportRecord } from '../schema.js';
import type { Column } from './column.js';
import { identityColumns, provenanceColumns } from './report-columns.js';

/** One metric and the record it is of. */
export interface Measurement {
  record: ReportRecord;
  metric: Metric;
}

const ofRecord = (column: Column<ReportRecord>): Column<Measurement> => ({
  ...column,
  value: ({ record }) => column.value(record),
});

/** The columns of a row a metric. */
export const measurementColumns: readonly Column<Measurement>[] = [
  ...identityColumns.map(ofRecord),
  { name: 'id', zh: '指标代码', kind: 'text', width: 28, value: ({ metric }) => metric.id },
  { name: 'label', zh: '指标', kind: 'text', width: 30, value: ({ metric }) => metric.label },
  { name: 'value', zh: '数值', kind: 'number', width: 12, value: ({ metric }) => metric.value },
  { name: 'unit', zh: '计量单位', kind: 'text', width: 8, value: ({ metric }) => metric.unit },
  { name: 'unitText', zh: '原文单位', kind: 'text', width: 10, value: ({ metric }) => metric.unitText || null },
  { name: 'qualifier', zh: '精确度', kind: 'text', width: 9, value: ({ metric }) => metric.qualifier },
  { name: 'basis', zh: '依据', kind: 'text', width: 9, value: ({ metric }) => metric.basis },
  { name: 'period', zh: '期间', kind: 'text', width: 11, value: ({ metric }) => metric.period },
  { name: 'scope', zh: '范围', kind: 'text', width: 14, value: ({ metric }) => metric.scope },
  { name: 'section', zh: '章节', kind: 'text', width: 8, value: ({ metric }) => metric.section },
  { name: 'quote', zh: '原文', kind: 'text', width: 14, value: ({ metric }) => metric.evidence.quote },
  { name: 'start', zh: '起', kind: 'number', width: 8, value: ({ metric }) => metric.evidence.start },
  { name: 'end', zh: '止', kind: 'number', width: 8, value: ({ metric }) => metric.evidence.end },
  { name: 'line', zh: '行', kind: 'number', width: 7, value: ({ metric }) => metric.evidence.line },
  { name: 'change', zh: '增减', kind: 'text', width: 16, value: ({ metric }) => metric.change?.quote ?? null },
  { name: 'context', zh: '上下文', kind: 'text', width: 60, value: ({ metric }) => metric.context },
  ...provenanceColumns.map(ofRecord),
];

/** The measurements of a record, in its order; of the metrics in `ids` alone where that is given. */
export function measurementsOf(record: ReportRecord, ids?: ReadonlySet<string>): Measurement[] {
  const metrics = ids ? record.metrics.filter(({ id }) => ids.has(id)) : record.metrics;
  return metrics.map((metric) => ({ record, metric }));
}
