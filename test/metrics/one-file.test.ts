import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.js';
import { catalogue, extendCatalogue } from '../../src/metrics/catalogue.js';
import { defineFamily } from '../../src/metrics/define.js';
import { supervision } from './supervision.js';

const extended = extendCatalogue(supervision);

function read(sentence: string, of = extended) {
  const bytes = new TextEncoder().encode(`工作情况报告\n一、主要工作情况\n${sentence}\n`);
  return extract({ path: 'example.txt', bytes }, { catalogue: of }).metrics;
}

describe('a metric that a newcomer adds', () => {
  const [metric] = supervision.metrics;

  it('touches one file, which CONTRIBUTING.md shows', () => {
    const file = readFileSync('test/metrics/supervision.ts', 'utf8').replace(
      '../../src/metrics/define.js',
      '../define.js',
    );
    expect(readFileSync('CONTRIBUTING.md', 'utf8')).toContain(`\`\`\`ts\n${file}\`\`\``);
  });

  it('is read from its examples, beside all others', () => {
    for (const [text, value, also] of metric?.examples ?? [])
      expect(read(text)).toMatchObject([{ id: 'supervision.supervisors', value, ...also }]);
    for (const text of metric?.nonExamples ?? [])
      expect(read(text).map(({ id }) => id)).not.toContain('supervision.supervisors');
  });

  it('is not read without it', () => {
    expect(read('聘请特邀行政执法监督员12名。', catalogue)).toEqual([]);
  });

  it('is refused where it names what nobody defined, or an id that is taken', () => {
    const broken = { ...(metric as NonNullable<typeof metric>), frames: [{ head: ['nobody'], units: [] }] };
    expect(() => extendCatalogue(defineFamily('x', [], [broken]))).toThrow(/^Unexpected idea nobody in supervision/u);
    const taken = { ...broken, id: 'dispute.received', frames: [] };
    expect(() => extendCatalogue(defineFamily('x', [], [taken]))).toThrow(/^Unexpected second definition/u);
  });
});
