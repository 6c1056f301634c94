/**
 * A folder of pages: an index, a page a report, and the data of the index in parts. Reports come one by one; what is
 * kept of them in memory is counts and the parts that are not full yet. Data are scripts that call a function, for a
 * page on disk may load scripts but nothing else.
 */
import type { CatalogueEntry } from '../../../catalogue-schema.js';
import type { Level } from '../../../schema.js';
import type { Provenance } from '../../provenance.js';
import { familyName } from '../families.js';
import { scriptJson } from '../markup.js';
import type { Language } from '../words.js';
import { type Manifest, partFile, type RateRow, type Row, valuesFile } from './data.js';
import type { IndexEntry } from './entry.js';
import { indexPage } from './index-page.js';

/** Where the files of a site are written; names have `/` between folders. */
export interface SiteFolder {
  write(name: string, content: string | Uint8Array): void;
  /** Adds to a file, which is begun where it is missing. */
  append(name: string, text: string): void;
}

/** Styles and scripts of the pages. */
export interface SiteAssets {
  reportStyle: string;
  reportScript: string;
  indexStyle: string;
  indexScript: string;
}

/** How a site is written. */
export interface SiteOptions {
  lang: Language;
  catalogue: readonly CatalogueEntry[];
  assets: SiteAssets;
  /** Metrics that have a column to begin with, where any report states them. */
  headlines: readonly string[];
}

/** Writes a site. */
export interface SiteWriter {
  /** Takes a report with its page; `name` is the name of the page’s file, without its ending. */
  add(entry: IndexEntry, page: string | Uint8Array, name: string): void;
  close(): void;
}

const PART = 500;
/** Figures of one metric that are kept before they are written. */
const HELD = 2000;

/** Begins a site in an empty folder. */
export function siteWriter(folder: SiteFolder, options: SiteOptions): SiteWriter {
  const counts = { reports: 0, metrics: 0, warnings: 0, rates: 0 };
  const tallies = {
    levels: new Map<Level, number>(),
    years: new Map<number, number>(),
    ids: new Map<string, number>(),
  };
  const held = { rows: [] as Row[], rates: [] as RateRow[], values: new Map<string, number[]>() };
  const flushRows = () => {
    if (held.rows.length === 0) return;
    const part = Math.ceil(counts.reports / PART) - 1;
    folder.write(partFile(part), call('rows', part, held.rows));
    held.rows = [];
  };
  const flushValues = (id: string) => {
    folder.append(valuesFile(id), call('values', id, held.values.get(id)));
    held.values.delete(id);
  };
  const flushRates = () => {
    folder.append('data/rates.js', call('rates', held.rates));
    held.rates = [];
  };
  let versions: Provenance | null = null;
  const { assets } = options;
  folder.write('assets/report.css', assets.reportStyle);
  folder.write('assets/report.js', assets.reportScript);
  folder.write('assets/index.css', assets.indexStyle);
  folder.write('assets/index.js', assets.indexScript);
  return {
    add(entry, page, name) {
      const row = counts.reports;
      versions ??= entry.versions;
      const address = `reports/${name}.html`;
      folder.write(address, page);
      counts.reports += 1;
      counts.metrics += entry.metrics;
      counts.warnings += entry.warnings;
      counts.rates += entry.rates.length;
      tally(tallies, entry);
      held.rows.push(rowOf(entry, encodeURI(address)));
      if (held.rows.length === PART) flushRows();
      for (const [id, value] of Object.entries(entry.values)) {
        const values = held.values.get(id) ?? [];
        values.push(row, value);
        held.values.set(id, values);
        if (values.length >= HELD) flushValues(id);
      }
      for (const { id, stated, computed, status } of entry.rates) held.rates.push([row, id, stated, computed, status]);
      if (held.rates.length >= HELD) flushRates();
    },
    close() {
      flushRows();
      for (const id of [...held.values.keys()]) flushValues(id);
      flushRates();
      folder.write('index.html', indexPage(manifestOf(counts, tallies, options), options.lang, versions));
    },
  };
}

interface Tallies {
  levels: Map<Level, number>;
  years: Map<number, number>;
  ids: Map<string, number>;
}

function tally({ levels, years, ids }: Tallies, { level, year, values }: IndexEntry): void {
  if (level !== null) levels.set(level, (levels.get(level) ?? 0) + 1);
  if (year !== null) years.set(year, (years.get(year) ?? 0) + 1);
  for (const id of Object.keys(values)) ids.set(id, (ids.get(id) ?? 0) + 1);
}

function rowOf({ issuer, level, year, title, path, metrics, warnings }: IndexEntry, page: string): Row {
  return [issuer, level, year, title, path, page, metrics, warnings];
}

function call(name: string, ...values: readonly unknown[]): string {
  return `reportExtract.${name}(${values.map(scriptJson).join(',')});\n`;
}

function manifestOf(
  counts: { reports: number; metrics: number; warnings: number; rates: number },
  { levels, years, ids }: Tallies,
  { catalogue, lang, headlines }: SiteOptions,
): Manifest {
  const found = catalogue
    .filter(({ id }) => ids.has(id))
    .map((entry) => ({
      id: entry.id,
      label: entry[lang],
      unit: entry.unit,
      family: familyName(entry.id.slice(0, entry.id.indexOf('.')), lang),
      reports: ids.get(entry.id) ?? 0,
    }))
    .sort((a, b) => b.reports - a.reports);
  const known = new Set(found.map(({ id }) => id));
  return {
    ...counts,
    partSize: PART,
    levels: [...levels].sort((a, b) => b[1] - a[1]),
    years: [...years].sort((a, b) => b[0] - a[0]),
    catalogue: found,
    columns: headlines.filter((id) => known.has(id)).slice(0, 3),
  };
}
