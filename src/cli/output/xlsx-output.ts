import type { CatalogueEntry } from '../../catalogue-schema.js';
import type { Cell } from '../../emit/column.js';
import { sheetsFor } from '../../emit/xlsx/sheets.js';
import { workbookWriter } from '../../emit/xlsx/workbook.js';
import { cannotWrite } from './cannot-write.js';
import type { Output } from './output.js';
import type { Sink } from './sink.js';
import { type DiskSpool, openSpool, spoolTarget } from './spool.js';
import { xlsxArchive } from './xlsx-archive.js';

/** Gathers the rows of all sheets on disk and writes the workbook at the end. */
export async function xlsxOutput(sink: Sink, entries: readonly CatalogueEntry[]): Promise<Output> {
  const spools: DiskSpool[] = [];
  const open = (): DiskSpool => {
    const spool = openSpool();
    spools.push(spool);
    return spool;
  };
  const closeSpools = (): void => {
    for (const spool of spools) spool.close();
  };
  const discard = async (): Promise<void> => {
    closeSpools();
    await sink.discard();
  };
  const writer = await begin(() => workbookWriter({ sheets: sheetsFor(entries), openSpool: open }), discard);
  return {
    async add({ text }) {
      writer.add(JSON.parse(Buffer.from(text).toString()) as Cell[][][]); // as sheetEmitter wrote it
      return true;
    },
    async close() {
      try {
        for await (const piece of xlsxArchive(writer.end())) if (!(await sink.write(piece))) break;
      } catch (error) {
        throw cannotWrite(spoolTarget(), error); // the sink's own errors say what they are
      }
      closeSpools();
      await sink.close();
    },
    discard,
  };
}

async function begin<T>(start: () => T, discard: () => Promise<void>): Promise<T> {
  try {
    return start();
  } catch (error) {
    await discard();
    throw error;
  }
}
