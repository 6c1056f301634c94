/**
 * Prints the share of numerals for which nothing was found: `node scripts/unexplained.js --max 0.01 RECORDS…`, where
 * RECORDS are NDJSON files. The exit status is 1 where the share is above `--max`.
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  options: { max: { type: 'string', default: '1' } },
  allowPositionals: true,
});

let numerals = 0;
let unexplained = 0;
for (const file of positionals) {
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const { accounting } = JSON.parse(line);
    numerals += accounting.numerals;
    unexplained += accounting.unexplained;
  }
}
const share = numerals === 0 ? 0 : unexplained / numerals;
console.log(`${unexplained} of ${numerals} numerals unexplained, ${(100 * share).toFixed(2)}%`);
if (share > Number(values.max)) process.exitCode = 1;
