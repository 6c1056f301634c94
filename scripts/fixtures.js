/** Writes `fixtures/expected/` from what the program reads: `npm run fixtures`. Read the difference before committing it. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extract } from '../dist/extract.js';

for (const name of readdirSync('fixtures/reports')) {
  const path = `fixtures/reports/${name}`;
  const record = extract({ path, bytes: readFileSync(path) });
  writeFileSync(`fixtures/expected/${name}.json`, `${JSON.stringify(record, null, 2)}\n`);
}
