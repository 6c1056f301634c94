import { expect, it } from 'vitest';
import { type Steps, sideBySide } from '../src/steps.js';

/** Work on an input of so many bytes that notes each of its steps. */
function* work(name: string, bytes: number, log: string[]): Steps<string> {
  log.push(`${name}1`);
  yield bytes;
  log.push(`${name}2`);
  yield bytes;
  log.push(`${name}3`);
  return name;
}

it('works are done stage by stage, their results in the order of the works', () => {
  const log: string[] = [];
  expect([...sideBySide([work('a', 10, log), work('b', 10, log)])]).toEqual([['a', 'b']]);
  expect(log).toEqual(['a1', 'b1', 'a2', 'b2', 'a3', 'b3']);
});

it('a large input is finished before the next is begun', () => {
  const log: string[] = [];
  const groups = sideBySide([work('a', 1 << 20, log), work('b', 10, log)]);
  expect(groups.next().value).toEqual(['a']);
  expect(log).toEqual(['a1', 'a2', 'a3']);
  expect(groups.next().value).toEqual(['b']);
  expect(groups.next().done).toBe(true);
});
