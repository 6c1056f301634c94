import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportExtract, root, temporaryFolder } from './run.js';

const counting = '某镇2020年法治政府建设报告\n一、主要工作\n全年受理矛盾纠纷40件。\n';

/** A folder with a report, and the environment in which no native package can be loaded. */
function withoutBinaries(report: string) {
  const cwd = temporaryFolder();
  const preload = path.join(cwd, 'no-binaries.cjs');
  writeFileSync(preload, "require('node:module')._extensions['.node'] = () => { throw new Error('no binary'); };\n");
  writeFileSync(path.join(cwd, 'report.txt'), report);
  return { cwd, env: { NODE_OPTIONS: `--require ${preload}` } };
}

it('a tokenizer without its binary gives status 2 and one line that says how to build it', () => {
  const { status, stdout, stderr } = reportExtract(
    ['report.txt', 'report.txt', '--format', 'ndjson'],
    withoutBinaries(counting),
  );
  expect(stdout).toBe('');
  expect(stderr).toMatch(/^error: Unexpected [^\n]*npm rebuild nodejieba[^\n]*\n$/u);
  expect(status).toBe(2);
});

describe('the tokenizer is not loaded', () => {
  it.each([['--help'], ['metrics'], ['schema'], ['report.txt']])('by %s, where nothing is counted', (argument) => {
    const run = withoutBinaries('某镇2020年法治政府建设报告\n一、主要工作\n深入推进依法行政。\n');
    const { status, stdout } = reportExtract([argument], run);
    expect(stdout).not.toBe('');
    expect(status).toBe(0);
  });

  it('by verify', () => {
    const run = withoutBinaries(counting);
    expect(reportExtract(['report.txt', '--out', 'records.json'], { cwd: run.cwd }).status).toBe(0);
    expect(reportExtract(['verify', 'records.json'], run).status).toBe(0);
  });
});

describe('a dictionary that is not there gives status 2 and one line that says how to bring it back', () => {
  it.each([
    ['missing', (file: string) => rmSync(file)],
    ['empty', (file: string) => writeFileSync(file, '')],
  ])('%s', (state, spoil) => {
    const installed = temporaryFolder();
    for (const part of ['bin', 'dist', 'dictionary', 'package.json'])
      cpSync(path.join(root, part), path.join(installed, part), { recursive: true });
    symlinkSync(path.join(root, 'node_modules'), path.join(installed, 'node_modules'));
    spoil(path.join(installed, 'dictionary', 'words.utf8'));
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [path.join(installed, 'bin/report-extract.js'), '-'],
      {
        input: counting,
        encoding: 'utf8',
      },
    );
    expect(stdout).toBe('');
    expect(stderr).toMatch(
      new RegExp(`^error: Unexpected ${state} dictionary [^\\n]*words\\.utf8[^\\n]*npm ci[^\\n]*\\n$`, 'u'),
    );
    expect(status).toBe(2);
  });
});

it('a path that the tokenizer would part gives status 2 and one line that says what to do', () => {
  const installed = path.join(temporaryFolder(), 'a;b');
  const modules = path.join(installed, 'node_modules');
  for (const part of ['bin', 'dist', 'dictionary', 'package.json'])
    cpSync(path.join(root, part), path.join(installed, part), { recursive: true });
  for (const part of ['index.js', 'package.json', 'submodules/cppjieba/dict'])
    cpSync(path.join(root, 'node_modules/nodejieba', part), path.join(modules, 'nodejieba', part), { recursive: true });
  for (const name of readdirSync(path.join(root, 'node_modules')).filter((name) => name !== 'nodejieba'))
    symlinkSync(path.join(root, 'node_modules', name), path.join(modules, name));
  const launcher = path.join(installed, 'bin/report-extract.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, '-'], {
    input: counting,
    encoding: 'utf8',
  });
  expect(stderr).toMatch(
    /^error: Unexpected ; in the path \S+, expected one without \| and ;, [^\n]*: move [^\n]*\n$/u,
  );
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
});
