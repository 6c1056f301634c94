import { expect, it } from 'vitest';
import { UsageError } from '../../src/cli/exit-status.js';
import { cannotWrite } from '../../src/cli/output/cannot-write.js';

const target = {
  name: '--out a/b',
  folder: 'a',
  expected: 'a file that can be written',
  left: 'the file is as it was',
};

function fault(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: words of the system, write`), { code, errno: -1 });
}

it.each([
  [
    'ENOSPC',
    'Unexpected full disk for --out a/b (ENOSPC), expected room for it; free some, or write elsewhere; the file is as it was',
  ],
  [
    'EDQUOT',
    'Unexpected end of the disk quota for --out a/b (EDQUOT), expected room for it; free some, or write elsewhere; the file is as it was',
  ],
  [
    'EFBIG',
    'Unexpected limit to the size of a file for --out a/b (EFBIG), expected a higher one; see ulimit -f; the file is as it was',
  ],
  [
    'EROFS',
    'Unexpected read-only file system for --out a/b (EROFS), expected one that can be written to; the file is as it was',
  ],
  [
    'EIO',
    'Unexpected fault of a disk or of the way to it for --out a/b (EIO), expected a sound one; see the log of the system; the file is as it was',
  ],
  ['ENOENT', 'Unexpected --out a/b in a folder that is not there, expected an existing one; make it first: mkdir -p a'],
  [
    'ENXIO',
    'Unexpected --out a/b (ENXIO: words of the system, write), expected a file that can be written; the file is as it was',
  ],
])('tells what to do about %s', (code, message) => {
  expect(cannotWrite(target, fault(code))).toEqual(new UsageError(message));
});

it('lets be what says what to do already, and faults of our own', () => {
  for (const error of [new UsageError('Unexpected'), new TypeError('x is not a function')]) {
    expect(cannotWrite(target, error)).toBe(error);
  }
});
