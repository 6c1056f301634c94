/**
 * Turns what a user names (files, folders, patterns, `-`) into a sorted list of files, each once. A path that leads
 * nowhere is a failure beside the others, never the end of the run.
 */
import fs from 'node:fs';
import path from 'node:path';
import type { Entry } from 'fast-glob';
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
  /** Paths of files, `-` for standard input; sorted by code unit, as `sort` does it, so the order is the same on every machine. */
  files: string[];
  /** Those of them that are no regular files: standard input, pipes, devices. Only this process may be able to read them. */
  streams: ReadonlySet<string>;
  /** Named paths that lead to no file, in the order they were named. */
  failures: Failure[];
}

/** Finds the files that `names` stand for. A file that two names lead to, by a link too, is taken once. */
export async function discover(names: readonly string[]): Promise<Discovery> {
  const streams = new Set<string>();
  const failures: Failure[] = [];
  const lists: Found[] = [];
  for (const name of names) lists.push(await lookUp(name, { streams, failures }));
  const files = lists.length === 1 && lists[0]?.links.length === 0 ? lists[0].files : eachOnce(lists);
  return { files: files.sort(), streams, failures };
}

/** A failure of a path under a rule, as a record's diagnostics have them. */
export function failed(path: string, rule: string, message: string): Failure {
  return { path, failure: { rule, severity: 'error', message } };
}

/** What one name leads to: regular files, and links to such apart, for they can lead to a file that is there already. */
interface Found {
  files: string[];
  links: string[];
}

interface Notes {
  streams: Set<string>;
  failures: Failure[];
}

/** The files of all lists, the first name of each; a file's own name goes before a link that the same name found. */
function eachOnce(lists: readonly Found[]): string[] {
  const files = new Map<string, string>();
  const folders = new Map<string, string>();
  for (const { files: regular, links } of lists) {
    for (const [paths, identityOf] of [
      [regular, (file: string) => placeOf(file, folders)],
      [links, realPath],
    ] as const) {
      for (const file of paths) {
        const identity = identityOf(file);
        if (!files.has(identity)) files.set(identity, file);
      }
    }
  }
  return [...files.values()];
}

/** The real path of what is no link itself: that of its folder, which is looked up once, and its name. */
function placeOf(file: string, folders: Map<string, string>): string {
  const folder = path.dirname(file);
  let real = folders.get(folder);
  if (real === undefined) {
    real = realPath(folder);
    folders.set(folder, real);
  }
  return path.join(real, path.basename(file));
}

function realPath(file: string): string {
  if (file === STANDARD_INPUT) return file;
  try {
    return fs.realpathSync.native(file);
  } catch {
    return path.resolve(file); // a pipe of the shell (/dev/fd/63) has no real path
  }
}

async function lookUp(name: string, notes: Notes): Promise<Found> {
  if (name === STANDARD_INPUT) {
    notes.streams.add(name);
    return { files: [], links: [name] };
  }
  try {
    const stats = fs.lstatSync(name);
    const target = stats.isSymbolicLink() ? fs.statSync(name) : stats;
    if (target.isDirectory()) return listFolder(name, notes);
    if (!target.isFile()) notes.streams.add(name);
    return stats === target ? { files: [name], links: [] } : { files: [], links: [name] };
  } catch (error) {
    const { default: glob } = await import('fast-glob');
    if (glob.isDynamicPattern(name)) return matchPattern(name, notes);
    notes.failures.push(notFound(name, error as NodeJS.ErrnoException)); // what node:fs throws
    return { files: [], links: [] };
  }
}

function notFound(name: string, error: NodeJS.ErrnoException): Failure {
  if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') return failed(name, 'path-unreadable', unreadable(error));
  const message = 'Unexpected missing path, expected a file, a folder or a pattern; check the spelling';
  return failed(name, 'path-missing', message);
}

const reportPattern = new RegExp(`\\.(?:${REPORT_EXTENSIONS.join('|')})$`, 'iu');

function listFolder(folder: string, { failures }: Notes): Found {
  const found: Found = { files: [], links: [] };
  const faults: Failure[] = [];
  walk(path.sep === '/' ? folder : folder.replaceAll(path.sep, '/'), found, faults);
  if (found.files.length + found.links.length + faults.length === 0) {
    const message = `Unexpected folder without reports, expected files ending in .${REPORT_EXTENSIONS.join(', .')}; name other files themselves`;
    faults.push(failed(folder, 'folder-empty', message));
  }
  failures.push(...faults);
  return found;
}

/** Lists the reports below a folder, hidden ones left out. Links to folders are not followed: they can go in circles. */
function walk(folder: string, found: Found, faults: Failure[]): void {
  let entries: fs.Dirent[];
  try {
    entries = fs.readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException; // what node:fs throws
    if (code !== 'ENOENT')
      faults.push(failed(path.normalize(folder), 'folder-unreadable', unreadable(error as NodeJS.ErrnoException)));
    return;
  }
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const file = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) walk(file, found, faults);
    else if (reportPattern.test(entry.name)) addEntry(entry, file, found);
  }
}

function addEntry(entry: Pick<fs.Dirent, 'isFile' | 'isSymbolicLink'>, file: string, found: Found): void {
  if (entry.isFile()) found.files.push(file);
  else if (entry.isSymbolicLink() && fs.statSync(file, { throwIfNoEntry: false })?.isFile()) found.links.push(file);
}

/** Lists the files that match. */
async function matchPattern(pattern: string, { failures }: Notes): Promise<Found> {
  const { default: glob } = await import('fast-glob');
  const faults: Failure[] = [];
  const readdir = ((directory: string, options: { withFileTypes: true }, done: DirectoryCallback) => {
    fs.readdir(directory, options, (error, entries) => {
      if (error && error.code !== 'ENOENT')
        faults.push(failed(path.normalize(directory), 'folder-unreadable', unreadable(error)));
      done(error, entries);
    });
  }) as typeof fs.readdir; // fast-glob calls this one form of it
  const entries = glob.stream(process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern, {
    caseSensitiveMatch: false,
    followSymbolicLinks: false,
    objectMode: true,
    onlyFiles: false,
    suppressErrors: true,
    fs: { readdir },
  });
  const found: Found = { files: [], links: [] };
  for await (const entry of entries as AsyncIterable<Entry>)
    addEntry(entry.dirent, path.posix.normalize(entry.path), found);
  if (found.files.length + found.links.length + faults.length === 0) {
    faults.push(failed(pattern, 'pattern-unmatched', 'Unexpected pattern without a match, expected one file or more'));
  }
  failures.push(...faults);
  return found;
}

type DirectoryCallback = (error: NodeJS.ErrnoException | null, entries: fs.Dirent[]) => void;

/** One clear sentence for an error of the file system. */
export function unreadable(error: { code?: string | undefined; message: string }): string {
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
