/** `report-extract [paths…]`: files in, records out. */
import { discover } from '../../discover.js';
import { ExitStatus } from '../exit-status.js';
import { formats } from '../formats.js';
import { openFolder } from '../output/folder-output.js';
import { type Output, textOutput } from '../output/output.js';
import { openSink } from '../output/sink.js';
import { inline } from '../run/inline.js';
import { fileBatches, lineBatches } from '../run/items.js';
import { jobsFor, parseJobs } from '../run/jobs.js';
import { type RunReport, startReport } from '../run/report-run.js';
import { runKey } from '../run/run-key.js';
import { parseShard, type Shard, takeShard } from '../run/shard.js';
import type { Item, Result, Settings } from '../run/task.js';
import { paletteFor } from '../terminal.js';
import { type ExtractCommandOptions, onTerminal, refuseContradictions, settingsFrom } from './extract-options.js';

/** A run as it was asked for. */
interface Plan {
  names: string[];
  options: ExtractCommandOptions;
  settings: Settings;
  jobs: number;
  shard: Shard | null;
}

/** Runs the command and gives the exit status; throws a UsageError where it cannot run. */
export async function extractCommand(names: string[], options: ExtractCommandOptions): Promise<ExitStatus> {
  refuseContradictions(names, options);
  const plan: Plan = {
    names,
    options,
    settings: settingsFrom(options),
    jobs: parseJobs(options.jobs),
    shard: options.shard === undefined ? null : parseShard(options.shard),
  };
  await checkMetrics(plan.settings);
  return options.ndjsonIn ? extractLines(plan) : extractPaths(plan);
}

/** Throws a UsageError with every fault of `--metrics` and `--only`, before anything is found or opened. */
async function checkMetrics(settings: Settings): Promise<void> {
  if (settings.metrics === undefined && settings.only === undefined) return;
  const { chosenMetrics } = await import('../run/chosen-metrics.js');
  await chosenMetrics(settings);
}

async function extractPaths(plan: Plan): Promise<ExitStatus> {
  const found = await discover(plan.names);
  const discovery = plan.shard ? takeShard(found, plan.shard) : found;
  const report = await reportFor(discovery.files.length, plan.options);
  for (const failure of discovery.failures) report.failure(failure);
  if (found.files.length === 0) {
    report.finish();
    return ExitStatus.unusable;
  }
  return stoppingAtErrors(report, async () => {
    const output = await openOutput(plan);
    const jobs = jobsFor(discovery, plan.jobs);
    const { maxBytes } = plan.settings;
    const batches = fileBatches(discovery, { jobs, known: (path) => output.known?.(path), maxBytes });
    return extractAll(batches, { ...plan, jobs, output, report });
  });
}

/** A bar that were not stopped would keep the process from ending. */
async function stoppingAtErrors(report: RunReport, run: () => Promise<ExitStatus>): Promise<ExitStatus> {
  try {
    return await run();
  } catch (error) {
    report.stop();
    throw error;
  }
}

async function extractLines(plan: Plan): Promise<ExitStatus> {
  const report = await reportFor(null, plan.options);
  const output = await openOutput(plan, () => process.stdin.destroy()); // of what use were more lines?
  try {
    return await extractAll(lineBatches(process.stdin, plan.settings.maxBytes), { ...plan, output, report });
  } finally {
    process.stdin.destroy(); // else the process waits for its end, even where nobody reads the records any more
  }
}

async function reportFor(files: number | null, options: ExtractCommandOptions): Promise<RunReport> {
  const hold = onTerminal(options);
  const showBar = !options.quiet && process.stderr.isTTY && !hold && files !== null && files > 1;
  return startReport({
    palette: await paletteFor('stderr', options.color),
    failOn: options.failOn,
    quiet: options.quiet ?? false,
    bar: showBar ? files : null,
    hold,
    terse: options.format === 'table' && hold,
  });
}

async function openOutput({ names, options, settings, shard }: Plan, gone?: () => void): Promise<Output> {
  const { extension, load, open, openFolder: openSite } = formats[settings.format];
  if (options.out !== undefined && settings.single && openSite) return openSite(options.out, settings);
  if (options.out !== undefined && settings.single) {
    const { resume = false } = options;
    const emitter = await load(settings);
    return openFolder(options.out, { names, emitter, extension, shard, run: runKey(settings), resume });
  }
  const sink = await openSink(options.out, gone);
  if (!open) return textOutput(sink, await load(settings));
  const width = onTerminal(options) ? process.stdout.columns : Number.POSITIVE_INFINITY;
  const palette = await paletteFor('stdout', options.color && options.out === undefined);
  return open(sink, { ...settings, palette, width });
}

interface Run {
  settings: Settings;
  jobs: number;
  output: Output;
  report: RunReport;
}

async function extractAll(batches: AsyncIterable<Item[]>, run: Run): Promise<ExitStatus> {
  const { report } = run;
  const open = await writeAll(await resultsOf(batches, run), run);
  if (open) report.finish();
  return report.failed ? ExitStatus.failed : ExitStatus.done;
}

async function resultsOf(
  batches: AsyncIterable<Item[]>,
  { settings, jobs }: Pick<Run, 'settings' | 'jobs'>,
): Promise<AsyncIterable<Result>> {
  if (jobs === 1) return inline(batches, settings);
  const { pooled } = await import('../run/pool.js');
  return pooled(batches, { settings, jobs });
}

/** Writes result after result; stops, and gives false, where the reader of standard output has gone. */
async function writeAll(results: AsyncIterable<Result>, run: Run): Promise<boolean> {
  try {
    for await (const result of results) {
      if (!(await writeOne(result, run))) return false;
    }
    await run.output.close();
  } catch (error) {
    await run.output.discard();
    throw error;
  }
  return true;
}

async function writeOne(result: Result, { output, report }: Run): Promise<boolean> {
  if (result.failure) {
    output.fail?.(result.path);
    report.failure(result);
    return true;
  }
  if ('skipped' in result) {
    report.unchanged(output.known?.(result.path) ?? { warnings: 0, errors: 0 });
    return true;
  }
  const open = await output.add(result);
  report.record(result.path, result.told);
  return open;
}
