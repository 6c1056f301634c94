/**
 * Copies a folder before every change to the disk, so that a test sees what a kill at that moment would have left there.
 * Loaded with --require; EACH_STEP is the folder, EACH_STEP_TO where the copies go.
 */
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');
const path = require('node:path');

const { EACH_STEP: watched = '', EACH_STEP_TO: to = '' } = process.env;
const { cpSync } = fs;
let steps = 0;
let isCopying = false;

/** @param {string} call */
function step(call) {
  if (isCopying) return;
  isCopying = true;
  fs.appendFileSync(path.join(to, 'calls'), `${call}\n`);
  cpSync(watched, path.join(to, String(steps)), { recursive: true, filter: (file) => !isStaged(file) });
  steps += 1;
  isCopying = false;
}

/**
 * What is in a folder that has not taken its place is copied as an empty one.
 * @param {string} file
 */
function isStaged(file) {
  return path.dirname(file).includes('.tmp');
}

/**
 * Has a step before each call of these functions.
 * @param {object} object
 * @param {readonly string[]} names
 */
function watch(object, names) {
  const holder = /** @type {Record<string, (...args: unknown[]) => unknown>} */ (object);
  for (const name of names) {
    const original = holder[name];
    holder[name] = (...args) => {
      step(name);
      return original?.apply(holder, args);
    };
  }
}

watch(fs, ['appendFileSync', 'fsync', 'fsyncSync', 'ftruncateSync', 'mkdirSync', 'renameSync', 'rmSync']);
watch(fs, ['unlinkSync', 'writeFileSync', 'writeSync']);
watch(fs.promises, ['rename', 'unlink']);
const { open } = fs.promises;
fs.promises.open = async (...args) => {
  step('open');
  const handle = await open(...args);
  watch(handle, ['chmod', 'sync', 'writeFile']);
  return handle;
};
syncBuiltinESMExports();
