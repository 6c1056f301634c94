/** Runs the process that reads cases and watches it: one that ends or stands still is a finding, and the cases after it are read. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';

/** Seconds that a case of a few kilobytes may take, its being made smaller included, before it counts as without end. */
const STILL = 90;
/** Most megabytes of the process. */
const MEMORY = 1024;

/**
 * What broke a property: the case as it was made small, and how to make it again.
 * @typedef {{ seed: number, number: number, property: string, message: string, path: string, options: object, bytes: string }} Finding
 */

/**
 * Reads the cases of a seed in other processes; `found` is told of each finding.
 * @param {{ seed: number, cases: number, from?: number, grow?: boolean, corpus: readonly string[] }} run @param {(finding: Finding) => void} found
 */
export async function readSeed({ seed, cases, from = 0, grow = false, corpus }, found) {
  const work = mkdtempSync(path.join(tmpdir(), 'report-extract-fuzz-'));
  const progress = path.join(work, 'progress');
  try {
    for (let next = from; next < cases; ) {
      const ended = await readSlice({ seed, from: next, to: cases, grow, progress, corpus }, found);
      if (ended === null) return;
      const number = Number(readFileSync(progress, 'utf8'));
      found({ seed, number, ...ended, path: '', options: {}, bytes: '' });
      next = number + 1;
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/**
 * What the process broke by how it ended; null where it ended well.
 * @param {{ seed: number, from: number, to: number, grow: boolean, progress: string, corpus: readonly string[] }} slice @param {(finding: Finding) => void} found
 * @returns {Promise<{ property: string, message: string } | null>}
 */
function readSlice({ seed, from, to, grow, progress, corpus }, found) {
  const script = path.join(import.meta.dirname, grow ? 'growth.js' : 'slice.js');
  const options = ['--seed', `${seed}`, '--from', `${from}`, '--to', `${to}`, '--progress', progress];
  const child = spawn(process.execPath, [`--max-old-space-size=${MEMORY}`, script, ...options, ...corpus], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  createInterface({ input: child.stdout }).on('line', (line) => found(JSON.parse(line)));
  let said = '';
  child.stderr.on('data', (chunk) => {
    said = `${said}${chunk}`.slice(-2000);
  });
  const still = watch(progress, () => child.kill('SIGKILL'));
  return new Promise((resolve) => {
    child.on('close', (status, signal) => {
      clearInterval(still.timer);
      if (status === 0) resolve(null);
      else if (still.stood) resolve({ property: 'ends', message: `no end within ${STILL} s` });
      else resolve({ property: 'survives', message: `the process ended with ${signal ?? status}: ${said.trim()}` });
    });
  });
}

/** Calls `stop` once the number in the file has stood still for too long. @param {string} file @param {() => void} stop */
function watch(file, stop) {
  const state = { last: '', since: Date.now(), stood: false, timer: setInterval(look, 500) };
  function look() {
    const now = readFileSync(file, { encoding: 'utf8', flag: 'a+' });
    if (now !== state.last) Object.assign(state, { last: now, since: Date.now() });
    else if (Date.now() - state.since > STILL * 1000) {
      state.stood = true;
      stop();
    }
  }
  return state;
}
