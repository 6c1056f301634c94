import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStage } from '../../src/cli/output/stage.js';
import { reportExtract, root, temporaryFolder } from './run.js';

const launcher = path.join(root, 'bin/report-extract.js');
const text = '桃溪屯镇2021年度法治政府建设情况报告\n一、主要工作\n全年受理矛盾纠纷40件，化解39件。\n';

/** Every file below a folder with what it holds; of what a run has not finished, nothing. */
function tree(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = files.map((file) => path.relative(folder, path.join(file.parentPath, file.name)));
  const whole = names.filter((name) => !name.startsWith('.report-extract')).sort();
  return Object.fromEntries(whole.map((name) => [name, readFileSync(path.join(folder, name), 'latin1')]));
}

/** What a folder holds that a run was killed in. */
function unfinished(folder: string): string[] {
  return readdirSync(folder).filter((name) => /^\.report-extract\..*\.(?:tmp|whole)$/u.test(name));
}

/** A folder `out` beside two reports. */
function beside(): { cwd: string; out: string } {
  const cwd = temporaryFolder();
  for (const name of ['a.txt', 'b.txt']) writeFileSync(path.join(cwd, name), text);
  mkdirSync(path.join(cwd, 'out'));
  return { cwd, out: path.join(cwd, 'out') };
}

interface Steps {
  /** Folders with what stands in `out` before each change that a run makes to the disk. */
  steps: string[];
  /** The functions that make the changes. */
  calls: string[];
}

function eachStep(args: string[], { cwd, out }: { cwd: string; out: string }): Steps {
  const copies = temporaryFolder();
  const preload = path.join(root, 'test/cli/each-step.cjs');
  const env = { NODE_OPTIONS: `--require ${preload}`, EACH_STEP: out, EACH_STEP_TO: copies };
  const { status, stderr } = reportExtract([...args, '--jobs', '1', '--quiet'], { cwd, env });
  expect([status, stderr]).toEqual([0, '']);
  const names = readdirSync(copies)
    .filter((name) => name !== 'calls')
    .sort((a, b) => Number(a) - Number(b));
  const calls = readFileSync(path.join(copies, 'calls'), 'utf8').trimEnd().split('\n');
  return { steps: names.map((name) => path.join(copies, name)), calls };
}

describe('a kill at any step', () => {
  it.each(['json', 'csv', 'xlsx', 'html'])(
    'of --format %s --out leaves the old file or the new one, and the next run removes the rest',
    (format) => {
      const place = beside();
      writeFileSync(path.join(place.out, 'result'), 'old');
      const { steps, calls } = eachStep(['a.txt', '--format', format, '--out', 'out/result'], place);
      const result = readFileSync(path.join(place.out, 'result'), 'latin1');
      const found = steps.map((step) => readFileSync(path.join(step, 'result'), 'latin1'));
      expect(found.filter((content) => content !== 'old' && content !== result)).toEqual([]);
      expect(found[0]).toBe('old');
      const order = ['sync', 'rename', 'fsyncSync']; // the file, its name, its folder
      expect(calls.filter((call) => order.includes(call))).toEqual(order);
      expect(Object.keys(tree(place.out))).toEqual(['result']);
      const last = steps.filter((step) => unfinished(step).length > 0).at(-1) ?? '';
      expect(reportExtract(['a.txt', '--out', path.join(last, 'other')], place).status).toBe(0);
      expect(readdirSync(last).sort()).toEqual(['other', 'result']);
    },
  );

  it('of a folder of results leaves each result old or new, and the next run makes the others', () => {
    const place = beside();
    const args = ['a.txt', 'b.txt', '--out', 'out/'];
    reportExtract([...args, '--pretty'], place);
    const old = tree(place.out);
    const { steps, calls } = eachStep([...args, '--resume'], place);
    const next = tree(place.out);
    expect(Object.keys(next)).toEqual(['a.txt.json', 'b.txt.json']);
    for (const step of steps) {
      for (const [name, content] of Object.entries(tree(step))) expect([old[name], next[name]]).toContain(content);
    }
    const renamed = calls.flatMap((call, at) => (call === 'renameSync' ? at : [])).slice(1); // after the journal
    expect(renamed).toHaveLength(2);
    for (const [nth, at] of renamed.entries()) {
      expect(calls.slice(0, at).filter((call) => call === 'fsync').length).toBeGreaterThan(nth);
    }
    const killed = steps.filter((step) => unfinished(step).length > 0).at(-1) ?? '';
    reportExtract([...args.slice(0, 3), `${killed}/`, '--resume'], place);
    expect(tree(killed)).toEqual(next);
    expect(unfinished(killed)).toEqual([]);
  });

  it('of a folder of pages leaves the old pages, the new ones, or what the next run finishes', () => {
    const place = beside();
    reportExtract(['a.txt', '--format', 'html', '--lang', 'en', '--out', 'out/'], place);
    writeFileSync(path.join(place.out, 'mine.txt'), '');
    const old = tree(place.out);
    const { steps, calls } = eachStep(['a.txt', 'b.txt', '--format', 'html', '--out', 'out/'], place);
    const next = tree(place.out);
    const before = calls.slice(0, calls.indexOf('renameSync'));
    expect(before.filter((call) => call === 'fsync')).toHaveLength(Object.keys(next).length - 1); // but mine.txt
    expect(next['mine.txt']).toBe('');
    const mixed = steps.filter((step) => ![old, next].some((whole) => same(tree(step), whole)));
    expect(mixed.length).toBeGreaterThan(1);
    expect(mixed.length).toBeLessThan(8); // renames, not as many as there are pages
    for (const step of mixed) {
      openStage(step).remove();
      expect(tree(step)).toEqual(next);
      expect(unfinished(step)).toEqual([]);
    }
  });

  function same(a: Record<string, string>, b: Record<string, string>): boolean {
    return JSON.stringify(a) === JSON.stringify(b);
  }
});

describe('kill -9', () => {
  it.each(['ndjson', 'json', 'csv', 'xlsx'])(
    'of --format %s in the middle of a run leaves the old file',
    async (format) => {
      const cwd = temporaryFolder();
      writeFileSync(path.join(cwd, 'result'), 'old');
      const args = [launcher, '--ndjson-in', '--format', format, '--out', 'result', '--jobs', '1'];
      const child = spawn(process.execPath, args, { cwd });
      for (let nth = 0; nth < 3; nth += 1) {
        child.stdin.write(`${JSON.stringify({ path: `${nth}.txt`, content: text })}\n`);
        await once(child.stderr, 'data'); // it tells of the report
      }
      expect(unfinished(cwd)).toHaveLength(1);
      child.kill('SIGKILL');
      await once(child, 'close');
      expect(readFileSync(path.join(cwd, 'result'), 'utf8')).toBe('old');
    },
  );

  it('leaves no worker that goes on', async () => {
    const { cwd } = beside();
    const args = [launcher, '--ndjson-in', '--out', 'out/result', '--jobs', '2'];
    const child = spawn(process.execPath, args, { cwd });
    child.stdin.write(`${JSON.stringify({ path: 'a.txt', content: text })}\n`);
    await once(child.stderr, 'data');
    child.kill('SIGKILL');
    await once(child, 'close'); // workers hold its standard error open: with the last of them it is closed
    expect(existsSync(path.join(cwd, 'out/result'))).toBe(false);
  });
});
