/** `npm run bench -- [--quick] [--rounds N] [--only text,pages] [--note TEXT]`: measures the cases, writes RESULTS.md. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { makeBench } from './bench.js';
import { cases } from './cases.js';
import { missingEngine } from './process.js';
import { resultsText, tableLine } from './results.js';

const folder = import.meta.dirname;
const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    only: { type: 'string' },
    note: { type: 'string', default: '' },
  },
});

const missing = missingEngine();
if (missing) stop(missing);
const rounds = Number(values.rounds ?? (values.quick ? 1 : 5));
if (!Number.isInteger(rounds) || rounds < 1)
  stop(`Unexpected --rounds ${values.rounds}, expected a whole number from 1`);
const chosen = values.only === undefined ? cases : cases.filter(({ id }) => values.only.split(',').includes(id));
if (chosen.length === 0)
  stop(`Unexpected --only ${values.only}, expected some of ${cases.map(({ id }) => id).join(',')}`);
if (!existsSync(path.join(folder, 'node_modules'))) {
  process.stdout.write('Installing what is compared, in bench/ alone: npm ci\n');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
}

const work = mkdtempSync(path.join(tmpdir(), 'report-extract-bench-'));
const measured = [];
const began = performance.now();
try {
  const bench = makeBench({ work, rounds, quick: values.quick, tell: () => process.stderr.write('.') });
  for (const { id, measure } of chosen) measured.push({ id, rows: await measureCase(id, () => measure(bench)) });
  // A part of the cases and a quick run are printed only: RESULTS.md holds one whole run.
  if (chosen.length === cases.length && !values.quick) {
    writeFileSync(path.join(folder, 'RESULTS.md'), resultsText(measured, { rounds, note: values.note }));
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
if (values.quick) process.stdout.write('A quick run: inputs a tenth as large, no measure of what is asked.\n');
process.stdout.write(`${Math.round((performance.now() - began) / 1000)} s in all\n`);

async function measureCase(id, measure) {
  process.stderr.write(`${id} `);
  const rows = await measure();
  process.stderr.write('\n');
  for (const row of rows) process.stdout.write(`${tableLine({ id, ...row })}\n`);
  for (const name of readdirSync(work)) rmSync(path.join(work, name), { recursive: true, force: true });
  return rows;
}

function stop(message) {
  process.stderr.write(`error: ${message}\n`);
  process.exit(2);
}
