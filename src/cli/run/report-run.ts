/** What a run tells on standard error: a bar while it works, a line a file, the totals. */
import type { MultiBar, SingleBar } from 'cli-progress';
import type { Failure } from '../../failure.js';
import type { Diagnostic } from '../../schema.js';
import { type Palette, tell, terminalLine } from '../terminal.js';
import { reaches, type Told } from './task.js';

/** Least severity that makes the run fail. */
export type FailOn = 'error' | 'warning' | 'never';

export interface RunReport {
  record(path: string, told: Told): void;
  failure(failure: Failure): void;
  /** A file whose earlier result still holds. */
  unchanged(counts: Pick<Told, 'warnings' | 'errors'>): void;
  /** Prints the totals; nothing may be told afterwards. */
  finish(): void;
  /** Ends without totals, where something keeps the run from going on. */
  stop(): void;
  /** Whether a file failed or a diagnostic reached `failOn`. */
  readonly failed: boolean;
}

export interface RunReportOptions {
  palette: Palette;
  failOn: FailOn;
  quiet: boolean;
  /** Number of files that the bar counts; no bar where null. */
  bar: number | null;
  /** Keeps the lines back until the end, so that they do not stand among records on the same terminal. */
  hold: boolean;
  /** Prints no line a record, where the records themselves are shown to people. */
  terse: boolean;
}

/** Starts to tell of a run. */
export async function startReport(options: RunReportOptions): Promise<RunReport> {
  const print = options.bar === null ? printer(options.hold) : await barPrinter(options.bar);
  const totals = { records: 0, failures: 0, unchanged: 0, metrics: 0, warnings: 0, errors: 0, failed: false };
  return {
    get failed() {
      return totals.failed;
    },
    record(path, told) {
      totals.records += 1;
      totals.metrics += told.metrics;
      totals.errors += told.errors;
      totals.warnings += told.warnings;
      totals.failed ||= told.fatal.length > 0;
      if (!options.quiet && !options.terse) print.line(summaryLine(path, told, options.palette));
      for (const diagnostic of told.fatal) print.line(diagnosticLine(path, diagnostic, options.palette));
      print.advance();
    },
    failure({ path, failure }) {
      totals.failures += 1;
      totals.failed = true;
      print.line(diagnosticLine(path, failure, options.palette));
      print.advance();
    },
    unchanged({ warnings, errors }) {
      totals.unchanged += 1;
      totals.failed ||=
        (errors > 0 && reaches('error', options.failOn)) || (warnings > 0 && reaches('warning', options.failOn));
      print.advance();
    },
    finish() {
      if (!options.quiet) {
        if (totals.records > 0) print.line(totalsLine(totals));
        print.line(accountLine(totals));
      }
      print.end();
    },
    stop: () => print.end(),
  };
}

function summaryLine(path: string, { issuer, year, metrics, warnings }: Told, palette: Palette): string {
  return [
    `${palette.good('✓')} ${path}`,
    palette.strong(issuer ?? 'issuer unknown'),
    year === null ? 'year unknown' : String(year),
    amount(metrics, 'metric'),
    warnings === 0 ? palette.faint('no warnings') : palette.warning(amount(warnings, 'warning')),
  ].join('  ');
}

function diagnosticLine(path: string, diagnostic: Diagnostic, palette: Palette): string {
  const place = diagnostic.line === undefined ? path : `${path}:${diagnostic.line}`;
  const paint = diagnostic.severity === 'error' ? palette.bad : palette.warning;
  return `${paint(diagnostic.severity)}: ${place}: ${diagnostic.message} ${palette.faint(`[${diagnostic.rule}]`)}`;
}

function totalsLine(totals: { metrics: number; warnings: number; errors: number }): string {
  return `In all ${amount(totals.metrics, 'metric')}, ${amount(totals.warnings, 'warning')}, ${amount(totals.errors, 'error')}.`;
}

function accountLine({ records, failures, unchanged }: Record<'records' | 'failures' | 'unchanged', number>): string {
  const skipped = unchanged === 0 ? '' : ` + ${unchanged} unchanged`;
  return `${amount(records + failures + unchanged, 'file')} read = ${amount(records, 'record')}${skipped} + ${amount(failures, 'failure')}`;
}

/** `1 file`, `2 files`. */
export function amount(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

interface Printer {
  line(text: string): void;
  advance(): void;
  end(): void;
}

function printer(hold: boolean): Printer {
  const held: string[] = [];
  return {
    line: (text) => {
      if (hold) held.push(text);
      else tell(text);
    },
    advance: () => {},
    end: () => {
      held.forEach(tell);
    },
  };
}

/** A bar at the bottom of the terminal, the lines scrolling above it. */
async function barPrinter(files: number): Promise<Printer> {
  const { default: progress } = await import('cli-progress');
  const bars: MultiBar = new progress.MultiBar(
    { format: '{bar} {value}/{total} files, {eta_formatted} left', clearOnComplete: true, linewrap: true },
    progress.Presets.shades_classic,
  );
  const bar: SingleBar = bars.create(files, 0);
  return {
    line: (text) => bars.log(`${terminalLine(text)}\n`),
    advance: () => bar.increment(),
    end: () => {
      bars.update();
      bars.stop();
    },
  };
}
