import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogueSchema } from '../../src/catalogue-schema.js';
import { lastLine, reportExtract, temporaryFolder } from './run.js';

const example = 'examples/government-work-report.metrics.json';

const revenue = {
  id: 'budget.revenue',
  zh: '一般公共预算收入',
  unit: '元',
  names: ['一般公共预算收入'],
  units: ['亿元', '万元'],
  examples: [['全年一般公共预算收入194.98亿元。', 194.98e8]],
  nonExamples: ['全年财政支出260亿元。'],
};

/** A file of metrics with the given text or value. */
function metricsFile(content: string | object, name = 'mine.json'): string {
  const file = path.join(temporaryFolder(), name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  return file;
}

describe('metrics', () => {
  it('prints the catalogue as a table and as JSON', () => {
    expect(reportExtract(['metrics']).stdout).toMatch(/^dispute\.successRate +% +矛盾纠纷化解率/mu);
    const entries = catalogueSchema.parse(JSON.parse(reportExtract(['metrics', '--format', 'json']).stdout));
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });
});

describe('--check', () => {
  it('runs the examples of the file that comes with the project', () => {
    const { status, stdout } = reportExtract(['metrics', '--check', example]);
    expect(lastLine(stdout)).toMatch(/^✓ \d+ examples of \d+ metrics, \d+ hold, 0 do not$/u);
    expect(status).toBe(0);
  });

  it('tells which example does not hold, and what was read instead', () => {
    const file = metricsFile({ metrics: [{ ...revenue, examples: [['全年一般公共预算收入194.98亿元。', 5]] }] });
    const { status, stdout } = reportExtract(['metrics', '--check', file]);
    expect(stdout).toMatch(
      /^✗ budget\.revenue: 全年一般公共预算收入194\.98亿元。: expected 5, read budget\.revenue 19498000000 /mu,
    );
    expect(status).toBe(1);
  });

  it('names file, line and field of every fault', () => {
    const { examples, ...rest } = revenue;
    const file = metricsFile({ metrics: [{ ...rest, units: '亿元', unitz: [] }, revenue, revenue] });
    const { status, stderr } = reportExtract(['metrics', '--check', file]);
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(
        /^error: .*mine\.json:3: metrics\[0\]\.examples: Unexpected lack of this field, expected an array$/u,
      ),
      expect.stringMatching(/^error: .*mine\.json:10: metrics\[0\]\.units: Unexpected string, expected an array$/u),
      expect.stringMatching(
        /^error: .*mine\.json:14: metrics\[0\]\.unitz: Unexpected field, expected none of this name/u,
      ),
    ]);
    expect(status).toBe(2);
  });

  it.each([
    [
      'an id of the catalogue',
      { metrics: [{ ...revenue, id: 'dispute.received' }] },
      /mine\.json:4: metrics\[0\]\.id: Unexpected id dispute\.received, which the catalogue has already/u,
    ],
    [
      'an id twice',
      { metrics: [revenue, revenue] },
      /mine\.json:\d+: metrics\[1\]\.id: Unexpected id budget\.revenue, which this file has already/u,
    ],
    [
      'an id without a family',
      { metrics: [{ ...revenue, id: 'Revenue' }] },
      /metrics\[0\]\.id: Unexpected id, expected family\.measure/u,
    ],
    ['text that is no JSON', '{"metrics": [\n{,', /mine\.json:2: .*expected JSON/u],
  ])('refuses %s', (_, content, message) => {
    const { status, stderr } = reportExtract(['metrics', '--check', metricsFile(content)]);
    expect(stderr).toMatch(message);
    expect(status).toBe(2);
  });

  it('takes a module with a default export', () => {
    const file = metricsFile(`export default ${JSON.stringify({ metrics: [revenue] })};`, 'mine.mjs');
    expect(reportExtract(['metrics', '--check', file]).status).toBe(0);
    const faulty = metricsFile('export default { metrics: [] };', 'mine.mjs');
    expect(reportExtract(['metrics', '--check', faulty]).stderr).toMatch(/mine\.mjs: metrics: Unexpected empty array/u);
  });
});

describe('--metrics', () => {
  it('reads the user’s metrics beside the catalogue', () => {
    const input = '某县2023年政府工作报告\n一、主要工作\n全年一般公共预算收入194.98亿元。受理矛盾纠纷40件。\n';
    const { stdout } = reportExtract(['-', '--metrics', metricsFile({ metrics: [revenue] })], { input });
    const [record] = JSON.parse(stdout);
    expect(record.summary).toMatchObject({ budget: { revenue: 194.98e8 }, dispute: { received: 40 } });
  });

  it('gives status 2 where the file cannot be used', () => {
    const { status, stdout, stderr } = reportExtract(['-', '--metrics', 'nowhere.json']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^error: nowhere\.json: Unexpected error while reading/u);
  });
});
