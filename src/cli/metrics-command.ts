/** `report-extract metrics`: what the catalogue holds, and whether a user's own file reads what it says it reads. */

import { catalogueSchema } from '../catalogue-schema.js';
import { jsonText } from '../emit/json-text.js';
import { alignRows } from '../emit/text-width.js';
import { catalogue } from '../metrics/catalogue.js';
import { ExitStatus } from './exit-status.js';
import { openSink } from './sink.js';
import { paletteFor, printable } from './terminal.js';
import { loadCatalogue } from './user-catalogue.js';

export interface MetricsCommandOptions {
  format: 'table' | 'json';
  check?: string;
  color: boolean;
}

/** Runs the command and gives the exit status; throws a UsageError where the file to check cannot be read. */
export async function metricsCommand(options: MetricsCommandOptions): Promise<ExitStatus> {
  if (options.check !== undefined) return checkFile(options.check, options);
  const sink = await openSink(undefined);
  const entries = catalogueSchema.parse(catalogue);
  const rows = entries.map(({ id, unit, zh, en }) => [id, unit, zh, en]);
  await sink.write(
    options.format === 'json'
      ? `${jsonText(entries, 2)}\n`
      : `${alignRows([['id', 'unit', 'zh', 'en'], ...rows]).join('\n')}\n`,
  );
  await sink.close();
  return ExitStatus.done;
}

async function checkFile(file: string, { color }: MetricsCommandOptions): Promise<ExitStatus> {
  const { catalogue: extended, added } = await loadCatalogue(file);
  const { checkExamples } = await import('./check-examples.js');
  const results = checkExamples(added, extended);
  const failures = results.filter(({ holds }) => !holds);
  const palette = await paletteFor('stdout', color);
  const lines = failures.map(
    ({ id, text, message }) => `${palette.bad('✗')} ${id}: ${printable(text)}: ${printable(message)}`,
  );
  const summary = `${results.length} examples of ${added.length} metrics, ${results.length - failures.length} hold, ${failures.length} do not`;
  const mark = failures.length === 0 ? palette.good('✓') : palette.bad('✗');
  const sink = await openSink(undefined);
  await sink.write(`${[...lines, `${mark} ${summary}`].join('\n')}\n`);
  await sink.close();
  return failures.length === 0 ? ExitStatus.done : ExitStatus.failed;
}
