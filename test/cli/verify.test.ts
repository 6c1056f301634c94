import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReportRecord } from '../../src/schema.js';
import { lastLine, reportExtract, root, temporaryFolder } from './run.js';

const names = ['qingliaoba-town-2021.txt', 'fengdidu-town-2025.html', 'jinting-urban-management-2020.txt'];

/** A folder with three fixtures and their records, as changed by `tamper`. */
function extracted(tamper: (records: ReportRecord[]) => void = () => {}): string {
  const cwd = temporaryFolder();
  for (const name of names) cpSync(path.join(root, 'fixtures/reports', name), path.join(cwd, name));
  const records = JSON.parse(reportExtract(names, { cwd }).stdout) as ReportRecord[];
  tamper(records);
  writeFileSync(path.join(cwd, 'records.json'), JSON.stringify(records));
  return cwd;
}

describe('verify', () => {
  it('confirms what was extracted from text, HTML and GB18030', () => {
    const { status, stdout } = reportExtract(['verify', 'records.json'], { cwd: extracted() });
    expect(lastLine(stdout)).toMatch(/^✓ 3 records, \d{3,} passages compared, 0 wrong$/u);
    expect(status).toBe(0);
  });

  it('reads JSON Lines and standard input, and takes paths from --root', () => {
    const cwd = extracted();
    const lines = reportExtract([...names, '--format', 'ndjson'], { cwd }).stdout;
    const { status, stdout } = reportExtract(['verify', '-', '--root', cwd], { input: lines });
    expect(lastLine(stdout)).toContain('3 records');
    expect(status).toBe(0);
  });

  it.each<[string, (record: ReportRecord) => unknown, RegExp]>([
    [
      'a quote',
      ({ metrics: [metric] }) => Object.assign(metric?.evidence ?? {}, { quote: '9999件' }),
      /metrics\[0\]\.evidence: Unexpected “.*”.*, expected “9999件”/u,
    ],
    [
      'an offset',
      ({ quantities: [quantity] }) => Object.assign(quantity ?? {}, { start: (quantity?.start ?? 1) - 1 }),
      /quantities\[0\]: Unexpected /u,
    ],
    [
      'a line',
      ({ metrics: [metric] }) => Object.assign(metric?.evidence ?? {}, { line: 9999 }),
      /metrics\[0\]\.evidence: Unexpected line 9999, expected \d+/u,
    ],
    [
      'a title',
      ({ citations: [citation] }) => Object.assign(citation ?? {}, { title: '没有的文件' }),
      /citations\[0\]: .*expected “没有的文件”/u,
    ],
    [
      'an end',
      ({ sections: [section] }) => Object.assign(section ?? {}, { end: 1e7 }),
      /sections\[0\]: Unexpected offsets \d+-10000000/u,
    ],
    ['a field', ({ report }) => Object.assign(report, { year: 'x' }), /report\.year: /u],
  ])('finds %s that is wrong', (_, tamper, message) => {
    const cwd = extracted((records) => tamper(records.find(({ citations }) => citations.length > 0) as ReportRecord));
    const { status, stdout } = reportExtract(['verify', 'records.json'], { cwd });
    expect(stdout).toMatch(message);
    expect(lastLine(stdout)).toMatch(/^✗ 3 records, .* [1-9]\d* wrong$/u);
    expect(status).toBe(1);
  });

  it('finds a source that was changed or is gone', () => {
    const cwd = extracted((records) =>
      records.push({
        ...(records[0] as ReportRecord),
        source: { ...(records[0] as ReportRecord).source, path: 'gone.txt' },
      }),
    );
    const file = path.join(cwd, names[0] as string);
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n`);
    const { status, stdout } = reportExtract(['verify', 'records.json'], { cwd });
    expect(stdout).toMatch(/source\.sha256: Unexpected file with SHA-256 [0-9a-f]{64}, expected /u);
    expect(stdout).toMatch(/gone\.txt: source\.path: Unexpected missing file/u);
    expect(status).toBe(1);
  });

  it.each([
    ['missing', 'nowhere.json'],
    ['no records', 'qingliaoba-town-2021.txt'],
  ])('gives status 2 for a file that is %s', (_, file) => {
    const { status, stderr } = reportExtract(['verify', file], { cwd: extracted() });
    expect(stderr).toMatch(/^error: Unexpected .*expected /mu);
    expect(status).toBe(2);
  });
});
