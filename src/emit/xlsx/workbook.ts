/** A workbook, written record by record: every sheet grows at once, so each is kept outside memory until the end. */
import type { Cell } from '../column.js';
import { headXml, rowXml } from './cell-xml.js';
import type { Sheet } from './sheets.js';
import { sheetEnd, sheetPath, sheetStart, workbookParts } from './workbook-xml.js';

/** Most rows that Excel reads in a sheet. */
export const MOST_ROWS = 1_048_576;

/** Where the text of a sheet waits until the archive is written. */
export interface Spool {
  write(text: string): void;
}

/** A part of the archive. */
export interface WorkbookPart<Kept extends Spool> {
  path: string;
  content: string | Kept;
}

export interface WorkbookOptions<Kept extends Spool> {
  sheets: readonly Sheet[];
  openSpool(): Kept;
  /** Rows of a sheet, its headings included, after which another of the same kind is begun. */
  mostRows?: number;
}

export interface WorkbookWriter<Kept extends Spool> {
  /** Takes what a record adds to each sheet, in their order. */
  add(rows: readonly Cell[][][]): void;
  /** The parts in the order in which they are to be written. */
  end(): WorkbookPart<Kept>[];
}

/** Begins a workbook. */
export function workbookWriter<Kept extends Spool>(options: WorkbookOptions<Kept>): WorkbookWriter<Kept> {
  const writers = options.sheets.map((sheet) => sheetWriter(sheet, options));
  return {
    add(rows) {
      for (const [index, writer] of writers.entries()) writer.add(rows[index] ?? []);
    },
    end() {
      const parts = writers.flatMap((writer) => writer.end());
      return [
        ...workbookParts(parts.map(({ name }) => name)).map(([path, content]) => ({ path, content })),
        ...parts.map(({ spool }, index) => ({ path: sheetPath(index + 1), content: spool })),
      ];
    },
  };
}

interface SheetPart<Kept extends Spool> {
  name: string;
  spool: Kept;
  rows: number;
}

function sheetWriter<Kept extends Spool>(
  sheet: Sheet,
  { openSpool, mostRows = MOST_ROWS }: WorkbookOptions<Kept>,
): { add(rows: readonly Cell[][]): void; end(): SheetPart<Kept>[] } {
  const parts: SheetPart<Kept>[] = [];
  const begin = (): SheetPart<Kept> => {
    const name = parts.length === 0 ? sheet.name : `${sheet.name} (${parts.length + 1})`;
    const part = { name, spool: openSpool(), rows: 1 };
    part.spool.write(sheetStart(sheet) + headXml(sheet.columns));
    parts.push(part);
    return part;
  };
  const finish = (part: SheetPart<Kept>): void => part.spool.write(sheetEnd(sheet, part.rows));
  let current = begin();
  const add = (rows: readonly Cell[][]): void => {
    for (const row of rows) {
      if (current.rows === mostRows) {
        finish(current);
        current = begin();
      }
      current.rows += 1;
      current.spool.write(rowXml(row, current.rows, sheet.columns));
    }
  };
  add(sheet.fixed);
  return {
    add,
    end: () => {
      finish(current);
      return parts;
    },
  };
}
