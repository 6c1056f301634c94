import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { reportExtract, root } from './cli/run.js';

/** The packed tarball, and a folder in which nothing but it is installed: what a user has. */
const folder = mkdtempSync(path.join(tmpdir(), 'report-extract-package-'));
const consumer = path.join(folder, 'consumer');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(command: string, args: readonly string[], cwd = consumer): SpawnSyncReturns<string> {
  return spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
}

/** Packs what is built: the script that builds it anew would take it away from under the other tests. */
function pack(): { tarball: string; files: string[] } {
  const { stdout } = run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root);
  const [packed] = JSON.parse(stdout) as { filename: string; files: { path: string }[] }[];
  return { tarball: path.join(folder, packed?.filename ?? ''), files: packed?.files.map((file) => file.path) ?? [] };
}

/** What npm says where it has a package neither in its cache nor from a registry. */
const unreachable = /ENOTCACHED|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|code E(?:4|5)\d\d/u;

/**
 * Installs a tarball as a user does, but for the tokenizer’s addon: compiling it takes half a minute, so the one that
 * `npm ci` compiled is put in its place. Gives why that cannot be tried here, if so.
 */
function install(tarball: string): string | null {
  writeFileSync(path.join(consumer, 'package.json'), '{ "private": true, "type": "module" }\n');
  const options = ['--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'];
  const { status, stderr } = run('npm', ['install', ...options, tarball]);
  if (status !== 0 && unreachable.test(stderr)) return 'npm reaches no registry';
  if (status !== 0) throw new Error(`Unexpected failure of npm install, expected the tarball to install:\n${stderr}`);
  cpSync('node_modules/nodejieba/build', path.join(consumer, 'node_modules/nodejieba/build'), { recursive: true });
  return null;
}

mkdirSync(consumer);
const { tarball, files } = pack();
const obstacle = install(tarball);

describe('the packed tarball', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.ts') && !file.startsWith('emit/html/page/'))
    .map((file) => file.replace(/\.ts$/u, ''));
  const built = files.filter((file) => file.startsWith('dist/') && !file.startsWith('dist/pages/'));

  it('holds these folders and files, and no others', () => {
    const tops = new Set(files.map((file) => file.replace(/\/.*/su, '/')));
    expect([...tops].sort()).toEqual(
      [
        ...['bin/', 'dictionary/', 'dist/', 'docs/', 'examples/', 'schemas/'],
        ...['CHANGELOG.md', 'LICENSE', 'README.md', 'README.zh-CN.md', 'SECURITY.md', 'package.json'],
      ].sort(),
    );
    expect(files.filter((file) => /\.(?:png|map|tgz|log)$|(?<!\.d)\.ts$|(?:^|\/)test/u.test(file))).toEqual([]);
  });

  it('holds of dist/ what src/ gives, and nothing older', () => {
    const wanted = sources.flatMap((name) => [`dist/${name}.js`, `dist/${name}.d.ts`]);
    expect(built.sort()).toEqual(wanted.sort());
  });

  it('holds the pages that its README leads to', () => {
    const links = Array.from(readFileSync('README.md', 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/gu), ([, to]) => to);
    const elsewhere = /^CONTRIBUTING\.md$|\.png$/u; // for those who have the project
    expect(links.filter((to = '') => !elsewhere.test(to) && !files.includes(to))).toEqual([]);
  });
});

describe.skipIf(obstacle !== null)(`the installed tarball${obstacle ? ` (${obstacle})` : ''}`, () => {
  const command = path.join(consumer, 'node_modules/.bin/report-extract');
  const reports = path.join(root, 'fixtures/reports');

  it('writes the same bytes as a copy of the project', () => {
    const metrics = path.join(root, 'examples/government-work-report.metrics.json');
    const args = [reports, '--format', 'ndjson', '--metrics', metrics, '--fail-on', 'never'];
    const { stdout, stderr, status } = run(command, args);
    expect(stderr).toContain('13 files read = 13 records + 0 failures');
    expect(status).toBe(0);
    expect(stdout).toBe(reportExtract(args).stdout);
  });

  it('writes pages and workbooks', () => {
    for (const options of [
      ['--format', 'html', '--out', 'pages/'],
      ['--format', 'xlsx', '--out', 'reports.xlsx'],
    ])
      expect(run(command, [reports, ...options, '--fail-on', 'never']).status).toBe(0);
    expect(existsSync(path.join(consumer, 'pages/index.html'))).toBe(true);
    expect(readdirSync(path.join(consumer, 'pages/reports'))).toHaveLength(13);
    expect(readFileSync(path.join(consumer, 'reports.xlsx')).subarray(0, 2).toString()).toBe('PK');
  });

  it('is a library', () => {
    writeFileSync(
      path.join(consumer, 'use.js'),
      `import { extract, SCHEMA_VERSION } from 'report-extract';
import schema from 'report-extract/schemas/record.schema.json' with { type: 'json' };
import manifest from 'report-extract/package.json' with { type: 'json' };
const record = extract({ path: 'report.txt', bytes: new TextEncoder().encode('一、工作\\n受理矛盾纠纷120件。\\n') });
console.log(record.summary.dispute.received, record.schemaVersion === SCHEMA_VERSION, schema.title, manifest.name);
await import('report-extract/dist/extract.js').catch((error) => console.log(error.code));
`,
    );
    const { stdout } = run(process.execPath, ['use.js']);
    expect(stdout).toBe('120 true Record of report-extract report-extract\nERR_PACKAGE_PATH_NOT_EXPORTED\n');
  });

  it.each(['node16', 'bundler'])('has types that a consumer’s compiler takes, under %s', (resolution) => {
    writeFileSync(
      path.join(consumer, 'use.ts'),
      `import { extract, extractFiles, type Metric, type ReportRecord } from 'report-extract';
const record: ReportRecord = extract({ path: 'report.txt', bytes: new Uint8Array() });
const values: number[] = record.metrics.map((metric: Metric) => metric.value);
for await (const { path, record } of extractFiles(['*.txt'])) values.push(path.length, record?.metrics.length ?? 0);
// @ts-expect-error a year is a number
const year: string = record.report.year;
export { values, year };
`,
    );
    const modules = resolution === 'bundler' ? ['esnext', '--moduleResolution', 'bundler'] : [resolution];
    const strict = ['--strict', '--noEmit', '--target', 'es2022', '--types', ''];
    const { stdout } = run(path.join(root, 'node_modules/.bin/tsc'), [...strict, '--module', ...modules, 'use.ts']);
    expect(stdout).toBe('');
  });
});
