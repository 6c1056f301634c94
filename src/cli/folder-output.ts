/** `--out FOLDER/`: a file a report, each written whole, at the place that its source has below what was named. */
import fs from 'node:fs';
import path from 'node:path';
import type { Emitter } from '../emit/emitter.js';
import { atSignal } from './at-signal.js';
import { telling } from './cannot-write.js';
import { sha256 } from './hash.js';
import { openJournal } from './journal.js';
import type { Output } from './output.js';
import { commonFolder } from './roots.js';
import type { Shard } from './shard.js';
import { statsOf } from './stats.js';

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

const expected = 'a place that can be written to';

/** Whether `--out` names a folder: one that is there, or a name that ends as a folder's does. */
export function isFolder(out: string): boolean {
  return /[/\\]$/u.test(out) || statsOf(out)?.isDirectory() === true;
}

/** Opens the folder, which is made where it is missing. Throws a UsageError where it cannot be written to. */
export function openFolder(folder: string, options: FolderOptions): Output {
  const suffix = options.shard ? `.${options.shard.part}-of-${options.shard.parts}` : '';
  const journal = telling(folder, expected, () => {
    fs.mkdirSync(folder, { recursive: true });
    return openJournal({ folder, suffix, run: options.run, resume: options.resume });
  });
  const before = Buffer.from(options.emitter.before(true));
  const after = Buffer.from(options.emitter.close(false));
  const temporary = path.join(folder, `.report-extract${suffix}.tmp`);
  const base = commonFolder(options.names);
  const placeOf = (source: string) => `${placeBelow(base, source)}${options.extension}`;
  const forget = atSignal(() => fs.rmSync(temporary, { force: true }));
  const end = async () => {
    journal.close();
    forget();
  };
  return {
    known(source) {
      const entry = journal.known(source);
      return entry?.file === placeOf(source) ? { ...entry, file: path.join(folder, entry.file) } : undefined;
    },
    async add(report) {
      const place = placeOf(report.path);
      const file = path.join(folder, place);
      const whole = Buffer.concat([before, report.text, after]);
      telling(file, expected, () => {
        fs.mkdirSync(path.dirname(file), { recursive: true });
        fs.writeFileSync(temporary, whole);
        fs.renameSync(temporary, file);
        const { warnings, errors } = report.told;
        const { path: source, sha256: hash } = report;
        journal.add({
          path: source,
          file: place,
          source: hash,
          result: sha256(whole),
          run: options.run,
          warnings,
          errors,
        });
      });
      return true;
    },
    fail(source) {
      fs.rmSync(path.join(folder, placeOf(source)), { force: true }); // a result of what is no longer there
    },
    close: end,
    discard: end,
  };
}

/** The path of a source from the folder that all of them are in. */
function placeBelow(base: string, source: string): string {
  const place = path.relative(base, path.resolve(source));
  if (place === '..' || place.startsWith(`..${path.sep}`) || path.isAbsolute(place)) {
    throw new Error(`Unexpected source ${source} outside ${base}, expected one below it`);
  }
  return place;
}
