import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shell } from './cli/run.js';

/** A folder with everything that the commands of README.md name. */
const folder = mkdtempSync(path.join(tmpdir(), 'report-extract-readme-'));
const inFolder = (name: string) => path.join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const text = 'fixtures/reports/shiyaguan-town-2016.txt';
const page = 'fixtures/reports/lanxize-health-2023.html';

beforeAll(() => {
  cpSync('examples', inFolder('examples'), { recursive: true });
  for (const name of ['fixtures/reports', 'reports', 'archive']) {
    mkdirSync(inFolder(name), { recursive: true });
    for (const file of [text, page]) copyFileSync(file, path.join(folder, name, path.basename(file)));
  }
  for (const name of ['report.txt', 'work-report.txt']) copyFileSync(text, inFolder(name));
  copyFileSync(page, inFolder('report.html'));
  writeFileSync(inFolder('pages.ndjson'), `${JSON.stringify({ path: text, content: readFileSync(text, 'utf8') })}\n`);
  const made = shell(
    'report-extract report.txt --out old.json && cp old.json new.json && for i in 2 3 4; do report-extract archive --shard $i/4 --out $i.json; done; true',
    { cwd: folder },
  );
  expect(made.status).toBe(0);
});

const commands = Array.from(
  readFileSync('README.md', 'utf8').matchAll(/^```sh\n([\s\S]*?)^```$/gmu),
  ([, block = '']) => block.split('\n').map((line) => line.replace(/\s+# .*$/u, '')),
)
  .flat()
  .filter((line) => line.startsWith('report-extract '));

describe.skipIf(process.platform === 'win32')('README.md', () => {
  it('shows commands of every kind', () => {
    for (const name of ['diff', 'verify', 'merge', 'metrics', 'schema', '--ndjson-in', '--resume', '--shard'])
      expect(commands.some((command) => command.includes(` ${name}`))).toBe(true);
  });

  it.each(commands)('can be followed: %s', (command) => {
    const { status, stdout, stderr } = shell(command, { cwd: folder });
    expect(stderr).not.toMatch(/^error: Unexpected/mu);
    expect(status, stderr).toBe(0);
    if (!command.includes('--out')) expect(stdout.length).toBeGreaterThan(10);
  });
});
