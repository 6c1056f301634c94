/** The formats by name. A format is added here; what it needs is loaded when it is asked for. */
import type { Emitter } from '../emit/emitter.js';

/** The names that `--format` takes. */
export type FormatName = 'json' | 'ndjson' | 'table';

/** How a format is wanted. */
export interface FormatOptions {
  /** Indents JSON. */
  pretty: boolean;
  /** Each value has a file to itself. */
  single: boolean;
}

interface Format {
  /** Ending of the name of a file that holds one value. */
  extension: string;
  /** Loads the emitter; in each worker, for it serialises there. */
  load(options: FormatOptions): Promise<Emitter>;
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
    load: async () => (await import('./explanation-table.js')).explanationEmitter(),
  },
};
