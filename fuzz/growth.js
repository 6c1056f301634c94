/** The process that grows cases: words in a row, repeated, and again twice as many. What it is told and tells is as in `slice.js`. */
import { openSync, writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { buildEndless, endless } from './cases.js';
import { brokenGrowth } from './time.js';

const { values } = parseArgs({
  options: { seed: { type: 'string' }, from: { type: 'string' }, to: { type: 'string' }, progress: { type: 'string' } },
  allowPositionals: true,
});

const seed = Number(values.seed);
const recipe = endless();
const progress = openSync(values.progress ?? '/dev/null', 'w');
const all = fc.sample(recipe, { seed, numRuns: Number(values.to) });

for (const [number, made] of all.entries()) {
  if (number < Number(values.from)) continue;
  writeSync(progress, `${number}`.padStart(8), 0);
  const broken = brokenGrowth(buildEndless(made));
  if (broken) report(number, broken);
}

/** @param {number} number @param {import('./properties.js').Broken} broken */
function report(number, broken) {
  const grows = fc.property(recipe, (made) => brokenGrowth(buildEndless(made)) === null);
  const shrinking = { seed, path: String(number), numRuns: 1, interruptAfterTimeLimit: 30_000 };
  const { counterexample } = fc.check(grows, shrinking);
  const { path, bytes, options } = buildEndless(
    counterexample?.[0] ?? /** @type {import('./cases.js').Endless} */ (all[number]),
  ); // it is one of them
  const finding = { seed, number, ...broken, path, options, bytes: Buffer.from(bytes).toString('base64') };
  process.stdout.write(`${JSON.stringify(finding)}\n`);
}
