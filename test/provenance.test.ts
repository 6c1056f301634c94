import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { versionSource } from '../scripts/version.js';
import { catalogue, catalogueVersion, compileUserMetrics } from '../src/metrics/catalogue.js';
import { SCHEMA_VERSION } from '../src/schema-version.js';
import { TOOL_VERSION } from '../src/tool-version.js';
import type { UserMetric } from '../src/user-metrics/schema.js';
import { reportExtract, temporaryFolder } from './cli/run.js';

const report = 'fixtures/reports/shiyaguan-town-2016.txt';
const sha256 = createHash('sha256').update(readFileSync(report)).digest('hex');
const versions = [TOOL_VERSION, SCHEMA_VERSION, catalogueVersion()];

const metric: UserMetric = {
  id: 'library.books',
  zh: '图书数',
  unit: '册',
  names: ['图书'],
  units: ['册'],
  examples: [['新购图书120册。', 120]],
  nonExamples: ['图书馆2座。'],
};

describe('the version of a catalogue', () => {
  const own = (change: Partial<UserMetric> = {}) => catalogueVersion(compileUserMetrics([{ ...metric, ...change }]));

  it('is a hash, and with metrics of one’s own two', () => {
    expect(catalogueVersion(catalogue)).toMatch(/^[0-9a-f]{12}$/u);
    expect(own()).toMatch(new RegExp(`^${catalogueVersion()}\\+[0-9a-f]{12}$`, 'u'));
    expect(own()).toBe(own());
  });

  it.each<[string, Partial<UserMetric>]>([
    ['a word', { names: ['图书', '藏书'] }],
    ['a unit', { units: ['册', '本'] }],
    ['what must not stand near', { not: ['计划'] }],
    ['the name', { zh: '藏书数' }],
  ])('changes with %s', (_, change) => {
    expect(own(change)).not.toBe(own());
  });

  it('stays as it is with another example, by which nothing is read', () => {
    expect(own({ examples: [['现有图书300册。', 300]] })).toBe(own());
  });
});

it('the version of the program is that of package.json; run “npm run generate” where it is not', () => {
  expect(readFileSync('src/tool-version.ts', 'utf8')).toBe(versionSource());
  expect(reportExtract(['--version']).stdout).toBe(`${TOOL_VERSION}\n`);
});

describe('what a figure was read with and in which file is told by', () => {
  const written = (args: string[]) => reportExtract([report, ...args]).stdout;

  it.each([
    ['json', []],
    ['ndjson', []],
    ['csv', []],
    ['csv-long', []],
    ['table', []],
    ['html', ['--lang', 'zh']],
    ['html', ['--lang', 'en']],
  ])('--format %s %j', (format, options) => {
    const text = written(['--format', format, ...options]);
    for (const wanted of [sha256, ...versions]) expect(text).toContain(wanted);
  });

  it('every row of csv-long', () => {
    const [head = '', ...rows] = written(['--format', 'csv-long']).trimEnd().split('\r\n');
    expect(head.endsWith(',sha256,toolVersion,schemaVersion,catalogueVersion')).toBe(true);
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter((row) => !row.endsWith(`,${sha256},${versions.join(',')}`))).toEqual([]);
  });

  it('a table of many reports, and an index of pages, for all of them', () => {
    const folder = temporaryFolder();
    expect(reportExtract(['fixtures/reports', '--format', 'html', '--out', `${folder}/`]).status).not.toBe(2);
    const index = readFileSync(path.join(folder, 'index.html'), 'utf8');
    const table = reportExtract(['fixtures/reports', '--format', 'table']).stdout;
    for (const wanted of versions) {
      expect(index).toContain(wanted);
      expect(table.trimEnd().split('\n').at(-1)).toContain(wanted);
    }
  });

  it('--explain', () => {
    const explained = JSON.parse(written(['--explain']))[0] as Record<string, unknown>; // what JSON may hold
    expect(explained).toMatchObject({ schemaVersion: SCHEMA_VERSION, toolVersion: TOOL_VERSION, source: { sha256 } });
    expect(written(['--explain', '--format', 'table'])).toContain(catalogueVersion());
  });

  it('a record read for metrics of one’s own: both catalogues', () => {
    const file = path.join(temporaryFolder(), 'metrics.json');
    writeFileSync(file, JSON.stringify({ metrics: [metric] }));
    const [record] = JSON.parse(written(['--metrics', file])) as { catalogueVersion: string }[];
    expect(record?.catalogueVersion).toBe(catalogueVersion(compileUserMetrics([metric])));
  });

  it('diff, for both results; where they differ, it says so', () => {
    const folder = temporaryFolder();
    const [old, next] = [path.join(folder, 'old.json'), path.join(folder, 'new.json')];
    const text = written([]).replace(/"value":140,/u, '"value":141,');
    writeFileSync(old, text.replaceAll(catalogueVersion(), '0123456789ab'));
    writeFileSync(next, written([]));
    const [entry] = JSON.parse(reportExtract(['diff', old, next, '--format', 'json']).stdout) as { new: object }[];
    const [toolVersion, schemaVersion, now] = versions;
    const same = { sha256, toolVersion, schemaVersion };
    expect(entry).toMatchObject({
      old: { ...same, catalogueVersion: '0123456789ab' },
      new: { ...same, catalogueVersion: now },
    });
    const lines = reportExtract(['diff', old, next]).stdout.trimEnd().split('\n').slice(-3);
    expect(lines[0]).toMatch(/^old: report-extract .* catalogue 0123456789ab$/u);
    expect(lines[1]).toMatch(new RegExp(`^new: report-extract .* catalogue ${now}$`, 'u'));
    expect(reportExtract(['diff', next, next]).stdout).toBe('✓ 1 report compared, 0 differ\n');
  });
});
