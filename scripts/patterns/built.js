/**
 * `node built.js MODULE…` loads compiled modules and prints what regular expressions they built meanwhile, as JSON:
 * for each module a list, with the line and the column of the place that did. In a process of its own, for it puts another
 * RegExp in the place of the real one.
 */
import { pathToFileURL } from 'node:url';

/** @typedef {{ line: number, column: number, source: string, flags: string }} Built */

/** @type {{ frames: string, source: string, flags: string }[]} */
const built = [];
const real = RegExp;

/** @param {RegExp} pattern */
function note(pattern) {
  built.push({ frames: new Error().stack ?? '', source: pattern.source, flags: pattern.flags });
  return pattern;
}

/** What a module built, by the frame of the call that stands in it. @param {string} module @returns {Built[]} */
function builtIn(module) {
  return built.flatMap(({ frames, source, flags }) => {
    const frame = frames.split('\n').find((line) => line.includes(module));
    const [line = 0, column = 0] = (frame?.split(module)[1] ?? '').match(/\d+/gu)?.map(Number) ?? [];
    return frame ? [{ line, column, source, flags }] : [];
  });
}

Error.stackTraceLimit = Number.POSITIVE_INFINITY;
globalThis.RegExp = new Proxy(real, {
  construct: (target, [pattern, flags]) => note(new target(pattern, flags)),
  apply: (target, _, [pattern, flags]) => note(target(pattern, flags)),
});
const files = process.argv.slice(2);
for (const file of files) await import(pathToFileURL(file).href);
process.stdout.write(
  JSON.stringify(Object.fromEntries(files.map((file) => [file, builtIn(pathToFileURL(file).href)]))),
);
