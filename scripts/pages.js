/** Bundles the scripts and styles of the HTML pages into `dist/pages`, from where the command line takes them. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';

const source = new URL('../src/emit/html/page/', import.meta.url);
const target = new URL('../dist/pages/', import.meta.url);

/**
 * One classic script: modules cannot be loaded by pages that are opened from disk.
 * @param {string} name
 */
async function bundle(name) {
  const build = await rolldown({ input: new URL(`${name}.ts`, source).pathname, logLevel: 'warn' });
  const { output } = await build.generate({ format: 'iife', minify: true });
  await build.close();
  // A script may stand inside a page, where it would end at its own `</script`.
  const code = output[0].code.replace(/<(?=\/script|!--)/giu, '\\x3c');
  return notices(output[0].moduleIds) + code;
}

/**
 * What the licences of bundled packages ask for: their notices, in every copy. Packages with the same one share it.
 * @param {readonly string[]} modules
 */
function notices(modules) {
  const folders = new Set(modules.map((id) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(id)?.[0] ?? ''));
  folders.delete('');
  /** @type {Map<string, string[]>} */
  const packages = new Map();
  for (const folder of [...folders].sort()) {
    const text = licence(folder);
    const { name, version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    packages.set(text, [...(packages.get(text) ?? []), `${name} ${version}`]);
  }
  const parts = Array.from(packages, ([text, names]) => `${names.join(', ')}\n\n${text}`);
  return parts.length === 0 ? '' : `/*! This script contains:\n\n${parts.join('\n\n\n')}\n*/\n`;
}

/** @param {string} folder */
function licence(folder) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(?:\.|$)/iu.test(name));
  if (file === undefined) throw new Error(`Unexpected package without a licence in ${folder}, expected one to bundle`);
  return readFileSync(path.join(folder, file), 'utf8').replaceAll('*/', '* /').trim();
}

/**
 * Styles of one page in one, comments and blank lines left out.
 * @param {readonly string[]} names
 */
function style(names) {
  const text = names.map((name) => readFileSync(new URL(`${name}.css`, source), 'utf8')).join('\n');
  return text
    .replace(/\/\*[\s\S]*?\*\//gu, '')
    .replace(/\s*\n\s*/gu, '\n')
    .trim();
}

const parts = ['-text', '-panels', '-metrics', '-findings', '-overlays', '-narrow', '-print'];
const styles = {
  report: ['theme', 'base', 'report', ...parts.map((part) => `report${part}`)],
  index: ['theme', 'base', 'report', 'report-text', 'report-panels', 'report-overlays', 'index'],
};

mkdirSync(target, { recursive: true });
for (const [name, names] of Object.entries(styles)) {
  writeFileSync(new URL(`${name}.js`, target), await bundle(name));
  writeFileSync(new URL(`${name}.css`, target), `${style(names)}\n`);
}
