import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { root, temporaryFolder } from './run.js';

const reports = ['shiyaguan-town-2016.txt', 'jinting-urban-management-2020.txt', 'lanxize-health-2023.html'];
const formats = ['json', 'ndjson', 'csv', 'csv-long', 'table', 'xlsx', 'html'];

/** Writes every format into a folder in one process, whose clock says and does what `prelude` makes of it. */
const program = `
const { main } = await import('./dist/cli.js');
const [folder, ...files] = process.argv.slice(1);
const run = async (args) => {
  const status = await main([...args, '--fail-on', 'never', '--quiet']);
  if (status !== 0) throw new Error(args.join(' ') + ' gave ' + status);
};
for (const format of ${JSON.stringify(formats)})
  await run([...files, '--format', format, '--out', folder + '/' + format + (format === 'html' ? '/' : '.out')]);
await run([...files, '--explain', '--out', folder + '/explained.json']);
`;
/** Another day, in another order of chances. */
const otherClock = `
const RealDate = Date;
globalThis.Date = class extends RealDate {
  constructor(...given) { if (given.length === 0) super(4102444799999); else super(...given); }
  static now() { return 4102444799999; }
};
Math.random = () => 0.123;
`;

interface Circumstances {
  env?: Record<string, string>;
  prelude?: string;
  files?: readonly string[];
}

/** The hash of every file that is written under these circumstances, by its name. */
function written({ env = {}, prelude = '', files = reports }: Circumstances): Record<string, string> {
  const folder = temporaryFolder();
  const paths = files.map((name) => `fixtures/reports/${name}`);
  const { LC_ALL, LC_MESSAGES, LANG, LANGUAGE, TZ, ...inherited } = process.env;
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', prelude + program, folder, ...paths],
    { cwd: root, env: { ...inherited, ...env }, encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return hashesIn(folder);
}

function hashesIn(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(path.join(folder, name)).isFile(),
  );
  return Object.fromEntries(
    names.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(path.join(folder, name)))
        .digest('hex'),
    ]),
  );
}

let usual: Record<string, string> = {};

it('every format is written, to compare it', () => {
  usual = written({ env: { LC_ALL: 'C', TZ: 'UTC' } });
  const names = Object.keys(usual);
  expect(formats.filter((format) => !names.some((name) => name.startsWith(format)))).toEqual([]);
  expect(names.length).toBeGreaterThan(formats.length + 10);
});

it.each<[string, Circumstances]>([
  ['in Chinese, at Shanghai', { env: { LC_ALL: 'zh_CN.UTF-8', TZ: 'Asia/Shanghai' } }],
  ['in Turkish, at Kathmandu', { env: { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', TZ: 'Asia/Kathmandu' } }],
  ['in Arabic digits, at Apia', { env: { LC_ALL: 'ar_EG.UTF-8', TZ: 'Pacific/Apia' } }],
  ['in the Buddhist calendar, at Chatham', { env: { LC_ALL: 'th_TH-u-ca-buddhist', TZ: 'Pacific/Chatham' } }],
  ['with LANG alone, west of all', { env: { LANG: 'fa_IR.UTF-8', TZ: 'Etc/GMT+12' } }],
  ['on another day', { prelude: otherClock }],
  ['with the files in another order', { files: reports.toReversed() }],
])('the same files give the same bytes %s', (_, circumstances) => {
  expect(written(circumstances)).toEqual(usual);
});

/** What asks nevertheless, and for what; nothing of it is written into a result. */
const exceptions = {
  'cli/help/language.ts': 'the language of help',
  'cli/output/leftovers.ts': 'the age of what a run that was killed has left',
  'cli/terminal.ts': 'a mark that no report can hold',
};

it('nothing else asks for the time, for chance or for a locale', () => {
  const asking =
    /\btoLocale\w+|\blocaleCompare\b|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bEOL\b|\bIntl\.\w+\(\)/u;
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.ts') && !file.startsWith('emit/html/page/')); // which run in a browser
  const found = sources.filter((file) => asking.test(readFileSync(path.join('src', file), 'utf8')));
  expect(found.sort()).toEqual(Object.keys(exceptions));
});
