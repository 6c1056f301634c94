import { readdirSync, readFileSync } from 'node:fs';
import type { Emitter } from '../../src/emit/emitter.js';
import type { ReportRecord } from '../../src/schema.js';

/** Versions of their own, which stay as they are when those of the program change. */
const versions = { toolVersion: '1.2.3', catalogueVersion: '0123456789ab' };

/** The records of all fixtures, in the order of their paths. */
export const fixtureRecords: readonly ReportRecord[] = readdirSync('fixtures/expected')
  .sort()
  .map((name) => {
    const read = JSON.parse(readFileSync(`fixtures/expected/${name}`, 'utf8')) as Omit<
      ReportRecord,
      keyof typeof versions
    >;
    return { ...read, ...versions };
  });

/** A copy of a fixture's record, changed by `change`. */
export function changedRecord(change: (record: ReportRecord) => unknown, name = 'shiyaguan-town-2016'): ReportRecord {
  const found = fixtureRecords.find(({ source }) => source.path.includes(name));
  if (!found) throw new Error(`Unexpected fixture ${name}, expected one of fixtures/expected`);
  const record = structuredClone(found);
  change(record);
  return record;
}

/** All that an emitter writes of some values. */
export function emitAll(emitter: Emitter, values: readonly unknown[]): string {
  const texts = values.map((value, index) => emitter.before(index === 0) + emitter.serialise(value));
  return texts.join('') + emitter.close(values.length === 0);
}
