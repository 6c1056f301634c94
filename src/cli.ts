/** The command line: options in, exit status out. What a command needs is loaded when it is run, so help is quick. */
import { Command, CommanderError, Option } from 'commander';
import type { DiffCommandOptions } from './cli/diff-command.js';
import { ExitStatus } from './cli/exit-status.js';
import type { ExtractCommandOptions } from './cli/extract-options.js';
import { formats } from './cli/formats.js';
import type { MergeCommandOptions } from './cli/merge-command.js';
import type { MetricsCommandOptions } from './cli/metrics-command.js';
import { printable } from './cli/terminal.js';
import type { VerifyCommandOptions } from './cli/verify-command.js';
import { version } from './cli/version.js';

const EXAMPLES = `

Examples:
  report-extract reports                          every report under a folder, as one JSON array
  report-extract 2023/*.html --format ndjson      one record a line
  report-extract reports --out records.json       written whole or not at all
  report-extract reports --format table           issuer, year and headline metrics, a report a row
  report-extract reports --format xlsx --out reports.xlsx
  report-extract - < report.txt | jq '.[].summary'
  report-extract report.txt --explain             what every number was read as
  report-extract budget.txt --metrics my-metrics.json
  report-extract archive --out records/ --resume   a file a report, only what is new or changed

Exit status:
  0  every file gave a record
  1  a file failed, or a diagnostic is at --fail-on or above
  2  nothing could be run: a wrong option, no path that leads to a file`;

const FORMATS = `
Formats:
${Object.entries(formats)
  .map(([name, { purpose }]) => `  ${name.padEnd(9)} ${purpose}`)
  .join('\n')}`;

/** Errors that tell a user what to do, by name: their modules are loaded only when they are needed. */
const RUN_STOPPERS = new Set(['UsageError', 'TokenizerError']);

/** Runs the command line on the arguments after the program's name. */
export async function main(args: readonly string[]): Promise<ExitStatus> {
  process.stderr.on('error', () => {}); // a reader of messages that goes away is no reason to stop
  let status: ExitStatus = ExitStatus.done;
  const program = commandLine((result) => {
    status = result;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    return explainFailure(error);
  }
}

function explainFailure(error: unknown): ExitStatus {
  if (error instanceof CommanderError) return error.exitCode === 0 ? ExitStatus.done : ExitStatus.unusable; // it has printed its message
  if (!(error instanceof Error && RUN_STOPPERS.has(error.name))) throw error;
  for (const line of error.message.split('\n')) process.stderr.write(`error: ${printable(line)}\n`);
  return ExitStatus.unusable;
}

type Finish = (status: ExitStatus) => void;

function commandLine(finish: Finish): Command {
  const program = new Command('report-extract')
    .description('Turns annual reports on law-based government (法治政府建设年度报告) into validated JSON.')
    .usage('[options] [paths...]\n       report-extract schema|metrics|verify|diff|merge')
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text.split('\n').map(printable).join('\n')) })
    .showHelpAfterError('See report-extract --help.')
    .version(version(), '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .enablePositionalOptions();
  addExtract(program, finish);
  addSchema(program, finish);
  addMetrics(program, finish);
  addVerify(program, finish);
  addDiff(program, finish);
  addMerge(program, finish);
  return program;
}

function addExtract(program: Command, finish: Finish): void {
  program
    .argument(
      '[paths...]',
      'files, folders (searched for .txt, .html, .htm, .shtml, .xhtml), patterns, - for standard input',
    )
    .addOption(
      new Option('--format <format>', 'how results are written, see below (default: json)').choices(
        Object.keys(formats),
      ),
    )
    .option('--only <metrics>', 'metrics or families to show in a table, CSV or workbook: dispute.successRate,hotline')
    .option('--bom', 'begin CSV with a byte-order mark, which Excel needs to read it as UTF-8')
    .addOption(new Option('--lang <language>', 'language of pages: zh (the default) or en').choices(['zh', 'en']))
    .option('--pretty', 'indent JSON (the default on a terminal)')
    .option('--out <file>', 'write to a file, whole or not at all; to a folder (name/) a file for each report')
    .option('--resume', 'in a folder, leave out what is there from the same source, version and options')
    .option('--encoding <label>', 'read every file in this encoding instead of finding it out: utf-8, gb18030, big5 …')
    .option('--no-text', 'leave the text of sections out')
    .option('--metrics <file>', 'add metrics of your own (.json or .mjs, see docs/metrics.md)')
    .option('--jobs <number>', 'processes that work at the same time (default: as many as there are processors)')
    .option(
      '--shard <i/n>',
      'extract one of n parts of the files, for as many machines; merge puts the results together',
    )
    .option('--ndjson-in', 'read {"path": …, "content": …} lines from standard input instead of files')
    .option('--explain', 'print each number with the rule that read it, instead of records')
    .addOption(
      new Option('--fail-on <severity>', 'least severity of a diagnostic that gives status 1')
        .choices(['error', 'warning', 'never'])
        .default('error'),
    )
    .option('--quiet', 'print errors alone on standard error')
    .option('--no-color', 'print without colour (as NO_COLOR does)')
    .addHelpText('after', FORMATS + EXAMPLES)
    .action(async (paths: string[], options: ExtractCommandOptions) => {
      const { extractCommand } = await import('./cli/extract-command.js');
      finish(await extractCommand(paths, options));
    });
}

function addSchema(program: Command, finish: Finish): void {
  program
    .command('schema')
    .description('print the JSON Schema of a record, or of the catalogue of metrics')
    .addArgument(
      program
        .createArgument('[of]', 'record, catalogue or user-metrics (a file for --metrics)')
        .choices(['record', 'catalogue', 'user-metrics'])
        .default('record'),
    )
    .action(async (of: string) => {
      const { schemaCommand } = await import('./cli/schema-command.js');
      finish(await schemaCommand(of));
    });
}

function addMetrics(program: Command, finish: Finish): void {
  program
    .command('metrics')
    .description('print the catalogue of metrics, or check a file of your own')
    .addOption(new Option('--format <format>', 'table or json').choices(['table', 'json']).default('table'))
    .option('--check <file>', 'run the examples of a file made for --metrics')
    .option('--no-color', 'print without colour')
    .action(async (options: MetricsCommandOptions) => {
      const { metricsCommand } = await import('./cli/metrics-command.js');
      finish(await metricsCommand(options));
    });
}

function addVerify(program: Command, finish: Finish): void {
  program
    .command('verify')
    .description('read the sources of records again and confirm hashes, offsets and quotes')
    .argument('<records>', 'a JSON or NDJSON file that report-extract wrote, - for standard input')
    .option('--root <folder>', 'folder that the paths in the records start from', '.')
    .option('--no-color', 'print without colour')
    .action(async (records: string, options: VerifyCommandOptions) => {
      const { verifyCommand } = await import('./cli/verify-command.js');
      finish(await verifyCommand(records, options));
    });
}

function addDiff(program: Command, finish: Finish): void {
  program
    .command('diff')
    .description('tell which facts appeared, vanished or changed between two results; status 1 where any did')
    .argument('<old>', 'a JSON or NDJSON file that report-extract wrote, - for standard input')
    .argument('<new>', 'another: of the same files, or of another year')
    .addOption(
      new Option(
        '--by <what>',
        'pair reports by path, or by issuer and year (default: by path, by issuer where no path is in both)',
      ).choices(['path', 'issuer']),
    )
    .option('--evidence', 'tell facts too of which only the place has moved')
    .addOption(new Option('--format <format>', 'table or json').choices(['table', 'json']).default('table'))
    .option('--no-color', 'print without colour')
    .action(async (old: string, next: string, options: DiffCommandOptions) => {
      const { diffCommand } = await import('./cli/diff-command.js');
      finish(await diffCommand(old, next, options));
    });
}

function addMerge(program: Command, finish: Finish): void {
  program
    .command('merge')
    .description('put the results of shards together as one run would have given them')
    .argument('<parts...>', 'JSON or NDJSON files that report-extract wrote, in any order')
    .addOption(new Option('--format <format>', 'json or ndjson').choices(['json', 'ndjson']).default('json'))
    .option('--pretty', 'indent JSON (the default on a terminal)')
    .option('--out <file>', 'write to a file instead of standard output, whole or not at all')
    .option('--quiet', 'print errors alone on standard error')
    .action(async (parts: string[], options: MergeCommandOptions) => {
      const { mergeCommand } = await import('./cli/merge-command.js');
      finish(await mergeCommand(parts, options));
    });
}
