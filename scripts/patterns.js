/** Prints the patterns that are not shown to be linear, and the steepest of the others: `npm run patterns`. */
import { checkPatterns, MAX_STEPS } from './patterns/check.js';

const SHOWN = 10;
const { patterns, problems } = checkPatterns();
for (const problem of problems) console.log(`${problem}\n`);
for (const { file, line, steps } of patterns.filter(({ steps }) => steps <= MAX_STEPS).slice(0, SHOWN)) {
  console.log(`${String(steps).padStart(5)} steps for a character at most: ${file}:${line}`);
}
console.log(`${patterns.length} patterns, ${problems.length} of them not shown to be linear`);
process.exitCode = problems.length === 0 ? 0 : 1;
