/** What differs between two records: of one file read twice, or of two reports of one issuer. */
import type { Basis, Metric, Period, Qualifier, ReportRecord } from './schema.js';

/** What of a record is compared, and what tells which file it is of and what it was made with. */
export type ComparedRecord = Pick<
  ReportRecord,
  'schemaVersion' | 'toolVersion' | 'catalogueVersion' | 'source' | 'report' | 'metrics'
>;

/** A fact as one of the two records has it. */
export interface FactState {
  value: number;
  qualifier: Qualifier;
  basis: Basis;
  unitText: string;
  section: string | null;
  quote: string;
  start: number;
  end: number;
  line: number;
}

/**
 * appeared: in the new record alone; vanished: in the old one alone; changed: value, qualifier or basis differ;
 * moved: only section, quote or offsets do.
 */
export type ChangeKind = 'appeared' | 'vanished' | 'changed' | 'moved';

/** A fact that differs. Metric, scope, period and unit together say which fact it is. */
export interface FactChange {
  kind: ChangeKind;
  id: string;
  label: string;
  scope: string | null;
  period: Period;
  unit: string;
  old: FactState | null;
  new: FactState | null;
}

/** Something a report says of itself that differs. */
export interface ReportChange {
  field: 'title' | 'year' | 'issuer' | 'level' | 'signedOn' | 'publishedOn';
  old: string | number | null;
  new: string | number | null;
}

/** All that differs between two records; both lists are empty where nothing does. */
export interface RecordDifference {
  report: ReportChange[];
  facts: FactChange[];
}

export interface DiffOptions {
  /** Also tells facts of which only the evidence has moved. */
  evidence?: boolean;
}

/** Compares two records fact by fact, whatever files they are of. */
export function diffRecords(old: ComparedRecord, next: ComparedRecord, options: DiffOptions = {}): RecordDifference {
  const facts = pairFacts(old.metrics, next.metrics).map(describe);
  const isTold = (change: FactChange | null): change is FactChange =>
    change !== null && (change.kind !== 'moved' || options.evidence === true);
  return { report: reportChanges(old.report, next.report), facts: facts.filter(isTold) };
}

type FactPair = [old: Metric, next: Metric] | [old: Metric, next: null] | [old: null, next: Metric];

/** Pairs the facts of one name: first those that agree, then the others in their order; what is left stands alone. */
function pairFacts(old: readonly Metric[], next: readonly Metric[]): FactPair[] {
  const waiting = new Map<string, Metric[]>();
  for (const metric of next) waiting.set(nameOf(metric), [...(waiting.get(nameOf(metric)) ?? []), metric]);
  const take = (metric: Metric, fits: (other: Metric) => boolean): Metric | undefined => {
    const candidates = waiting.get(nameOf(metric)) ?? [];
    const index = candidates.findIndex(fits);
    return index === -1 ? undefined : candidates.splice(index, 1)[0];
  };
  const partners = new Map<Metric, Metric>();
  for (const fits of [isSame, agrees, () => true] as const)
    for (const metric of old) {
      const partner = partners.has(metric) ? undefined : take(metric, (other) => fits(metric, other));
      if (partner) partners.set(metric, partner);
    }
  const alone = new Set([...waiting.values()].flat());
  return [
    ...old.map((metric): FactPair => [metric, partners.get(metric) ?? null]),
    ...next.filter((metric) => alone.has(metric)).map((metric): FactPair => [null, metric]),
  ];
}

function nameOf({ id, scope, period, unit }: Metric): string {
  return JSON.stringify([id, scope, period, unit]);
}

function agrees(a: Metric, b: Metric): boolean {
  return a.value === b.value && a.qualifier === b.qualifier && a.basis === b.basis;
}

function isSame(a: Metric, b: Metric): boolean {
  const [one, other] = [stateOf(a), stateOf(b)];
  return (Object.keys(one) as (keyof FactState)[]).every((field) => one[field] === other[field]);
}

function describe([old, next]: FactPair): FactChange | null {
  if (old && next && isSame(old, next)) return null;
  const { id, label, scope, period, unit } = (next ?? old) as Metric; // one of the two is there
  const kind = !old ? 'appeared' : !next ? 'vanished' : agrees(old, next) ? 'moved' : 'changed';
  return { kind, id, label, scope, period, unit, old: old && stateOf(old), new: next && stateOf(next) };
}

function stateOf({ value, qualifier, basis, unitText, section, evidence }: Metric): FactState {
  const { quote, start, end, line } = evidence;
  return { value, qualifier, basis, unitText, section, quote, start, end, line };
}

function reportChanges(old: ComparedRecord['report'], next: ComparedRecord['report']): ReportChange[] {
  const [before, after] = [fieldsOf(old), fieldsOf(next)];
  const fields = Object.keys(before) as ReportChange['field'][];
  return fields
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, old: before[field], new: after[field] }));
}

function fieldsOf(report: ComparedRecord['report']): Record<ReportChange['field'], string | number | null> {
  const { title, year, issuer, signedOn, publishedOn } = report;
  return { title, year, issuer: issuer?.name ?? null, level: issuer?.level ?? null, signedOn, publishedOn };
}
