/** Files that are never read to their end. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lastLine, paths, reportExtract, root, temporaryFolder } from './run.js';

const report = '桃溪屯镇2021年度法治政府建设情况报告\n一、主要工作\n全年受理矛盾纠纷40件，化解39件。\n';

/** A file of metrics is code: this one never comes to an end with a certain text. */
const endless = `
  const { stringify } = JSON;
  JSON.stringify = (...args) => {
    const text = stringify(...args);
    if (text?.includes('无尽')) WAIT;
    return text;
  };
  export default ${readFileSync('examples/government-work-report.metrics.json', 'utf8')};`;

/** A folder with twenty reports, some of which are never read to their end. */
function folderWith(wait: string, ...names: string[]): string {
  const cwd = temporaryFolder();
  writeFileSync(path.join(cwd, 'endless.mjs'), endless.replace('WAIT', wait));
  for (let index = 10; index < 30; index += 1) {
    const name = `${index}.txt`;
    writeFileSync(path.join(cwd, name), names.includes(name) ? `${report}无尽\n` : report);
  }
  writeFileSync(path.join(cwd, 'zeros.html'), new Uint8Array(2 << 20)); // enough to start workers for
  return cwd;
}

const all = Array.from({ length: 20 }, (_, index) => `${index + 10}.txt`);
const message =
  'Unexpected time above 1.5 s, expected a record sooner; look into the file, or allow more with --timeout [timed-out]';

describe('--timeout', () => {
  it.each([
    ['1', 'for (;;)', ['12.txt']],
    ['2', "/^(a+)+$/u.test('a'.repeat(99) + 'b')", ['12.txt', '29.txt']],
  ])('gives files up, and no other is lost, with --jobs %s and %s', (jobs, wait, names) => {
    const cwd = folderWith(wait, ...names);
    const args = ['.', '--metrics', 'endless.mjs', '--jobs', jobs, '--timeout', '1.5', '--format', 'ndjson', '--quiet'];
    const { status, stdout, stderr } = reportExtract(args, { cwd });
    expect(paths(stdout)).toEqual(all.filter((name) => !names.includes(name)));
    expect(stderr.split('\n').filter((line) => !line.includes('zeros'))).toEqual([
      ...names.map((name) => `error: ${name}: ${message}`),
      '',
    ]);
    expect(status).toBe(1);
  });

  it('gives up a line of --ndjson-in', () => {
    const cwd = folderWith('for (;;)');
    const lines = ['甲', '无尽', '乙'].map((name) => JSON.stringify({ path: name, content: report + name }));
    const args = ['--ndjson-in', '--metrics', 'endless.mjs', '--timeout', '1.5', '--jobs', '1', '--quiet'];
    const { stdout, stderr, status } = reportExtract(args, { cwd, input: lines.join('\n') });
    expect(paths(stdout)).toEqual(['甲', '乙']);
    expect(stderr).toBe(`error: -:2: ${message}\n`);
    expect(status).toBe(1);
  });

  it('gives the only file up', () => {
    const cwd = folderWith('for (;;)', '10.txt');
    const { status, stdout, stderr } = reportExtract(['10.txt', '--metrics', 'endless.mjs', '--timeout', '0.5'], {
      cwd,
    });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '[]\n' });
    expect(lastLine(stderr)).toBe('1 file read = 0 records + 1 failure');
  });

  it('does not keep a result of an earlier run from being known', () => {
    const cwd = folderWith('');
    reportExtract(['10.txt', '--out', 'out/', '--resume', '--timeout', '0'], { cwd });
    const { stderr } = reportExtract(['10.txt', '--out', 'out/', '--resume', '--timeout', '9'], { cwd });
    expect(lastLine(stderr)).toBe('1 file read = 0 records + 1 unchanged + 0 failures');
  });

  it.each(['-1', 'soon', '', '1e3', '86401'])('gives status 2 for %j', (timeout) => {
    const { status, stderr } = reportExtract(['.', `--timeout=${timeout}`]);
    expect(stderr).toMatch(/^error: Unexpected --timeout .*, expected seconds up to 86400, or 0 for no end$/mu);
    expect(status).toBe(2);
  });
});

it.each(['SIGINT', 'SIGTERM'] as const)(
  '%s ends a file that never comes to an end, and leaves nothing of its own',
  async (signal) => {
    const cwd = folderWith("process.stdout.write('');process.stderr.write('begun\\n');for (;;)", '29.txt');
    const args = ['10.txt', '29.txt', '--metrics', 'endless.mjs', '--jobs', '1', '--out', 'records.json', '--quiet'];
    const child = spawn(process.execPath, [path.join(root, 'bin/report-extract.js'), ...args], { cwd });
    await once(child.stderr, 'data');
    child.kill(signal);
    const [, ended] = await once(child, 'close');
    expect(ended).toBe(signal);
    expect(readdirSync(cwd).filter((name) => !/^\d+\.txt$/u.test(name))).toEqual(['endless.mjs', 'zeros.html']);
  },
);
