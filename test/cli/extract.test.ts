import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ReportRecord, recordSchema } from '../../src/schema.js';
import { lastLine, paths, reportExtract, shell, temporaryFolder } from './run.js';

const report = '桃溪屯镇2021年度法治政府建设情况报告\n一、主要工作\n全年受理矛盾纠纷40件，化解39件。\n';

/** A folder with one report, and what else is given. */
function folderWith(files: Record<string, string | Uint8Array> = {}): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries({ 'report.txt': report, ...files })) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

describe('records', () => {
  it('stand alone on standard output as one JSON array, each valid', () => {
    const { status, stdout } = reportExtract(['.'], { cwd: folderWith({ 'sub/other.html': `<p>${report}</p>` }) });
    const records = recordSchema.array().parse(JSON.parse(stdout));
    expect(records.map(({ source }) => source.path)).toEqual(['report.txt', 'sub/other.html']);
    expect(status).toBe(0);
  });

  it('stand on a line each with --format ndjson', () => {
    const { stdout } = reportExtract(['.', '--format', 'ndjson'], { cwd: folderWith({ 'b.txt': report }) });
    expect(stdout.endsWith('\n')).toBe(true);
    expect(paths(stdout)).toEqual(['b.txt', 'report.txt']);
  });

  it('are indented with --pretty and the same otherwise', () => {
    const cwd = folderWith();
    const pretty = reportExtract(['report.txt', '--pretty'], { cwd }).stdout;
    expect(pretty).toContain('\n    "schemaVersion"');
    expect(JSON.parse(pretty)).toEqual(JSON.parse(reportExtract(['report.txt'], { cwd }).stdout));
  });

  it('come from standard input as -', () => {
    const { stdout, status } = reportExtract(['-', '--format', 'ndjson'], { input: report });
    expect(paths(stdout)).toEqual(['-']);
    expect(status).toBe(0);
  });

  it('hold no section text with --no-text, and all else', () => {
    const cwd = folderWith();
    const [whole] = JSON.parse(reportExtract(['report.txt'], { cwd }).stdout) as [ReportRecord];
    const [bare] = JSON.parse(reportExtract(['report.txt', '--no-text'], { cwd }).stdout) as [ReportRecord];
    expect(whole.sections[0]?.text).toContain('矛盾纠纷40件');
    expect(bare.sections[0]).not.toHaveProperty('text');
    expect(bare.metrics).toEqual(whole.metrics);
  });

  it('are read in the encoding that is asked for', () => {
    const cwd = folderWith({ 'wide.txt': Buffer.from(report, 'utf16le') });
    const { stdout } = reportExtract(['wide.txt', '--encoding', 'utf-16le'], { cwd });
    const [record] = JSON.parse(stdout) as [ReportRecord];
    expect(record.source.encoding).toBe('utf-16le');
    expect(record.report.title).toBe('桃溪屯镇2021年度法治政府建设情况报告');
  });

  it('hold nothing that could steer a terminal', () => {
    const { stdout } = reportExtract(['report.txt'], { cwd: folderWith({ 'report.txt': `${report}\u009b31m\u202e` }) });
    expect(stdout).not.toMatch(/[\u007f-\u009f\u202e]/u);
  });
});

describe('paths', () => {
  it('lead to each file once, however often it is named', () => {
    const cwd = folderWith();
    symlinkSync('report.txt', path.join(cwd, 'zz-link.txt'));
    const { stdout } = reportExtract(['.', 'report.txt', './report.txt', '*.txt', '--format', 'ndjson'], { cwd });
    expect(paths(stdout)).toHaveLength(1);
  });

  it('that lead nowhere are told of, and the others are extracted', () => {
    const { status, stdout, stderr } = reportExtract(['report.txt', 'nowhere.txt', 'no*.html'], { cwd: folderWith() });
    expect(JSON.parse(stdout)).toHaveLength(1);
    expect(stderr).toMatch(/^error: nowhere\.txt: Unexpected missing path, expected /mu);
    expect(stderr).toMatch(/^error: no\*\.html: Unexpected pattern without a match, expected /mu);
    expect(lastLine(stderr)).toBe('3 files read = 1 record + 2 failures');
    expect(status).toBe(1);
  });

  it('that all lead nowhere give status 2 and nothing on standard output', () => {
    const { status, stdout, stderr } = reportExtract(['nowhere'], { cwd: folderWith() });
    expect(stdout).toBe('');
    expect(stderr).toContain('nowhere: Unexpected missing path');
    expect(status).toBe(2);
  });

  it('to a folder without reports are told of', () => {
    const cwd = folderWith({ 'empty/readme.md': '' });
    const { status, stderr } = reportExtract(['empty'], { cwd });
    expect(stderr).toMatch(/^error: empty: Unexpected folder without reports, expected files ending in \.txt/mu);
    expect(status).toBe(2);
  });
});

describe('bad files', () => {
  it.each([
    ['an empty file', new Uint8Array()],
    ['a binary file', Uint8Array.from({ length: 600 }, (_, index) => (index * 7) % 256)],
  ])('%s is told of in one line with its path, and the others are extracted', (_, bytes) => {
    const { status, stdout, stderr } = reportExtract(['.'], { cwd: folderWith({ 'bad.txt': bytes }) });
    expect(JSON.parse(stdout)).toHaveLength(1);
    expect(stderr.split('\n').filter((line) => line.startsWith('error: bad.txt: Unexpected '))).toHaveLength(1);
    expect(lastLine(stderr)).toBe('2 files read = 1 record + 1 failure');
    expect(status).toBe(1);
  });

  it('a file that cannot be read is told of', () => {
    const { status, stderr } = reportExtract(['report.txt/x.txt', 'report.txt'], { cwd: folderWith() });
    expect(stderr).toMatch(/^error: report\.txt\/x\.txt: Unexpected /mu);
    expect(status).toBe(1);
  });

  it('a text that is no report gives a record with a diagnostic', () => {
    const { stdout } = reportExtract(['note.txt'], {
      cwd: folderWith({ 'note.txt': '今天天气很好，我们去公园散步。\n' }),
    });
    const [record] = JSON.parse(stdout) as [ReportRecord];
    expect(record.diagnostics.map(({ rule }) => rule)).toContain('not-a-report');
  });
});

describe('standard error', () => {
  it('has a line a file and ends with the account of files', () => {
    const { stderr } = reportExtract(['report.txt'], { cwd: folderWith() });
    expect(stderr).toMatch(/^✓ report\.txt {2}\S+ {2}2021 {2}\d+ metrics {2}/mu);
    expect(lastLine(stderr)).toBe('1 file read = 1 record + 0 failures');
  });

  it('is empty with --quiet but for errors', () => {
    const cwd = folderWith({ 'empty.txt': '' });
    expect(reportExtract(['report.txt', '--quiet'], { cwd }).stderr).toBe('');
    expect(reportExtract(['.', '--quiet'], { cwd }).stderr).toMatch(/^error: empty\.txt: [^\n]*\n$/u);
  });

  it('has colour only where it is wanted', () => {
    const cwd = folderWith();
    const escapeCode = '\u001b[';
    expect(reportExtract(['report.txt'], { cwd }).stderr).not.toContain(escapeCode);
    expect(reportExtract(['report.txt'], { cwd, env: { FORCE_COLOR: '1' } }).stderr).toContain(escapeCode);
    expect(reportExtract(['report.txt', '--no-color'], { cwd, env: { FORCE_COLOR: '1' } }).stderr).not.toContain(
      escape,
    );
    expect(reportExtract(['report.txt'], { cwd, env: { FORCE_COLOR: '1', NO_COLOR: '1' } }).stderr).not.toContain(
      escape,
    );
  });

  it('shows names as they are without letting them steer the terminal', () => {
    const { stderr } = reportExtract(['.', '\u001b[31mx'], {
      cwd: folderWith({ 'a\u001b[2J.txt': report, 'b\nc.txt': '' }),
    });
    expect(stderr).not.toContain('\u001b');
    expect(stderr).toContain('a\\u001b[2J.txt');
    expect(stderr).toContain('error: b\\u000ac.txt: ');
  });
});

describe('exit status', () => {
  it.each([
    ['an unknown option', ['report.txt', '--formt', 'json'], /unknown option '--formt'/u],
    ['an unknown format', ['report.txt', '--format', 'xml'], /Allowed choices are json, ndjson, table/u],
    [
      'an unknown encoding',
      ['report.txt', '--encoding', 'klingon'],
      /Unexpected encoding klingon, expected a label such as/u,
    ],
    ['no path', [], /Unexpected empty list of paths, expected/u],
    ['indented lines', ['report.txt', '--format', 'ndjson', '--pretty'], /Unexpected --pretty with --format ndjson/u],
  ])('is 2 for %s, with what to do', (_, args, message) => {
    const { status, stdout, stderr } = reportExtract(args, { cwd: folderWith() });
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
  });

  it('is 1 where a diagnostic reaches --fail-on, which is then printed', () => {
    const mismatch = `${report}全镇应持证人员30人，持有行政执法证20人，持证率90%。\n`;
    const cwd = folderWith({ 'report.txt': mismatch });
    expect(reportExtract(['report.txt'], { cwd }).status).toBe(0);
    expect(reportExtract(['report.txt', '--fail-on', 'never'], { cwd }).status).toBe(0);
    const { status, stderr } = reportExtract(['report.txt', '--fail-on', 'warning', '--quiet'], { cwd });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^warning: report\.txt:4: Unexpected .*\[rate-mismatch\]$/mu);
  });

  it('is that of the files read so far where the reader goes away, without a word', () => {
    const { status, stderr, stdout } = shell('report-extract . --format ndjson | head -c 1', { cwd: folderWith() });
    expect(stdout).toBe('{');
    expect(stderr).not.toMatch(/EPIPE|at /u);
    expect(status).toBe(0);
  });
});

describe('--out', () => {
  it('writes what standard output would have had', () => {
    const cwd = folderWith();
    const { status, stdout } = reportExtract(['report.txt', '--out', 'records.json'], { cwd });
    expect([status, stdout]).toEqual([0, '']);
    expect(readFileSync(path.join(cwd, 'records.json'), 'utf8')).toBe(reportExtract(['report.txt'], { cwd }).stdout);
    expect(readdirSync(cwd).sort()).toEqual(['records.json', 'report.txt']);
  });

  it('leaves a file as it was where nothing could be run', () => {
    const cwd = folderWith({ 'records.json': 'old' });
    expect(reportExtract(['nowhere', '--out', 'records.json'], { cwd }).status).toBe(2);
    expect(readFileSync(path.join(cwd, 'records.json'), 'utf8')).toBe('old');
  });

  it('writes through a link and to a device', () => {
    const cwd = folderWith({ 'real.json': '' });
    symlinkSync('real.json', path.join(cwd, 'link.json'));
    reportExtract(['report.txt', '--out', 'link.json'], { cwd });
    expect(JSON.parse(readFileSync(path.join(cwd, 'real.json'), 'utf8'))).toHaveLength(1);
    expect(reportExtract(['report.txt', '--out', '/dev/null'], { cwd }).status).toBe(0);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('says which folder is missing and how to make it', () => {
    const { stderr } = reportExtract(['report.txt', '--out', 'missing/records.json'], { cwd: folderWith() });
    expect(stderr).toContain('make it first: mkdir -p missing');
  });

  it.each(['missing/records.json', '/dev/full/x'])('gives status 2 where %s cannot be written', (file) => {
    const cwd = folderWith();
    const { status, stderr } = reportExtract(['report.txt', '--out', file], { cwd });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^error: Unexpected .*--out.*, expected /mu);
    expect(existsSync(path.join(cwd, 'missing'))).toBe(false);
  });
});

describe('--explain', () => {
  it('prints each numeral with what it was read as', () => {
    const { stdout } = reportExtract(['report.txt', '--explain', '--format', 'json'], { cwd: folderWith() });
    const [{ numerals, accounting }] = JSON.parse(stdout);
    expect(numerals.map(({ text, metric }: { text: string; metric: string }) => [text, metric])).toEqual(
      expect.arrayContaining([
        ['40件', 'dispute.received'],
        ['39件', 'dispute.resolved'],
      ]),
    );
    expect(numerals.every(({ rule, role }: { rule: string; role: string }) => rule !== '' && role !== '')).toBe(true);
    expect(numerals).toHaveLength(accounting.numerals - accounting.numbering); // markers are in the outline
  });

  it('prints a table where one is asked for', () => {
    const { stdout } = reportExtract(['report.txt', '--explain', '--format', 'table'], { cwd: folderWith() });
    expect(stdout).toMatch(/^line +numeral +read as +metric +rule +context$/mu);
    expect(stdout).toMatch(/^3 +40件 .*dispute\.received/mu);
  });
});

describe('help', () => {
  it('shows examples, the exit status and the version', () => {
    const { status, stdout } = reportExtract(['--help']);
    expect(status).toBe(0);
    expect(stdout).toContain('Examples:');
    expect(stdout).toContain('Exit status:');
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(reportExtract(['--version']).stdout).toBe(`${version}\n`);
  });
});
