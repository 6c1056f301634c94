/** The command line: options in, exit status out. What a command needs is loaded when it is run, so help is quick. */
import { Command, CommanderError, Option } from 'commander';
import type { DiffCommandOptions } from './cli/commands/diff-command.js';
import type { ExtractCommandOptions } from './cli/commands/extract-options.js';
import type { MergeCommandOptions } from './cli/commands/merge-command.js';
import type { MetricsCommandOptions } from './cli/commands/metrics-command.js';
import type { VerifyCommandOptions } from './cli/commands/verify-command.js';
import { ExitStatus } from './cli/exit-status.js';
import { formats } from './cli/formats.js';
import type { HelpTexts } from './cli/help/en.js';
import { languageOf, languages } from './cli/help/language.js';
import { textsOf } from './cli/help/texts.js';
import { rawArguments } from './cli/raw-arguments.js';
import { tell, terminalText } from './cli/terminal.js';
import { TOOL_VERSION } from './tool-version.js';

/** Errors that tell a user what to do, by name: their modules are loaded only when they are needed. */
const RUN_STOPPERS = new Set(['UsageError', 'TokenizerError']);

/** Runs the command line on the arguments after the program's name. */
export async function main(args: readonly string[]): Promise<ExitStatus> {
  process.stderr.on('error', () => {}); // a reader of messages that goes away is no reason to stop
  process.on('uncaughtException', (error) => process.exit(explainFault(error)));
  let status: ExitStatus = ExitStatus.done;
  const given = rawArguments(args);
  let help = '';
  const finish = (result: ExitStatus) => {
    status = result;
  };
  const program = await commandLine(given, {
    finish,
    print: (text) => {
      help += text;
    },
  });
  try {
    await program.parseAsync(given, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return printHelp(help);
    return explainFailure(error);
  }
}

/** Prints what commander would have: help, or the version. */
async function printHelp(help: string): Promise<ExitStatus> {
  const { openSink } = await import('./cli/output/sink.js');
  try {
    const sink = await openSink(undefined);
    await sink.write(help);
    await sink.close();
    return ExitStatus.done;
  } catch (error) {
    return explainFailure(error);
  }
}

function explainFailure(error: unknown): ExitStatus {
  if (error instanceof CommanderError) return ExitStatus.unusable; // it has printed its message
  if (!(error instanceof Error && RUN_STOPPERS.has(error.name))) return explainFault(error);
  for (const line of error.message.split('\n')) tell(`error: ${line}`);
  return ExitStatus.unusable;
}

/** Tells of what nobody foresaw. What was thrown may quote a file, so that Node must not print it. */
function explainFault(error: unknown): ExitStatus {
  const [message = '', ...places] = (error instanceof Error ? (error.stack ?? error.message) : String(error)).split(
    '\n',
  );
  tell(`error: Unexpected fault of the program (${message}), expected none; please report it with these lines`);
  for (const place of places) tell(place);
  return ExitStatus.unusable;
}

type Finish = (status: ExitStatus) => void;

/** What is done with what a command comes to. */
interface Answers {
  finish: Finish;
  /** Takes help and the version. */
  print(text: string): void;
}

/** The command with its subcommands, whose help is in the language of the arguments or the environment. */
async function commandLine(args: readonly string[], { finish, print }: Answers): Promise<Command> {
  const texts = textsOf(languageOf(args, process.env));
  const program = new Command('report-extract')
    .description(texts.extract.description)
    .usage('[options] [paths...]\n       report-extract schema|metrics|verify|diff|merge')
    .exitOverride()
    .configureOutput({
      writeOut: print,
      writeErr: (text) => process.stderr.write(terminalText(text)),
    })
    .configureHelp(args.some(asksForHelp) ? (await import('./cli/help/layout.js')).helpLayout(texts) : {})
    .showHelpAfterError('See report-extract --help.')
    .version(TOOL_VERSION, '--version', texts.common.version)
    .helpOption('-h, --help', texts.common.help)
    .helpCommand(false)
    .enablePositionalOptions();
  for (const add of [addExtract, addSchema, addMetrics, addVerify, addDiff, addMerge]) add(program, texts, finish);
  for (const command of program.commands)
    command.addOption(languageOption(texts.common.lang, texts.common.langDefault));
  return program;
}

function languageOption(text: string, byDefault: string): Option {
  return new Option('--lang <language>', text).choices(languages).default(undefined, byDefault);
}

function asksForHelp(arg: string): boolean {
  return arg === '--help' || arg === '-h';
}

function addExtract(program: Command, { extract: texts, common }: HelpTexts, finish: Finish): void {
  program
    .argument('[paths...]', texts.paths)
    .addOption(new Option('--format <format>', texts.format).choices(Object.keys(formats)).default(undefined, 'json'))
    .option('--only <metrics>', texts.only)
    .option('--bom', texts.bom)
    .addOption(languageOption(common.pagesLang, common.pagesLangDefault))
    .option('--pretty', common.pretty)
    .option('--out <file>', texts.out)
    .option('--resume', texts.resume)
    .option('--encoding <label>', texts.encoding)
    .addOption(new Option('--max-bytes <size>', texts.maxBytes).default(undefined, '64MiB'))
    .addOption(new Option('--timeout <seconds>', texts.timeout).default(undefined, '120'))
    .option('--no-text', texts.text)
    .option('--metrics <file>', texts.metrics)
    .addOption(new Option('--jobs <number>', texts.jobs).default(undefined, texts.jobsDefault))
    .option('--shard <i/n>', texts.shard)
    .option('--ndjson-in', texts.ndjsonIn)
    .option('--explain', texts.explain)
    .addOption(new Option('--fail-on <severity>', texts.failOn).choices(['error', 'warning', 'never']).default('error'))
    .option('--quiet', common.quiet)
    .option('--no-color', common.color)
    .action(async (paths: string[], options: ExtractCommandOptions) => {
      const { extractCommand } = await import('./cli/commands/extract-command.js');
      finish(await extractCommand(paths, options));
    });
}

function addSchema(program: Command, { schema: texts }: HelpTexts, finish: Finish): void {
  program
    .command('schema')
    .description(texts.description)
    .addArgument(
      program.createArgument('[of]', texts.of).choices(['record', 'catalogue', 'user-metrics']).default('record'),
    )
    .action(async (of: string) => {
      const { schemaCommand } = await import('./cli/commands/schema-command.js');
      finish(await schemaCommand(of));
    });
}

function addMetrics(program: Command, { metrics: texts, common }: HelpTexts, finish: Finish): void {
  program
    .command('metrics')
    .description(texts.description)
    .addOption(new Option('--format <format>', common.tableOrJson).choices(['table', 'json']).default('table'))
    .option('--check <file>', texts.check)
    .option('--no-color', common.color)
    .action(async (options: MetricsCommandOptions) => {
      const { metricsCommand } = await import('./cli/commands/metrics-command.js');
      finish(await metricsCommand(options));
    });
}

function addVerify(program: Command, { verify: texts, common }: HelpTexts, finish: Finish): void {
  program
    .command('verify')
    .description(texts.description)
    .argument('<records>', texts.records)
    .option('--root <folder>', texts.root, '.')
    .option('--no-color', common.color)
    .action(async (records: string, options: VerifyCommandOptions) => {
      const { verifyCommand } = await import('./cli/commands/verify-command.js');
      finish(await verifyCommand(records, options));
    });
}

function addDiff(program: Command, { diff: texts, common }: HelpTexts, finish: Finish): void {
  program
    .command('diff')
    .description(texts.description)
    .argument('<old>', texts.old)
    .argument('<new>', texts.new)
    .addOption(new Option('--by <what>', texts.by).choices(['path', 'issuer']).default(undefined, texts.byDefault))
    .option('--evidence', texts.evidence)
    .addOption(new Option('--format <format>', common.tableOrJson).choices(['table', 'json']).default('table'))
    .option('--no-color', common.color)
    .action(async (old: string, next: string, options: DiffCommandOptions) => {
      const { diffCommand } = await import('./cli/commands/diff-command.js');
      finish(await diffCommand(old, next, options));
    });
}

function addMerge(program: Command, { merge: texts, common }: HelpTexts, finish: Finish): void {
  program
    .command('merge')
    .description(texts.description)
    .argument('<parts...>', texts.parts)
    .addOption(new Option('--format <format>', texts.format).choices(['json', 'ndjson']).default('json'))
    .option('--pretty', common.pretty)
    .option('--out <file>', texts.out)
    .option('--quiet', common.quiet)
    .action(async (parts: string[], options: MergeCommandOptions) => {
      const { mergeCommand } = await import('./cli/commands/merge-command.js');
      finish(await mergeCommand(parts, options));
    });
}
