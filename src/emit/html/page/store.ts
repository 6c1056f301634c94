/** The data of the index: loaded part by part, each as a script, which is all that a page on disk may load. */
import { type Manifest, partFile, type RateRow, type Receiver, type Row, valuesFile } from '../site/data.js';

/** What was loaded so far, and ways to load more. */
export interface Store {
  manifest: Manifest;
  /** Rows by their number; those of parts that are not there yet are missing. */
  rows: Row[];
  /** Loads one part of the rows. */
  loadPart(part: number): Promise<void>;
  /** Loads all rows. */
  loadRows(): Promise<void>;
  /** Values of a metric by the number of the row. */
  values(id: string): Promise<ReadonlyMap<number, number>>;
  rates(): Promise<readonly RateRow[]>;
}

declare global {
  interface Window {
    reportExtract: Receiver;
  }
}

/** Starts with nothing loaded. */
export function startStore(manifest: Manifest): Store {
  const rows: Row[] = [];
  const values = new Map<string, Map<number, number>>();
  const rates: RateRow[] = [];
  window.reportExtract = {
    rows(part, some) {
      some.forEach((row, index) => {
        rows[part * manifest.partSize + index] = row;
      });
    },
    values(id, some) {
      const known = values.get(id) ?? new Map<number, number>();
      for (let index = 0; index + 1 < some.length; index += 2) known.set(some[index] ?? 0, some[index + 1] ?? 0);
      values.set(id, known);
    },
    rates(some) {
      rates.push(...some);
    },
  };
  const load = loader();
  const loadPart = (part: number) => load(partFile(part));
  return {
    manifest,
    rows,
    loadPart,
    async loadRows() {
      const parts = Math.ceil(manifest.reports / manifest.partSize);
      await Promise.all(Array.from({ length: parts }, (_, part) => loadPart(part)));
    },
    async values(id) {
      await load(valuesFile(id));
      return values.get(id) ?? new Map();
    },
    async rates() {
      if (manifest.rates > 0) await load('data/rates.js');
      return rates;
    },
  };
}

/** Loads a script once, however often it is asked for. */
function loader(): (file: string) => Promise<void> {
  const loads = new Map<string, Promise<void>>();
  return (file) => {
    const known = loads.get(file);
    if (known) return known;
    const load = new Promise<void>((resolve, reject) => {
      const script = document.createElement('script');
      script.src = encodeURI(file);
      script.addEventListener('load', () => resolve());
      script.addEventListener('error', () =>
        reject(new Error(`Unexpected lack of ${file}, expected it beside the index`)),
      );
      document.head.append(script);
    });
    loads.set(file, load);
    return load;
  };
}
