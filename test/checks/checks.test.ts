import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/index.js';
import { compiled } from '../../src/metrics/catalogue.js';
import type { Metric } from '../../src/schema.js';
import { metric, readSentences, statuses } from '../read.js';

const run = (rule: string, ...metrics: Metric[]) => statuses(check(metrics, compiled()), rule);

describe('rate-mismatch', () => {
  const rate = (value: number, also: Partial<Metric> = {}) => metric('dispute.successRate', value, also);
  const counts = (resolved: number, received: number) => [
    metric('dispute.received', received),
    metric('dispute.resolved', resolved),
  ];

  it.each([
    ['rounded to whole percents', 106, 118, 90],
    ['rounded to two digits', 44, 54, 81.48],
    ['cut off after the digit', 2, 3, 66],
    ['whole', 118, 118, 100],
  ])('passes where the rate is %s', (_, resolved, received, stated) => {
    expect(run('rate-mismatch', ...counts(resolved, received), rate(stated))).toEqual(['pass']);
  });

  it('fails where the counts give another rate, and tells which', () => {
    const [found] = check([...counts(5, 15), rate(38)], compiled());
    expect(found).toMatchObject({ rule: 'rate-mismatch', status: 'fail', stated: 38, computed: 33.33 });
    expect(found?.message).toBe('Unexpected 38%, expected 33.33% from 5 of 15');
    expect(found?.places).toHaveLength(3);
  });

  it('is uncertain where one of the three is a bound', () => {
    expect(run('rate-mismatch', ...counts(5, 15), rate(38, { qualifier: 'min' }))).toEqual(['uncertain']);
  });

  it('leaves aims, last year’s rates and parts alone', () => {
    const others: Partial<Metric>[] = [{ period: 'target' }, { period: 'prior' }, { scope: '土地纠纷' }];
    expect(run('rate-mismatch', ...counts(5, 15), ...others.map((also) => rate(99, also)))).toEqual([]);
  });
});

describe('part-exceeds-whole', () => {
  it('compares what was resolved with what came in', () => {
    const received = metric('dispute.received', 100);
    expect(run('part-exceeds-whole', received, metric('dispute.resolved', 98))).toContain('pass');
    expect(run('part-exceeds-whole', received, metric('dispute.resolved', 102))).toContain('fail');
    const bound = metric('dispute.received', 100, { qualifier: 'min' });
    expect(run('part-exceeds-whole', bound, metric('dispute.resolved', 102))).toContain('uncertain');
  });

  it('compares a 其中 figure with the total of its sentence', () => {
    const context = '办理案件10件，其中当场处罚12件';
    const whole = metric('enforcement.penalties', 10, { context });
    expect(run('part-exceeds-whole', whole, metric('enforcement.penalties', 12, { context, scope: '当场' }))).toEqual([
      'fail',
    ]);
  });
});

describe('sum-mismatch', () => {
  const counts = (resolved: number, pending: number) => [
    metric('dispute.received', 118),
    metric('dispute.resolved', resolved),
    metric('dispute.pending', pending),
  ];

  it('adds what was resolved and what is open', () => {
    expect(run('sum-mismatch', ...counts(106, 12))).toEqual(['pass']);
    expect(run('sum-mismatch', ...counts(106, 10))).toEqual(['fail']);
  });

  it('asks for a sum of parts only where they are all there', () => {
    const part = (value: number, scope: string | null) =>
      metric('enforcement.penalties', value, { scope, context: 'x' });
    expect(run('sum-mismatch', part(10, null), part(3, '当场'), part(4, '普通'))).toEqual([]);
    expect(run('sum-mismatch', part(10, null), part(3, '当场'), part(4, '其他'))).toEqual(['fail']);
    expect(run('sum-mismatch', part(10, null), part(6, '当场'), part(4, '普通'))).toEqual(['pass']);
  });
});

describe('conflicting-values', () => {
  it('keeps and flags two values of one fact', () => {
    const record = readSentences('全年受理矛盾纠纷118件。', '综治中心全年共受理矛盾纠纷120件。');
    expect(record.metrics.filter(({ id }) => id === 'dispute.received').map(({ value }) => value)).toEqual([118, 120]);
    expect(statuses(record.checks, 'conflicting-values')).toEqual(['fail']);
    const diagnostic = record.diagnostics.find(({ rule }) => rule === 'conflicting-values');
    expect(diagnostic).toMatchObject({ severity: 'warning', metrics: ['dispute.received'], line: 3 });
  });

  it('is no conflict between this year and last', () => {
    expect(
      run(
        'conflicting-values',
        metric('dispute.received', 118),
        metric('dispute.received', 130, { period: 'prior' }),
        metric('dispute.received', 20, { scope: '土地纠纷' }),
      ),
    ).toEqual([]);
  });
});

it('rate-out-of-range: a rate lies between 0 and 100', () => {
  expect(run('rate-out-of-range', metric('dispute.successRate', 100))).toEqual([]);
  expect(run('rate-out-of-range', metric('dispute.successRate', 120))).toEqual(['fail']);
});

it('a check that fails is a diagnostic, one that holds is none', () => {
  const { checks, diagnostics } = readSentences('受理矛盾纠纷118件，化解106件，化解率90%。');
  expect(statuses(checks, 'rate-mismatch')).toEqual(['pass']);
  expect(diagnostics.map(({ rule }) => rule)).not.toContain('rate-mismatch');
  const wrong = readSentences('受理矛盾纠纷15件，化解5件，化解率38%。');
  expect(statuses(wrong.checks, 'rate-mismatch')).toEqual(['fail']);
  expect(wrong.diagnostics.map(({ rule }) => rule)).toContain('rate-mismatch');
});
