/** Text that waits on disk: compressed, in a file without a name, so that nothing is left behind however the run ends. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip, gzipSync } from 'node:zlib';
import type { Spool } from '../../emit/xlsx/workbook.js';
import { type Target, telling } from './cannot-write.js';

/** Characters that are gathered before they are compressed. */
const PIECE = 1 << 17;

/** A spool that can be read once all is written. */
export interface DiskSpool extends Spool {
  read(): Readable;
  /** May be called twice. */
  close(): void;
}

/**
 * Opens a spool in the system's folder for temporary files. Throws a UsageError where nothing can be written there, as
 * later writes do.
 */
export function openSpool(): DiskSpool {
  const handle = openNameless(os.tmpdir());
  let held = '';
  let reader: fs.ReadStream | undefined;
  let isOpen = true;
  const flush = (): void => {
    if (held === '') return;
    const piece = gzipSync(held, { level: 1 }); // pieces of gzip, one after the other, are gzip
    telling(spoolTarget(), () => fs.writeFileSync(handle, piece));
    held = '';
  };
  return {
    write(text) {
      held += text;
      if (held.length >= PIECE) flush();
    },
    read() {
      flush();
      reader = fs.createReadStream('', { fd: handle, start: 0 });
      return pipeline(reader, createGunzip(), () => {}); // an error comes to whoever reads
    },
    close() {
      if (reader)
        reader.destroy(); // which closes the file, after a read under way
      else if (isOpen) fs.closeSync(handle);
      isOpen = false;
    },
  };
}

/** The folder for temporary files, as messages tell of it. */
export function spoolTarget(): Target {
  return { name: `folder for temporary files ${os.tmpdir()}`, expected: 'one to write to', left: 'TMPDIR names it' };
}

function openNameless(folder: string): number {
  const file = path.join(folder, `report-extract-${process.pid}-${process.hrtime.bigint()}.tmp`);
  return telling(spoolTarget(), () => {
    const handle = fs.openSync(file, 'wx+', 0o600);
    fs.unlinkSync(file); // what is open stays readable
    return handle;
  });
}
