/** Sentences that were read for longer than anyone waits. Each is read in a process of its own, which can be ended. */
import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import type { ReportRecord } from '../src/schema.js';
import { root } from './cli/run.js';

/** Milliseconds. No time is measured: a sentence takes a few milliseconds or years. */
const ENDLESS = 25_000;

it.each([
  ['names of rates that can be parted in many ways', `化解率${'都都率'.repeat(100)}x5%。`, ['5%']],
  ['words of a change over and over', `受理案件120件，同比下降${'幅达'.repeat(100)}了的5%。`, ['120件', '5%']],
])('%s', (_, text, quotes) => {
  const input = `${JSON.stringify({ path: 'a.txt', content: `某镇2023年法治政府建设报告\n${text}\n` })}\n`;
  const args = ['bin/report-extract.js', '--ndjson-in', '--format', 'ndjson', '--fail-on', 'never', '--jobs', '1'];
  const { status, stdout } = spawnSync(process.execPath, args, {
    cwd: root,
    input,
    encoding: 'utf8',
    timeout: ENDLESS,
    killSignal: 'SIGKILL',
  });
  expect(status).toBe(0);
  const record = JSON.parse(stdout) as ReportRecord; // the command's own output
  expect(record.quantities.map(({ quote }) => quote)).toEqual(expect.arrayContaining(quotes));
});
