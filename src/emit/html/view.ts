/** What every part of a report's page works on: the annotated report, its language, and what was looked up once. */
import type { AnnotatedReport, Mark } from '../../annotate.js';
import type { Catalogue } from '../../metrics/catalogue.js';
import type { Check, Metric, ReportRecord, Section } from '../../schema.js';
import { type Language, type Words, wordsOf } from './words.js';

/** A report with the look-ups that its page needs. */
export interface View {
  report: AnnotatedReport;
  record: ReportRecord;
  lang: Language;
  words: Words;
  /** Name of a metric in the language of the page. */
  labelOf(metric: Pick<Metric, 'id' | 'label'>): string;
  /** Name of a metric of which the id alone is known. */
  labelOfId(id: string): string;
  /** Marker and heading of a section; the words for the preamble where the id is null. */
  sectionName(id: string | null): string;
  /** Address of a metric behind the `#`: its id, and which one where the report has several. */
  anchors: readonly string[];
  /** Indexes of the checks that a metric takes part in, by the metric’s index. */
  checksOf: ReadonlyMap<number, readonly number[]>;
  /** Indexes of the metrics that a check compares, by the check’s index, in the order of its places. */
  comparedBy: readonly (readonly number[])[];
  /** Where the text gives evidence of a metric first, by the metric’s index. */
  markOf(index: number): Mark | undefined;
}

/** Looks up what the page of a report needs. */
export function viewOf(report: AnnotatedReport, lang: Language, catalogue: Catalogue): View {
  const { record } = report;
  const words = wordsOf(lang);
  const entries = new Map(catalogue.map((entry) => [entry.id, entry]));
  const sections = sectionNames(record.sections);
  const comparedBy = record.checks.map((check) => comparedIn(check, record.metrics));
  return {
    report,
    record,
    lang,
    words,
    labelOf: ({ id, label }) => entries.get(id)?.[lang] ?? label,
    labelOfId: (id) => entries.get(id)?.[lang] ?? record.metrics.find((metric) => metric.id === id)?.label ?? id,
    sectionName: (id) => (id === null ? words.preamble : (sections.get(id) ?? id)),
    anchors: anchorsOf(record.metrics),
    comparedBy,
    checksOf: invert(comparedBy),
    markOf: marksByMetric(report.body.marks),
  };
}

function marksByMetric(marks: readonly Mark[]): (index: number) => Mark | undefined {
  const first = new Map<number, Mark>();
  for (const mark of marks) for (const index of mark.metrics) if (!first.has(index)) first.set(index, mark);
  return (index) => first.get(index);
}

function sectionNames(sections: readonly Section[], names = new Map<string, string>()): Map<string, string> {
  for (const { id, marker, heading, children } of sections) {
    names.set(id, `${marker.text}${heading ?? ''}`.replace(/\s+/gu, ' '));
    sectionNames(children, names);
  }
  return names;
}

function anchorsOf(metrics: readonly Metric[]): string[] {
  const seen = new Map<string, number>();
  return metrics.map(({ id }) => {
    const nth = (seen.get(id) ?? 0) + 1;
    seen.set(id, nth);
    return nth === 1 ? id : `${id}~${nth}`;
  });
}

/** A check names its metrics one a place where each is of its own; a sum names its items once for all their places. */
function comparedIn(check: Check, metrics: readonly Metric[]): number[] {
  const isOneEach = check.metrics.length === check.places.length;
  const found = check.places.map(({ start }, nth) =>
    metrics.findIndex(
      ({ id, basis, evidence, also }) =>
        (isOneEach ? check.metrics[nth] === id : check.metrics.includes(id)) &&
        basis !== 'derived' &&
        (evidence.start === start || (also ?? []).some((other) => other.start === start)),
    ),
  );
  return [...new Set(found)].filter((index) => index >= 0);
}

function invert(lists: readonly (readonly number[])[]): Map<number, number[]> {
  const inverted = new Map<number, number[]>();
  lists.forEach((list, at) => {
    for (const index of list) inverted.set(index, [...(inverted.get(index) ?? []), at]);
  });
  return inverted;
}

/** The worst outcome of the checks that a metric takes part in. */
export function statusOf(view: View, index: number): 'fail' | 'uncertain' | 'pass' | 'unchecked' {
  const found = (view.checksOf.get(index) ?? []).map((at) => view.record.checks[at]?.status);
  for (const status of ['fail', 'uncertain', 'pass'] as const) if (found.includes(status)) return status;
  return 'unchecked';
}
