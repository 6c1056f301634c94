/** Why a path gave nothing. */
import type { Diagnostic } from './schema.js';

/** A path that could not be read, and why. */
export interface Failure {
  path: string;
  failure: Diagnostic;
}

/** A failure of a path under a rule, as a record's diagnostics have them. */
export function failed(path: string, rule: string, message: string): Failure {
  return { path, failure: { rule, severity: 'error', message } };
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'Unexpected refusal to read, expected the right to read it; check its permissions',
  EPERM: 'Unexpected refusal to read, expected the right to read it; check its permissions',
  ENOENT: 'Unexpected missing file, expected it to stay until it is read; was it moved?',
  EISDIR: 'Unexpected folder, expected a file',
  ELOOP: 'Unexpected circle of links, expected a file; see with ls -l where they lead',
  ENAMETOOLONG: 'Unexpected length of the path, expected one that the system can open; start in a folder further down',
  EMFILE: 'Unexpected lack of file handles, expected one more; raise ulimit -n',
  ENFILE: 'Unexpected lack of file handles, expected one more; end other programs',
};

/** One clear sentence for an error of the file system. */
export function unreadable(error: { code?: string | undefined; message: string }): string {
  return reasons[error.code ?? ''] ?? `Unexpected error while reading (${error.message}), expected a readable file`;
}

/** What is no file and no folder, by the name that people know it under. */
export function kindOf(stats: { isFIFO(): boolean; isSocket(): boolean }): string {
  if (stats.isFIFO()) return 'pipe';
  return stats.isSocket() ? 'socket' : 'device';
}
