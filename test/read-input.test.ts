import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { extractFiles, failureOf } from '../src/extract-files.js';
import { MAX_BYTES, readRegular, readStream } from '../src/read-input.js';
import { temporaryFolder } from './cli/run.js';

/** Reads a file of so many bytes that is changed once its first bytes were read. */
function readWhile(bytes: number, change: (file: string) => void): ReturnType<typeof readRegular> {
  const file = path.join(temporaryFolder(), 'a.txt');
  fs.writeFileSync(file, Buffer.alloc(bytes, 'a'));
  fs.utimesSync(file, 1e9, 1e9);
  let isFirst = true;
  const changing = <Arguments extends unknown[], Value>(read: (...args: Arguments) => Value) => {
    return (...args: Arguments): Value => {
      const value = read(...args);
      if (isFirst) change(file);
      isFirst = false;
      return value;
    };
  };
  const { readSync, readFileSync } = fs;
  const spies = [
    vi.spyOn(fs, 'readSync').mockImplementation(changing(readSync)),
    vi.spyOn(fs, 'readFileSync').mockImplementation(changing(readFileSync)),
  ];
  onTestFinished(() => {
    for (const spy of spies) spy.mockRestore();
  });
  return readRegular(file);
}

describe.each([
  ['small', 1000],
  ['large', 17 << 20],
])('a %s file', (_, bytes) => {
  it('that stays as it is is read', () => {
    const read = readWhile(bytes, () => {});
    expect('bytes' in read && read.bytes.length).toBe(bytes);
  });

  it.each([
    ['grows', (file: string) => fs.appendFileSync(file, 'b')],
    ['shrinks', (file: string) => fs.truncateSync(file, 10)],
    ['is emptied', (file: string) => fs.truncateSync(file, 0)],
    ['is written anew', (file: string) => fs.writeFileSync(file, Buffer.alloc(bytes, 'b'))],
  ])('that %s while it is read is refused', (_change, change) => {
    const read = readWhile(bytes, change);
    expect(read).toMatchObject({ failure: { rule: 'file-changed', severity: 'error' } });
    expect('failure' in read && read.failure.message).toMatch(
      /^Unexpected change while it was read, expected a file that is complete; /u,
    );
  });
});

it('a file that is replaced while it is read is read as it was', () => {
  const read = readWhile(1000, (file) => {
    fs.writeFileSync(`${file}.new`, 'b');
    fs.renameSync(`${file}.new`, file);
  });
  expect('bytes' in read && read.bytes.length).toBe(1000);
});

describe('what has more bytes than allowed', () => {
  function fileOf(size: number): string {
    const file = path.join(temporaryFolder(), 'a.txt');
    fs.writeFileSync(file, 'a');
    fs.truncateSync(file, size);
    return file;
  }

  it('is refused with both numbers, and what has just as many is read', () => {
    const file = fileOf(1000);
    expect(readRegular(file, 999)).toMatchObject({
      failure: {
        rule: 'file-too-large',
        message: expect.stringContaining('size of 1000 bytes, expected at most 999;'),
      },
    });
    expect(readRegular(file, 1000)).toMatchObject({ bytes: { length: 1000 } });
    expect(readRegular(fileOf(MAX_BYTES + 1))).toMatchObject({ failure: { rule: 'file-too-large' } });
  });

  it('is refused of a stream too, which is not read further', async () => {
    expect(await readStream('/dev/zero', 1 << 20)).toMatchObject({ failure: { rule: 'file-too-large' } });
    expect(await readStream(fileOf(1000), 1000)).toMatchObject({ bytes: { length: 1000 } });
    expect(await readStream('nowhere')).toMatchObject({ failure: { rule: 'file-unreadable' } });
  });

  it('is a failure of extractFiles', async () => {
    for await (const outcome of extractFiles([fileOf(1000)], { maxBytes: 999 }))
      expect(outcome.failure?.rule).toBe('file-too-large');
  });
});

it('a record that would be longer than a text can be is told of as such', () => {
  const tooLong = () => {
    try {
      return '件'.repeat(2 ** 30);
    } catch (error) {
      return error;
    }
  };
  expect(failureOf('a.txt', tooLong())).toMatchObject({ path: 'a.txt', failure: { rule: 'record-too-large' } });
  expect(failureOf('a.txt', new RangeError('other'))).toMatchObject({ failure: { rule: 'internal-error' } });
});
