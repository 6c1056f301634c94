import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { root, temporaryFolder } from './run.js';

const hasScript = spawnSync('script', ['--version']).status === 0;

/** Runs the command line on a terminal of its own (util-linux’ script). */
function onTerminal(args: string): string {
  const cwd = temporaryFolder();
  for (const name of ['a.txt', 'b.txt'])
    writeFileSync(path.join(cwd, name), '某镇2020年法治政府建设报告\n一、主要工作\n');
  const line = `'${process.execPath}' '${path.join(root, 'bin/report-extract.js')}' ${args}`;
  return spawnSync('script', ['-qec', line, '/dev/null'], { cwd, encoding: 'utf8', input: '' }).stdout.replaceAll(
    '\r\n',
    '\n',
  );
}

it.skipIf(!hasScript)('indents records and puts the summaries after them', () => {
  const screen = onTerminal('a.txt b.txt');
  expect(screen).toContain('\n    "schemaVersion"');
  expect(screen.indexOf('a.txt  ')).toBeGreaterThan(screen.lastIndexOf(']\n'));
});

it.skipIf(!hasScript)('shows a bar and keeps the lines above it', () => {
  const screen = onTerminal('a.txt b.txt --out records.json');
  expect(screen).toContain('2/2 files');
  expect(screen).toContain('a.txt  ');
  expect(screen).toContain('2 files read = 2 records + 0 failures');
});

it.skipIf(!hasScript)('explains in a table', () => {
  expect(onTerminal('a.txt --explain')).toMatch(/^line +numeral +read as/mu);
});

it.skipIf(!hasScript)('ends where it cannot write, though the bar is there', () => {
  const screen = onTerminal('a.txt b.txt --out /dev/full');
  expect(screen).toContain('error: Unexpected full disk for --out /dev/full');
});
