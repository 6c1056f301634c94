/**
 * Writes `fixtures/expected/` from what the program reads: `npm run fixtures`. Read the difference before committing it.
 * Versions are left out, so that what differs is what is read differently.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extract } from '../dist/extract.js';

for (const name of readdirSync('fixtures/reports')) {
  const path = `fixtures/reports/${name}`;
  const { toolVersion, catalogueVersion, ...record } = extract({ path, bytes: readFileSync(path) });
  writeFileSync(`fixtures/expected/${name}.json`, `${JSON.stringify(record, null, 2)}\n`);
}
