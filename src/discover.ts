/**
 * Turns what a user names (files, folders, patterns, `-`) into a sorted list of files, each once. A path that leads
 * nowhere is a failure beside the others, never the end of the run.
 */
import fs from 'node:fs';
import path from 'node:path';
import { deadLink, type Found, isPattern, listFolder, matchPattern } from './discover/list.js';
import { type Failure, failed, unreadable } from './failure.js';
import { onDisk, realPathOf } from './path-bytes.js';

/** The name that stands for standard input. */
export const STANDARD_INPUT = '-';

/** What the named paths lead to. */
export interface Discovery {
  /** Paths of files, `-` for standard input; sorted by code unit, as `sort` does it, so the order is the same on every machine. */
  files: string[];
  /** Those of them that are no regular files: standard input, pipes, devices. Only this process may be able to read them. */
  streams: ReadonlySet<string>;
  /** What was named or found and cannot be read, in the order it was met. */
  failures: Failure[];
}

/** Finds the files that `names` stand for. A file that two names lead to, by a link too, is taken once. */
export async function discover(names: readonly string[]): Promise<Discovery> {
  const streams = new Set<string>();
  const lists: Found[] = [];
  for (const name of names) lists.push(await lookUp(name, streams));
  const [only] = lists;
  const files = only && lists.length === 1 && only.links.length === 0 ? only.files : eachOnce(lists);
  return { files: files.sort(), streams, failures: failuresOf(lists) };
}

/** The failures of all lists, each once: two names can lead to the same. */
function failuresOf(lists: readonly Found[]): Failure[] {
  const failures = lists.flatMap((list) => list.failures);
  return [...new Map(failures.map((failure) => [path.resolve(failure.path), failure])).values()];
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
    return realPathOf(file);
  } catch {
    return path.resolve(file); // a pipe of the shell (/dev/fd/63) has no real path
  }
}

async function lookUp(name: string, streams: Set<string>): Promise<Found> {
  if (name === STANDARD_INPUT) {
    streams.add(name);
    return { files: [], links: [name], failures: [] };
  }
  let isLink = false;
  try {
    const stats = fs.lstatSync(onDisk(name));
    isLink = stats.isSymbolicLink();
    const target = isLink ? fs.statSync(onDisk(name)) : stats;
    if (target.isDirectory()) return listFolder(name);
    if (target.isSocket()) return nothing(failed(name, 'path-unreadable', 'Unexpected socket, expected a file'));
    if (!target.isFile()) streams.add(name);
    return isLink ? { files: [], links: [name], failures: [] } : { files: [name], links: [], failures: [] };
  } catch (error) {
    if (!isLink && (await isPattern(name))) return matchPattern(name);
    return nothing(isLink ? lostLink(name, error) : notFound(name, error as NodeJS.ErrnoException)); // what node:fs throws
  }
}

function nothing(failure: Failure): Found {
  return { files: [], links: [], failures: [failure] };
}

function lostLink(name: string, error: unknown): Failure {
  return failed(name, 'path-unreadable', deadLink(error as NodeJS.ErrnoException)); // what node:fs throws
}

function notFound(name: string, error: NodeJS.ErrnoException): Failure {
  if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') return failed(name, 'path-unreadable', unreadable(error));
  const message = 'Unexpected missing path, expected a file, a folder or a pattern; check the spelling';
  return failed(name, 'path-missing', message);
}
