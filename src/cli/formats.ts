/** The formats by name. A format is added here, and what it is for in `help/`; what it needs is loaded when asked for. */
import type { Emitter } from '../emit/emitter.js';
import type { Language } from '../emit/html/words.js';
import type { Palette } from '../emit/palette.js';
import type { Output } from './output/output.js';
import type { Sink } from './output/sink.js';
import { screen } from './terminal.js';

/** The names that `--format` takes. */
export type FormatName = 'json' | 'ndjson' | 'table' | 'csv' | 'csv-long' | 'xlsx' | 'html';

/** How a format is wanted. */
export interface FormatOptions {
  /** Indents JSON. */
  pretty: boolean;
  /** Each value has a file to itself. */
  single: boolean;
  /** The values are explanations, not records. */
  explain: boolean;
  /** The file of `--metrics`. */
  metrics?: string;
  /** The list of `--only`. */
  only?: string;
  /** Begins with a byte-order mark. */
  bom?: boolean;
  /** Language of pages; Chinese by default. */
  lang?: Language;
}

/** What a format for people is printed on. */
export interface Screen {
  palette: Palette;
  /** Cells in a line; Infinity where it is no terminal. */
  width: number;
}

interface Format {
  /** Ending of the name of a file that holds one value. */
  extension: string;
  /** Loads the emitter; in each worker, for it serialises there. */
  load(options: FormatOptions): Promise<Emitter>;
  /** Opens the whole, where it is more than the texts of the emitter one after the other. */
  open?(sink: Sink, options: FormatOptions & Screen): Promise<Output>;
  /** Opens a folder that is one whole, where it is more than a file a report. */
  openFolder?(folder: string, options: FormatOptions): Promise<Output>;
  /** Takes the annotated text of a report beside its record. */
  annotated?: true;
}

export const formats: Record<FormatName, Format> = {
  json: {
    extension: '.json',
    load: async (options) => {
      const { jsonEmitter, singleJsonEmitter } = await import('../emit/json.js');
      return options.single ? singleJsonEmitter(options) : jsonEmitter(options);
    },
  },
  ndjson: {
    extension: '.ndjson',
    load: async () => (await import('../emit/ndjson.js')).ndjsonEmitter(),
  },
  table: {
    extension: '.txt',
    load: async ({ explain }) => {
      if (explain) return (await import('./run/explanation-table.js')).explanationEmitter();
      return (await import('../emit/ndjson.js')).ndjsonEmitter(); // records, for the table to be laid out from
    },
    open: async (sink, options) => {
      const { textOutput } = await import('./output/output.js');
      if (options.explain) return textOutput(screen(sink), await formats.table.load(options));
      return (await import('./output/table-output.js')).tableOutput(screen(sink), options);
    },
  },
  csv: {
    extension: '.csv',
    load: async (options) => {
      const [{ csvEmitter }, { entries }] = await Promise.all([import('../emit/csv.js'), chosen(options)]);
      return csvEmitter({ ...options, entries });
    },
  },
  'csv-long': {
    extension: '.csv',
    load: async (options) => {
      const [{ csvLongEmitter }, { entries }] = await Promise.all([import('../emit/csv.js'), chosen(options)]);
      return csvLongEmitter({ ...options, entries });
    },
  },
  xlsx: {
    extension: '.xlsx',
    load: async (options) => {
      const [{ sheetEmitter }, { entries }] = await Promise.all([import('../emit/xlsx/sheets.js'), chosen(options)]);
      return sheetEmitter(entries);
    },
    open: async (sink, options) =>
      (await import('./output/xlsx-output.js')).xlsxOutput(sink, (await chosen(options)).entries),
  },
  html: {
    extension: '.html',
    annotated: true,
    load: async (options) => {
      const { pageEmitter } = await import('./output/page-emitter.js');
      return pageEmitter({ ...(await pages(options)), single: options.single });
    },
    open: async (sink) => (await import('./output/page-output.js')).pageOutput(sink),
    openFolder: async (folder, options) =>
      (await import('./output/page-output.js')).siteOutput(folder, await pages(options)),
  },
};

async function pages(options: FormatOptions) {
  return { lang: options.lang ?? 'zh', catalogue: (await chosen(options)).entries } as const;
}

async function chosen(options: FormatOptions) {
  const { chosenMetrics } = await import('./run/chosen-metrics.js');
  return chosenMetrics(options);
}
