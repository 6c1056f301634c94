/**
 * Names of files that are no UTF-8, as those of old archives in GBK: Node gives such bytes as U+FFFD, by which the file is
 * not found again. Here each stands in the path as `\xb1`, and what reads the path turns it back.
 */
import fs from 'node:fs';

const REPLACED = '\ufffd';

/** A byte above 0x7f in its written form. */
export const writtenPattern = /\\x([89a-f][\da-f])/gu;

/** Well-formed UTF-8 (RFC 3629) in bytes that were read as Latin-1, or one byte that is no part of any. */
const sequencePattern =
  /[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\x80-\xff]/gu;

/** The path as text; bytes that are no UTF-8 are written as `\xb1`. */
export function pathText(path: Buffer): string {
  const written = path
    .toString('latin1')
    .replace(sequencePattern, (bytes) => (bytes.length > 1 ? bytes : `\\x${bytes.charCodeAt(0).toString(16)}`));
  return Buffer.from(written, 'latin1').toString();
}

/** What to give to `node:fs` for a path: itself, or its bytes where the text stands for some and is no name itself. */
export function onDisk(path: string): string | Buffer {
  if (!path.includes('\\x') || isThere(path)) return path;
  const bytes = Buffer.from(path).toString('latin1');
  return Buffer.from(
    bytes.replace(writtenPattern, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16))),
    'latin1',
  );
}

/** The entries of a folder, with names that are no UTF-8 as `pathText` has them. */
export function readFolder(folder: string): fs.Dirent[] {
  const entries = fs.readdirSync(onDisk(folder), { withFileTypes: true });
  return hasReplaced(entries) ? fs.readdirSync(onDisk(folder), inBytes).map(withTextName) : entries;
}

/** As `readFolder`, for what calls `fs.readdir`. */
export function readFolderLater(folder: string, done: FolderCallback): void {
  fs.readdir(onDisk(folder), { withFileTypes: true }, (error, entries) => {
    if (error || !hasReplaced(entries)) return done(error, entries);
    fs.readdir(onDisk(folder), inBytes, (fault, named) => done(fault, named?.map(withTextName)));
  });
}

/** Takes the error, or the entries of a folder. */
export type FolderCallback = (error: NodeJS.ErrnoException | null, entries: fs.Dirent[]) => void;

/** The path without links, absolute. Throws what `node:fs` throws. */
export function realPathOf(path: string): string {
  const name = onDisk(path);
  const real = fs.realpathSync.native(name);
  return real.includes(REPLACED) ? pathText(fs.realpathSync.native(name, 'buffer')) : real;
}

const inBytes = { withFileTypes: true, encoding: 'buffer' } as const;

function hasReplaced(entries: readonly fs.Dirent[]): boolean {
  return entries.some(({ name }) => name.includes(REPLACED));
}

function withTextName(entry: fs.Dirent<Buffer>): fs.Dirent {
  return Object.assign(Object.create(entry) as fs.Dirent, { name: pathText(entry.name) });
}

function isThere(path: string): boolean {
  try {
    fs.lstatSync(path);
    return true;
  } catch {
    return false;
  }
}
