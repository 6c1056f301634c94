import { describe, expect, it } from 'vitest';
import { headlineMetrics } from '../../src/emit/headline-metrics.js';
import { chooseMetrics } from '../../src/emit/metric-choice.js';
import { catalogue } from '../../src/metrics/catalogue.js';

const ids = (list: string) => chooseMetrics(list, catalogue).entries.map(({ id }) => id);

describe('chooseMetrics', () => {
  it('takes ids in the order asked for, each once', () => {
    expect(ids('dispute.successRate, dispute.received,dispute.successRate')).toEqual([
      'dispute.successRate',
      'dispute.received',
    ]);
  });

  it('takes a family for all of its metrics', () => {
    expect(ids('notary,communityCorrection')).toEqual(['notary.cases', 'communityCorrection.persons']);
    expect(ids('hotline')).toEqual(catalogue.filter(({ family }) => family === 'hotline').map(({ id }) => id));
  });

  it.each([
    ['dispute.sucessRate', 'dispute.successRate'],
    ['coverageRate', 'legalAdviser.coverageRate'],
    ['DISPUTE.RECEIVED', 'dispute.received'],
  ])('names what %s could have meant', (name, nearest) => {
    const { entries, unknown } = chooseMetrics(name, catalogue);
    expect(entries).toEqual([]);
    expect(unknown).toEqual([{ name, nearest: expect.arrayContaining([nearest]) }]);
    expect(unknown[0]?.nearest).toHaveLength(3);
  });

  it('does not take the beginning of a name for a family', () => {
    expect(ids('disp')).toEqual([]);
  });
});

it('every headline metric is in the catalogue, with its reason', () => {
  const known = new Set(catalogue.map(({ id }) => id));
  expect(headlineMetrics.filter(({ id, reason }) => !known.has(id) || reason === '')).toEqual([]);
});
