/** Which records of two results are compared with each other. */
import type { ComparedRecord } from '../diff.js';

/** By the file they were read from, or by who issued the report. */
export type PairBy = 'path' | 'issuer';

/** Two records to compare, or one that has no counterpart. */
export type RecordPair =
  | { old: ComparedRecord; new: ComparedRecord }
  | { old: ComparedRecord; new: null }
  | { old: null; new: ComparedRecord };

type Records = AsyncIterable<ComparedRecord> | Iterable<ComparedRecord>;
type Side = 'old' | 'new';

/**
 * Pairs the records with the same path. Both results are read side by side, so what waits for its counterpart is never
 * more than twice the smaller one, and next to nothing where both are in one order.
 */
export async function* pairByPath(old: Records, next: Records): AsyncGenerator<RecordPair> {
  const waiting = { old: new Map<string, ComparedRecord[]>(), new: new Map<string, ComparedRecord[]>() };
  for await (const { side, record, otherEnded } of sideBySide(old, next)) {
    const { path } = record.source;
    const other = side === 'old' ? 'new' : 'old';
    const [counterpart, ...more] = waiting[other].get(path) ?? [];
    if (counterpart) {
      if (more.length > 0) waiting[other].set(path, more);
      else waiting[other].delete(path);
      yield side === 'old' ? { old: record, new: counterpart } : { old: counterpart, new: record };
    } else if (otherEnded) yield alone(side, record);
    else waiting[side].set(path, [...(waiting[side].get(path) ?? []), record]);
  }
  for (const side of ['old', 'new'] as const)
    for (const record of [...waiting[side].values()].flat()) yield alone(side, record);
}

function alone(side: Side, record: ComparedRecord): RecordPair {
  return side === 'old' ? { old: record, new: null } : { old: null, new: record };
}

interface Turn {
  side: Side;
  record: ComparedRecord;
  /** Whether the other result holds no more records. */
  otherEnded: boolean;
}

async function* sideBySide(old: Records, next: Records): AsyncGenerator<Turn> {
  const readers = new Map([
    ['old' as const, iterate(old)],
    ['new' as const, iterate(next)],
  ]);
  while (readers.size > 0)
    for (const [side, reader] of readers) {
      const { done, value } = await reader.next();
      if (done) readers.delete(side);
      else yield { side, record: value, otherEnded: readers.size === 1 };
    }
}

async function* iterate(records: Records): AsyncGenerator<ComparedRecord, undefined> {
  yield* records;
}

/**
 * Pairs the reports of one issuer: those of the same year, then the others in the order of their years. Reports whose
 * issuer is unknown have no counterpart.
 */
export async function* pairByIssuer(old: Records, next: Records): AsyncGenerator<RecordPair> {
  const groups = new Map<string, Record<Side, ComparedRecord[]>>();
  for await (const { side, record } of sideBySide(old, next)) {
    const name = record.report.issuer?.name ?? `path:${side}:${record.source.path}`;
    const group = groups.get(name) ?? { old: [], new: [] };
    groups.set(name, group);
    group[side].push(record);
  }
  for (const group of groups.values()) yield* pairYears(group.old, group.new);
}

function* pairYears(old: readonly ComparedRecord[], next: readonly ComparedRecord[]): Generator<RecordPair> {
  const rest = [...next].sort(byYear);
  const late: ComparedRecord[] = [];
  for (const record of [...old].sort(byYear)) {
    const index = rest.findIndex(({ report }) => report.year === record.report.year);
    const [same] = index === -1 ? [] : rest.splice(index, 1);
    if (same) yield { old: record, new: same };
    else late.push(record);
  }
  for (const record of late) yield { old: record, new: rest.shift() ?? null };
  for (const record of rest) yield { old: null, new: record };
}

function byYear(a: ComparedRecord, b: ComparedRecord): number {
  return (a.report.year ?? 0) - (b.report.year ?? 0);
}
