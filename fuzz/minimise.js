/** Makes a file that breaks a property smaller, by leaving out of its text what can be left out. */
import { decode } from '../dist/decode.js';
import { brokenAlone } from './properties.js';

/** Readings that making one file smaller may take, and milliseconds. */
const TRIES = 1500;
const LONG = 20_000;

/** @typedef {import('./cases.js').Case} Case */

/**
 * The smallest file found that still breaks the property: as UTF-8 where it does so in UTF-8, else in bytes.
 * @param {Case} input @param {string} property @returns {Case}
 */
export function minimise(input, property) {
  const plain = asPlain(input);
  if (!breaks(input, property)) return input; // it took the other cases of its batch to break it
  return breaks(plain, property) ? minimiseText(plain, property) : minimiseBytes(input, property);
}

/** @param {Case} input @param {string} property */
function breaks(input, property) {
  return brokenAlone(input)?.property === property;
}

/** The case as UTF-8, without options. @param {Case} input @returns {Case} */
function asPlain(input) {
  const decoded = decode(input.bytes, input.options);
  return 'error' in decoded ? input : { ...input, bytes: Buffer.from(decoded.text), options: {} };
}

/** @param {Case} input @param {string} property @returns {Case} */
function minimiseText(input, property) {
  const units = Array.from(Buffer.from(input.bytes).toString());
  const kept = reduce(units, (some) => breaks({ ...input, bytes: Buffer.from(some.join('')) }, property));
  return { ...input, bytes: Buffer.from(kept.join('')) };
}

/** @param {Case} input @param {string} property @returns {Case} */
function minimiseBytes(input, property) {
  const kept = reduce([...input.bytes], (some) => breaks({ ...input, bytes: Buffer.from(some) }, property));
  return { ...input, bytes: Buffer.from(kept) };
}

/**
 * Leaves out stretches, long ones first, as long as what is left still fails.
 * @template T @param {readonly T[]} all @param {(some: readonly T[]) => boolean} fails
 */
function reduce(all, fails) {
  let kept = all;
  let tries = 0;
  const until = performance.now() + LONG;
  for (let size = Math.ceil(kept.length / 2); size >= 1; ) {
    const length = kept.length;
    for (let at = 0; at < kept.length; ) {
      if (++tries > TRIES || performance.now() > until) return kept;
      const without = [...kept.slice(0, at), ...kept.slice(at + size)];
      if (fails(without)) kept = without;
      else at += size;
    }
    if (size > 1) size = Math.ceil(size / 2);
    else if (kept.length === length) return kept;
  }
  return kept;
}
