import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseCsvObjects } from 'hucre/csv';
import { describe, expect, it } from 'vitest';
import { readSheets } from '../emit/workbook-bytes.js';
import { reportExtract, root, shell, temporaryFolder } from './run.js';

const fixtures = 'fixtures/reports';
const one = 'fixtures/reports/shiyaguan-town-2016.txt';

/** What `report-extract` prints of the fixtures, and nothing else. */
function print(...args: string[]): string {
  const { stdout, status, stderr } = reportExtract([...args, '--quiet', '--fail-on', 'never']);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return stdout;
}

describe('--format csv and csv-long', () => {
  it('have a row a report, and a row a metric', () => {
    const records = JSON.parse(print(fixtures)) as { metrics: unknown[] }[];
    expect(parseCsvObjects(print(fixtures, '--format', 'csv'), { header: true }).data).toHaveLength(records.length);
    expect(parseCsvObjects(print(fixtures, '--format', 'csv-long'), { header: true }).data).toHaveLength(
      records.flatMap(({ metrics }) => metrics).length,
    );
  });

  it.each(['csv', 'csv-long', 'xlsx', 'table'])('%s is the same for one job and for two', (format) => {
    const run = (jobs: string) =>
      shell(`report-extract ${fixtures} --format ${format} --jobs ${jobs} --quiet --fail-on never | sha256sum`).stdout;
    expect(run('2')).toBe(run('1'));
  });

  it('have the metrics of --only, your own included', () => {
    const cwd = temporaryFolder();
    writeFileSync(path.join(cwd, 'report.txt'), '某市2023年政府工作报告\n一、工作\n全市地区生产总值增长5.2%。\n');
    const own = path.join(root, 'examples/government-work-report.metrics.json');
    const { metrics } = JSON.parse(readFileSync(own, 'utf8')) as { metrics: { id: string }[] };
    const id = metrics[0]?.id ?? '';
    const { stdout } = reportExtract(['report.txt', '--format', 'csv', '--metrics', own, '--only', id], { cwd });
    expect(stdout.split('\r\n')[0]).toMatch(new RegExp(`,catalogueVersion,${id}$`, 'u'));
  });

  it('begin with a byte-order mark with --bom alone', () => {
    expect(print(one, '--format', 'csv', '--bom')).toMatch(/^\ufeff/u);
    expect(print(one, '--format', 'csv')).toMatch(/^path/u);
  });
});

describe('--format xlsx', () => {
  it('writes a workbook to a file, and to a pipe', async () => {
    const cwd = temporaryFolder();
    const file = path.join(cwd, 'reports.xlsx');
    expect(reportExtract([fixtures, '--format', 'xlsx', '--out', file, '--quiet']).status).toBe(0);
    const bytes = readFileSync(file);
    expect((await readSheets(bytes)).get('概览')).toHaveLength(readdirSync(path.join(root, fixtures)).length + 1);
    shell(`report-extract ${fixtures} --format xlsx --quiet > '${cwd}/piped.xlsx'`);
    expect(readFileSync(path.join(cwd, 'piped.xlsx'))).toEqual(bytes);
    expect(readdirSync(cwd)).toHaveLength(2);
  });

  it('is the same in every time zone', () => {
    const run = (zone: string) => shell(`TZ=${zone} report-extract ${one} --format xlsx --quiet | sha256sum`).stdout;
    expect(run('Asia/Shanghai')).toBe(run('America/Lima'));
  });

  it('ends without a word where the reader goes away', () => {
    const { status, stderr, stdout } = shell(`report-extract ${fixtures} --format xlsx --quiet | head -c 2`);
    expect([status, stderr, stdout]).toEqual([0, '', 'PK']);
  });

  it('needs a folder for temporary files, and says so', () => {
    const env = { TMPDIR: '/nowhere' };
    const cwd = temporaryFolder();
    const args = [path.join(root, one), '--format', 'xlsx', '--quiet', '--out', 'reports.xlsx'];
    const { status, stderr } = reportExtract(args, { cwd, env });
    expect(readdirSync(cwd)).toEqual([]);
    expect(stderr).toMatch(/^error: Unexpected folder for temporary files .*expected one .*TMPDIR/u);
    expect(status).toBe(2);
  });

  it('leaves nothing behind where a later step fails', () => {
    const cwd = temporaryFolder();
    const { status } = shell(`TMPDIR='${cwd}' report-extract ${fixtures} --format xlsx --quiet --out /dev/full`);
    expect(status).not.toBe(0);
    expect(readdirSync(cwd)).toEqual([]);
  });
});

describe('--format table', () => {
  it('shows several reports a row each and one by its metrics, plain where it is no terminal', () => {
    expect(print(fixtures, '--format', 'table')).toMatch(/^issuer +year .*\n桐皋县枫荻渡镇人民政府 +2025 /u);
    const text = print(one, '--format', 'table');
    expect(text).toMatch(/^石垭关镇2016年法治政府建设工作报告\n.*\n\nmetric +value +section +line +quote\n/u);
    expect(text).not.toContain('\u001b');
  });

  it('has colour where it is wanted', () => {
    const env = { FORCE_COLOR: '1' };
    const args = [one, '--format', 'table', '--quiet'];
    expect(reportExtract(args, { env }).stdout).toContain('\u001b[31m');
    expect(reportExtract([...args, '--no-color'], { env }).stdout).not.toContain('\u001b');
    expect(reportExtract(args, { env: { ...env, NO_COLOR: '1' } }).stdout).not.toContain('\u001b');
  });

  const hasScript = spawnSync('script', ['--version']).status === 0;

  it.skipIf(!hasScript)('fits the terminal and is followed by the account of files alone', () => {
    const command = `stty cols 80; '${process.execPath}' bin/report-extract.js ${fixtures} --format table --no-color`;
    const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], { cwd: root, encoding: 'utf8', input: '' });
    const lines = stdout.replaceAll('\r\n', '\n').trimEnd().split('\n');
    expect(lines[0]).toMatch(/^issuer +year +受理纠纷 +化解率 .* warnings$/u);
    expect(lines.at(-1)).toBe('13 files read = 13 records + 0 failures');
    expect(lines.filter((line) => line.startsWith('✓'))).toEqual([]);
  });
});

describe('formats and options that do not go together', () => {
  it.each([
    [['--only', 'dispute.received'], /Unexpected --only with --format json, expected --format table, csv/u],
    [['--bom', '--format', 'xlsx'], /Unexpected --bom with --format xlsx, expected --format csv/u],
    [['--pretty', '--format', 'csv'], /Unexpected --pretty with --format csv; use --format json/u],
    [['--explain', '--format', 'csv'], /Unexpected --explain with columns of metrics/u],
    [['--explain', '--format', 'table', '--only', 'dispute'], /Unexpected --explain with columns of metrics/u],
    [['--format', 'csv', '--only', ','], /Unexpected empty list for --only, expected ids/u],
    [
      ['--format', 'table', '--only', 'dispute.succesRate'],
      /Unexpected metric dispute\.succesRate in --only, expected an id of the catalogue; nearest: dispute\.successRate, /u,
    ],
  ])('%j give status 2 and say what to do', (options, message) => {
    const { status, stdout, stderr } = reportExtract([one, ...options]);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
  });
});

it('the help text says what each format is for', () => {
  const { stdout } = reportExtract(['--help']);
  for (const name of ['json', 'ndjson', 'table', 'csv', 'csv-long', 'xlsx'])
    expect(stdout).toMatch(new RegExp(`^  ${name} +[a-z]`, 'mu'));
});
