/** Words of a text, by nodejieba: the only file that imports it. It is loaded when the first clause asks for it. */
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

type Default = 'DEFAULT_HMM_DICT' | 'DEFAULT_USER_DICT' | 'DEFAULT_STOP_WORD_DICT';

interface Jieba extends Record<Default, string> {
  load(paths: Dictionaries): boolean;
  cut(text: string, numbersWhole: boolean): string[];
  tag(text: string): { word: string; tag: string }[];
  insertWord(word: string, tag: string): boolean;
}

interface Dictionaries {
  dict: string;
  hmmDict: string;
  userDict: string;
  idfDict: string;
  stopWordDict: string;
}

/** The tokenizer cannot be loaded on this machine; the message says what to do. */
export class TokenizerError extends Error {
  override readonly name = 'TokenizerError';
}

/** Names of what the catalogue counts: nouns, whatever they are made of. */
const terms = own('terms.txt');
const require = createRequire(import.meta.url);
let jieba: Jieba | undefined;
const tags = new Map<string, string>();
const MAX_TAGS = 20_000;
const UNKNOWN = 'x';

/**
 * The words of a clause, in order and without gaps, so that offsets are a running sum of lengths. Throws a
 * TokenizerError where nodejieba has no binary or no dictionary on this machine.
 */
export function tokenize(text: string): string[] {
  jieba ??= load();
  return jieba.cut(text, true);
}

/**
 * Part of speech of a word that `tokenize` gave: n noun, v verb, m numeral, q measure word, d adverb …, x unknown;
 * nodejieba’s tags. Kept for the words met last, for to cut and tag a clause takes twice as long as to cut it.
 */
export function partOfSpeech(word: string): string {
  const known = tags.get(word);
  if (known !== undefined) return known;
  jieba ??= load();
  const parts = jieba.tag(word);
  const tag = parts.length === 1 ? (parts[0]?.tag ?? UNKNOWN) : UNKNOWN;
  if (tags.size >= MAX_TAGS) tags.clear();
  tags.set(word, tag);
  return tag;
}

function load(): Jieba {
  try {
    const loaded = require('nodejieba') as Jieba; // the package ships no types for require
    const paths = dictionariesOf(loaded);
    for (const path of [...Object.values(paths), terms]) checkDictionary(path);
    checkPath(paths.userDict);
    loaded.load(paths);
    for (const term of readFileSync(terms, 'utf8').split('\n')) if (term !== '') loaded.insertWord(term, 'n');
    return loaded;
  } catch (error) {
    if (error instanceof TokenizerError) throw error;
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new TokenizerError(
      `Unexpected failure to load nodejieba (${reason}), expected its binary: install a C++ compiler and python3, then run “npm rebuild nodejieba”`,
    );
  }
}

/** Our words instead of nodejieba's, and no frequencies for keywords, which nobody asks for. */
function dictionariesOf({ DEFAULT_HMM_DICT, DEFAULT_USER_DICT, DEFAULT_STOP_WORD_DICT }: Jieba): Dictionaries {
  return {
    dict: own('words.utf8'),
    hmmDict: DEFAULT_HMM_DICT,
    userDict: DEFAULT_USER_DICT,
    idfDict: own('idf.utf8'),
    stopWordDict: DEFAULT_STOP_WORD_DICT,
  };
}

function own(name: string): string {
  return fileURLToPath(new URL(`../dictionary/${name}`, import.meta.url));
}

/** nodejieba takes a path with | or ; for several, and ends the process where one of them leads nowhere. */
function checkPath(path: string): void {
  const [sign] = /[|;]/u.exec(path) ?? [];
  if (sign === undefined) return;
  throw new TokenizerError(
    `Unexpected ${sign} in the path ${path}, expected one without | and ;, at which the tokenizer parts it: move the program to a folder without them`,
  );
}

/** nodejieba ends the process, past any catch, where a dictionary is missing or empty. */
function checkDictionary(path: string): void {
  const state = statSync(path, { throwIfNoEntry: false });
  if (state?.isFile() && state.size > 0) return;
  throw new TokenizerError(
    `Unexpected ${state ? 'empty' : 'missing'} dictionary ${path}, expected a list of words: install the package again with “npm ci”, or in a clone bring the file back with “git checkout -- dictionary”`,
  );
}
