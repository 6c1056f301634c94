import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'; // biome-ignore format: one list
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { leftoversIn, removeLeftovers, temporaryIn } from '../../src/cli/output/leftovers.js';
import { reportExtract, root, shell, temporaryFolder } from './run.js';

const text = '桃溪屯镇2021年度法治政府建设情况报告\n一、主要工作\n全年受理矛盾纠纷40件，化解39件。\n';
const isRoot = process.getuid?.() === 0;

function folderWithReport(): string {
  const cwd = temporaryFolder();
  writeFileSync(path.join(cwd, 'a.txt'), text);
  return cwd;
}

function modeOf(file: string): string {
  return (statSync(file).mode & 0o777).toString(8);
}

describe('what --out replaces', () => {
  it.each(['600', '644', '666'])('keeps its permissions, %s', (mode) => {
    const cwd = folderWithReport();
    const file = path.join(cwd, 'result');
    writeFileSync(file, 'old');
    chmodSync(file, Number.parseInt(mode, 8));
    expect(shell('umask 077; report-extract a.txt --out result', { cwd }).status).toBe(0);
    expect([modeOf(file), JSON.parse(readFileSync(file, 'utf8')).length]).toEqual([mode, 1]);
  });

  it.skipIf(!isRoot)('keeps its owner', () => {
    const cwd = folderWithReport();
    writeFileSync(path.join(cwd, 'result'), 'old');
    chownSync(path.join(cwd, 'result'), 1234, 1235);
    reportExtract(['a.txt', '--out', 'result'], { cwd });
    expect(statSync(path.join(cwd, 'result'))).toMatchObject({ uid: 1234, gid: 1235 });
  });

  it('has the permissions of any new file where there was none', () => {
    const cwd = folderWithReport();
    shell('umask 027; report-extract a.txt --out result', { cwd });
    expect(modeOf(path.join(cwd, 'result'))).toBe('640');
  });

  it('is what a link leads to, where that is not there yet too', () => {
    const cwd = folderWithReport();
    mkdirSync(path.join(cwd, 'real'));
    symlinkSync('real/one', path.join(cwd, 'first'));
    symlinkSync(path.join(cwd, 'first'), path.join(cwd, 'second'));
    for (let time = 0; time < 2; time += 1) {
      expect(reportExtract(['a.txt', '--out', 'second'], { cwd }).status).toBe(0);
      expect(JSON.parse(readFileSync(path.join(cwd, 'real/one'), 'utf8'))).toHaveLength(1);
      expect(['first', 'second'].map((name) => lstatSync(path.join(cwd, name)).isSymbolicLink())).toEqual([true, true]);
    }
    symlinkSync('round', path.join(cwd, 'round'));
    expect(reportExtract(['a.txt', '--out', 'round'], { cwd })).toMatchObject({ status: 2, stdout: '' });
  });

  const canDrop = isRoot && spawnSync('setpriv', ['--reuid=65534', '--clear-groups', process.execPath, path.join(root, 'bin/report-extract.js'), '--version']).status === 0; // biome-ignore format: one command
  it.skipIf(!canDrop)('may be written, and its folder too', () => {
    const cwd = folderWithReport();
    writeFileSync(path.join(cwd, 'result'), 'old');
    const run = `setpriv --reuid=65534 --clear-groups '${process.execPath}' '${path.join(root, 'bin/report-extract.js')}'`;
    for (const [folder, file] of [
      ['777', '444'],
      ['555', '666'],
    ] as const) {
      // biome-ignore format: a pair a line
      chmodSync(cwd, Number.parseInt(folder, 8));
      chmodSync(path.join(cwd, 'result'), Number.parseInt(file, 8));
      const { status, stderr } = shell(`${run} a.txt --quiet --out result`, { cwd });
      expect(stderr).toMatch(
        /^error: Unexpected refusal to write for --out result \(EACCES\), expected the right[^\n]*\n$/u,
      );
      expect([status, readFileSync(path.join(cwd, 'result'), 'utf8')]).toEqual([2, 'old']);
    }
  });
});

describe('what cannot be replaced', () => {
  it.each(['/dev/stdout', '/dev/fd/1', '/proc/self/fd/1', '-'])('is written to as it is: %s', (name) => {
    const cwd = folderWithReport();
    const line = `{ echo before; report-extract a.txt --quiet --format ndjson --out ${name}; echo after; } >> result`;
    expect(shell(line, { cwd }).status).toBe(0);
    const lines = readFileSync(path.join(cwd, 'result'), 'utf8').split('\n');
    expect([lines.length, lines[0], lines[2]]).toEqual([4, 'before', 'after']);
    expect(JSON.parse(lines[1] ?? '').source.path).toBe('a.txt');
    expect(shell(`report-extract a.txt --quiet --format ndjson --out ${name} | cat`, { cwd }).stdout).toBe(
      `${lines[1]}\n`,
    );
  });

  it.each([
    ['a pipe with a name', 'mkfifo pipe; cat pipe > result & report-extract a.txt --out pipe; wait'],
    ['a pipe of the shell', 'report-extract a.txt --out >(cat > result); while [ ! -s result ]; do sleep 0.05; done'],
    ['what the shell has opened', 'report-extract a.txt --out /dev/fd/7 7> result'],
  ])('is written to as it is: %s', (_, line) => {
    const cwd = folderWithReport();
    expect(shell(line, { cwd }).status).toBe(0);
    expect(JSON.parse(readFileSync(path.join(cwd, 'result'), 'utf8'))).toHaveLength(1);
  });

  it('ends a run without a word where the reader of a pipe goes away', () => {
    const cwd = folderWithReport();
    const run = shell('mkfifo pipe; true < pipe & report-extract a.txt --quiet --out pipe; wait $!', { cwd });
    expect(run).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});

describe('what a killed run has left', () => {
  it('is told by its process from what another run is writing', () => {
    const folder = temporaryFolder();
    const mine = path.basename(temporaryIn(folder));
    const [, , host] = mine.split('.');
    const { pid: gone } = spawnSync('true');
    const names = {
      left: `.report-extract.${host}.${gone}.0.tmp`,
      before: `.report-extract.${host}.${process.pid}.999999.tmp`,
      parent: `.report-extract.${host}.${process.ppid}.0.tmp`,
      elsewhere: `.report-extract.00000000.${gone}.0.tmp`,
      foreign: `.report-extract.${gone}.tmp`,
    };
    for (const name of [mine, ...Object.values(names)]) writeFileSync(path.join(folder, name), '');
    expect(leftoversIn(folder).map(({ path: left }) => path.basename(left)).sort()).toEqual([names.before, names.left].sort()); // biome-ignore format: one line
    removeLeftovers(folder);
    expect(readdirSync(folder).sort()).toEqual([mine, names.parent, names.elsewhere, names.foreign].sort());
  });
});
