import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.js';
import { compileUserMetrics } from '../../src/metrics/catalogue.js';
import { type UserMetric, userMetricsSchema } from '../../src/user-metrics/schema.js';

const bytesOf = (sentence: string) => new TextEncoder().encode(`工作情况报告\n一、主要工作情况\n${sentence}\n`);

/** What is read of one metric of one's own. */
function read(sentence: string, metric: UserMetric) {
  const catalogue = compileUserMetrics([metric]);
  const { metrics } = extract({ path: 'report.txt', bytes: bytesOf(sentence) }, { catalogue });
  return metrics.filter(({ id }) => id === metric.id);
}

const file: unknown = JSON.parse(readFileSync('examples/government-work-report.metrics.json', 'utf8'));

describe.each(userMetricsSchema.parse(file).metrics)('$id', (metric) => {
  it.each(metric.examples)('is read from “%s”', (sentence, value, also = {}) => {
    const { scope, ...rest } = also;
    expect(read(sentence, metric)).toMatchObject([{ value, ...rest, ...(typeof scope === 'string' ? { scope } : {}) }]);
  });

  it.each(metric.nonExamples)('is not read from “%s”', (sentence) => {
    expect(read(sentence, metric)).toEqual([]);
  });
});

describe('a metric of one’s own', () => {
  const books: UserMetric = {
    id: 'library.books',
    zh: '图书数',
    unit: '册',
    names: ['图书'],
    units: ['册', '万册'],
    examples: [['新购图书120册。', 120]],
    nonExamples: ['图书馆2座。'],
  };

  it('has its Chinese name for an English one, and no note, where it gives none', () => {
    const [entry] = compileUserMetrics([books]).filter(({ id }) => id === books.id);
    expect(entry).toEqual({ id: books.id, family: 'library', zh: '图书数', en: '图书数', unit: '册' });
    expect(compileUserMetrics([{ ...books, en: 'books', note: '不含期刊' }]).at(-1)).toMatchObject({
      en: 'books',
      note: '不含期刊',
    });
  });

  it('takes 万 before its unit', () => {
    expect(read('馆藏图书1.2万册。', books)).toMatchObject([{ value: 12000, unit: '册' }]);
  });

  it('is read with its measures alone, where it has some', () => {
    const bought = { ...books, measures: ['新购'] };
    expect(read('新购图书120册。', bought)).toMatchObject([{ value: 120 }]);
    expect(read('馆藏图书120册。', bought)).toEqual([]);
  });

  it('is not read beside words that it excludes', () => {
    expect(read('计划新购图书120册。', { ...books, not: ['计划'] })).toEqual([]);
  });

  it('leaves the metrics of the catalogue as they are', () => {
    const sentence = '全年受理矛盾纠纷120件，新购图书30册。';
    const own = extract({ path: 'report.txt', bytes: bytesOf(sentence) }, { catalogue: compileUserMetrics([books]) });
    expect(own.summary).toEqual({ dispute: { received: 120 }, library: { books: 30 } });
  });
});
