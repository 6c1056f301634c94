import { UsageError } from '../exit-status.js';
import type { FormatName } from '../formats.js';
import type { ExtractCommandOptions } from './extract-options.js';

const tabular: readonly FormatName[] = ['table', 'csv', 'csv-long', 'xlsx'];
const explaining: readonly FormatName[] = ['json', 'ndjson', 'table'];

/** Throws a UsageError where an option does not go with the format that is asked for. */
export function refuseUnfit({
  format = 'json',
  pretty,
  explain,
  only,
  bom,
  lang,
  text,
  out,
}: ExtractCommandOptions): void {
  if (pretty && format !== 'json') {
    const reason = format === 'ndjson' ? ', which has one record a line' : '';
    throw new UsageError(`Unexpected --pretty with --format ${format}${reason}; use --format json`);
  }
  if (only !== undefined && !tabular.includes(format)) {
    throw new UsageError(`Unexpected --only with --format ${format}, expected --format table, csv, csv-long or xlsx`);
  }
  if (bom && format !== 'csv' && format !== 'csv-long') {
    throw new UsageError(`Unexpected --bom with --format ${format}, expected --format csv or csv-long`);
  }
  if (explain && (only !== undefined || !explaining.includes(format))) {
    throw new UsageError(
      'Unexpected --explain with columns of metrics, expected --format json, ndjson or table without --only',
    );
  }
  if (lang !== undefined && format !== 'html') {
    throw new UsageError(`Unexpected --lang with --format ${format}, expected --format html or --help`);
  }
  if (!text && format === 'html') {
    throw new UsageError('Unexpected --no-text with --format html, which shows the text');
  }
  if (format === 'xlsx' && out === undefined && process.stdout.isTTY) {
    throw new UsageError('Unexpected terminal for --format xlsx, expected --out FILE.xlsx');
  }
}
