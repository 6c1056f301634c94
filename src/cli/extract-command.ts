/** `report-extract [paths…]`: files in, records out. */
import { type Discovery, discover } from '../discover.js';
import { ExitStatus, UsageError } from './exit-status.js';
import { refuseUnfit } from './format-options.js';
import { type FormatName, formats } from './formats.js';
import { inline } from './inline.js';
import { fileBatches } from './items.js';
import { jobsFor, parseJobs } from './jobs.js';
import { type Output, textOutput } from './output.js';
import { type FailOn, type RunReport, startReport } from './report-run.js';
import { openSink } from './sink.js';
import type { Item, Result, Settings } from './task.js';
import { paletteFor } from './terminal.js';

/** The options as commander parses them. */
export interface ExtractCommandOptions {
  format?: FormatName;
  pretty?: boolean;
  out?: string;
  encoding?: string;
  text: boolean;
  metrics?: string;
  explain?: boolean;
  only?: string;
  bom?: boolean;
  jobs?: string;
  failOn: FailOn;
  quiet?: boolean;
  color: boolean;
}

/** Runs the command and gives the exit status; throws a UsageError where it cannot run. */
export async function extractCommand(names: string[], options: ExtractCommandOptions): Promise<ExitStatus> {
  refuseContradictions(names, options);
  const jobs = parseJobs(options.jobs);
  const settings = settingsFrom(options);
  await checkMetrics(settings);
  const discovery = await discover(names);
  const report = await reportFor(discovery, options);
  for (const failure of discovery.failures) report.failure(failure);
  if (discovery.files.length === 0) {
    report.finish();
    return ExitStatus.unusable;
  }
  const workers = jobsFor(discovery, jobs);
  const results = await extractAll(fileBatches(discovery, workers), { settings, jobs: workers });
  const open = await writeAll(results, { output: await openOutput(options, settings), report });
  if (open) report.finish();
  return report.failed ? ExitStatus.failed : ExitStatus.done;
}

function refuseContradictions(names: string[], options: ExtractCommandOptions): void {
  if (names.length === 0)
    throw new UsageError('Unexpected empty list of paths, expected files, folders, patterns or -');
  refuseUnfit(options);
}

function settingsFrom(options: ExtractCommandOptions): Settings {
  const { encoding, text, metrics, explain = false, failOn } = options;
  const format = formatOf(options);
  const pretty = options.pretty ?? (format === 'json' && onTerminal(options));
  const settings: Settings = { text, explain, format, pretty, single: false, failOn };
  if (encoding !== undefined) settings.encoding = knownEncoding(encoding);
  if (metrics !== undefined) settings.metrics = metrics;
  if (options.only !== undefined) settings.only = options.only;
  if (options.bom) settings.bom = true;
  return settings;
}

function formatOf(options: ExtractCommandOptions): FormatName {
  return options.format ?? (options.explain && onTerminal(options) ? 'table' : 'json');
}

function onTerminal({ out }: ExtractCommandOptions): boolean {
  return out === undefined && process.stdout.isTTY === true;
}

/** Throws a UsageError with every fault of `--metrics` and `--only`, before anything is found or opened. */
async function checkMetrics(settings: Settings): Promise<void> {
  if (settings.metrics === undefined && settings.only === undefined) return;
  const { chosenMetrics } = await import('./chosen-metrics.js');
  await chosenMetrics(settings);
}

function knownEncoding(label: string): string {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    throw new UsageError(`Unexpected encoding ${label}, expected a label such as utf-8, gb18030, big5 or utf-16le`);
  }
}

async function reportFor({ files }: Discovery, options: ExtractCommandOptions): Promise<RunReport> {
  const showBar = !options.quiet && process.stderr.isTTY && !onTerminal(options) && files.length > 1;
  return startReport({
    palette: await paletteFor('stderr', options.color),
    failOn: options.failOn,
    quiet: options.quiet ?? false,
    bar: showBar ? files.length : null,
    hold: onTerminal(options),
    terse: options.format === 'table' && onTerminal(options),
  });
}

async function extractAll(
  batches: AsyncIterable<Item[]>,
  { settings, jobs }: { settings: Settings; jobs: number },
): Promise<AsyncIterable<Result>> {
  if (jobs === 1) return inline(batches, settings);
  const { pooled } = await import('./pool.js');
  return pooled(batches, { settings, jobs });
}

async function openOutput(options: ExtractCommandOptions, settings: Settings): Promise<Output> {
  const { open, load } = formats[settings.format];
  if (!open) return textOutput(await openSink(options.out), await load(settings));
  const width = onTerminal(options) ? process.stdout.columns : Number.POSITIVE_INFINITY;
  const palette = await paletteFor('stdout', options.color && options.out === undefined);
  return open(await openSink(options.out), { ...settings, palette, width });
}

interface Run {
  output: Output;
  report: RunReport;
}

/** Writes result after result; stops, and gives false, where the reader of standard output has gone. */
async function writeAll(results: AsyncIterable<Result>, { output, report }: Run): Promise<boolean> {
  try {
    for await (const result of results) {
      if (!(await writeOne(result, { output, report }))) return false;
    }
  } catch (error) {
    await output.discard();
    throw error;
  }
  await output.close();
  return true;
}

async function writeOne(result: Result, { output, report }: Run): Promise<boolean> {
  if (result.failure) {
    report.failure(result);
    return true;
  }
  if ('skipped' in result) return true;
  const open = await output.add(result);
  report.record(result.path, result.told);
  return open;
}
