/** How `report-extract diff` writes what it finds: as a table for people, or as one JSON array. */

import type { PairBy } from '../../diff/pairs.js';
import type { ComparedRecord, RecordDifference } from '../../diff.js';
import { jsonEmitter } from '../../emit/json.js';
import type { Palette } from '../../emit/palette.js';
import { differenceText, unpairedText } from '../../emit/table-diff.js';
import { openSink, type Sink } from '../output/sink.js';
import { amount } from '../run/report-run.js';
import { type ScreenSink, screen } from '../terminal.js';

/** A record that has no counterpart, and the result that it is in. */
export interface Unpaired {
  side: 'old' | 'new';
  record: ComparedRecord;
}

/** What was compared and found. */
export interface DiffTally {
  pairs: number;
  differing: number;
  appeared: number;
  vanished: number;
  changed: number;
  moved: number;
  unpaired: Unpaired[];
  /** What the records of each result were made with, each once. */
  versions: Record<'old' | 'new', Set<string>>;
}

export interface DifferenceOutput {
  /** A pair that differs; false where the reader has gone. */
  pair(by: PairBy, records: readonly [ComparedRecord, ComparedRecord], difference: RecordDifference): Promise<boolean>;
  unpaired(by: PairBy, record: Unpaired): Promise<boolean>;
  close(tally: DiffTally): Promise<void>;
}

/** Opens standard output for what is found. */
export async function differenceOutput(format: 'table' | 'json', palette: Palette): Promise<DifferenceOutput> {
  const sink = await openSink(undefined);
  return format === 'json' ? jsonOutput(sink) : tableOutput(screen(sink), palette);
}

function tableOutput(sink: ScreenSink, palette: Palette): DifferenceOutput {
  const options = { palette, width: process.stdout.isTTY ? process.stdout.columns : Number.POSITIVE_INFINITY };
  return {
    pair: (_, records, difference) => sink.write(differenceText(records, difference, options)),
    unpaired: (_, { side, record }) => sink.write(unpairedText(record, side, options)),
    async close(tally) {
      for (const line of madeWith(tally)) await sink.line(palette.faint(line));
      await sink.line(summary(tally, palette));
      await sink.close();
    },
  };
}

/** What the results were made with; where that differs, facts may differ though the files are the same. */
function madeWith(tally: DiffTally): string[] {
  const [old, next] = [[...tally.versions.old].join(', '), [...tally.versions.new].join(', ')];
  if (old !== next) return [`old: ${old}`, `new: ${next}`];
  return isSame(tally) ? [] : [old];
}

function isSame({ differing, unpaired }: DiffTally): boolean {
  return differing + unpaired.length === 0;
}

function summary(tally: DiffTally, palette: Palette): string {
  const { pairs, differing, unpaired, versions, ...counts } = tally;
  const facts = Object.entries(counts).filter(([kind, number]) => kind !== 'moved' || number > 0);
  const same = isSame(tally);
  const told = [
    `${amount(pairs, 'report')} compared, ${differing === 1 ? '1 differs' : `${differing} differ`}`,
    same ? '' : `facts: ${facts.map(([kind, number]) => `${number} ${kind}`).join(', ')}`,
    unpaired.length === 0 ? '' : `${unpaired.length} only in one result`,
  ];
  return `${same ? palette.good('✓') : palette.bad('✗')} ${told.filter(Boolean).join('; ')}`;
}

function jsonOutput(sink: Sink): DifferenceOutput {
  const emitter = jsonEmitter({ pretty: process.stdout.isTTY === true });
  let isFirst = true;
  const write = (value: unknown): Promise<boolean> => {
    const text = emitter.before(isFirst) + emitter.serialise(value);
    isFirst = false;
    return sink.write(text);
  };
  return {
    pair: (pairedBy, [old, next], difference) =>
      write({ pairedBy, old: identityOf(old), new: identityOf(next), ...difference }),
    unpaired: (pairedBy, { side, record }) => {
      const identity = identityOf(record);
      const sides = side === 'old' ? { old: identity, new: null } : { old: null, new: identity };
      return write({ pairedBy, ...sides, report: [], facts: [] });
    },
    async close() {
      await sink.write(emitter.close(isFirst));
      await sink.close();
    },
  };
}

/** Which record an entry is of, of which file, and what it was made with. */
function identityOf({ source, report, schemaVersion, toolVersion, catalogueVersion }: ComparedRecord) {
  return {
    path: source.path,
    issuer: report.issuer?.name ?? null,
    year: report.year,
    sha256: source.sha256,
    schemaVersion,
    toolVersion,
    catalogueVersion,
  };
}
