/** Every beginning of a file, byte by byte: a page that breaks off in a tag, a reference, a character. */
import { readFileSync } from 'node:fs';
import { minimise } from './minimise.js';
import { brokenBy, resultOf } from './properties.js';

/**
 * Reads every beginning of the files, from the shortest on and then back; `found` is told of the first that breaks each
 * property.
 * @param {readonly string[]} files @param {(finding: import('./watch.js').Finding) => void} found
 */
export function readPrefixes(files, found) {
  for (const path of files) {
    const whole = readFileSync(path);
    const beginning = (/** @type {number} */ length) => ({ path, bytes: whole.subarray(0, length), options: {} });
    const before = Array.from({ length: whole.length + 1 }, (_, length) => resultOf(beginning(length)));
    const told = new Set();
    for (let length = whole.length; length >= 0; length -= 1) {
      const broken = brokenBy(beginning(length), before[length] ?? '');
      if (!broken || told.has(broken.property)) continue;
      told.add(broken.property);
      const { bytes } = minimise(beginning(length), broken.property);
      found({ seed: 0, number: length, ...broken, path, options: {}, bytes: Buffer.from(bytes).toString('base64') });
    }
    console.log(`${path}: ${whole.length + 1} beginnings`);
  }
}
