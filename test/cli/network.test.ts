import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportExtract, root, shell, temporaryFolder } from './run.js';

const fixtures = path.join(root, 'fixtures/reports');
const mine = path.join(root, 'examples/government-work-report.metrics.json');
const preload = path.join(root, 'test/cli/no-network.cjs');
const folder = 'in --jobs 1 --fail-on never --quiet';

/** What the processes of a run have noted, in a folder with two pages that name other hosts and the records of all. */
function notesOf(args: string): string[] {
  const cwd = temporaryFolder();
  const env = { NODE_OPTIONS: `--require ${preload}`, NO_NETWORK: path.join(cwd, 'notes') };
  const page = `<html><head><base href="http://example.org/"><link rel="stylesheet" href="x.css"><script src="x.js"></script></head>
<body><h1>甲镇2023年法治政府建设年度报告</h1><p>受理矛盾纠纷12件。<img src="x.png"></p><iframe src="http://example.org/"></iframe></body></html>`;
  spawnSync('mkdir', [path.join(cwd, 'in')]);
  for (const name of ['a.html', 'b.html']) writeFileSync(path.join(cwd, 'in', name), page);
  if (args.includes(' r.json')) reportExtract(['in', '--out', 'r.json'], { cwd });
  const input = `${JSON.stringify({ path: 'http://example.org/a.html', content: page })}\n`;
  const { status, stderr } = reportExtract(args.split(' '), { cwd, env, input });
  expect([status, stderr.replace(/^\d+ parts? merged.*\n/u, '')]).toEqual([0, '']);
  return readFileSync(path.join(cwd, 'notes'), 'utf8').trimEnd().split('\n');
}

describe('a network', () => {
  it.each([
    ...['json', 'table', 'csv', 'xlsx'].map((format) => `${folder} --format ${format}`),
    `${folder} --format html --out pages/`,
    `${folder} --out records/ --resume`,
    `${folder} --explain --metrics ${mine}`,
    '--ndjson-in --jobs 1 --quiet',
    'verify r.json',
    'diff r.json r.json',
    'merge r.json',
    'schema',
    `metrics --check ${mine}`,
    '--help',
  ])('is not asked for anything by %s', (args) => {
    expect(notesOf(args)).toEqual(['process']);
  });

  it('is not asked for anything by the processes of --jobs either', () => {
    expect(notesOf('--ndjson-in --jobs 2 --quiet').sort()).toEqual(['process', 'worker', 'worker']);
  });

  it.each([
    ['fetch("http://127.0.0.1:9/")', 'globalThis.fetch'],
    ['require("node:http").get("http://127.0.0.1:9/")', 'http.get'],
    ['new (require("node:net").Socket)().connect(9)', 'net.Socket.connect'],
    ['require("node:dns").promises.lookup("localhost")', 'dns.promises.lookup'],
    ['require("node:dgram").createSocket("udp4")', 'dgram.createSocket'],
  ])('would be noted if %s were called', (code, name) => {
    const notes = path.join(temporaryFolder(), 'notes');
    const env = { ...process.env, NO_NETWORK: notes };
    expect(spawnSync(process.execPath, ['--require', preload, '-e', code], { env }).status).toBe(1);
    expect(readFileSync(notes, 'utf8')).toBe(`process\ntried ${name}\n`);
  });

  const canCut = spawnSync('unshare', ['-rn', 'true']).status === 0;
  it.skipIf(!canCut)('need not be there: the records are the same without one', () => {
    const cut = `unshare -rn '${process.execPath}' '${path.join(root, 'bin/report-extract.js')}'`;
    const args = `'${fixtures}' --format ndjson --fail-on never --quiet --jobs 2`;
    const run = shell(`${cut} ${args}`);
    expect(run.stdout.trimEnd().split('\n')).toHaveLength(readdirSync(fixtures).length);
    expect(run).toEqual(shell(`report-extract ${args}`));
  });
});
