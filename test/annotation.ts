/** Compares a record with what a careful reader noted of its report (`fixtures/annotations`). */
import type { Metric, ReportRecord, Section } from '../src/schema.js';

/** A fact as annotated; what is not said is exact, stated, of this year, and the report’s own total. */
interface Fact {
  id: string;
  value: number;
  qualifier?: Metric['qualifier'];
  basis?: Metric['basis'];
  period?: Metric['period'];
  scope?: string;
  /** Two careful readers could differ: right to be there, right to be missing. */
  optional?: boolean;
}

export interface Annotation {
  file: string;
  report: {
    title: (string | null)[];
    year: number;
    issuer: string[];
    level: string;
    signedOn: string | null;
    publishedOn: string | null;
  };
  sections: [level: number, marker: string, heading: string | null][];
  metrics: Fact[];
  quantities: [value: number, unit: string][];
  traps: string[];
  chrome: string[];
  problems: number;
  plans: number;
}

/** Differences between the facts of a record and the annotated ones, as lines to read. */
export function compareMetrics(record: ReportRecord, annotation: Annotation): string[] {
  const facts = annotation.metrics;
  const read = record.metrics.filter(({ basis }) => basis !== 'derived');
  const missed = facts.filter((fact) => !fact.optional && !read.some((metric) => agrees(metric, fact)));
  const spurious = read.filter((metric) => !facts.some((fact) => agrees(metric, fact)));
  const differing = facts.filter((fact) => !fact.optional).flatMap((fact) => differences(read, fact));
  return [
    ...missed.map((fact) => `missed ${JSON.stringify(fact)}`),
    ...spurious.map(
      ({ id, value, scope, period, evidence }) => `spurious ${id} ${value} ${scope} ${period}: ${evidence.quote}`,
    ),
    ...differing,
  ];
}

function agrees(metric: Metric, fact: Fact): boolean {
  return (
    metric.id === fact.id &&
    Math.abs(metric.value - fact.value) < 0.005 &&
    timeOf(metric.period) === timeOf(fact.period) &&
    (metric.scope !== null) === (fact.scope !== undefined)
  );
}

function timeOf(period: Metric['period'] = 'year'): string {
  return period === 'prior' || period === 'target' ? period : 'actual';
}

function differences(read: Metric[], fact: Fact): string[] {
  const { qualifier = 'exact', basis = 'stated' } = fact;
  const same = read.filter((metric) => agrees(metric, fact));
  if (same.length === 0 || same.some((metric) => metric.qualifier === qualifier && metric.basis === basis)) return [];
  return [`${fact.id} ${fact.value}: ${same[0]?.qualifier} ${same[0]?.basis}, annotated ${qualifier} ${basis}`];
}

/** Level, marker and heading of every section, in document order. */
export function outlineOf(sections: readonly Section[]): Annotation['sections'] {
  return sections.flatMap(({ level, marker, heading, children }) => [
    [level, marker.text.trim(), heading] as Annotation['sections'][number],
    ...outlineOf(children),
  ]);
}

/** All text of a record that is the report's own. */
export function textOf({ report, preamble, sections }: ReportRecord): string {
  const texts = (list: readonly Section[]): string[] =>
    list.flatMap(({ heading, text, children }) => [heading ?? '', text ?? '', ...texts(children)]);
  return [report.title ?? '', preamble?.text ?? '', ...texts(sections)].join('\n');
}
