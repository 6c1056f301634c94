import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { pooled } from '../../dist/cli/run/pool.js';
import type { Item, Settings } from '../../src/cli/run/task.js';
import { lastLine, paths, reportExtract, root, temporaryFolder } from './run.js';

const settings: Settings = {
  text: true,
  explain: false,
  format: 'ndjson',
  pretty: false,
  single: false,
  failOn: 'error',
};
const report = '桃溪屯镇2021年度法治政府建设情况报告\n一、主要工作\n全年受理矛盾纠纷40件，化解39件。\n';
/** So large that workers are started, and refused at once. */
const ballast = new Uint8Array(2 << 20);

/** A folder with copies of the fixtures, some empty files among them, and enough bytes for workers. */
function corpus(copies: number): string {
  const folder = temporaryFolder();
  for (let copy = 0; copy < copies; copy += 1) {
    mkdirSync(path.join(folder, String(copy)));
    for (const name of readdirSync('fixtures/reports')) {
      writeFileSync(path.join(folder, String(copy), name), readFileSync(path.join('fixtures/reports', name)));
    }
    writeFileSync(path.join(folder, String(copy), 'empty.txt'), '');
  }
  writeFileSync(path.join(folder, 'ballast.txt'), ballast);
  return folder;
}

describe('--jobs', () => {
  it('gives the same bytes whatever the number, on standard output and on standard error', () => {
    const cwd = corpus(1);
    const one = reportExtract(['.', '--jobs', '1'], { cwd });
    expect(lastLine(one.stderr)).toBe('15 files read = 13 records + 2 failures');
    for (const jobs of ['2', '5']) expect(reportExtract(['.', '--jobs', jobs], { cwd })).toEqual(one);
  });

  it.each([
    [['--no-text', '--pretty']],
    [['--explain', '--format', 'table']],
    [['--encoding', 'gb18030', '--format', 'ndjson']],
    [['--metrics', path.join(root, 'examples/government-work-report.metrics.json'), '--fail-on', 'warning']],
  ])('goes with %j', (args) => {
    const cwd = corpus(1);
    const two = reportExtract(['.', '--jobs', '2', ...args], { cwd });
    expect(two).toEqual(reportExtract(['.', '--jobs', '1', ...args], { cwd }));
    expect(two.stdout.length).toBeGreaterThan(1000);
  });

  it('reads standard input beside files', () => {
    const args = ['.', '-', '--format', 'ndjson', '--jobs'];
    const cwd = corpus(1);
    const two = reportExtract([...args, '2'], { cwd, input: report });
    expect(two.stdout.startsWith('{"schemaVersion":') && two.stdout.includes('"path":"-"')).toBe(true);
    expect(two).toEqual(reportExtract([...args, '1'], { cwd, input: report }));
  });

  it.each(['0', '-1', '1.5', 'all', ''])('gives status 2 for %j', (jobs) => {
    const { status, stderr } = reportExtract(['.', `--jobs=${jobs}`]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^error: Unexpected --jobs .*, expected a number of processes from 1$/mu);
  });
});

describe('a worker that dies', () => {
  /** A file of metrics is code: this one ends the process that writes a certain text. */
  const deadly = `
    const { stringify } = JSON;
    JSON.stringify = (...args) => {
      const text = stringify(...args);
      if (text?.includes('致命')) END;
      return text;
    };
    export default ${readFileSync('examples/government-work-report.metrics.json', 'utf8')};`;

  it.each(['process.abort()', 'process.exit(0)', "process.kill(process.pid, 'SIGKILL')"])(
    'of %s is replaced, its file told of, and no other file lost',
    (end) => {
      const cwd = temporaryFolder();
      const names = Array.from({ length: 20 }, (_, index) => `${index + 10}.txt`);
      for (const name of names) writeFileSync(path.join(cwd, name), report);
      for (const name of ['12.txt', '13.txt', '25.txt']) writeFileSync(path.join(cwd, name), `${report}致命\n`);
      writeFileSync(path.join(cwd, 'ballast.txt'), ballast);
      writeFileSync(path.join(cwd, 'deadly.mjs'), deadly.replace('END', end));
      const args = ['.', '--metrics', 'deadly.mjs', '--jobs', '2', '--format', 'ndjson', '--quiet'];
      const { status, stdout, stderr } = reportExtract(args, { cwd });
      expect(paths(stdout)).toEqual(names.filter((name) => !['12.txt', '13.txt', '25.txt'].includes(name)));
      const died = stderr.split('\n').filter((line) => line.includes('[worker-died]'));
      expect(died.map((line) => line.split(': ')[1])).toEqual(['12.txt', '13.txt', '25.txt']);
      expect(status).toBe(1);
    },
  );

  it('takes no other file with it with one job either, where it is large', () => {
    const cwd = temporaryFolder();
    for (const name of ['a.txt', 'b.txt', 'd.txt']) writeFileSync(path.join(cwd, name), report);
    const large = `${report}致命\n${'　\n'.repeat(300_000)}`;
    writeFileSync(path.join(cwd, 'c.txt'), large);
    writeFileSync(path.join(cwd, 'deadly.mjs'), deadly.replace('END', 'process.abort()'));
    const args = ['.', '--metrics', 'deadly.mjs', '--jobs', '1', '--format', 'ndjson', '--quiet'];
    const { status, stdout, stderr } = reportExtract(args, { cwd });
    expect(paths(stdout)).toEqual(['a.txt', 'b.txt', 'd.txt']);
    expect(stderr).toMatch(/^error: c\.txt: .*\[worker-died\]$/mu);
    expect(status).toBe(1);
  });

  it('before it could begin leaves no file without an answer', () => {
    const cwd = temporaryFolder();
    writeFileSync(path.join(cwd, 'a.txt'), report);
    writeFileSync(path.join(cwd, 'ballast.txt'), ballast);
    const preload = path.join(cwd, 'preload.cjs');
    writeFileSync(preload, 'if (process.env.TINYPOOL_WORKER_ID) process.exit(3);\n');
    const { status, stdout, stderr } = reportExtract(['.', '--jobs', '2'], {
      cwd,
      env: { NODE_OPTIONS: `--require ${preload}` },
    });
    expect(stdout).toBe('[]\n');
    expect(stderr.match(/\[worker-died\]/gu)).toHaveLength(2);
    expect(status).toBe(1);
  });
});

it('no more batches are asked for than are being worked on, however slow the reader', async () => {
  let asked = 0;
  async function* batches(): AsyncGenerator<Item[]> {
    for (; asked < 100; asked += 1) yield [{ path: `${asked}.txt`, bytes: new Uint8Array() }];
  }
  const results = pooled(batches(), { settings, jobs: 2 });
  const first = await results.next();
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(asked).toBeLessThan(20);
  await results.return(undefined);
  expect(first.value?.failure?.rule).toBe('empty-file');
});

describe('Ctrl-C', () => {
  /** Starts a run over more than it can read soon, and interrupts it when the first records are there. */
  async function interrupted(args: string[]): Promise<{ signal: NodeJS.Signals; stdout: string; left: number[] }> {
    const cwd = corpus(40);
    const child = spawn(process.execPath, [path.join(root, 'bin/report-extract.js'), '.', '--quiet', ...args], { cwd });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    await once(child.stdout, 'data');
    const pids = spawnSync('ps', ['-o', 'pid=', '--ppid', String(child.pid)], { encoding: 'utf8' });
    const workers = pids.stdout.trim().split(/\s+/u).filter(Boolean).map(Number);
    child.kill('SIGINT');
    const [, signal] = await once(child, 'close');
    return { signal, stdout: Buffer.concat(chunks).toString(), left: workers.filter(isAlive) };
  }

  function isAlive(pid: number): boolean {
    try {
      return process.kill(pid, 0);
    } catch {
      return false;
    }
  }

  it.each(['1', '2'])('leaves whole lines and no worker, with --jobs %s', async (jobs) => {
    const { signal, stdout, left } = await interrupted(['--format', 'ndjson', '--jobs', jobs]);
    expect(signal).toBe('SIGINT');
    const lines = stdout.split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.length).toBeLessThan(40 * 13);
    for (const line of lines) JSON.parse(line);
    expect(left).toEqual([]);
  });
});
