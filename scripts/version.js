/** Writes the version of package.json into the program, which reads no file of its own to know it: `npm version` runs it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const target = new URL('../src/tool-version.ts', import.meta.url);

/** What `src/tool-version.ts` should say. */
export function versionSource() {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return readFileSync(target, 'utf8').replace(/'[^']*'/u, `'${version}'`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, versionSource());
