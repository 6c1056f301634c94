/** `report-extract [paths…]`: files in, records out. */
import { type Discovery, discover } from '../discover.js';
import type { Emitter } from '../emit/emitter.js';
import { jsonEmitter } from '../emit/json.js';
import { ndjsonEmitter } from '../emit/ndjson.js';
import { type ExtractInput, type ExtractOptions, explain, extract } from '../extract.js';
import { type Outcome, readEach } from '../extract-files.js';
import type { ReportRecord } from '../schema.js';
import { ExitStatus, UsageError } from './exit-status.js';
import { type Explanation, explanationEmitter } from './explanation-table.js';
import { type FailOn, type RunReport, startReport } from './report-run.js';
import { openSink, type Sink } from './sink.js';
import { paletteFor } from './terminal.js';

/** The options as commander parses them. */
export interface ExtractCommandOptions {
  format?: 'json' | 'ndjson' | 'table';
  pretty?: boolean;
  out?: string;
  encoding?: string;
  text: boolean;
  metrics?: string;
  explain?: boolean;
  failOn: FailOn;
  quiet?: boolean;
  color: boolean;
}

/** Runs the command and gives the exit status; throws a UsageError where it cannot run. */
export async function extractCommand(names: string[], options: ExtractCommandOptions): Promise<ExitStatus> {
  refuseContradictions(names, options);
  const settings = await extractOptions(options);
  const discovery = await discover(names);
  const report = await reportFor(discovery, options);
  if (discovery.files.length === 0) {
    for (const failure of discovery.failures) report.failure(failure);
    report.finish();
    return ExitStatus.unusable;
  }
  const open = await writeAll(await openSink(options.out), discovery, { options, settings, report });
  if (open) report.finish();
  return report.failed ? ExitStatus.failed : ExitStatus.done;
}

function refuseContradictions(names: string[], options: ExtractCommandOptions): void {
  if (names.length === 0)
    throw new UsageError('Unexpected empty list of paths, expected files, folders, patterns or -');
  if (options.pretty && options.format === 'ndjson') {
    throw new UsageError('Unexpected --pretty with --format ndjson, which has one record a line; use --format json');
  }
  if (options.format === 'table' && !options.explain) {
    throw new UsageError('Unexpected --format table, expected json or ndjson; a table is printed with --explain only');
  }
}

async function extractOptions({ encoding, text, metrics }: ExtractCommandOptions): Promise<ExtractOptions> {
  const settings: ExtractOptions = { text };
  if (encoding !== undefined) settings.encoding = knownEncoding(encoding);
  if (metrics !== undefined) {
    const { loadCatalogue } = await import('./user-catalogue.js');
    settings.catalogue = (await loadCatalogue(metrics)).catalogue;
  }
  return settings;
}

function knownEncoding(label: string): string {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    throw new UsageError(`Unexpected encoding ${label}, expected a label such as utf-8, gb18030, big5 or utf-16le`);
  }
}

async function reportFor({ files }: Discovery, options: ExtractCommandOptions): Promise<RunReport> {
  const onTerminal = options.out === undefined && process.stdout.isTTY;
  const showBar = !options.quiet && process.stderr.isTTY && !onTerminal && files.length > 1;
  return startReport({
    palette: await paletteFor('stderr', options.color),
    failOn: options.failOn,
    quiet: options.quiet ?? false,
    bar: showBar ? files.length : null,
    hold: onTerminal,
  });
}

interface Run {
  options: ExtractCommandOptions;
  settings: ExtractOptions;
  report: RunReport;
}

type Value = { value: ReportRecord | Explanation; record: ReportRecord };

/** Extracts file after file into the sink; stops, and gives false, where the reader of standard output has gone. */
async function writeAll(sink: Sink, discovery: Discovery, run: Run): Promise<boolean> {
  try {
    const emitter = emitterFor(run.options);
    for await (const outcome of readEach(discovery, reader(run))) {
      if (!(await writeOne(outcome, { sink, emitter, report: run.report }))) return false;
    }
    await sink.write(emitter.close());
  } catch (error) {
    await sink.discard();
    throw error;
  }
  await sink.close();
  return true;
}

async function writeOne(
  outcome: Outcome<Value>,
  { sink, emitter, report }: { sink: Sink; emitter: Emitter; report: RunReport },
): Promise<boolean> {
  if (outcome.failure) {
    report.failure(outcome);
    return true;
  }
  const open = await sink.write(emitter.value(outcome.value));
  report.record(outcome.path, outcome.record);
  return open;
}

function reader({ options, settings }: Run): (input: ExtractInput) => Value {
  if (!options.explain) {
    return (input) => {
      const record = extract(input, settings);
      return { value: record, record };
    };
  }
  return (input) => {
    const { record, numerals } = explain(input, settings);
    return { value: { source: record.source, accounting: record.accounting, numerals }, record };
  };
}

function emitterFor(options: ExtractCommandOptions): Emitter {
  const onTerminal = options.out === undefined && process.stdout.isTTY === true;
  if (options.format === 'table' || (options.explain && options.format === undefined && onTerminal)) {
    return explanationEmitter();
  }
  if (options.format === 'ndjson') return ndjsonEmitter();
  return jsonEmitter({ pretty: options.pretty ?? onTerminal });
}
