/** A file that is written whole or not at all: beside its place, and put there in one step. */
import fs from 'node:fs';
import { type FileHandle, open, rename } from 'node:fs/promises';
import path from 'node:path';
import { statsOf } from '../stats.js';
import { syncFolder } from './durable.js';
import { removeLeftovers, temporaryIn } from './leftovers.js';
import type { RawSink } from './sink.js';

/** Opens a file under a name of its own until it is closed; a link keeps pointing to the file it points to. */
export async function wholeFile(file: string): Promise<RawSink> {
  const target = targetOf(file);
  const stats = statsOf(target);
  if (stats) fs.accessSync(target, fs.constants.W_OK); // to replace what may not be written would be a way around
  const folder = path.dirname(target);
  removeLeftovers(folder);
  const temporary = temporaryIn(folder);
  const handle = await open(temporary, 'wx', stats ? stats.mode & 0o777 : 0o666);
  const remove = () => fs.rmSync(temporary, { force: true });
  let isOpen = true;
  const close = async () => {
    if (isOpen) await handle.close();
    isOpen = false;
  };
  const sink: RawSink = {
    async write(pieces) {
      await handle.writeFile(pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces));
      return true;
    },
    async close() {
      await handle.sync();
      await close();
      await rename(temporary, target);
      syncFolder(folder);
    },
    async discard() {
      await close().catch(() => {}); // what it was discarded for has been told
      remove();
    },
    abandon: remove,
  };
  if (stats) await keepRights(handle, stats).catch((error) => sink.discard().then(() => Promise.reject(error)));
  return sink;
}

const MOST_LINKS = 40;

/** What a name leads to, through links to what is not there yet, too. */
function targetOf(file: string): string {
  let target = file;
  for (let links = 0; links < MOST_LINKS; links += 1) {
    if (!fs.lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink()) return target;
    target = path.resolve(path.dirname(target), fs.readlinkSync(target));
  }
  return fs.realpathSync(file); // which tells of the circle
}

/** Gives a file the owner, where that is allowed, and the permissions of the one that it will replace. */
async function keepRights(handle: FileHandle, { uid, gid, mode }: fs.Stats): Promise<void> {
  const made = await handle.stat();
  if (made.uid !== uid || made.gid !== gid) await handle.chown(uid, gid).catch(() => {});
  if ((made.mode & 0o777) !== (mode & 0o777)) await handle.chmod(mode & 0o777);
}
