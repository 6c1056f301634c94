import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { fullDictionary, parse } from '../scripts/dictionary/jieba.js';
import { render as renderTerms } from '../scripts/terms.js';
import { root, temporaryFolder } from './cli/run.js';

const full = fullDictionary();
const lines = readFileSync('dictionary/words.utf8', 'utf8');
const entries = parse(lines);
/** The last line is no word: it keeps the sum of frequencies what it is. */
const words = entries.slice(0, -1);

function dictionary(...args: string[]): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/dictionary.js', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
}

it('the dictionary holds words of jieba’s own, as it has them, each once and in order', () => {
  const known = new Map(full.map((entry) => [entry.word, entry]));
  expect(words.filter((entry) => known.get(entry.word)?.frequency !== entry.frequency)).toEqual([]);
  expect(words.filter((entry) => known.get(entry.word)?.tag !== entry.tag)).toEqual([]);
  expect(new Set(words.map(({ word }) => word)).size).toBe(words.length);
  expect(lines.split('\n').slice(0, -1)).toEqual(lines.split('\n').slice(0, -1).sort());
});

it('words weigh what they weigh in the full dictionary', () => {
  const sum = (of: typeof full) => of.reduce((total, { frequency }) => total + frequency, 0);
  expect(sum(entries)).toBe(sum(full));
});

it.each(['dictionary/README.md', 'CONTRIBUTING.md'])('%s says how many words there are', (page) => {
  expect(readFileSync(page, 'utf8')).toContain(`${words.length.toLocaleString('en')} words`);
});

it('cuts reports as the full dictionary does', () => {
  expect(Number(/F1 ([\d.]+)/u.exec(dictionary('--measure', 'fixtures/reports'))?.[1])).toBeGreaterThan(0.99);
});

it('is the same for the same texts, and has what they use', () => {
  const [first, second] = [temporaryFolder(), temporaryFolder()];
  for (const out of [first, second]) dictionary('fixtures/reports', '--size', '16000', '--out', out);
  const made = readFileSync(path.join(first, 'words.utf8'), 'utf8');
  expect(readFileSync(path.join(second, 'words.utf8'), 'utf8')).toBe(made);
  expect(parse(made)).toHaveLength(16_001);
  expect(made).toContain('\n依法行政 3 ');
  expect(Number(/F1 ([\d.]+)/u.exec(dictionary('--measure', 'fixtures/reports', '--out', first))?.[1])).toBe(1);
});

it('the terms are those of the catalogue; run “npm run generate” where they are not', () => {
  expect(readFileSync('dictionary/terms.txt', 'utf8')).toBe(renderTerms());
});
