import { describe, expect, it } from 'vitest';
import { type ComparedRecord, diffRecords, type FactChange } from '../src/diff.js';
import type { Metric } from '../src/schema.js';
import { fixtureRecords } from './emit/records.js';
import { metric, readSentences } from './read.js';

function record(metrics: Metric[], report: Partial<ComparedRecord['report']> = {}): ComparedRecord {
  const empty = readSentences('');
  return { ...empty, report: { ...empty.report, ...report }, metrics };
}

/** `kind id old→new` of each fact that differs. */
function told(old: Metric[], next: Metric[], options = {}): string[] {
  const line = ({ kind, id, old: before, new: after }: FactChange) =>
    `${kind} ${id} ${before?.value ?? ''}→${after?.value ?? ''}`;
  return diffRecords(record(old), record(next), options).facts.map(line);
}

const received = metric('dispute.received', 120);
const rate = metric('dispute.successRate', 97.5);

describe('diffRecords', () => {
  it('finds nothing between a record and itself', () => {
    for (const same of fixtureRecords)
      expect(diffRecords(same, structuredClone(same))).toEqual({ report: [], facts: [] });
  });

  it('tells what appeared, vanished and changed, in the order of the old record and then of the new', () => {
    const held = metric('hotline.received', 5);
    expect(told([rate, received], [held, { ...received, value: 121 }])).toEqual([
      'vanished dispute.successRate 97.5→',
      'changed dispute.received 120→121',
      'appeared hotline.received →5',
    ]);
  });

  it.each([
    ['a qualifier', { qualifier: 'min' as const }],
    ['a basis', { basis: 'implied' as const }],
  ])('takes %s for a change', (_, change) => {
    expect(told([received], [{ ...received, ...change }])).toEqual(['changed dispute.received 120→120']);
  });

  it.each([
    ['scope', { scope: '土地纠纷' }],
    ['period', { period: 'prior' as const }],
    ['unit', { unit: '起' }],
  ])('takes a fact of another %s for another fact', (_, change) => {
    expect(told([received], [{ ...received, ...change }])).toEqual([
      'vanished dispute.received 120→',
      'appeared dispute.received →120',
    ]);
  });

  it('tells moved evidence only where it is asked for', () => {
    const moved = { ...received, evidence: { ...received.evidence, line: 9 } };
    expect(told([received], [moved])).toEqual([]);
    expect(told([received], [moved], { evidence: true })).toEqual(['moved dispute.received 120→120']);
    expect(told([received], [{ ...received, section: '2' }], { evidence: true })).toHaveLength(1);
  });

  it('pairs facts of one name by what agrees before it pairs them by order', () => {
    const values = (...numbers: number[]) => numbers.map((value) => metric('publicity.events', value));
    expect(told(values(20, 26), values(26, 20))).toEqual([]);
    expect(told(values(20, 26), values(26))).toEqual(['vanished publicity.events 20→']);
    expect(told(values(20, 26), values(26, 30, 31))).toEqual([
      'changed publicity.events 20→30',
      'appeared publicity.events →31',
    ]);
  });

  it('tells what the report says of itself', () => {
    const issuer = { name: '甲镇人民政府', level: 'township' as const };
    const { report } = diffRecords(record([], { year: 2020, issuer: null }), record([], { year: 2021, issuer }));
    expect(report).toEqual([
      { field: 'year', old: 2020, new: 2021 },
      { field: 'issuer', old: null, new: '甲镇人民政府' },
      { field: 'level', old: null, new: 'township' },
    ]);
  });

  it('gives states with their evidence', () => {
    const [change] = diffRecords(record([received]), record([{ ...received, value: 1 }])).facts;
    const { quote, start, end, line } = received.evidence;
    expect(change).toMatchObject({ label: received.label, scope: null, period: 'year', unit: '件' });
    expect(change?.old).toEqual({
      value: 120,
      qualifier: 'exact',
      basis: 'stated',
      unitText: '件',
      section: '1',
      quote,
      start,
      end,
      line,
    });
  });
});
