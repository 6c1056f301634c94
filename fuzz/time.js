/** Whether reading takes a time that is linear in the length of the file. */
import { explain } from '../dist/extract.js';

/** Milliseconds that a case may take before it is looked at: for any, and for a byte; ten times what is usual. */
const ANY = 150;
const BYTE = 0.03;
/** Times as long that twice the text may take, where it takes long enough to be measured. */
const FACTOR = 3.2;
/** Most bytes that a slow case is grown to, and milliseconds of processor time that are enough to tell. */
const LONGEST = 200_000;
const ENOUGH = 400;

/**
 * A case that took longer than its share is read again, by the processor’s time, and grown until that can be measured:
 * a text of twice the length may take about twice the time.
 * @param {import('./cases.js').Case} input @param {number} took @returns {import('./properties.js').Broken | null}
 */
export function brokenTime(input, took) {
  const share = ANY + BYTE * input.bytes.length;
  if (took < share || Math.min(cost(input), cost(input)) < share) return null;
  return brokenGrowth(input);
}

/**
 * Reads a case, and twice as much, and twice as much again.
 * @param {import('./cases.js').Case} input @returns {import('./properties.js').Broken | null}
 */
export function brokenGrowth(input) {
  let [small, time] = [input, cost(input)];
  while (small.bytes.length <= LONGEST) {
    const large = { ...small, bytes: Buffer.concat([small.bytes, small.bytes]) };
    const next = cost(large);
    if (next > ENOUGH && next > FACTOR * Math.max(time, ENOUGH / 8)) {
      const again = [cost(small), cost(large)];
      const ratio = Math.min(next, again[1] ?? next) / Math.max(time, again[0] ?? time, 1);
      if (ratio > FACTOR)
        return {
          property: 'linear',
          message: `${large.bytes.length} bytes take ${ratio.toFixed(1)} times as long as half of them`,
        };
    }
    if (next > 4 * ENOUGH) return null;
    [small, time] = [large, next];
  }
  return null;
}

/** Milliseconds of processor time that reading takes. @param {import('./cases.js').Case} input */
function cost({ path, bytes, options }) {
  const before = process.cpuUsage();
  try {
    explain({ path, bytes }, options);
  } catch {
    // what is thrown is another property’s concern
  }
  return process.cpuUsage(before).user / 1000;
}
