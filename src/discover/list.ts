/** Lists the reports in a folder, or those that a pattern matches. */
import fs from 'node:fs';
import path from 'node:path';
import type { Entry } from 'fast-glob';
import { type Failure, failed, kindOf, unreadable } from '../failure.js';
import { type FolderCallback, onDisk, readFolder, readFolderLater, writtenPattern } from '../path-bytes.js';

/** Extensions that are taken from a folder; a file that is named itself is taken whatever it is called. */
const REPORT_EXTENSIONS = ['txt', 'html', 'htm', 'shtml', 'xhtml'] as const;

/** What one name leads to. */
export interface Found {
  files: string[];
  /** Links to files apart, for they can lead to a file that is there already. */
  links: string[];
  /** What has the name of a report and cannot be read as one, or could not be looked into. */
  failures: Failure[];
}

const reportPattern = new RegExp(`\\.(?:${REPORT_EXTENSIONS.join('|')})$`, 'iu');

/** The reports below a folder. */
export function listFolder(folder: string): Found {
  const found: Found = { files: [], links: [], failures: [] };
  listInto(found, path.sep === '/' ? folder : folder.replaceAll(path.sep, '/'));
  return found;
}

/** Whether a name that is none of a file is a pattern. */
export async function isPattern(name: string): Promise<boolean> {
  const { default: glob } = await import('fast-glob');
  return glob.isDynamicPattern(name.replace(writtenPattern, ''));
}

/** The files that match a pattern. A folder that does and is called as a report is listed, as it is where the shell expands the pattern. */
export async function matchPattern(pattern: string): Promise<Found> {
  const { default: glob } = await import('fast-glob');
  const found: Found = { files: [], links: [], failures: [] };
  const posix = process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern.replace(writtenPattern, '\\$&');
  const entries = glob.stream(posix, {
    caseSensitiveMatch: false,
    followSymbolicLinks: false,
    objectMode: true,
    onlyFiles: false,
    suppressErrors: true,
    fs: { readdir: tellingReader(found.failures) },
  });
  for await (const { dirent, path: name } of entries as AsyncIterable<Entry>) {
    const file = path.posix.normalize(name);
    if (!dirent.isDirectory()) addEntry(found, dirent, file);
    else if (reportPattern.test(file)) listInto(found, file);
  }
  if (isEmpty(found)) {
    const message =
      'Unexpected pattern without a match, expected one file or more; put it in quotes, check the spelling';
    found.failures.push(failed(pattern, 'pattern-unmatched', message));
  }
  return { ...found, files: [...new Set(found.files)] };
}

/** Reads folders for fast-glob; what cannot be read becomes a failure. */
function tellingReader(failures: Failure[]): typeof fs.readdir {
  const read = (folder: string, _: unknown, done: FolderCallback): void =>
    readFolderLater(folder, (error, entries) => {
      if (error && error.code !== 'ENOENT') failures.push(unreadableFolder(folder, error));
      done(error, entries);
    });
  return read as typeof fs.readdir; // fast-glob calls this one form of it
}

/** Lists a folder and tells where it holds no report. */
function listInto(found: Found, folder: string): void {
  const before = sizeOf(found);
  walk(folder, found);
  if (sizeOf(found) > before) return;
  const message = `Unexpected folder without reports, expected files ending in .${REPORT_EXTENSIONS.join(', .')}; name other files themselves`;
  found.failures.push(failed(folder, 'folder-empty', message));
}

/** Hidden files and folders are left out. Links to folders are not followed: they can go in circles. */
function walk(folder: string, found: Found): void {
  let entries: fs.Dirent[];
  try {
    entries = readFolder(folder);
  } catch (error) {
    found.failures.push(unreadableFolder(folder, error as NodeJS.ErrnoException)); // what node:fs throws
    return;
  }
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const file = path.posix.join(folder, entry.name);
    const isReport = reportPattern.test(entry.name);
    if (entry.isDirectory()) {
      if (isReport) listInto(found, file);
      else walk(file, found);
    } else if (isReport) addEntry(found, entry, file);
  }
}

function addEntry(found: Found, entry: fs.Dirent | Entry['dirent'], file: string): void {
  if (entry.isFile()) found.files.push(file);
  else if (entry.isSymbolicLink()) addLink(found, file);
  else found.failures.push(failed(file, 'file-unreadable', noFile(kindOf(entry))));
}

function addLink({ links, failures }: Found, file: string): void {
  try {
    const target = fs.statSync(onDisk(file));
    if (target.isFile()) links.push(file);
    else
      failures.push(
        failed(file, 'file-unreadable', noFile(`link to a ${target.isDirectory() ? 'folder' : kindOf(target)}`)),
      );
  } catch (error) {
    failures.push(failed(file, 'file-unreadable', deadLink(error as NodeJS.ErrnoException))); // what node:fs throws
  }
}

function noFile(kind: string): string {
  return `Unexpected ${kind}, expected a file; name it on the command line to read what it gives`;
}

/** Why a link leads nowhere. */
export function deadLink(error: NodeJS.ErrnoException): string {
  if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') return unreadable(error);
  return 'Unexpected link to what is not there, expected a file at its end; remove it or mend it';
}

function unreadableFolder(folder: string, error: NodeJS.ErrnoException): Failure {
  return failed(path.normalize(folder), 'folder-unreadable', unreadable(error));
}

function isEmpty(found: Found): boolean {
  return sizeOf(found) === 0;
}

function sizeOf({ files, links, failures }: Found): number {
  return files.length + links.length + failures.length;
}
