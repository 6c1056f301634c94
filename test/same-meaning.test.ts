/** One report said in many ways gives the same facts. A relation that does not hold for a good reason says why. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../src/extract.js';
import { extractFiles } from '../src/extract-files.js';
import { strip } from '../src/strip.js';
import { encode } from './encode.js';
import { differences, factsOf, inText, type Original, originals } from './same-meaning.js';

/** A way to write a report again; null where it cannot be. */
type Writing = (original: Original) => Uint8Array | null;

const utf8 = (text: string) => Buffer.from(text);
const texts =
  (change: (text: string) => string): Writing =>
  (original) =>
    utf8(inText(original, change));

/** What differs from the original, report by report. */
function changes(writing: Writing, pathOf = (original: Original) => original.path): string[] {
  return originals.flatMap((original) => {
    const bytes = writing(original);
    if (!bytes) return [];
    return differences(original.facts, factsOf(pathOf(original), bytes)).map((line) => `${original.path}: ${line}`);
  });
}

function relation(name: string, writings: readonly (readonly [string, Writing])[]): void {
  describe(`${name} changes no fact`, () => {
    it.each(writings)('%s', (_, writing) => {
      expect(changes(writing)).toEqual([]);
    });
  });
}

relation('the encoding', [
  ['UTF-8', ({ text }) => utf8(text)],
  ['UTF-8 with a byte-order mark', ({ text }) => utf8(`\ufeff${text}`)],
  ['UTF-16, low byte first', ({ text }) => Buffer.from(text, 'utf16le')],
  ['UTF-16, low byte first, with a mark', ({ text }) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['UTF-16, high byte first', ({ text }) => Buffer.from(text, 'utf16le').swap16()],
  ['UTF-16, high byte first, with a mark', ({ text }) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ['GB18030', ({ text }) => encode(text, 'gb18030', '?')],
]);

relation('the line end', [
  ['LF', ({ text }) => utf8(text.replace(/\r\n?/gu, '\n'))],
  ['CRLF', ({ text }) => utf8(text.replace(/\r?\n/gu, '\r\n'))],
  ['CR', ({ text }) => utf8(text.replace(/\r?\n/gu, '\r'))],
  ['CR CR LF', ({ text }) => utf8(text.replace(/\r?\n/gu, '\r\r\n'))],
  // In a page U+2028 is a character of its text and no white space.
  ['U+2028', ({ text, isPage }) => (isPage ? null : utf8(text.replace(/\r?\n/gu, '\u2028')))],
  ['U+2029', ({ text, isPage }) => (isPage ? null : utf8(text.replace(/\r?\n/gu, '\u2029')))],
  ['U+0085', ({ text, isPage }) => (isPage ? null : utf8(text.replace(/\r?\n/gu, '\u0085')))],
  ['no line end at the end', ({ text }) => utf8(text.trimEnd())],
]);

const shifted = (pattern: RegExp, by: number) => (text: string) =>
  text.replace(pattern, (unit) => String.fromCharCode(unit.charCodeAt(0) + by));

const radicals: Readonly<Record<string, string>> = { 人: '⼈', 一: '⼀', 二: '⼆', 大: '⼤', 小: '⼩', 工: '⼯' };

relation('the width', [
  ['of digits', texts(shifted(/[0-9]/gu, 0xfee0))],
  // What a word processor leaves of its bookmarks is known by its own letters.
  ['of letters', texts(shifted(/[A-Za-z](?![^[\]\n]{0,60}\])/gu, 0xfee0))],
  ['of percent signs', texts(shifted(/%/gu, 0xfee0))],
  ['of points between digits', texts(shifted(/(?<=\d)\.(?=\d)/gu, 0xfee0))],
  ['of digits, percent signs and points', texts(shifted(/[0-9%]|(?<=\d)[.](?=\d)/gu, 0xfee0))],
  ['of brackets', texts(shifted(/[（）]/gu, -0xfee0))],
  // Between two digits a comma parts thousands where it is narrow and numbers where it is wide.
  ['of commas', texts(shifted(/(?<!\d)，|，(?!\d)/gu, -0xfee0))],
  ['of semicolons', texts(shifted(/；/gu, -0xfee0))],
  ['of colons', texts(shifted(/(?<!\d)：|：(?!\d)/gu, -0xfee0))],
  ['of exclamation and question marks', texts(shifted(/[！？]/gu, -0xfee0))],
  ['of quotes', texts((text) => text.replace(/[“”]/gu, '"'))],
  [
    'of signs that only look like characters',
    texts((text) => text.replace(/[人一二大小工]/gu, (sign) => radicals[sign] ?? sign)),
  ],
  ['of dashes between digits', texts((text) => text.replace(/(?<=\d)-(?=\d)/gu, '—'))],
]);

const lines =
  (change: (line: string) => string): Writing =>
  (original) =>
    original.isPage ? null : utf8(original.text.split('\n').map(change).join('\n'));

relation('white space', [
  ['two ideographic blanks before each line', lines((line) => `　　${line}`)],
  ['four blanks before each line', lines((line) => `    ${line}`)],
  ['a tab before each line', lines((line) => `\t${line}`)],
  ['a no-break space before each line', lines((line) => `\u00a0${line}`)],
  ['blanks behind each line', lines((line) => `${line}  \t　`)],
  ['no blanks around a line', lines((line) => line.trim())],
  ['a blank line below each line', lines((line) => `${line}\n`)],
  ['blank lines with blanks in them', lines((line) => `${line}\n　　\n\n`)],
  ['blank lines around the report', ({ text, isPage }) => (isPage ? null : utf8(`\n\n　\n${text}\n\n\n`))],
  ['a blank between a number and its unit', texts((text) => text.replace(/(?<=\d)(?=[件人次场个份户名起元])/gu, ' '))],
  ['ideographic blanks for blanks', texts((text) => text.replace(/(?<=[^\n ]) (?=[^\n ])/gu, '\u3000'))],
  ['no-break spaces for blanks', texts((text) => text.replace(/ /gu, '\u00a0'))],
  // A blank in a line can part a heading from its text, and a line end a paragraph: neither means nothing everywhere.
  ['zero-width spaces before each line', lines((line) => `\u200b${line}`)],
]);

const escaped = (text: string) => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
const pages: readonly (readonly [string, (lines: string[]) => string])[] = [
  ['paragraphs', (all) => all.map((line) => `<p>${line}</p>`).join('\n')],
  ['paragraphs without end tags', (all) => all.map((line) => `<p>${line}`).join('\n')],
  ['blocks', (all) => all.map((line) => `<div><span>${line}</span></div>`).join('')],
  ['line breaks', (all) => all.join('<br>\n')],
  [
    'a page laid out by a table',
    (all) => `<table><tr><td>${all.map((line) => `<p>${line}</p>`).join('')}</td></tr></table>`,
  ],
  ['references for all that is no letter', (all) => all.map((line) => `<p>${references(line)}</p>`).join('\n')],
  ['a tag between every two characters', (all) => all.map((line) => `<p>${apart(line)}</p>`).join('\n')],
];

const references = (line: string) => line.replace(/[^\p{L}&;]/gu, (unit) => `&#${unit.codePointAt(0)};`);
const apart = (line: string) => line.replace(/(?<=[^&;\w])(?=[^&;\w])|(?<=\d)(?=\d)(?![^&]*;)/gu, '<b></b>');

describe('a text as a page changes no fact', () => {
  it.each(pages)('of %s', (_, write) => {
    const asPage: Writing = ({ text, isPage }) => {
      // What a word processor leaves of its bookmarks is found in plain text alone.
      const shown = escaped(text.replace(/\[bookmark: [^\]]*\]/gu, '')).split(/\r?\n/u);
      return isPage ? null : utf8(`<!DOCTYPE html><html><body><div>${write(shown)}</div></body></html>`);
    };
    expect(changes(asPage, () => 'page.html')).toEqual([]);
  });
});

it('a page as the text that stripping leaves changes no fact', () => {
  const asText: Writing = ({ text, isPage }) => {
    const body = isPage ? strip(text, 'text/html').body : null;
    // Of a text it is not known which of its lines are rows of a table, and under what heads their cells stand.
    return body && body.tables.length === 0 ? utf8(body.text) : null;
  };
  expect(changes(asText, () => 'page.txt')).toEqual([]);
});

describe('what was read before changes nothing', () => {
  const read = ({ path, text }: Original) => JSON.stringify(extract({ path, bytes: utf8(text) }));

  it('the reports in another order', () => {
    const forwards = originals.map(read);
    expect(originals.toReversed().map(read).toReversed()).toEqual(forwards);
  });

  it('the same report again and again', () => {
    for (const original of originals.slice(0, 5)) expect(new Set([1, 2, 3].map(() => read(original))).size).toBe(1);
  });

  it('files that are named in another order', async () => {
    const names = readdirSync('fixtures/reports').map((name) => `fixtures/reports/${name}`);
    const records = async (files: string[]) => {
      const outcomes = [];
      for await (const { record } of extractFiles(files)) outcomes.push(JSON.stringify(record));
      return outcomes;
    };
    expect(await records(names.toReversed())).toEqual(await records(names));
  });
});
