/** Words of a text, by nodejieba: the only file that imports it. It is loaded when the first clause asks for it. */
import { createRequire } from 'node:module';

export interface Token {
  text: string;
  /** Part of speech: n noun, v verb, m numeral, q measure word, d adverb …; nodejieba’s tags. */
  tag: string;
  start: number;
  end: number;
}

interface Jieba {
  tag(text: string): { word: string; tag: string }[];
  insertWord(word: string, tag?: string): boolean;
}

/** The tokenizer cannot be loaded on this machine; the message says what to do. */
export class TokenizerError extends Error {
  override readonly name = 'TokenizerError';
}

const require = createRequire(import.meta.url);
let jieba: Jieba | undefined;
const pending = new Set<string>();

/** Words the dictionary must keep whole; takes effect with the next call of `tokenize`. */
export function addWords(words: Iterable<string>): void {
  for (const word of words) {
    if (jieba) jieba.insertWord(word);
    else pending.add(word);
  }
}

/**
 * The tokens of a clause, in order and without gaps, so that `end` of one is `start` of the next.
 * Throws where nodejieba has no binary for this machine, with what to do.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const { word, tag } of load().tag(text)) {
    tokens.push({ text: word, tag, start: at, end: at + word.length });
    at += word.length;
  }
  return tokens;
}

function load(): Jieba {
  if (jieba) return jieba;
  try {
    const loaded = require('nodejieba') as Jieba; // the package ships no types for require
    loaded.tag('词'); // the binary and the dictionary are loaded by the first call
    jieba = loaded;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new TokenizerError(
      `Unexpected failure to load nodejieba (${reason}), expected its binary: install a C++ compiler and python3, then run “npm rebuild nodejieba”`,
    );
  }
  for (const word of pending) jieba.insertWord(word);
  pending.clear();
  return jieba;
}
