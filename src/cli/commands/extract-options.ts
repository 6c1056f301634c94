/** The options of `report-extract [paths…]`: what they mean, and which do not go together. */

import type { Language } from '../../emit/html/words.js';
import { UsageError } from '../exit-status.js';
import { type FormatName, formats } from '../formats.js';
import { isFolder } from '../output/folder-output.js';
import { parseSize, parseTimeout } from '../run/limits.js';
import type { FailOn } from '../run/report-run.js';
import type { Settings } from '../run/task.js';
import { refuseUnfit } from './format-options.js';

/** The options as commander parses them. */
export interface ExtractCommandOptions {
  format?: FormatName;
  pretty?: boolean;
  out?: string;
  resume?: boolean;
  encoding?: string;
  text: boolean;
  metrics?: string;
  explain?: boolean;
  only?: string;
  bom?: boolean;
  lang?: Language;
  jobs?: string;
  shard?: string;
  ndjsonIn?: boolean;
  failOn: FailOn;
  maxBytes?: string;
  timeout?: string;
  quiet?: boolean;
  color: boolean;
}

/** Throws a UsageError for options that do not go together. */
export function refuseContradictions(names: readonly string[], options: ExtractCommandOptions): void {
  const found = contradictions(names, options).find(([applies]) => applies);
  if (found) throw new UsageError(found[1]);
  refuseUnfit(options);
}

function contradictions(
  names: readonly string[],
  options: ExtractCommandOptions,
): [applies: boolean, message: string][] {
  const { format, pretty, out, resume, explain, shard, ndjsonIn, encoding } = options;
  const intoFolder = out !== undefined && isFolder(out);
  const givenLines = ndjsonIn === true;
  const readsInput = names.includes('-');
  return [
    [
      givenLines && names.length > 0,
      'Unexpected paths with --ndjson-in, which reads the reports themselves from standard input; leave one of them out',
    ],
    [!givenLines && names.length === 0, 'Unexpected empty list of paths, expected files, folders, patterns or -'],
    [
      givenLines && shard !== undefined,
      'Unexpected --shard with --ndjson-in, expected paths; what sends the lines parts them',
    ],
    [
      givenLines && intoFolder,
      'Unexpected folder for --out with --ndjson-in, whose lines may name a path twice; name a file',
    ],
    [givenLines && encoding !== undefined, 'Unexpected --encoding with --ndjson-in, whose content is decoded already'],
    [readsInput && shard !== undefined, 'Unexpected - with --shard, expected paths that every part can read'],
    [readsInput && intoFolder, 'Unexpected - with a folder for --out, expected paths, which name the files there'],
    [
      resume === true && !intoFolder,
      'Unexpected --resume without a folder, expected --out with the name of one, ending in /',
    ],
    [
      format === 'html' && intoFolder && (resume === true || shard !== undefined),
      'Unexpected --resume or --shard with --format html, whose index is of all reports; leave it out',
    ],
    [
      pretty === true && givenLines && format === undefined,
      'Unexpected --pretty with --ndjson-in, which gives one record a line; use --format json',
    ],
    [
      intoFolder &&
        format !== undefined &&
        formats[format].open !== undefined &&
        !formats[format].openFolder &&
        !explain,
      `Unexpected folder for --out with --format ${format}, which is one whole; name a file`,
    ],
  ];
}

/** What every report of the run is extracted with. Throws a UsageError for an unknown encoding. */
export function settingsFrom(options: ExtractCommandOptions): Settings {
  const { encoding, text, metrics, explain = false, failOn, out } = options;
  const format = formatOf(options);
  const pretty = options.pretty ?? (format === 'json' && onTerminal(options));
  const single = out !== undefined && isFolder(out);
  const timeout = parseTimeout(options.timeout);
  const settings: Settings = { text, explain, format, pretty, single, failOn, timeout };
  if (encoding !== undefined) settings.encoding = knownEncoding(encoding);
  if (metrics !== undefined) settings.metrics = metrics;
  if (options.only !== undefined) settings.only = options.only;
  if (options.maxBytes !== undefined) settings.maxBytes = parseSize(options.maxBytes);
  if (options.bom) settings.bom = true;
  if (options.lang) settings.lang = options.lang;
  return settings;
}

/** Whether what is written is seen by the user at once. */
export function onTerminal({ out }: ExtractCommandOptions): boolean {
  return (out === undefined || out === '-') && process.stdout.isTTY === true;
}

function formatOf({ format, explain, ndjsonIn, ...options }: ExtractCommandOptions): FormatName {
  if (format) return format;
  if (ndjsonIn) return 'ndjson';
  return explain && onTerminal(options) ? 'table' : 'json';
}

function knownEncoding(label: string): string {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    throw new UsageError(`Unexpected encoding ${label}, expected a label such as utf-8, gb18030, big5 or utf-16le`);
  }
}
