/**
 * Where a site is written before it takes its place. When it is whole and on the disk its folder gets another name; a run
 * that is killed between that and the end is finished by the next one, from what it has left.
 */
import fs from 'node:fs';
import path from 'node:path';
import type { SiteFolder } from '../../emit/html/site/site.js';
import { UsageError } from '../exit-status.js';
import { syncFolder, syncTree } from './durable.js';
import { leftoversIn, removeLeftovers, temporaryIn } from './leftovers.js';
import { makeFolder } from './make-folder.js';

/** A site that is not in its place yet. */
export interface Stage extends SiteFolder {
  /** Puts it in its place, where it replaces what an earlier run wrote. */
  put(): Promise<void>;
  /** Removes it, where it has not been put. */
  remove(): void;
}

const folders = ['assets', 'data', 'reports'] as const;
const index = 'index.html';

/** Begins a site in a folder, which is made where it is missing. Throws a UsageError where other things are in its place. */
export function openStage(folder: string): Stage {
  makeFolder(folder);
  for (const { path: whole, kind } of leftoversIn(folder)) if (kind === 'whole') take(folder, whole);
  removeLeftovers(folder);
  refuseForeign(folder);
  const place = temporaryIn(folder);
  const whole = place.replace(/tmp$/u, 'whole');
  const remove = () => fs.rmSync(place, { recursive: true, force: true });
  try {
    for (const part of folders) fs.mkdirSync(path.join(place, part), { recursive: true });
  } catch (error) {
    remove();
    throw error;
  }
  return {
    write: (name, content) => fs.writeFileSync(path.join(place, name), content),
    append: (name, text) => fs.appendFileSync(path.join(place, name), text),
    async put() {
      await syncTree(place);
      fs.renameSync(place, whole);
      take(folder, whole);
    },
    remove,
  };
}

/** Puts the parts of a whole site in their places, as far as they are not there yet, and removes what was there. */
function take(folder: string, whole: string): void {
  const old = path.join(whole, 'old');
  fs.mkdirSync(old, { recursive: true });
  for (const part of folders) {
    if (!fs.existsSync(path.join(whole, part))) continue;
    if (fs.existsSync(path.join(folder, part))) fs.renameSync(path.join(folder, part), path.join(old, part));
    fs.renameSync(path.join(whole, part), path.join(folder, part));
  }
  if (fs.existsSync(path.join(whole, index))) fs.renameSync(path.join(whole, index), path.join(folder, index));
  syncFolder(folder);
  fs.rmSync(whole, { recursive: true, force: true });
}

/** A folder of the user's that has the name of a part is never replaced. */
function refuseForeign(folder: string): void {
  const found = [...folders, index].filter((part) => fs.existsSync(path.join(folder, part)));
  if (found.length === 0 || isOurs(path.join(folder, index))) return;
  throw new UsageError(
    `Unexpected ${found.join(', ')} in --out ${folder}, expected an empty folder or one that --format html wrote`,
  );
}

function isOurs(page: string): boolean {
  return fs.existsSync(page) && fs.readFileSync(page, 'utf8').includes('content="report-extract index"');
}
