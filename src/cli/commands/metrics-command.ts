/** `report-extract metrics`: what the catalogue holds, and whether a user's own file reads what it says it reads. */

import { catalogueSchema } from '../../catalogue-schema.js';
import { jsonText } from '../../emit/json-text.js';
import { alignRows } from '../../emit/text-width.js';
import { catalogue } from '../../metrics/catalogue.js';
import { ExitStatus } from '../exit-status.js';
import { openSink } from '../output/sink.js';
import { loadCatalogue } from '../run/user-catalogue.js';
import { paletteFor, screen } from '../terminal.js';

export interface MetricsCommandOptions {
  format: 'table' | 'json';
  check?: string;
  color: boolean;
}

/** Runs the command and gives the exit status; throws a UsageError where the file to check cannot be read. */
export async function metricsCommand(options: MetricsCommandOptions): Promise<ExitStatus> {
  if (options.check !== undefined) return checkFile(options.check, options);
  const entries = catalogueSchema.parse(catalogue);
  const rows = entries.map(({ id, unit, zh, en }) => [id, unit, zh, en]);
  const isJson = options.format === 'json';
  const text = isJson ? jsonText(entries, 2) : alignRows([['id', 'unit', 'zh', 'en'], ...rows]).join('\n');
  const sink = await openSink(undefined);
  await (isJson ? sink : screen(sink)).write(`${text}\n`);
  await sink.close();
  return ExitStatus.done;
}

async function checkFile(file: string, { color }: MetricsCommandOptions): Promise<ExitStatus> {
  const { catalogue: extended, added } = await loadCatalogue(file);
  const { checkExamples } = await import('./check-examples.js');
  const results = checkExamples(added, extended);
  const failures = results.filter(({ holds }) => !holds);
  const palette = await paletteFor('stdout', color);
  const lines = failures.map(({ id, text, message }) => `${palette.bad('✗')} ${id}: ${text}: ${message}`);
  const summary = `${results.length} examples of ${added.length} metrics, ${results.length - failures.length} hold, ${failures.length} do not`;
  const mark = failures.length === 0 ? palette.good('✓') : palette.bad('✗');
  const sink = screen(await openSink(undefined));
  for (const line of [...lines, `${mark} ${summary}`]) await sink.line(line);
  await sink.close();
  return failures.length === 0 ? ExitStatus.done : ExitStatus.failed;
}
