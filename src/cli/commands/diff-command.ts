/** `report-extract diff OLD NEW`: which facts appeared, vanished or changed between two results. */

import { type PairBy, pairByIssuer, pairByPath, type RecordPair } from '../../diff/pairs.js';
import { type ComparedRecord, diffRecords, type RecordDifference } from '../../diff.js';
import { STANDARD_INPUT } from '../../discover.js';
import { provenanceText } from '../../emit/provenance.js';
import { ExitStatus, UsageError } from '../exit-status.js';
import { readRecords } from '../records/read-records.js';
import { paletteFor, tell } from '../terminal.js';
import { type DifferenceOutput, type DiffTally, differenceOutput, type Unpaired } from './diff-output.js';

export interface DiffCommandOptions {
  by?: PairBy;
  evidence?: boolean;
  format: 'table' | 'json';
  color: boolean;
}

/** Prints what differs; the status is 1 where anything does. */
export async function diffCommand(old: string, next: string, options: DiffCommandOptions): Promise<ExitStatus> {
  if (old === STANDARD_INPUT && next === STANDARD_INPUT) {
    throw new UsageError('Unexpected - for both results, expected a file for one of them');
  }
  const palette = await paletteFor('stdout', options.color);
  const output = await differenceOutput(options.format, palette);
  const run = { results: [old, next] as const, options, output };
  const isRereadable = old !== STANDARD_INPUT && next !== STANDARD_INPUT;
  let by = options.by ?? 'path';
  let tally = await compare(run, by);
  if (tally.pairs === 0 && options.by === undefined && isRereadable && tally.unpaired.length > 0) {
    tell('No path is in both results: reports are paired by issuer instead (--by says which).');
    by = 'issuer';
    tally = await compare(run, by);
  }
  if (tally.pairs + tally.unpaired.length === 0) {
    throw new UsageError(`Unexpected lack of records in ${old} and ${next}, expected what report-extract wrote`);
  }
  for (const record of tally.unpaired) await output.unpaired(by, record);
  await output.close(tally);
  return tally.differing + tally.unpaired.length === 0 ? ExitStatus.done : ExitStatus.failed;
}

interface DiffRun {
  results: readonly [old: string, next: string];
  options: DiffCommandOptions;
  output: DifferenceOutput;
}

async function compare({ results, options, output }: DiffRun, by: PairBy): Promise<DiffTally> {
  const counts = { pairs: 0, differing: 0, appeared: 0, vanished: 0, changed: 0, moved: 0 };
  const tally: DiffTally = { ...counts, unpaired: [], versions: { old: new Set(), new: new Set() } };
  const [old, next] = results.map(comparedRecords) as [AsyncGenerator<ComparedRecord>, AsyncGenerator<ComparedRecord>];
  for await (const pair of by === 'path' ? pairByPath(old, next) : pairByIssuer(old, next)) {
    for (const side of ['old', 'new'] as const) if (pair[side]) tally.versions[side].add(provenanceText(pair[side]));
    if (!pair.old || !pair.new) {
      tally.unpaired.push(withoutFacts(pair));
      continue;
    }
    const { report, facts } = diffRecords(pair.old, pair.new, options);
    const difference = { report: by === 'path' ? report : [], facts }; // two years have two titles
    tally.pairs += 1;
    if (difference.report.length + facts.length === 0) continue;
    count(difference, tally);
    if (!(await output.pair(by, [pair.old, pair.new], difference))) break;
  }
  return tally;
}

async function* comparedRecords(file: string): AsyncGenerator<ComparedRecord> {
  for await (const { schemaVersion, toolVersion, catalogueVersion, source, report, metrics } of readRecords(file))
    yield { schemaVersion, toolVersion, catalogueVersion, source, report, metrics };
}

function withoutFacts(pair: RecordPair): Unpaired {
  const side = pair.old ? 'old' : 'new';
  const record = (pair.old ?? pair.new) as ComparedRecord; // one of the two is there
  return { side, record: { ...record, metrics: [] } };
}

function count({ report, facts }: RecordDifference, tally: DiffTally): void {
  tally.differing += 1;
  tally.changed += report.length;
  for (const { kind } of facts) tally[kind] += 1;
}
