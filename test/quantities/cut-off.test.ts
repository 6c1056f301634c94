import { expect, it } from 'vitest';
import { families } from '../../src/metrics/families.js';
import { findNumerals } from '../../src/numerals.js';
import { readNumbers } from '../../src/quantities.js';

const sentences = families.flatMap(({ metrics }) =>
  metrics.flatMap(({ examples, nonExamples }) => [...examples.map(([text]) => text), ...nonExamples]),
);

/** What is wrong with the readings of a text; null where nothing is. */
function fault(text: string): string | null {
  const readings = readNumbers(text);
  const numerals = findNumerals(text);
  if (readings.length !== numerals.length) return `${numerals.length} numerals, ${readings.length} readings: ${text}`;
  const inOrder = readings.every(
    ({ start, end }, at) => start >= 0 && start < end && end <= text.length && start >= (readings[at - 1]?.end ?? 0),
  );
  const held = readings.every(({ start, end }, at) => text.slice(start, end).includes(numerals[at]?.text ?? ' '));
  if (!inOrder || !held) return `readings out of place: ${text}`;
  return readings.every(({ value }) => Number.isFinite(value)) ? null : `no value: ${text}`;
}

it('every numeral is read once, in its place, wherever a text breaks off or begins', () => {
  const faults = sentences.flatMap((sentence) =>
    Array.from(sentence, (_, at) => [fault(sentence.slice(0, at)), fault(sentence.slice(at))]).flat(),
  );
  expect(faults.filter((found) => found !== null)).toEqual([]);
  expect(sentences.length).toBeGreaterThan(300);
});
