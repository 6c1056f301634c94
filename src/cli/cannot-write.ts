import path from 'node:path';
import { UsageError } from './exit-status.js';

/** Runs what writes to `--out`; an error of the file system becomes one that says what to do. */
export function telling<T>(out: string, expected: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    throw cannotWrite(out, expected, error);
  }
}

/** Why `--out` cannot be written, and what to do; what says so already is let be. */
export function cannotWrite(out: string, expected: string, error: unknown): Error {
  if (error instanceof UsageError) return error;
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
    const folder = path.dirname(out);
    return new UsageError(
      `Unexpected --out ${out} in a folder that is not there, expected an existing one; make it first: mkdir -p ${folder}`,
    );
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new UsageError(`Unexpected --out ${out} (${reason}), expected ${expected}`);
}
