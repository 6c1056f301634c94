/** What a cell of a sheet holds; null leaves it empty. */
export type Cell = string | number | null;

/** One column of a flat format (CSV, a spreadsheet): its names, its kind and where its value comes from. */
export interface Column<Row> {
  /** Name in the head of a CSV file, the same in every language. */
  name: string;
  /** Chinese name, in the head of a spreadsheet. */
  zh: string;
  /** `date` is text of the form YYYY-MM-DD; `number` is never text. */
  kind: 'text' | 'number' | 'date';
  /** Width in a spreadsheet, in digits of its font. */
  width: number;
  /** In a spreadsheet its text is shown whole, on as many lines as it takes. */
  wrap?: boolean;
  value(row: Row): Cell;
}
