import { expect, it } from 'vitest';
import { partOfSpeech, tokenize } from '../src/tokens.js';

it('the words of a clause are in order and without gaps, and the compounds of the genre are whole', () => {
  const clause = '全面推进依法行政，办结信访件12.5万件，县政府、派出所联合排查';
  const words = tokenize(clause);
  expect(words.join('')).toBe(clause);
  for (const word of ['依法行政', '办结', '12.5', '派出所', '排查']) expect(words).toContain(word);
});

it('a word has the part of speech that the dictionary gives it, and another has none', () => {
  expect(['受理', '派出所', '共', '12', '嘦嘦'].map(partOfSpeech)).toEqual(['v', 'n', 'd', 'm', 'x']);
});
