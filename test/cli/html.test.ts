import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { load } from 'cheerio/slim';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const bin = path.resolve('bin/report-extract.js');
const fixtures = path.resolve('fixtures/reports');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'report-extract-html-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [bin, ...args], { cwd: folder, encoding: 'utf8' });
}

/** Everything that the files of data register, as the script of the index gets it. */
function registered(site: string): { rows: unknown[][]; values: Map<string, number[]> } {
  const rows: unknown[][] = [];
  const values = new Map<string, number[]>();
  const reportExtract = {
    rows: (_: number, some: unknown[][]) => rows.push(...some),
    values: (id: string, some: number[]) => values.set(id, [...(values.get(id) ?? []), ...some]),
    rates: () => {},
  };
  for (const file of readdirSync(path.join(site, 'data')).sort())
    new Function('reportExtract', readFileSync(path.join(site, 'data', file), 'utf8'))(reportExtract);
  return { rows, values };
}

describe('--format html', () => {
  it('writes one report as one page, to a file or to standard output', () => {
    const source = path.join(fixtures, 'zhijiang-city-2015.txt');
    const { stdout } = run(source, '--format', 'html', '--fail-on', 'never', '--quiet');
    expect(run(source, '--format', 'html', '--out', 'one.html', '--quiet').status).toBe(0);
    expect(readFileSync(path.join(folder, 'one.html'), 'utf8')).toBe(stdout);
    expect(load(stdout)('html').attr('lang')).toBe('zh-CN');
    const english = run(source, '--format', 'html', '--lang', 'en', '--quiet').stdout;
    expect(load(english)('#tab-checks').text()).toContain('Checks');
  });

  it('refuses two reports for one page, and leaves no file', () => {
    const { status, stderr } = run(fixtures, '--format', 'html', '--out', 'two.html', '--quiet');
    expect(status).toBe(2);
    expect(stderr).toContain('expected --out FOLDER/ for a page each');
    expect(existsSync(path.join(folder, 'two.html'))).toBe(false);
  });

  it('writes many reports to a folder: the same whatever the number of jobs, with the figures of the records', () => {
    const records = execFileSync(process.execPath, [bin, fixtures, '--format', 'ndjson', '--quiet'], {
      encoding: 'utf8',
    })
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    for (const jobs of ['1', '2'])
      expect(run(fixtures, '--format', 'html', '--out', `site${jobs}/`, '--jobs', jobs, '--quiet').status).toBe(0);
    expect(spawnSync('diff', ['-r', 'site1', 'site2'], { cwd: folder }).status).toBe(0);
    const site = path.join(folder, 'site1');
    expect(readdirSync(site).sort()).toEqual(['assets', 'data', 'index.html', 'reports']);
    const { rows, values } = registered(site);
    expect(rows.map(([issuer, , year]) => [issuer, year])).toEqual(
      records.map(({ report }) => [report.issuer?.name ?? null, report.year]),
    );
    for (const [index, { summary }] of records.entries()) {
      const page = decodeURI(String(rows[index]?.[5]));
      expect(load(readFileSync(path.join(site, page), 'utf8'))('a.back').attr('href')).toBe('../index.html');
      for (const [family, measures] of Object.entries<Record<string, number>>(summary))
        for (const [measure, value] of Object.entries(measures)) {
          const list = values.get(`${family}.${measure}`) ?? [];
          const at = list.findIndex((row, place) => place % 2 === 0 && row === index);
          expect(list[at + 1]).toBe(value);
        }
    }
  });

  it('takes the place of what it wrote before, and of nothing else', () => {
    const source = path.join(folder, 'source');
    mkdirSync(source);
    cpSync(path.join(fixtures, 'zhijiang-city-2015.txt'), path.join(source, 'a.txt'));
    expect(run('source', '--format', 'html', '--out', 'again/', '--quiet').status).toBe(0);
    writeFileSync(path.join(folder, 'again', 'note.txt'), 'mine');
    expect(run('source', '--format', 'html', '--out', 'again/', '--quiet').status).toBe(0);
    expect(readdirSync(path.join(folder, 'again', 'reports'))).toHaveLength(1);
    expect(readFileSync(path.join(folder, 'again', 'note.txt'), 'utf8')).toBe('mine');
    mkdirSync(path.join(folder, 'foreign', 'data'), { recursive: true });
    const { status, stderr } = run('source', '--format', 'html', '--out', 'foreign/', '--quiet');
    expect(status).toBe(2);
    expect(stderr).toContain('Unexpected data in --out foreign/');
    expect(readdirSync(path.join(folder, 'foreign'))).toEqual(['data']);
  });

  it('refuses what does not go with pages', () => {
    for (const option of [['--no-text'], ['--resume', '--out', 'x/'], ['--pretty'], ['--explain']])
      expect(run(fixtures, '--format', 'html', ...option).status, option.join(' ')).toBe(2);
    expect(run(fixtures, '--lang', 'en').status).toBe(2);
  });
});
