import { describe, expect, it } from 'vitest';
import { RunMap } from '../src/body.js';

/** `ab<i>c&amp;d</i>` with “ab”, a line break put in, then “c&d”. */
const source = 'ab<i>c&amp;d</i>';
const map = new RunMap([
  { at: 0, length: 2, from: 0, width: 2 },
  { at: 3, length: 1, from: 5, width: 1 },
  { at: 4, length: 1, from: 6, width: 5 },
  { at: 5, length: 1, from: 11, width: 1 },
]);
const slice = ({ start, end }: { start: number; end: number }) => source.slice(start, end);

describe('a range of the body in the source', () => {
  it.each([
    ['copied text', 0, 2, 'ab'],
    ['an entity', 4, 5, '&amp;'],
    ['text around an entity', 3, 6, 'c&amp;d'],
    ['text on both sides of what was put in', 1, 4, 'b<i>c'],
    ['what was put in alone, which no source has', 2, 3, ''],
    ['nothing', 1, 1, ''],
    ['what stands behind the end', 6, 9, ''],
  ])('%s', (_, start, end, text) => {
    expect(slice(map.toSource(start, end))).toBe(text);
  });

  it('is empty and at the beginning where nothing was taken over', () => {
    expect(new RunMap([]).toSource(0, 3)).toEqual({ start: 0, end: 0 });
  });
});

describe('a range of the source in the body', () => {
  it.each([
    ['copied text', 1, 2, { start: 1, end: 2 }],
    ['part of an entity', 7, 9, { start: 4, end: 5 }],
    ['a tag', 2, 5, { start: 3, end: 3 }],
    ['from text into an entity', 5, 8, { start: 3, end: 5 }],
    ['what stands behind the last text', 12, 14, { start: 0, end: 0 }],
  ])('%s', (_, start, end, range) => {
    expect(map.toBody(start, end)).toEqual(range);
  });
});
