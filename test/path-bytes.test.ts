import { isUtf8 } from 'node:buffer';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { discover } from '../src/discover.js';
import { onDisk, pathText, realPathOf } from '../src/path-bytes.js';
import { temporaryFolder } from './cli/run.js';

const bytes = (latin1: string) => Buffer.from(latin1, 'latin1');

describe('a path of bytes', () => {
  it.each(['报告.txt', 'a\\b', 'é💥', '\u0000\u007f\u0080', ''])('that is UTF-8 is its text: %j', (text) => {
    expect(pathText(Buffer.from(text))).toBe(text);
    expect(onDisk(text)).toBe(text);
  });

  it.each([
    ['GBK', '\xb1\xa8.txt', '\\xb1\\xa8.txt'],
    ['a lone continuation', 'a\x80b', 'a\\x80b'],
    ['a character cut short', '\xe6\x8a/x', '\\xe6\\x8a/x'],
    ['a longer form than needed', '\xc0\xaf\xe0\x80\xaf', '\\xc0\\xaf\\xe0\\x80\\xaf'],
    ['half of a pair', '\xed\xa0\x80', '\\xed\\xa0\\x80'],
    ['a character beyond the last', '\xf4\x90\x80\x80\xff', '\\xf4\\x90\\x80\\x80\\xff'],
    ['sound characters between others', '\xff\xe6\x8a\xa5\xfe', '\\xff报\\xfe'],
  ])('with %s is written, and found again', (_, name, text) => {
    expect(pathText(bytes(name))).toBe(text);
    expect(onDisk(text)).toEqual(bytes(name));
  });

  it('comes back whatever its bytes are', () => {
    for (let first = 1; first < 256; first += 1) {
      for (let second = 1; second < 256; second += 1) {
        const name = Buffer.from([first, second, 0xa5, 0x2e]);
        const found = onDisk(pathText(name));
        expect(Buffer.from(found as string).equals(name), `${first} ${second}`).toBe(true);
        if (isUtf8(name)) expect(found).toBe(name.toString());
      }
    }
  });

  it('that is written so itself stays as it is', () => {
    const file = path.join(temporaryFolder(), '\\xb1.txt');
    writeFileSync(file, '');
    expect(onDisk(file)).toBe(file);
  });

  it.skipIf(process.platform !== 'linux')('keeps folders apart that are alike in text', async () => {
    const folder = temporaryFolder();
    for (const name of ['\xb1', '\xb2']) {
      mkdirSync(bytes(path.join(folder, name)));
      writeFileSync(bytes(path.join(folder, name, 'a.txt')), '');
    }
    const written = ['\\xb1', '\\xb2'].map((name) => path.join(folder, name));
    expect(written.map(realPathOf)).toEqual(written);
    const { files } = await discover([folder, ...written, path.join(folder, '**/*.txt')]);
    expect(files).toEqual(written.map((name) => path.join(name, 'a.txt')));
  });
});
