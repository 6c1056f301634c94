import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lineBatches } from '../../src/cli/run/items.js';
import type { ReportRecord } from '../../src/schema.js';
import { lastLine, paths, reportExtract, root, temporaryFolder } from './run.js';

const report = '桃溪屯镇2021年度法治政府建设情况报告\n一、主要工作\n全年受理矛盾纠纷40件，化解39件。\n';

function lineOf(path: string, content: string): string {
  return `${JSON.stringify({ path, content })}\n`;
}

describe('--ndjson-in', () => {
  it('gives the records that the files give', () => {
    const names = readdirSync('fixtures/reports').map((name) => path.join('fixtures/reports', name));
    const utf8 = names.filter((name) => isUtf8(readFileSync(name))).sort();
    const input = utf8.map((name) => lineOf(name, readFileSync(name, 'utf8'))).join('');
    const { stdout, status } = reportExtract(['--ndjson-in', '--jobs', '2'], { input });
    expect(stdout).toBe(reportExtract([...utf8, '--format', 'ndjson']).stdout);
    expect(paths(stdout).length).toBeGreaterThan(5);
    expect(status).toBe(0);
  });

  it.each(['1', '2'])('names the line of what is no report and goes on, with --jobs %s', (jobs) => {
    const input = `${lineOf('b.txt', report)}{"path":\n\n[1]\n{"path":"a.txt","content":null}\n${lineOf('a.txt', '')}${lineOf('a.txt', report)}`;
    const { status, stdout, stderr } = reportExtract(['--ndjson-in', '--jobs', jobs], { input });
    expect(paths(stdout)).toEqual(['b.txt', 'a.txt']);
    expect(stderr).toMatch(/^error: -:2: Unexpected text \(.*\), expected JSON \[line-unreadable\]$/mu);
    expect(stderr.match(/^error: -:[45]: Unexpected value, expected an object with the strings path/gmu)).toHaveLength(
      2,
    );
    expect(stderr).toMatch(/^error: a\.txt: Unexpected empty file/mu);
    expect(lastLine(stderr)).toBe('6 files read = 2 records + 4 failures');
    expect(status).toBe(1);
  });

  it('takes content as it is: decoded, whatever a page declares', () => {
    const page = `<meta charset="gb2312"><title>报告</title><p>${report}</p>`;
    const { stdout } = reportExtract(['--ndjson-in', '--format', 'json'], { input: lineOf('a.html', page) });
    const [{ source, report: read }] = JSON.parse(stdout) as [ReportRecord];
    expect(source).toMatchObject({ encoding: 'utf-8', bytes: Buffer.byteLength(page), mediaType: 'text/html' });
    expect(read.year).toBe(2021);
  });

  it('gives an empty result for an empty input', () => {
    expect(reportExtract(['--ndjson-in'])).toMatchObject({ status: 0, stdout: '' });
  });

  it('ends when the reader of the records has gone, though more lines may come', async () => {
    const child = spawn(process.execPath, [path.join(root, 'bin/report-extract.js'), '--ndjson-in', '--quiet']);
    child.stdin.write(lineOf('a.txt', report));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    child.stdin.write(lineOf('b.txt', report));
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it.each([
    [['a.txt', '--ndjson-in'], /Unexpected paths with --ndjson-in/u],
    [['--ndjson-in', '--shard', '1/2'], /Unexpected --shard with --ndjson-in/u],
    [['--ndjson-in', '--encoding', 'big5'], /Unexpected --encoding with --ndjson-in/u],
    [['--ndjson-in', '--out', 'records/'], /Unexpected folder for --out with --ndjson-in/u],
    [['--ndjson-in', '--pretty'], /Unexpected --pretty with --ndjson-in/u],
  ])('gives status 2 for %j', (args, message) => {
    const { status, stderr } = reportExtract(args, { cwd: temporaryFolder() });
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });
});

describe('lines', () => {
  const text = 'a\r\n\n\n二三\n \nlast';

  it.each([1, 2, 3, 5, 100])('are the same in pieces of %i bytes', async (size) => {
    const bytes = Buffer.from(text);
    async function* pieces(): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    }
    const found: [number, string][] = [];
    for await (const batch of lineBatches(pieces())) {
      for (const item of batch) if ('line' in item) found.push([item.line, Buffer.from(item.bytes).toString()]);
    }
    expect(found).toEqual([
      [1, 'a\r'],
      [4, '二三'],
      [6, 'last'],
    ]);
  });

  it('come as they are there, before the stream ends', async () => {
    async function* pieces(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('a\nb');
      throw new Error('asked for more');
    }
    const first = await lineBatches(pieces()).next();
    expect(first.value).toMatchObject([{ line: 1 }]);
  });
});

function isUtf8(bytes: Uint8Array): boolean {
  return !new TextDecoder().decode(bytes).includes('\ufffd');
}
