/**
 * The fixed list of endless files: each is made and read once in a process of its own, with a limit of time and of
 * memory. What has to hold is that the reading ends, and ends in a record that adds up or in a refusal.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';

/** @param {number} units @param {string} piece */
const filled = (units, piece) => piece.repeat(Math.ceil(units / piece.length));
const MILLION = 1_000_000;
const sentence = '全镇共受理矛盾纠纷120件，化解117件。';
const prose = '我镇坚持依法行政，推进各项工作取得成效，群众满意度进一步提高。';

/**
 * What the files hold; units are UTF-16, and what is read at a million is read a hundred times longer where it is said so.
 * @type {Record<string, { path: string, text: () => string }>}
 */
export const huge = {
  'one line of 100 MB': { path: 'a.txt', text: () => filled(33 * MILLION, prose) },
  'one line of 2 MB of figures': { path: 'a.txt', text: () => filled(700_000, sentence) },
  'a page of one line of 30 MB': { path: 'a.html', text: () => `<p>${filled(10 * MILLION, prose)}</p>` },
  'ten million digits': { path: 'a.txt', text: () => `受理${'7'.repeat(10 * MILLION)}件` },
  'ten million digits of a page': { path: 'a.html', text: () => `<p>受理${'7'.repeat(10 * MILLION)}件</p>` },
  'ten million full-width digits': { path: 'a.txt', text: () => `受理${'７'.repeat(10 * MILLION)}件` },
  'ten million Chinese digits': { path: 'a.txt', text: () => `受理${'七'.repeat(10 * MILLION)}件` },
  'ten million groups of thousands': { path: 'a.txt', text: () => `受理1${',000'.repeat(2.5 * MILLION)}件` },
  'a million elements in one another': {
    path: 'a.html',
    text: () => `${'<div>'.repeat(MILLION)}${sentence}${'</div>'.repeat(MILLION)}`,
  },
  'a million inline elements in one another': { path: 'a.html', text: () => `${'<b>'.repeat(MILLION)}${sentence}` },
  'a million tables in one another': { path: 'a.html', text: () => `${'<table><tr><td>'.repeat(MILLION)}${sentence}` },
  'a million lists in one another': { path: 'a.html', text: () => `${'<ul><li>'.repeat(MILLION)}${sentence}` },
  'a million tags that do not end': { path: 'a.html', text: () => `<p>${sentence}${'<a '.repeat(MILLION)}` },
  'a million comments that do not end': { path: 'a.html', text: () => `<p>${sentence}${'<!--'.repeat(MILLION)}` },
  'a million references': {
    path: 'a.html',
    text: () => `<p>${sentence}${'&amp;'.repeat(MILLION)}&#${'9'.repeat(MILLION)};`,
  },
  'a million brackets': { path: 'a.txt', text: () => `${'（'.repeat(MILLION)}${sentence}${'）'.repeat(MILLION)}` },
  'a million titles in one another': {
    path: 'a.txt',
    text: () => `${'《'.repeat(MILLION)}${sentence}${'》'.repeat(MILLION)}`,
  },
  'a million quotes': { path: 'a.txt', text: () => '“'.repeat(MILLION) },
  'a million markers on a line': {
    path: 'a.txt',
    text: () => filled(MILLION, '一、工作。（一）内容。1.事项。①细目。'),
  },
  'a million lines of markers': {
    path: 'a.txt',
    text: () => filled(MILLION, '一、工作\n（一）内容\n1.事项\n（1）细目\n'),
  },
  'a million blank lines': { path: 'a.txt', text: () => `${sentence}${'\n'.repeat(MILLION)}${sentence}` },
  'a million blanks': { path: 'a.txt', text: () => `${sentence}${'　'.repeat(MILLION)}${sentence}` },
  'a million lone surrogates': { path: 'a.txt', text: () => `${sentence}${'\ud800'.repeat(MILLION)}${sentence}` },
  'a million characters that take no space': { path: 'a.txt', text: () => `受理1${'\u200b'.repeat(MILLION)}2件` },
  'a thousand NULs in a text': {
    path: 'a.txt',
    text: () => `${filled(MILLION, prose)}${'\0'.repeat(1000)}${sentence}`,
  },
  'a table of 200,000 cells': {
    path: 'a.html',
    text: () => `<table>${filled(2 * MILLION, `<tr>${'<td>12</td>'.repeat(20)}</tr>`)}</table>`,
  },
  'a cell of a million columns': {
    path: 'a.html',
    text: () => `<table><tr><td colspan=1000000 rowspan=1000000>1<td>2</table>`,
  },
  'a clause without an end': { path: 'a.txt', text: () => filled(300_000, '全年受理矛盾纠纷12件化解纠纷') },
  'a list without an end': { path: 'a.txt', text: () => `受理${filled(MILLION, '12、')}件` },
};

/** Seconds and megabytes that each may take. */
const SECONDS = 180;
const MEMORY = 6144;

/** Reads the list, or those of its files that are named, one process at a time; `found` is told of what breaks. @param {readonly string[]} names @param {(finding: import('./watch.js').Finding) => void} found */
export async function readHuge(names, found) {
  for (const name of names.length > 0 ? names : Object.keys(huge)) {
    const began = performance.now();
    const broken = await readOne(name);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`${name}: ${seconds} s${broken ? '' : ', every property holds'}`);
    if (broken) found({ seed: 0, number: 0, ...broken, path: '', options: {}, bytes: '' });
  }
}

/** @param {string} name @returns {Promise<{ property: string, message: string } | null>} */
function readOne(name) {
  const script = path.join(import.meta.dirname, 'huge-case.js');
  const child = spawn(process.execPath, [`--max-old-space-size=${MEMORY}`, script, name], {
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: SECONDS * 1000,
    killSignal: 'SIGKILL',
  });
  let [out, errors] = ['', ''];
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    errors = `${errors}${chunk}`.slice(-400);
  });
  return new Promise((resolve) => {
    child.on('close', (status, signal) => {
      if (status === 0) resolve(out === '' ? null : JSON.parse(out));
      else if (signal === 'SIGKILL') resolve({ property: 'ends', message: `${name}: no end within ${SECONDS} s` });
      else resolve({ property: 'survives', message: `${name}: ${errors.trim()}` });
    });
  });
}
