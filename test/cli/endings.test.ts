import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportExtract, root, shell, temporaryFolder } from './run.js';

const launcher = path.join(root, 'bin/report-extract.js');
const fixture = readFileSync(path.join(root, 'fixtures/reports/qingliaoba-town-2021.txt'), 'utf8');
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A folder with copies of a report, `10.txt` and so on. */
function folderOf(reports: number): string {
  const cwd = temporaryFolder();
  for (let nth = 0; nth < reports; nth += 1) writeFileSync(path.join(cwd, `${10 + nth}.txt`), fixture);
  return cwd;
}

function unfinished(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.tmp') || name.endsWith('.whole'));
}

function childrenOf({ pid }: ChildProcess): number[] {
  const { stdout } = spawnSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' });
  return stdout.trim().split(/\s+/u).filter(Boolean).map(Number);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('a reader that goes away', () => {
  it.each(['json', 'table', 'csv', 'xlsx', 'html'])('ends --format %s without a word', (format) => {
    const names = format === 'html' ? '10.txt' : '*.txt';
    const run = shell(`report-extract ${names} --quiet --format ${format} | true`, { cwd: folderOf(2) });
    expect(run).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it.each(['schema', 'metrics', 'verify r', 'merge r --quiet', 'diff r r', '--version'])(
    'ends %s without a word',
    (command) => {
      const cwd = folderOf(1);
      if (command.includes(' r')) reportExtract(['10.txt', '--out', 'r'], { cwd });
      expect(shell(`report-extract ${command} | true`, { cwd })).toEqual({ status: 0, stdout: '', stderr: '' });
    },
  );

  it('has whole records until then, and the status that there is', () => {
    const cwd = folderOf(20);
    const { stdout, ...run } = shell('report-extract . --quiet --format ndjson --jobs 1 | head -n 2', { cwd });
    expect(run).toEqual({ status: 0, stderr: '' });
    const lines = stdout.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).source.path)).toEqual(['10.txt', '11.txt']);
    reportExtract(['10.txt', '--out', 'r'], { cwd });
    writeFileSync(path.join(cwd, '10.txt'), `${fixture} `);
    expect(shell('report-extract verify r | true', { cwd })).toEqual({ status: 1, stdout: '', stderr: '' });
  });
});

describe.each(signals)('%s', (signal) => {
  it.each(['1', '2'])('leaves the file of --out as it was, and no worker, with --jobs %s', async (jobs) => {
    const cwd = temporaryFolder();
    writeFileSync(path.join(cwd, 'result'), 'old');
    const child = spawn(process.execPath, [launcher, '--ndjson-in', '--out', 'result', '--jobs', jobs], { cwd });
    child.stdin.write(`${JSON.stringify({ path: 'a.txt', content: fixture })}\n`);
    await once(child.stderr, 'data');
    const workers = childrenOf(child);
    expect([unfinished(cwd).length, workers.length]).toEqual([1, jobs === '1' ? 0 : 2]);
    child.kill(signal);
    expect(await once(child, 'close')).toEqual([null, signal]);
    expect([readFileSync(path.join(cwd, 'result'), 'utf8'), readdirSync(cwd)]).toEqual(['old', ['result']]);
    expect(workers.filter(isAlive)).toEqual([]);
  });

  it.each([
    ['results that were done', 'json', ['.report-extract.journal', '10.txt.json']],
    ['no pages that are not all', 'html', []],
  ])('leaves a folder with %s', async (_, format, left) => {
    const cwd = folderOf(1);
    spawnSync('mkfifo', [path.join(cwd, 'pipe')]); // a file that never ends
    const args = [launcher, '10.txt', 'pipe', '--format', format, '--out', 'out/', '--jobs', '1'];
    const child = spawn(process.execPath, args, { cwd });
    await once(child.stderr, 'data');
    child.kill(signal);
    expect(await once(child, 'close')).toEqual([null, signal]);
    expect(readdirSync(path.join(cwd, 'out')).sort()).toEqual(left);
  });
});

describe('a signal to all processes of a run', () => {
  it('takes no result of earlier away', async () => {
    const cwd = temporaryFolder();
    mkdirSync(path.join(cwd, 'in'));
    for (let nth = 100; nth < 350; nth += 1)
      writeFileSync(path.join(cwd, 'in', `${nth}.txt`), '某镇2020年法治政府建设报告\n');
    reportExtract(['in', '--out', 'out/', '--no-text'], { cwd });
    const results = readdirSync(path.join(cwd, 'out'));
    const args = [launcher, 'in', '--out', 'out/', '--jobs', '2'];
    const child = spawn(process.execPath, args, { cwd, detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
    await once(child.stderr as NodeJS.ReadableStream, 'data');
    process.kill(-(child.pid ?? 0), 'SIGTERM');
    expect(await once(child, 'close')).toEqual([null, 'SIGTERM']);
    expect(readdirSync(path.join(cwd, 'out'))).toEqual(results);
  });

  it('gives a shell the status that it knows', () => {
    const cwd = folderOf(1);
    spawnSync('mkfifo', [path.join(cwd, 'pipe')]);
    const line = `timeout --preserve-status 0.5 '${process.execPath}' '${launcher}' pipe --quiet --out r`;
    expect(shell(line, { cwd })).toEqual({ status: 143, stdout: '', stderr: '' });
    expect(readdirSync(cwd).sort()).toEqual(['10.txt', 'pipe']);
  });
});
