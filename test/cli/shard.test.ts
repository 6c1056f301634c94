import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { paths, reportExtract, shell, temporaryFolder } from './run.js';

/** Eight reports whose names sort otherwise by code unit than by letter, two of which cannot be read. */
function eight(): string {
  const cwd = temporaryFolder();
  for (const name of ['a.txt', 'B.txt', 'b.txt', 'Ü.txt', '十.txt', '😀.txt'])
    writeFileSync(path.join(cwd, name), `某镇2020年法治政府建设报告\n一、主要工作\n${name}\n`);
  for (const name of ['c.txt', 'd.txt']) writeFileSync(path.join(cwd, name), '');
  return cwd;
}

describe('--shard and merge', () => {
  it.each([1, 2, 3, 7, 9])('%i shards merged are what one run gives, byte for byte', (parts) => {
    const cwd = eight();
    const one = reportExtract(['.', '--format', 'json'], { cwd });
    const run = `for i in $(seq ${parts}); do report-extract . --shard $i/${parts} --out $i.ndjson --format ndjson & done; wait`;
    const { stderr } = shell(`${run}; report-extract merge --quiet $(ls *.ndjson | sort -r)`, { cwd });
    expect(shell('report-extract merge --quiet *.ndjson', { cwd }).stdout).toBe(one.stdout);
    const failures = (text: string) => text.split('\n').filter((line) => line.startsWith('error: ')).sort(); // biome-ignore format: one chain
    expect(failures(stderr)).toEqual(failures(one.stderr));
  });

  it('an empty shard is an empty result, not an error', () => {
    const cwd = eight();
    expect(reportExtract(['a.txt', '--shard', '2/2'], { cwd })).toMatchObject({ status: 0, stdout: '[]\n' });
    expect(reportExtract(['nowhere', '--shard', '2/2'], { cwd }).status).toBe(2);
  });

  it.each(['0/3', '4/3', '1', '1/0', 'a/b', '-1/2', '1/2/3'])('gives status 2 for --shard %s', (shard) => {
    const { status, stderr } = reportExtract(['.', `--shard=${shard}`], { cwd: eight() });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^error: Unexpected --shard .*, expected a part and the number of parts/u);
  });
});

describe('merge', () => {
  const record = (path: string) => ({ source: { path }, text: 'a "}]\\' });

  /** A folder with files of records under these paths. */
  function parts(files: Record<string, string>): string {
    const cwd = temporaryFolder();
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(cwd, name), text);
    return cwd;
  }

  const ndjson = (...names: string[]) => names.map((name) => `${JSON.stringify(record(name))}\n`).join('');

  it('takes arrays, indented or not, lines and single records alike', () => {
    const cwd = parts({
      'a.json': JSON.stringify([record('d'), record('e')], null, 4),
      'b.json': `[\n${JSON.stringify(record('b'))},\n${JSON.stringify(record('f'))}\n]\n`,
      'c.ndjson': ndjson('a', 'g').trimEnd(),
      'd.json': JSON.stringify(record('c'), null, 2),
      'e.json': '[]\n',
      'f.ndjson': '',
    });
    const args = ['a.json', 'b.json', 'c.ndjson', 'd.json', 'e.json', 'f.ndjson', '--format', 'ndjson'];
    const { status, stdout, stderr } = reportExtract(['merge', ...args], { cwd });
    expect(stdout).toBe(ndjson('a', 'b', 'c', 'd', 'e', 'f', 'g'));
    expect(paths(stdout)).toHaveLength(7);
    expect(stderr).toBe('6 parts merged = 7 records\n');
    expect(status).toBe(0);
  });

  it('writes a file whole or not at all', () => {
    const cwd = parts({ 'a.ndjson': ndjson('a'), 'b.ndjson': `${ndjson('b')}{"source":`, 'out.json': 'old' });
    expect(reportExtract(['merge', 'a.ndjson', 'b.ndjson', '--out', 'out.json'], { cwd }).status).toBe(2);
    expect(readFileSync(path.join(cwd, 'out.json'), 'utf8')).toBe('old');
    expect(reportExtract(['merge', 'a.ndjson', '--out', 'out.json'], { cwd }).status).toBe(0);
    expect(JSON.parse(readFileSync(path.join(cwd, 'out.json'), 'utf8'))).toEqual([record('a')]);
  });

  it.each([
    ['a source in two parts', ndjson('a', 'b'), ndjson('b', 'c'), /second record of b in .*, which .* has already/u],
    ['a source twice in a part', ndjson('a', 'a'), '', /Unexpected a second record of a in a\.ndjson/u],
    ['records out of order', ndjson('b', 'a'), '', /Unexpected a after b in a\.ndjson, expected records in the order/u],
    ['a part that was cut', ndjson('a'), '{"source":{"path":"b"', /b\.ndjson \(Unexpected end, expected the rest/u],
    [
      'an array that was cut',
      ndjson('a'),
      '[\n{"source":{"path":"b"}}',
      /b\.ndjson \(Unexpected end, expected the rest/u,
    ],
    ['what is no JSON', ndjson('a'), 'path,value\n', /Unexpected text in b\.ndjson \(Unexpected “path,value ”/u],
    ['what is no record', ndjson('a'), '{"a":1}\n', /Unexpected value without source\.path in b\.ndjson/u],
  ])('gives status 2 for %s', (_, a, b, message) => {
    const cwd = parts({ 'a.ndjson': a, 'b.ndjson': b });
    const { status, stderr } = reportExtract(['merge', 'a.ndjson', 'b.ndjson'], { cwd });
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });

  it('gives status 2 for a part that is not there', () => {
    const { status, stderr } = reportExtract(['merge', 'nowhere.json']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^error: Unexpected nowhere\.json \(Unexpected missing file/u);
  });
});
