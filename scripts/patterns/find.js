/** Every regular expression of the product: what is written as one, and what is built of words when a module is loaded. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPatterns } from './syntax.js';

/** @typedef {{ file: string, line: number, source: string, flags: string }} Pattern */
/** @typedef {import('./syntax.js').Place} Place @typedef {import('./built.js').Built} Built */

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * All patterns of `src` and `bin`, and the places that build one without showing it: not when the module is loaded. What
 * is compiled has to be what is in `src`.
 */
export function findPatterns() {
  const files = ['src', 'bin'].flatMap(filesOf).map((file) => ({ file, ...readPatterns(textOf(file)) }));
  const literals = files.flatMap(({ file, literals }) => literals.map((literal) => ({ file, ...literal })));
  const { patterns, unseen } = findBuilt(files.filter(({ places }) => places.length > 0));
  return { patterns: [...literals, ...patterns], unseen };
}

/** @param {string} folder */
function filesOf(folder) {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.[jt]s$/u.test(file))
    .map((file) => path.posix.join(folder, file.replaceAll(path.sep, '/')))
    .sort();
}

/** @param {string} file */
function textOf(file) {
  return readFileSync(path.join(root, file), 'utf8');
}

/** @param {readonly { file: string, places: Place[] }[]} files */
function findBuilt(files) {
  const compiled = files.map(({ file }) => compiledOf(file)).filter((file) => existsSync(path.join(root, file)));
  const script = fileURLToPath(new URL('built.js', import.meta.url));
  const output = execFileSync(process.execPath, [script, ...compiled], { cwd: root, encoding: 'utf8' });
  /** @type {Record<string, Built[]>} */
  const built = JSON.parse(output);
  const found = files.flatMap(({ file, places }) => {
    const own = built[compiledOf(file)];
    const compiledPlaces = own ? readPatterns(textOf(compiledOf(file))).places : [];
    return places.map(({ line }, index) => ({ file, line, built: builtAt(compiledPlaces, index, own ?? []) }));
  });
  return {
    patterns: found.flatMap(({ file, line, built }) =>
      built.map(({ source, flags }) => ({ file, line, source, flags })),
    ),
    unseen: found.filter(({ built }) => built.length === 0).map(({ file, line }) => ({ file, line })),
  };
}

/** What is loaded for a file of `src`; scripts of the pages are not compiled one by one. @param {string} file */
function compiledOf(file) {
  return file.replace(/^src\//u, 'dist/').replace(/\.ts$/u, '.js');
}

/** What one of the places in a file built: the first on the line of the call that does not stand before it.
 * @param {readonly Place[]} places @param {number} index @param {readonly Built[]} built */
function builtAt(places, index, built) {
  return built.filter((call) => {
    const first = places.findIndex(({ line, column }) => line === call.line && column >= call.column);
    return first === index;
  });
}
