/** The parts of a workbook as the bytes of one ZIP archive. */
import type { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { WorkbookPart } from '../../emit/xlsx/workbook.js';
import type { DiskSpool } from './spool.js';

// The same records give the same bytes: no clock, and the earliest date that ZIP knows.
const options = { mtime: new Date(1980, 0, 1), mode: 0o100644, forceDosTimestamp: true };

/** The archive, piece by piece; a part is read when its turn comes. Sheets above 4 GiB are written as ZIP64. */
export function xlsxArchive(parts: readonly WorkbookPart<DiskSpool>[]): AsyncIterable<Uint8Array> {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable; // a PassThrough, typed more narrowly than it is
  zip.on('error', (error: Error) => output.destroy(error));
  for (const { path, content } of parts) {
    if (typeof content === 'string') zip.addBuffer(Buffer.from(content), path, options);
    else zip.addReadStreamLazy(path, options, (found) => found(null, content.read()));
  }
  zip.end();
  return output;
}
