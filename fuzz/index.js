/**
 * `npm run fuzz -- [--seed N] [--cases N] [--number N] [--corpus FOLDER…] [--grow | --huge]`, or `npm run fuzz -- FILES…` to read
 * files that were found again, with `--prefixes` every beginning of them. README.md beside this file tells more.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { folders, readCorpus } from './corpus.js';
import { write } from './findings.js';
import { readHuge } from './huge.js';
import { readPrefixes } from './prefixes.js';
import { brokenAlone } from './properties.js';
import { readSeed } from './watch.js';

/** Cases of one seed; a run of more goes on with the next seeds. */
const SEED = 20_000;

const { values, positionals } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    cases: { type: 'string', default: '5000' },
    number: { type: 'string' },
    corpus: { type: 'string', multiple: true },
    grow: { type: 'boolean', default: false },
    prefixes: { type: 'boolean', default: false },
    huge: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const seed = wholeNumber('seed');
const cases = wholeNumber('cases');
const { grow } = values;
let findings = 0;

if (values.prefixes) readPrefixes(positionals, tell);
else if (values.huge) await readHuge(positionals, tell);
else if (positionals.length > 0) for (const file of positionals) readAgain(file);
else await readCases();
if (findings > 0) process.exitCode = 1;

async function readCases() {
  const corpus = values.corpus ?? folders;
  const { files, pieces, mark } = readCorpus(corpus);
  console.log(`corpus ${mark}: ${pieces.length} pieces of ${files} files`);
  if (values.number !== undefined) {
    const number = wholeNumber('number');
    return readSeed({ seed, from: number, cases: number + 1, grow, corpus }, tell);
  }
  const began = performance.now();
  for (let done = 0; done < cases; done += SEED) {
    await readSeed({ seed: seed + done / SEED, cases: Math.min(SEED, cases - done), grow, corpus }, tell);
    if (process.stderr.isTTY) process.stderr.write(`\r${Math.min(cases, done + SEED)} cases`);
  }
  const seconds = Math.round((performance.now() - began) / 1000);
  const last = seed + Math.ceil(cases / SEED) - 1;
  console.log(`${cases} cases of seeds ${seed} to ${last} in ${seconds} s: ${findings} findings`);
}

/** @param {import('./watch.js').Finding} finding */
function tell(finding) {
  findings += 1;
  console.log(write(finding));
}

/** @param {string} path */
function readAgain(path) {
  const broken = brokenAlone({ path, bytes: readFileSync(path), options: {} });
  if (broken) findings += 1;
  console.log(`${path}: ${broken ? `${broken.property}: ${broken.message}` : 'every property holds'}`);
}

/** @param {'seed' | 'cases' | 'number'} name */
function wholeNumber(name) {
  const value = Number(values[name]);
  if (Number.isSafeInteger(value) && value >= 0) return value;
  process.stderr.write(`error: Unexpected --${name} ${values[name]}, expected a whole number\n`);
  process.exit(2);
}
