/** `--out FOLDER/`: a file a report, each written whole, at the place that its source has below what was named. */
import fs from 'node:fs';
import path from 'node:path';
import type { Emitter } from '../../emit/emitter.js';
import { sha256 } from '../../hash.js';
import { atSignal } from '../at-signal.js';
import { commonFolder } from '../run/roots.js';
import type { Shard } from '../run/shard.js';
import { statsOf } from '../stats.js';
import { cannotWrite, type Target, telling } from './cannot-write.js';
import { openJournal } from './journal.js';
import { removeLeftovers } from './leftovers.js';
import { makeFolder } from './make-folder.js';
import type { Output } from './output.js';
import { placerIn } from './placing.js';

export interface FolderOptions {
  /** The names that were given on the command line. */
  names: readonly string[];
  /** What serialised the reports. */
  emitter: Emitter;
  /** Ending of the name of each file, after the whole name of its source. */
  extension: string;
  /** SHA-256 of what a result depends on beside its source. */
  run: string;
  shard: Shard | null;
  resume: boolean;
}

const left = 'results before it are whole, and --resume goes on from them';

/** Whether `--out` names a folder: one that is there, or a name that ends as a folder's does. */
export function isFolder(out: string): boolean {
  return /[/\\]$/u.test(out) || statsOf(out)?.isDirectory() === true;
}

/** Opens the folder, which is made where it is missing. Throws a UsageError where it cannot be written to. */
export function openFolder(folder: string, options: FolderOptions): Output {
  const target: Target = { name: `--out ${folder}`, folder, expected: 'a place that can be written to', left };
  const journal = telling(target, () => begin(folder, options));
  const wrap = wrapping(options.emitter);
  const placer = placerIn(folder, journal);
  const base = commonFolder(options.names);
  const placeOf = (source: string) => fitted(`${placeBelow(base, source)}${options.extension}`);
  let isEnding = false;
  const forget = atSignal(async () => {
    isEnding = true; // a worker that the signal ends too is no failure of its file
    await placer.finish().catch(() => {});
    placer.remove();
  });
  const told = async (write: () => Promise<void>) => {
    if (isEnding) return new Promise<void>(() => {}); // whoever writes on waits for the end
    await write().catch((error) => Promise.reject(cannotWrite(target, error)));
  };
  return {
    known(source) {
      const entry = journal.known(source);
      return entry?.file === placeOf(source) ? { ...entry, file: path.join(folder, entry.file) } : undefined;
    },
    async add(report) {
      const file = placeOf(report.path);
      const content = wrap(report.text);
      const { path: source, sha256: hash, told: counts } = report;
      const { warnings, errors } = counts;
      const entry = { path: source, file, source: hash, result: sha256(content), run: options.run, warnings, errors };
      await told(() => placer.put({ file: path.join(folder, file), content, entry }));
      return true;
    },
    fail(source) {
      if (isEnding) return;
      telling(target, () => fs.rmSync(path.join(folder, placeOf(source)), { force: true })); // of what is no longer there
    },
    async close() {
      await told(() => placer.finish());
      journal.close();
      forget();
    },
    async discard() {
      await placer.finish().catch(() => {}); // what was discarded for is told
      placer.remove();
      journal.close();
      forget();
    },
  };
}

function begin(folder: string, { shard, run, resume }: FolderOptions) {
  const suffix = shard ? `.${shard.part}-of-${shard.parts}` : '';
  makeFolder(folder);
  removeLeftovers(folder);
  return openJournal({ folder, suffix, run, resume });
}

/** Puts around a report what a format has before and after it. */
function wrapping(emitter: Emitter): (text: Uint8Array) => Uint8Array {
  const before = Buffer.from(emitter.before(true));
  const after = Buffer.from(emitter.close(false));
  return (text) => Buffer.concat([before, text, after]);
}

/** Most bytes of a name, on the file systems that are in use. */
const MOST_NAME = 255;
/** Digits of a hash that tell names of one beginning apart. */
const HASH = 16;

/** A place whose name a file system takes: one that is too long is cut, and told by its hash from others that are. */
function fitted(place: string): string {
  const { dir, base, ext } = path.parse(place);
  if (Buffer.byteLength(base) <= MOST_NAME) return place;
  const end = `~${sha256(base).slice(0, HASH)}${ext}`;
  const room = MOST_NAME - Buffer.byteLength(end);
  return path.join(
    dir,
    new TextDecoder().decode(Buffer.from(base).subarray(0, room)).replace(/(?<!\ufffd)\ufffd+$/u, '') + end,
  );
}

/** The path of a source from the folder that all of them are in. */
function placeBelow(base: string, source: string): string {
  const place = path.relative(base, path.resolve(source));
  if (place === '..' || place.startsWith(`..${path.sep}`) || path.isAbsolute(place)) {
    throw new Error(`Unexpected source ${source} outside ${base}, expected one below it`);
  }
  return place;
}
