/** Why something could not be written, in one line: what, where, what was expected, what is left. */
import { UsageError } from '../exit-status.js';

/** What is written to, as messages tell of it. */
export interface Target {
  /** `--out records.json`, `standard output`. */
  name: string;
  /** The folder that has to be there, where there is one. */
  folder?: string;
  /** What has to be there for it to be written. */
  expected: string;
  /** What is left where writing fails. */
  left?: string;
}

const faults: Readonly<Record<string, readonly [fault: string, expected: string]>> = {
  ENOSPC: ['Unexpected full disk', 'room for it; free some, or write elsewhere'],
  EDQUOT: ['Unexpected end of the disk quota', 'room for it; free some, or write elsewhere'],
  EFBIG: ['Unexpected limit to the size of a file', 'a higher one; see ulimit -f'],
  EROFS: ['Unexpected read-only file system', 'one that can be written to'],
  EACCES: ['Unexpected refusal to write', 'the right to write it, and to make files beside it; check permissions'],
  EPERM: ['Unexpected refusal to write', 'the right to write it, and to make files beside it; check permissions'],
  EIO: ['Unexpected fault of a disk or of the way to it', 'a sound one; see the log of the system'],
};

/** Runs what writes; an error of the file system becomes one that says what to do. */
export function telling<T>(target: Target, write: () => T): T {
  try {
    return write();
  } catch (error) {
    throw cannotWrite(target, error);
  }
}

/** An error that says what to do about one of the file system; what says so already, or is our own fault, is let be. */
export function cannotWrite(target: Target, error: unknown): Error {
  if (error instanceof UsageError || !isSystemError(error)) return error as Error; // nothing else is thrown
  const left = target.left === undefined ? '' : `; ${target.left}`;
  if (error.code === 'ENOENT' && target.folder !== undefined) {
    return new UsageError(
      `Unexpected ${target.name} in a folder that is not there, expected an existing one; make it first: mkdir -p ${target.folder}`,
    );
  }
  const [fault, expected] = faults[error.code] ?? [];
  if (fault === undefined)
    return new UsageError(`Unexpected ${target.name} (${error.message}), expected ${target.expected}${left}`);
  return new UsageError(`${fault} for ${target.name} (${error.code}), expected ${expected}${left}`);
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException & { code: string } {
  return error instanceof Error && 'errno' in error && typeof (error as NodeJS.ErrnoException).code === 'string';
}
