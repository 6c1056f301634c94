import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { reportExtract, temporaryFolder } from './run.js';

it('a tokenizer without its binary gives status 2 and one line that says how to build it', () => {
  const cwd = temporaryFolder();
  const preload = path.join(cwd, 'no-binaries.cjs');
  writeFileSync(preload, "require('node:module')._extensions['.node'] = () => { throw new Error('no binary'); };\n");
  writeFileSync(path.join(cwd, 'report.txt'), '某镇2020年法治政府建设报告\n一、主要工作\n全年受理矛盾纠纷40件。\n');
  const { status, stdout, stderr } = reportExtract(['report.txt', 'report.txt', '--format', 'ndjson'], {
    cwd,
    env: { NODE_OPTIONS: `--require ${preload}` },
  });
  expect(stdout).toBe('');
  expect(stderr).toMatch(/^error: Unexpected [^\n]*npm rebuild nodejieba[^\n]*\n$/u);
  expect(status).toBe(2);
});
