/**
 * Turns what a user names (files, folders, patterns, `-`) into a sorted list of files, each once. A path that leads
 * nowhere is a failure beside the others, never the end of the run.
 */
import fs from 'node:fs';
import path from 'node:path';
import glob from 'fast-glob';
import type { Diagnostic } from './schema.js';

/** Extensions that are taken from a folder; a file that is named itself is taken whatever it is called. */
export const REPORT_EXTENSIONS = ['txt', 'html', 'htm', 'shtml', 'xhtml'] as const;

/** The name that stands for standard input. */
export const STANDARD_INPUT = '-';

/** A path that could not be read, and why. */
export interface Failure {
  path: string;
  failure: Diagnostic;
}

/** What the named paths lead to. */
export interface Discovery {
  /** Paths of files, `-` for standard input; sorted by code unit, so the order is the same on every machine. */
  files: string[];
  /** Named paths that lead to no file, in the order they were named. */
  failures: Failure[];
}

/** Finds the files that `names` stand for. A file that two names lead to, by a link too, is taken once. */
export async function discover(names: readonly string[]): Promise<Discovery> {
  const files = new Map<string, string>();
  const failures: Failure[] = [];
  for (const name of names) {
    const found = await lookUp(name);
    failures.push(...found.failures);
    for (const file of found.files) {
      const identity = realPath(file);
      if (!files.has(identity)) files.set(identity, file);
    }
  }
  return { files: [...files.values()].sort(byCodeUnit), failures };
}

/** A failure of a path under a rule, as a record's diagnostics have them. */
export function failed(path: string, rule: string, message: string): Failure {
  return { path, failure: { rule, severity: 'error', message } };
}

async function lookUp(name: string): Promise<Discovery> {
  if (name === STANDARD_INPUT) return { files: [name], failures: [] };
  try {
    return fs.statSync(name).isDirectory() ? await listFolder(name) : { files: [name], failures: [] };
  } catch (error) {
    if (glob.isDynamicPattern(name)) return matchPattern(name);
    return { files: [], failures: [notFound(name, error as NodeJS.ErrnoException)] }; // what node:fs throws
  }
}

function notFound(name: string, error: NodeJS.ErrnoException): Failure {
  if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') return failed(name, 'path-unreadable', unreadable(error));
  const message = 'Unexpected missing path, expected a file, a folder or a pattern; check the spelling';
  return failed(name, 'path-missing', message);
}

async function listFolder(folder: string): Promise<Discovery> {
  const { files, failures } = await walk(`**/*.{${REPORT_EXTENSIONS.join(',')}}`, folder);
  if (files.length === 0 && failures.length === 0) {
    const message = `Unexpected folder without reports, expected files ending in .${REPORT_EXTENSIONS.join(', .')}; name other files themselves`;
    failures.push(failed(folder, 'folder-empty', message));
  }
  return { files, failures };
}

async function matchPattern(pattern: string): Promise<Discovery> {
  const { files, failures } = await walk(process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern, '');
  if (files.length === 0 && failures.length === 0) {
    failures.push(
      failed(pattern, 'pattern-unmatched', 'Unexpected pattern without a match, expected one file or more'),
    );
  }
  return { files, failures };
}

/** Lists the files that match, below `folder`. Links to files count, links to folders are not followed: they can go in circles. */
async function walk(pattern: string, folder: string): Promise<Discovery> {
  const failures: Failure[] = [];
  const readdir = ((directory: string, options: { withFileTypes: true }, done: DirectoryCallback) => {
    fs.readdir(directory, options, (error, entries) => {
      if (error && error.code !== 'ENOENT')
        failures.push(failed(path.normalize(directory), 'folder-unreadable', unreadable(error)));
      done(error, entries);
    });
  }) as typeof fs.readdir; // fast-glob calls this one form of it
  const entries = await glob(pattern, {
    ...(folder === '' ? {} : { cwd: folder }),
    caseSensitiveMatch: false,
    followSymbolicLinks: false,
    objectMode: true,
    onlyFiles: false,
    suppressErrors: true,
    fs: { readdir },
  });
  const files = entries.map((entry) => ({ ...entry, path: path.join(folder, entry.path).replaceAll('\\', '/') }));
  return { files: files.filter(({ dirent, path }) => isFile(dirent, path)).map(({ path }) => path), failures };
}

type DirectoryCallback = (error: NodeJS.ErrnoException | null, entries: fs.Dirent[]) => void;

function isFile(entry: Pick<fs.Dirent, 'isFile' | 'isSymbolicLink'>, file: string): boolean {
  return entry.isFile() || (entry.isSymbolicLink() && fs.statSync(file, { throwIfNoEntry: false })?.isFile() === true);
}

/** One clear sentence for an error of the file system. */
export function unreadable(error: NodeJS.ErrnoException): string {
  const reasons: Record<string, string> = {
    EACCES: 'Unexpected refusal to read, expected the right to read it; check its permissions',
    EPERM: 'Unexpected refusal to read, expected the right to read it; check its permissions',
    ENOENT: 'Unexpected missing file, expected it to stay until it is read; was it moved?',
    EISDIR: 'Unexpected folder, expected a file',
    ELOOP: 'Unexpected circle of links, expected a file',
    ERR_FS_FILE_TOO_LARGE: 'Unexpected size, expected less than 2 GiB; split the file',
  };
  return reasons[error.code ?? ''] ?? `Unexpected error while reading (${error.message}), expected a readable file`;
}

function realPath(file: string): string {
  if (file === STANDARD_INPUT) return file;
  try {
    return fs.realpathSync.native(file);
  } catch {
    return path.resolve(file); // a pipe of the shell (/dev/fd/63) has no real path
  }
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
