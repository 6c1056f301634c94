/** Reports as pages: one that has all in it, or pages of a folder that share their style and script. */
import type { AnnotatedReport } from '../../annotate.js';
import type { CatalogueEntry } from '../../catalogue-schema.js';
import type { Emitter } from '../../emit/emitter.js';
import { type PageAssets, reportPage } from '../../emit/html/report-page.js';
import { indexEntry } from '../../emit/html/site/entry.js';
import type { Language } from '../../emit/html/words.js';
import { pageAsset } from './page-assets.js';

/** How pages are wanted. */
export interface PageEmitterOptions {
  lang: Language;
  catalogue: readonly CatalogueEntry[];
  /** The pages are those of a folder: each text is a line of JSON for the index, then the page. */
  single: boolean;
}

/** Writes the page of each report. */
export function pageEmitter({ lang, catalogue, single }: PageEmitterOptions): Emitter {
  const assets: PageAssets = single
    ? { kind: 'linked', style: '../assets/report.css', script: '../assets/report.js' }
    : { kind: 'inline', style: pageAsset('report.css'), script: pageAsset('report.js') };
  return {
    serialise(value) {
      const report = value as AnnotatedReport; // what is annotated for this format
      const index = single ? { index: '../index.html' } : {};
      const page = reportPage(report, { lang, assets, catalogue, ...index });
      return single ? `${JSON.stringify(indexEntry(report.record))}\n${page}` : page;
    },
    before: () => '',
    close: () => '',
  };
}
