/** Text that waits on disk: compressed, in a file without a name, so that nothing is left behind however the run ends. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { createGunzip, gzipSync } from 'node:zlib';
import type { Spool } from '../emit/xlsx/workbook.js';

/** Characters that are gathered before they are compressed. */
const PIECE = 1 << 17;

/** A spool that can be read once all is written. */
export interface DiskSpool extends Spool {
  read(): Readable;
  close(): void;
}

/** Opens a spool in the system's folder for temporary files. */
export function openSpool(): DiskSpool {
  const file = path.join(os.tmpdir(), `report-extract-${process.pid}-${process.hrtime.bigint()}.tmp`);
  const handle = fs.openSync(file, 'wx+', 0o600);
  fs.unlinkSync(file); // what is open stays readable
  let held = '';
  const flush = (): void => {
    if (held === '') return;
    fs.writeSync(handle, gzipSync(held, { level: 1 })); // pieces of gzip, one after the other, are gzip
    held = '';
  };
  return {
    write(text) {
      held += text;
      if (held.length >= PIECE) flush();
    },
    read() {
      flush();
      return fs.createReadStream('', { fd: handle, start: 0, autoClose: false }).pipe(createGunzip());
    },
    close: () => fs.closeSync(handle),
  };
}
