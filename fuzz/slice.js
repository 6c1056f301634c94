/**
 * The process that reads cases: those of one seed, in batches, each batch forwards and then backwards, so that what one
 * report leaves behind shows in another. Before each case its number goes to a file, where the process that watches
 * finds it if this one ends or hangs. What breaks a property is made smaller and written to standard output, a line each.
 */
import { openSync, writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { build, recipes } from './cases.js';
import { readCorpus } from './corpus.js';
import { minimise } from './minimise.js';
import { brokenAlone, brokenBy, resultOf } from './properties.js';

const { values, positionals } = parseArgs({
  options: { seed: { type: 'string' }, from: { type: 'string' }, to: { type: 'string' }, progress: { type: 'string' } },
  allowPositionals: true,
});

/** Cases that are read forwards and backwards. */
const BATCH = 50;
/** Findings of one seed that are made smaller; further ones are alike. */
const MANY = 5;

const seed = Number(values.seed);
const { pieces } = readCorpus(positionals);
const recipe = recipes(pieces.length);
const progress = openSync(values.progress ?? '/dev/null', 'w');
let findings = 0;

const from = Number(values.from);
const all = fc.sample(recipe, { seed, numRuns: Number(values.to) });
for (let at = from; at < all.length; at += BATCH)
  readBatch(
    at,
    all.slice(at, at + BATCH).map((made) => build(made, pieces)),
  );

/** @param {number} number */
function note(number) {
  writeSync(progress, `${number}`.padStart(8), 0);
}

/** @param {number} first @param {readonly import('./cases.js').Case[]} cases */
function readBatch(first, cases) {
  const before = cases.map((input, index) => {
    note(first + index);
    return resultOf(input);
  });
  for (let index = cases.length - 1; index >= 0; index -= 1) {
    const input = cases[index];
    if (!input) continue;
    note(first + index);
    const broken = brokenBy(input, before[index] ?? '');
    if (broken) report(first + index, input, broken);
  }
}

/** @param {number} number @param {import('./cases.js').Case} input @param {import('./properties.js').Broken} broken */
function report(number, input, broken) {
  findings += 1;
  const small = findings <= MANY ? minimise(shrunk(number, broken) ?? input, broken.property) : input;
  const { property, message } = brokenAlone(small) ?? broken;
  const { path, bytes, options } = small;
  const finding = { seed, number, property, message, path, options, bytes: Buffer.from(bytes).toString('base64') };
  process.stdout.write(`${JSON.stringify(finding)}\n`);
}

/** The smallest case that fast-check finds on its way from a recipe that breaks the property. @param {number} number @param {import('./properties.js').Broken} broken */
function shrunk(number, { property }) {
  const holds = fc.property(recipe, (made) => brokenAlone(build(made, pieces))?.property !== property);
  const { counterexample } = fc.check(holds, {
    seed,
    path: String(number),
    numRuns: 1,
    interruptAfterTimeLimit: 10_000,
  });
  return counterexample ? build(counterexample[0], pieces) : null;
}
