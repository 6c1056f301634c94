/** Where pages go: one report to one file, many to a folder with an index. */
import path from 'node:path';
import { headlineMetrics } from '../../emit/headline-metrics.js';
import type { IndexEntry } from '../../emit/html/site/entry.js';
import { siteWriter } from '../../emit/html/site/site.js';
import { sha256 } from '../../hash.js';
import { atSignal } from '../at-signal.js';
import { UsageError } from '../exit-status.js';
import { cannotWrite, type Target, telling } from './cannot-write.js';
import type { Output } from './output.js';
import { pageAsset } from './page-assets.js';
import type { PageEmitterOptions } from './page-emitter.js';
import type { Sink } from './sink.js';
import { openStage } from './stage.js';

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

/** A site in a folder: written beside its place, and put there when it is whole. */
export function siteOutput(folder: string, options: Omit<PageEmitterOptions, 'single'>): Output {
  const expected = 'a folder that can be written to';
  const target: Target = { name: `--out ${folder}`, folder, expected, left: 'pages there are as they were' };
  const { stage, site } = telling(target, () => begin(folder, options));
  const forget = atSignal(stage.remove);
  return {
    async add({ path: source, text }) {
      const end = text.indexOf(0x0a);
      const entry = JSON.parse(Buffer.from(text.subarray(0, end)).toString()) as IndexEntry; // as pageEmitter wrote it
      telling(target, () => site.add(entry, text.subarray(end + 1), pageName(source)));
      return true;
    },
    async close() {
      telling(target, () => site.close());
      await stage.put().catch((error) => Promise.reject(cannotWrite(target, error)));
      forget();
    },
    async discard() {
      stage.remove();
      forget();
    },
  };
}

function begin(folder: string, options: Omit<PageEmitterOptions, 'single'>) {
  const stage = openStage(folder);
  try {
    const headlines = headlineMetrics.map(({ id }) => id);
    return { stage, site: siteWriter(stage, { ...options, assets: siteAssets(), headlines }) };
  } catch (error) {
    stage.remove();
    throw error;
  }
}

function siteAssets() {
  return {
    reportStyle: pageAsset('report.css'),
    reportScript: pageAsset('report.js'),
    indexStyle: pageAsset('index.css'),
    indexScript: pageAsset('index.js'),
  };
}

/** The name of the source, as far as every file system takes it, and what tells it from others of that name. */
function pageName(source: string): string {
  const stem = path.basename(source).replace(/[^\p{L}\p{N}._-]+/gu, '-');
  return `${Array.from(stem).slice(0, 48).join('')}-${sha256(Buffer.from(source)).slice(0, 8)}`;
}
