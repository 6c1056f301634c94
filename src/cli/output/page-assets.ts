import { readFileSync } from 'node:fs';

/** Text of a file that the pages are made of, as the build has bundled it. */
export function pageAsset(name: 'report.css' | 'report.js' | 'index.css' | 'index.js'): string {
  return readFileSync(new URL(`../../../dist/pages/${name}`, import.meta.url), 'utf8');
}
