/**
 * The journal of an output folder: what was made of which file, a line each, for `--resume`. A line is written after the
 * result is in its place, so a process that is killed leaves a result to be made again at most; a torn line is no line.
 */
import fs from 'node:fs';
import path from 'node:path';
import { UsageError } from '../exit-status.js';
import type { KnownResult } from '../run/task.js';
import { temporaryIn } from './leftovers.js';

/** A result that is in its place. */
export interface Entry extends KnownResult {
  /** The path of the source as the record has it. */
  path: string;
  /** SHA-256 of what the result depends on beside the source: the tool's version, the options. */
  run: string;
  /** What `--fail-on` looks at. */
  warnings: number;
  errors: number;
}

export interface Journal {
  /** What is known of a source under the options of this run. */
  known(path: string): Entry | undefined;
  /** Tells of results that are in their places and on the disk. Throws where the journal itself was removed. */
  add(entries: readonly Entry[]): void;
  /** May be called twice. */
  close(): void;
}

export interface JournalOptions {
  folder: string;
  /** Tells the journals of shards apart, which can run at the same time. */
  suffix: string;
  run: string;
  /** false begins a new journal. */
  resume: boolean;
}

const ENDING = '.journal';

/** Opens the journal of a folder. Where runs are resumed, those of other shards are read too. */
export function openJournal({ folder, suffix, run, resume }: JournalOptions): Journal {
  const file = path.join(folder, `.report-extract${suffix}${ENDING}`);
  const own = resume ? readEntries(file) : new Map<string, Entry>();
  const entries = new Map([...(resume ? otherEntries(folder, file) : []), ...own]);
  replace(file, [...own.values()].map(lineOf).join('')); // without what was torn or replaced
  const descriptor = fs.openSync(file, 'a');
  let isOpen = true;
  return {
    known(path) {
      const entry = entries.get(path);
      return entry?.run === run ? entry : undefined;
    },
    add(added) {
      if (fs.fstatSync(descriptor).nlink === 0) {
        throw new UsageError(
          `Unexpected end of ${file}, expected it to stay while the run goes on; does another run write into its folder?`,
        );
      }
      fs.writeFileSync(descriptor, added.map(lineOf).join(''));
    },
    close() {
      if (isOpen) fs.closeSync(descriptor);
      isOpen = false;
    },
  };
}

function replace(file: string, text: string): void {
  const temporary = temporaryIn(path.dirname(file));
  try {
    fs.writeFileSync(temporary, text, { flush: true });
    fs.renameSync(temporary, file);
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw error;
  }
}

function lineOf(entry: Entry): string {
  return `${JSON.stringify(entry)}\n`;
}

function otherEntries(folder: string, own: string): [string, Entry][] {
  const files = fs.readdirSync(folder).filter((name) => name.startsWith('.report-extract') && name.endsWith(ENDING));
  return files
    .map((name) => path.join(folder, name))
    .filter((file) => file !== own)
    .flatMap((file) => [...readEntries(file)]);
}

/** The last entry of each source. */
function readEntries(file: string): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  if (!fs.existsSync(file)) return entries;
  for (const line of fs.readFileSync(file, 'utf8').split('\n')) {
    const entry = parseEntry(line);
    if (entry) entries.set(entry.path, entry);
  }
  return entries;
}

function parseEntry(line: string): Entry | null {
  try {
    const entry = JSON.parse(line) as Partial<Entry> | null; // checked below
    const strings = [entry?.path, entry?.run, entry?.file, entry?.source, entry?.result];
    const numbers = [entry?.warnings, entry?.errors];
    const fits = strings.every((field) => typeof field === 'string') && numbers.every(Number.isInteger);
    return fits ? (entry as Entry) : null;
  } catch {
    return null;
  }
}
