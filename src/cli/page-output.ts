/** Where pages go: one report to one file, many to a folder with an index. */
import fs from 'node:fs';
import path from 'node:path';
import { headlineMetrics } from '../emit/headline-metrics.js';
import type { IndexEntry } from '../emit/html/site/entry.js';
import { siteWriter } from '../emit/html/site/site.js';
import { atSignal } from './at-signal.js';
import { telling } from './cannot-write.js';
import { UsageError } from './exit-status.js';
import { sha256 } from './hash.js';
import type { Output } from './output.js';
import { pageAsset } from './page-assets.js';
import type { PageEmitterOptions } from './page-emitter.js';
import type { Sink } from './sink.js';

/** One page for one report; a second one has no place in it. */
export function pageOutput(sink: Sink): Output {
  let page: Uint8Array | null = null;
  return {
    async add({ text }) {
      if (page) throw new UsageError('Unexpected second report for one page, expected --out FOLDER/ for a page each');
      page = text;
      return true;
    },
    async close() {
      if (page) await sink.write(page);
      await sink.close();
    },
    discard: () => sink.discard(),
  };
}

const expected = 'a folder that can be written to';

/** The parts of a site; what a run wrote before takes their place. */
const parts = ['assets', 'data', 'reports', 'index.html'] as const;

/** A site in a folder: written beside its place, and put there when it is whole. */
export function siteOutput(folder: string, options: Omit<PageEmitterOptions, 'single'>): Output {
  const stage = path.join(folder, '.report-extract.tmp');
  telling(folder, expected, () => {
    refuseForeign(folder);
    fs.rmSync(stage, { recursive: true, force: true });
    for (const part of ['assets', 'data', 'reports']) fs.mkdirSync(path.join(stage, part), { recursive: true });
  });
  const remove = () => fs.rmSync(stage, { recursive: true, force: true });
  const forget = atSignal(remove);
  const site = siteWriter(
    {
      write: (name, content) => fs.writeFileSync(path.join(stage, name), content),
      append: (name, text) => fs.appendFileSync(path.join(stage, name), text),
    },
    { ...options, assets: siteAssets(), headlines: headlineMetrics.map(({ id }) => id) },
  );
  return {
    async add({ path: source, text }) {
      const end = text.indexOf(0x0a);
      const entry = JSON.parse(Buffer.from(text.subarray(0, end)).toString()) as IndexEntry; // as pageEmitter wrote it
      telling(folder, expected, () => site.add(entry, text.subarray(end + 1), pageName(source)));
      return true;
    },
    async close() {
      telling(folder, expected, () => {
        site.close();
        for (const part of parts) {
          fs.rmSync(path.join(folder, part), { recursive: true, force: true });
          fs.renameSync(path.join(stage, part), path.join(folder, part));
        }
        remove();
      });
      forget();
    },
    async discard() {
      remove();
      forget();
    },
  };
}

function siteAssets() {
  return {
    reportStyle: pageAsset('report.css'),
    reportScript: pageAsset('report.js'),
    indexStyle: pageAsset('index.css'),
    indexScript: pageAsset('index.js'),
  };
}

/** A folder of the user's that has the name of a part is never replaced. */
function refuseForeign(folder: string): void {
  const found = parts.filter((part) => fs.existsSync(path.join(folder, part)));
  if (found.length === 0 || isOurs(path.join(folder, 'index.html'))) return;
  throw new UsageError(
    `Unexpected ${found.join(', ')} in --out ${folder}, expected an empty folder or one that --format html wrote`,
  );
}

function isOurs(index: string): boolean {
  return fs.existsSync(index) && fs.readFileSync(index, 'utf8').includes('content="report-extract index"');
}

/** The name of the source, as far as every file system takes it, and what tells it from others of that name. */
function pageName(source: string): string {
  const stem = path.basename(source).replace(/[^\p{L}\p{N}._-]+/gu, '-');
  return `${Array.from(stem).slice(0, 48).join('')}-${sha256(Buffer.from(source)).slice(0, 8)}`;
}
