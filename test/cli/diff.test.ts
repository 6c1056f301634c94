import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReportRecord } from '../../src/schema.js';
import { fixtureRecords } from '../emit/records.js';
import { lastLine, reportExtract, temporaryFolder } from './run.js';

const some = fixtureRecords.slice(0, 4);

/** A folder with old.json, and new.ndjson as changed by `change`. */
function results(change: (records: ReportRecord[]) => unknown = () => {}): string {
  const cwd = temporaryFolder();
  const next = structuredClone(some) as ReportRecord[];
  change(next);
  writeFileSync(path.join(cwd, 'old.json'), JSON.stringify(some, null, 2));
  writeFileSync(path.join(cwd, 'new.ndjson'), next.map((record) => `${JSON.stringify(record)}\n`).join(''));
  return cwd;
}

/** The change of one fact, and of one file's name. */
function edit(records: ReportRecord[]): void {
  Object.assign(records[0]?.metrics[0] ?? {}, { value: 1, scope: null });
  records[1]?.metrics.splice(0, 1);
  Object.assign(records[3]?.source ?? {}, { path: 'other.txt' });
}

function diff(cwd: string, ...options: string[]) {
  return reportExtract(['diff', 'old.json', 'new.ndjson', ...options], { cwd });
}

describe('diff', () => {
  it('gives status 0 and a line where nothing differs', () => {
    const { status, stdout, stderr } = diff(results());
    expect([status, stdout, stderr]).toEqual([0, '✓ 4 reports compared, 0 differ\n', '']);
  });

  it('tells each fact that differs, under its report, and reports without a counterpart', () => {
    const { status, stdout } = diff(results(edit));
    expect(stdout).toMatch(
      /^桐皋县枫荻渡镇人民政府 2025 {2}fixtures\/reports\/fengdidu-town-2025\.html\n {2}~ .* → {2}1次 +-7 /u,
    );
    expect(stdout).toMatch(/\n黄栌岭乡人民政府 2019 .*\n {2}- /u);
    expect(stdout).toMatch(/\n- only in the old result: 岚汀新城经济开发区管理委员会 2024 {2}fixtures/u);
    expect(stdout).toMatch(/\n\+ only in the new result: 岚汀新城经济开发区管理委员会 2024 {2}other\.txt\n/u);
    expect(lastLine(stdout)).toBe(
      '✗ 3 reports compared, 2 differ; facts: 0 appeared, 1 vanished, 1 changed; 2 only in one result',
    );
    expect(status).toBe(1);
  });

  it('tells the same as JSON', () => {
    const { status, stdout, stderr } = diff(results(edit), '--format', 'json');
    const entries = JSON.parse(stdout) as { pairedBy: string; old: unknown; new: unknown; facts: { kind: string }[] }[];
    expect(entries.map(({ facts }) => facts.map(({ kind }) => kind))).toEqual([['changed'], ['vanished'], [], []]);
    expect(entries[2]).toMatchObject({ pairedBy: 'path', old: { issuer: '岚汀新城经济开发区管理委员会' }, new: null });
    expect(stderr).toBe('');
    expect(status).toBe(1);
    expect(JSON.parse(diff(results(), '--format', 'json').stdout)).toEqual([]);
  });

  it('pairs two years by issuer where no path is in both, and says so', () => {
    const cwd = results((records) => {
      for (const { source, report, metrics } of records) {
        source.path = `next/${source.path}`;
        report.year = (report.year ?? 0) + 1;
        Object.assign(metrics[0] ?? {}, { value: 12 });
      }
    });
    const { status, stdout, stderr } = diff(cwd);
    expect(stderr).toBe('No path is in both results: reports are paired by issuer instead (--by says which).\n');
    expect(stdout).toMatch(/^桐皋县枫荻渡镇人民政府 2025 → 2026 {2}fixtures.*html → next\/fixtures/u);
    expect(lastLine(stdout)).toMatch(/^✗ 4 reports compared, 4 differ; facts: 0 appeared, 0 vanished, 4 changed$/u);
    expect(status).toBe(1);
    expect(lastLine(diff(cwd, '--by', 'path').stdout)).toContain('0 reports compared, 0 differ');
    expect(diff(cwd, '--by', 'issuer').stdout).toBe(stdout);
  });

  it('minds moved evidence with --evidence alone', () => {
    const cwd = results(([record]) => Object.assign(record?.metrics[0]?.evidence ?? {}, { line: 99 }));
    expect(diff(cwd).status).toBe(0);
    const { status, stdout } = diff(cwd, '--evidence');
    expect(status).toBe(1);
    expect(stdout).toMatch(/\n {2}· .* line 25 → 99\n/u);
  });

  it('reads standard input, and refuses it twice', () => {
    const cwd = results();
    const input = JSON.stringify(some);
    expect(reportExtract(['diff', '-', 'new.ndjson'], { cwd, input }).status).toBe(0);
    expect(reportExtract(['diff', '-', '-'], { cwd, input }).stderr).toMatch(/^error: Unexpected - for both results/u);
  });

  it.each([
    ['nowhere.json', '', /Unexpected nowhere\.json \(.*missing/u],
    ['text.json', 'hello', /Unexpected text in text\.json \(.*expected JSON or NDJSON/u],
    ['half.json', '[{"a":', /Unexpected text in half\.json/u],
    ['other.json', '[{"a":1}]', /Unexpected value 1 in other\.json \(schemaVersion: .*expected a record/u],
  ])('gives status 2 for %s, which is no result', (name, content, message) => {
    const cwd = results();
    if (content !== '') writeFileSync(path.join(cwd, name), content);
    const { status, stdout, stderr } = reportExtract(['diff', 'old.json', name], { cwd });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });

  it('gives status 2 where neither holds a record', () => {
    const cwd = results();
    writeFileSync(path.join(cwd, 'old.json'), '[]\n');
    writeFileSync(path.join(cwd, 'new.ndjson'), '');
    expect(diff(cwd)).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/Unexpected lack of records in old\.json and/u),
    });
  });

  it('cannot steer the terminal', () => {
    const cwd = results(([record]) => {
      Object.assign(record?.report ?? {}, { issuer: { name: '\u001b[2J甲', level: 'township' } });
      Object.assign(record?.metrics[0] ?? {}, { scope: '\u009b31m' });
    });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    expect(diff(cwd).stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/u);
  });
});
