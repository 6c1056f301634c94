import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { commonFolder } from '../../src/cli/run/roots.js';
import { statsOf } from '../../src/cli/stats.js';
import { lastLine, reportExtract, root, temporaryFolder } from './run.js';

const report = '某镇2020年法治政府建设报告\n一、主要工作\n';

/** A folder with reports under these names. */
function folderOf(...names: string[]): string {
  const cwd = temporaryFolder();
  for (const name of names) {
    mkdirSync(path.dirname(path.join(cwd, name)), { recursive: true });
    writeFileSync(path.join(cwd, name), `${report}${name}\n`);
  }
  return cwd;
}

/** The files below a folder, hidden ones left out. */
function filesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => !name.startsWith('.') && statSync(path.join(folder, name)).isFile()).sort();
}

function pathIn(file: string): string {
  return JSON.parse(readFileSync(file, 'utf8')).source.path;
}

describe('--out with a folder', () => {
  it('holds a file a report, at the place that its source has below what was named', () => {
    const cwd = folderOf('reports/a.txt', 'reports/2020/a.txt', 'reports/2020/a.html');
    const { status, stdout } = reportExtract(['reports', '--out', 'records/'], { cwd });
    expect([status, stdout]).toEqual([0, '']);
    expect(filesIn(path.join(cwd, 'records'))).toEqual(['2020/a.html.json', '2020/a.txt.json', 'a.txt.json']);
    expect(pathIn(path.join(cwd, 'records/2020/a.txt.json'))).toBe('reports/2020/a.txt');
  });

  it('keeps sources of one name apart and never leaves the folder', () => {
    const cwd = folderOf('x/a.txt', 'y/a.txt', 'here/deep/a.txt', 'here/out/keep');
    const here = path.join(cwd, 'here/deep');
    const { status } = reportExtract(
      ['../../x', path.join(cwd, 'y'), 'a.txt', '--out', '../out', '--format', 'ndjson'],
      {
        cwd: here,
      },
    );
    expect(status).toBe(0);
    const files = ['here/deep/a.txt.ndjson', 'keep', 'x/a.txt.ndjson', 'y/a.txt.ndjson'];
    expect(filesIn(path.join(cwd, 'here/out'))).toEqual(files);
    expect(filesIn(cwd).filter((name) => name.endsWith('json'))).toHaveLength(3);
  });

  it('holds whole files in a format that has a head', () => {
    const cwd = folderOf('a.txt');
    reportExtract(['a.txt', '--out', 'rows/', '--format', 'csv'], { cwd });
    const alone = reportExtract(['a.txt', '--format', 'csv'], { cwd }).stdout;
    expect(readFileSync(path.join(cwd, 'rows/a.txt.csv'), 'utf8')).toBe(alone);
  });

  it('cuts names that no file system takes, and tells them apart', () => {
    const long = '甲'.repeat(83);
    const cwd = folderOf(`1${long}.txt`, `1${long.slice(1)}.txt`, `${long.slice(1)}乙.txt`);
    expect(reportExtract(['.', '--out', 'records/', '--quiet'], { cwd })).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
    const names = filesIn(path.join(cwd, 'records'));
    expect(names.map((name) => Buffer.byteLength(name) <= 255 && name.endsWith('.json'))).toEqual([true, true, true]);
    expect(names.map((name) => pathIn(path.join(cwd, 'records', name))).sort()).toEqual(
      [`1${long}.txt`, `1${long.slice(1)}.txt`, `${long.slice(1)}乙.txt`].sort(),
    );
    const { stderr } = reportExtract(['.', '--out', 'records/', '--resume'], { cwd });
    expect(lastLine(stderr)).toBe('3 files read = 0 records + 3 unchanged + 0 failures');
  });

  it('tells a run whose journal another run replaces', async () => {
    const cwd = folderOf('a.txt');
    spawnSync('mkfifo', [path.join(cwd, 'pipe')]);
    const args = [path.join(root, 'bin/report-extract.js'), 'a.txt', 'pipe', '--out', 'records/', '--jobs', '1'];
    const child = spawn(process.execPath, args, { cwd });
    const chunks: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    await once(child.stderr, 'data');
    expect(reportExtract(['a.txt', '--out', 'records/'], { cwd }).status).toBe(0);
    writeFileSync(path.join(cwd, 'pipe'), report);
    expect(await once(child, 'close')).toEqual([2, null]);
    expect(Buffer.concat(chunks).toString()).toMatch(/\nerror: Unexpected end of .*journal, expected it to stay/u);
    expect(filesIn(path.join(cwd, 'records'))).toContain('a.txt.json');
  });

  it('holds nothing of a file that cannot be read any more', () => {
    const cwd = folderOf('a.txt', 'b.txt');
    reportExtract(['.', '--out', 'records/'], { cwd });
    writeFileSync(path.join(cwd, 'a.txt'), '');
    expect(reportExtract(['.', '--out', 'records/', '--resume'], { cwd }).status).toBe(1);
    expect(filesIn(path.join(cwd, 'records'))).toEqual(['b.txt.json']);
  });

  it.each([
    [['--resume'], /Unexpected --resume without a folder/u],
    [['--resume', '--out', 'records.json'], /Unexpected --resume without a folder/u],
    [['--format', 'xlsx', '--out', 'records/'], /Unexpected folder for --out with --format xlsx/u],
    [['-', '--out', 'records/'], /Unexpected - with a folder for --out/u],
    [['--out', 'a.txt/'], /Unexpected --out .*, expected a place that can be written to/u],
  ])('gives status 2 for %j', (args, message) => {
    const { status, stderr } = reportExtract(['a.txt', ...args], { cwd: folderOf('a.txt') });
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });
});

describe('the folder that all names are in', () => {
  it.each([
    [['reports'], 'reports'],
    [['reports/a.txt'], 'reports'],
    [['reports/*/a.txt', 'reports/sub'], 'reports'],
    [['reports/sub', 'reports/subway'], 'reports'],
    [['reports', 'other/b.txt'], '.'],
    [['nowhere/{a,b}.txt'], 'nowhere'],
    [['.', 'reports'], '.'],
  ])('of %j is %s', (names, folder) => {
    const cwd = folderOf('reports/a.txt', 'reports/sub/a.txt', 'reports/subway/a.txt', 'other/b.txt');
    expect(commonFolder(names.map((name) => path.join(cwd, name)))).toBe(path.join(cwd, folder));
  });
});

describe('--resume', () => {
  /** What a second run over three reports says, after `change` and with other options. */
  function again(change: (cwd: string) => void, args: string[] = []): string {
    const cwd = folderOf('a.txt', 'b.txt', 'c.txt');
    writeFileSync(path.join(cwd, 'metrics.json'), readFileSync('examples/government-work-report.metrics.json'));
    const first = ['.', '--out', 'records/', '--metrics', 'metrics.json'];
    expect(lastLine(reportExtract(first, { cwd }).stderr)).toBe('3 files read = 3 records + 0 failures');
    change(cwd);
    const { status, stderr } = reportExtract([...first, '--resume', ...args], { cwd });
    expect(status).toBe(0);
    expect(filesIn(path.join(cwd, 'records'))).toEqual(['a.txt.json', 'b.txt.json', 'c.txt.json']);
    expect(pathIn(path.join(cwd, 'records/b.txt.json'))).toBe('b.txt');
    return lastLine(stderr);
  }

  it.each<[string, number, (cwd: string) => void]>([
    ['nothing', 3, () => {}],
    ['a source', 2, (cwd) => appendFileSync(path.join(cwd, 'b.txt'), '二、下一步\n')],
    ['a result that is gone', 2, (cwd) => rmSync(path.join(cwd, 'records/b.txt.json'))],
    ['a result that was written in', 2, (cwd) => appendFileSync(path.join(cwd, 'records/b.txt.json'), ' ')],
    ['the file of metrics', 0, (cwd) => appendFileSync(path.join(cwd, 'metrics.json'), '\n')],
    ['a journal that is gone', 0, (cwd) => rmSync(path.join(cwd, 'records/.report-extract.journal'))],
    [
      'a journal whose end is torn',
      2,
      (cwd) => {
        const journal = path.join(cwd, 'records/.report-extract.journal');
        writeFileSync(journal, readFileSync(journal, 'utf8').slice(0, -20));
      },
    ],
    [
      'the version',
      0,
      (cwd) => {
        const journal = path.join(cwd, 'records/.report-extract.journal');
        writeFileSync(journal, readFileSync(journal, 'utf8').replace(/"run":"../gu, '"run":"zz'));
      },
    ],
  ])('after a change of %s skips %i of 3', (_, skipped, change) => {
    const kept = skipped === 0 ? '' : ` + ${skipped} unchanged`;
    const read = `${3 - skipped} record${skipped === 2 ? '' : 's'}`;
    expect(again(change)).toBe(`3 files read = ${read}${kept} + 0 failures`);
  });

  it.each([[['--no-text']], [['--pretty']], [['--encoding', 'utf-8']]])('does all again with %j', (args) => {
    expect(again(() => {}, args)).toBe('3 files read = 3 records + 0 failures');
  });

  it('takes what was skipped into account for the exit status', () => {
    const cwd = folderOf('a.txt');
    appendFileSync(path.join(cwd, 'a.txt'), '应持证人员30人，持有行政执法证20人，持证率90%。\n');
    const args = ['a.txt', '--out', 'records/', '--resume', '--fail-on', 'warning'];
    expect(reportExtract(args, { cwd }).status).toBe(1);
    const { status, stderr } = reportExtract(args, { cwd });
    expect(lastLine(stderr)).toBe('1 file read = 0 records + 1 unchanged + 0 failures');
    expect(status).toBe(1);
    expect(reportExtract([...args, '--fail-on', 'error'], { cwd }).status).toBe(0);
  });

  it('knows what shards have done', () => {
    const cwd = folderOf('a.txt', 'b.txt', 'c.txt');
    const args = ['.', '--out', 'records/', '--resume'];
    for (const shard of ['1/2', '2/2']) reportExtract([...args, '--shard', shard], { cwd });
    expect(lastLine(reportExtract(args, { cwd }).stderr)).toBe('3 files read = 0 records + 3 unchanged + 0 failures');
  });

  it('goes on after kill -9, with every result whole', async () => {
    const names = Array.from({ length: 400 }, (_, index) => `${100 + index}.txt`);
    const cwd = folderOf(...names);
    const text = readFileSync(path.join(root, 'fixtures/reports', 'huangluling-township-2019.txt'));
    for (const name of names) writeFileSync(path.join(cwd, name), text);
    const args = ['.', '--out', 'records/', '--resume', '--jobs', '1', '--quiet'];
    const child = spawn(process.execPath, [path.join(root, 'bin/report-extract.js'), ...args], { cwd });
    const journal = path.join(cwd, 'records/.report-extract.journal');
    while (statsOf(journal)?.size === 0 || !existsSync(journal)) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill('SIGKILL');
    await once(child, 'close');
    const records = path.join(cwd, 'records');
    const done = filesIn(records);
    expect(done.length).toBeLessThan(names.length);
    for (const name of done) pathIn(path.join(records, name));
    const lines = readFileSync(journal, 'utf8').split('\n').length - 1;
    const { stderr } = reportExtract(args.slice(0, -1), { cwd });
    expect(lastLine(stderr)).toContain(` + ${lines} unchanged`);
    expect(filesIn(records)).toEqual(names.map((name) => `${name}.json`));
    expect(readdirSync(records).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
