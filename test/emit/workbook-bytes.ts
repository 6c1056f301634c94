import { readXlsx } from 'hucre/xlsx';
import { openSpool } from '../../src/cli/output/spool.js';
import { xlsxArchive } from '../../src/cli/output/xlsx-archive.js';
import { recordRows, sheetsFor } from '../../src/emit/xlsx/sheets.js';
import { type WorkbookOptions, workbookWriter } from '../../src/emit/xlsx/workbook.js';
import { catalogue } from '../../src/metrics/catalogue.js';
import type { ReportRecord } from '../../src/schema.js';

/** A cell as it is read back. */
export type ReadCell = string | number | boolean | Date | null;

/** The bytes of a workbook of these records. */
export async function workbookBytes(
  records: readonly ReportRecord[],
  options: Pick<WorkbookOptions<never>, 'mostRows'> = {},
): Promise<Buffer> {
  const sheets = sheetsFor(catalogue);
  const writer = workbookWriter({ sheets, openSpool, ...options });
  for (const record of records) writer.add(recordRows(record, sheets));
  const chunks: Uint8Array[] = [];
  for await (const chunk of xlsxArchive(writer.end())) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The sheets of a workbook by their names, read by a library that had no part in writing it; each with its headings. */
export async function readSheets(bytes: Uint8Array): Promise<Map<string, ReadCell[][]>> {
  const { sheets } = await readXlsx(bytes);
  return new Map(sheets.map(({ name, rows }) => [name, rows as ReadCell[][]])); // rich text is not written
}

/** The rows of a sheet by their headings. */
export function byHeading([head = [], ...rows]: ReadCell[][]): Record<string, ReadCell>[] {
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [String(name), row[index] ?? null])));
}
