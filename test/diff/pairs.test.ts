import { describe, expect, it } from 'vitest';
import { pairByIssuer, pairByPath, type RecordPair } from '../../src/diff/pairs.js';
import type { ComparedRecord } from '../../src/diff.js';
import { readSentences } from '../read.js';

const empty = readSentences('');
const { source, report } = empty;

/** A report as `path issuer year`; `-` for an issuer that is unknown. */
function reports(...lines: string[]): ComparedRecord[] {
  return lines.map((line) => {
    const [path = '', issuer = '-', year = '2020'] = line.split(' ');
    const known = issuer === '-' ? null : { name: issuer, level: 'township' as const };
    return { ...empty, source: { ...source, path }, report: { ...report, issuer: known, year: Number(year) } };
  });
}

async function told(pairs: AsyncIterable<RecordPair>): Promise<string[]> {
  const lines: string[] = [];
  for await (const { old, new: next } of pairs) lines.push(`${old?.source.path ?? ''}|${next?.source.path ?? ''}`);
  return lines;
}

describe('pairByPath', () => {
  it.each([
    [
      ['a', 'b', 'c'],
      ['a', 'b', 'c'],
      ['a|a', 'b|b', 'c|c'],
    ],
    [
      ['a', 'b', 'c'],
      ['c', 'b', 'a'],
      ['b|b', 'c|c', 'a|a'],
    ],
    [
      ['a', 'c'],
      ['a', 'b', 'c'],
      ['a|a', 'c|c', '|b'],
    ],
    [['a'], ['b', 'c', 'd'], ['|c', '|d', 'a|', '|b']],
    [
      ['a', 'a', 'a'],
      ['a', 'a'],
      ['a|a', 'a|a', 'a|'],
    ],
    [[], ['a'], ['|a']],
    [[], [], []],
  ])('%j with %j', async (old, next, pairs) => {
    expect(await told(pairByPath(reports(...old), reports(...next)))).toEqual(pairs);
  });

  it('keeps no more than the smaller result waits for', async () => {
    let read = 0;
    function* many() {
      for (const record of reports(...Array.from({ length: 1000 }, (_, index) => `new${index}`))) {
        read += 1;
        yield record;
      }
    }
    const pairs = pairByPath(reports('a', 'b'), many())[Symbol.asyncIterator]();
    await pairs.next();
    expect(read).toBeLessThan(10);
  });
});

describe('pairByIssuer', () => {
  it.each([
    [['a 甲镇 2020'], ['b 甲镇 2021'], ['a|b']],
    [
      ['a 甲镇 2021', 'b 甲镇 2020'],
      ['c 甲镇 2022', 'd 甲镇 2021'],
      ['a|d', 'b|c'],
    ],
    [['a 甲镇 2020', 'b 乙镇 2020'], ['c 乙镇 2021'], ['a|', 'b|c']],
    [['a 甲镇 2020'], ['b 甲镇 2020', 'c 甲镇 2021'], ['a|b', '|c']],
    [['a -'], ['a -'], ['a|', '|a']],
  ])('%j with %j', async (old, next, pairs) => {
    expect((await told(pairByIssuer(reports(...old), reports(...next)))).sort()).toEqual([...pairs].sort());
  });
});
