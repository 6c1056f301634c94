/** `report-extract merge PARTS…`: the results of shards as the result that one run would have given. */
import { ExitStatus, UsageError } from '../exit-status.js';
import { formats } from '../formats.js';
import { openSink, type Sink } from '../output/sink.js';
import { readValues } from '../records/read-values.js';
import { amount } from '../run/report-run.js';
import { tell } from '../terminal.js';

export interface MergeCommandOptions {
  format: 'json' | 'ndjson';
  pretty?: boolean;
  out?: string;
  quiet?: boolean;
}

/** Merges by the paths of the sources; throws a UsageError where parts do not fit together. */
export async function mergeCommand(parts: readonly string[], options: MergeCommandOptions): Promise<ExitStatus> {
  if (options.pretty && options.format === 'ndjson') {
    throw new UsageError('Unexpected --pretty with --format ndjson, which has one record a line; use --format json');
  }
  const sink = await openSink(options.out);
  let records: number;
  try {
    records = await mergeInto(sink, parts, options);
    await sink.close();
  } catch (error) {
    await sink.discard();
    throw error;
  }
  if (!options.quiet) tell(`${amount(parts.length, 'part')} merged = ${amount(records, 'record')}`);
  return ExitStatus.done;
}

async function mergeInto(sink: Sink, parts: readonly string[], options: MergeCommandOptions): Promise<number> {
  const pretty = options.pretty ?? (options.format === 'json' && options.out === undefined && process.stdout.isTTY);
  const emitter = await formats[options.format].load({ pretty, single: false, explain: false });
  let records = 0;
  for await (const value of merged(parts.map((file) => new Part(file)))) {
    records += 1;
    if (!(await sink.write(emitter.before(records === 1) + emitter.serialise(value)))) return records;
  }
  await sink.write(emitter.close(records === 0));
  return records;
}

/** The values of all parts in the order of their paths; of each part one is in memory. */
async function* merged(parts: readonly Part[]): AsyncGenerator<unknown> {
  await Promise.all(parts.map((part) => part.advance()));
  for (;;) {
    const [first, second] = firstTwo(parts);
    if (!first?.head) return;
    if (second?.head && second.head.path === first.head.path) {
      throw new UsageError(
        `Unexpected second record of ${first.head.path} in ${second.file}, which ${first.file} has already, expected each source in one part`,
      );
    }
    yield first.head.value;
    await first.advance();
  }
}

/** The two parts whose next records come first. */
function firstTwo(parts: readonly Part[]): [Part | undefined, Part | undefined] {
  let first: Part | undefined;
  let second: Part | undefined;
  for (const part of parts) {
    if (!part.head) continue;
    if (!first?.head || part.head.path < first.head.path) [first, second] = [part, first];
    else if (!second?.head || part.head.path < second.head.path) second = part;
  }
  return [first, second];
}

interface Head {
  path: string;
  value: unknown;
}

/** A file of records in the order of their paths. */
class Part {
  /** The record that comes next; null at the end. */
  head: Head | null = null;
  private readonly values: AsyncGenerator<unknown>;

  constructor(readonly file: string) {
    this.values = readValues(file);
  }

  async advance(): Promise<void> {
    const { done, value } = await this.values.next();
    const path = done ? null : this.pathOf(value);
    const before = this.head?.path;
    if (path !== null && before !== undefined && path <= before) {
      const message = path === before ? `a second record of ${path}` : `${path} after ${before}`;
      throw new UsageError(`Unexpected ${message} in ${this.file}, expected records in the order of their paths`);
    }
    this.head = path === null ? null : { path, value };
  }

  private pathOf(value: unknown): string {
    const { source } = Object(value) as { source?: { path?: unknown } }; // anything that JSON can hold
    if (typeof source?.path === 'string') return source.path;
    throw new UsageError(`Unexpected value without source.path in ${this.file}, expected records of report-extract`);
  }
}
