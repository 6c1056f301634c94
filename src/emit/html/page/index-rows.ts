/** Which reports are shown, and in which order. */
import type { Row } from '../site/data.js';
import { searchable } from './metrics.js';

/** What the reader asks for. */
export interface Wanted {
  words: readonly string[];
  level: string;
  year: string;
  warnings: boolean;
}

/** A column to sort by: a place in the row, or a metric. */
export type SortKey = 'issuer' | 'level' | 'year' | 'metrics' | 'warnings' | { id: string };

/** How rows are sorted. */
export interface Sorting {
  key: SortKey;
  descending: boolean;
}

/** Numbers of the rows that fit, in their order. */
export function filterRows(rows: readonly Row[], wanted: Wanted): number[] {
  const fits = (row: Row | undefined) => row !== undefined && fitsRow(row, wanted);
  return rows.flatMap((row, number) => (fits(row) ? number : []));
}

function fitsRow([issuer, level, year, title, path, , , warnings]: Row, wanted: Wanted): boolean {
  if (wanted.level !== '' && level !== wanted.level) return false;
  if (wanted.year !== '' && String(year) !== wanted.year) return false;
  if (wanted.warnings && warnings === 0) return false;
  if (wanted.words.length === 0) return true;
  const text = searchable(`${issuer ?? ''} ${title ?? ''} ${path}`);
  return wanted.words.every((word) => text.includes(word));
}

const collator = new Intl.Collator('zh');
const places = { issuer: 0, level: 1, year: 2, metrics: 6, warnings: 7 } as const;

/** Sorts numbers of rows; rows without a value come last either way. */
export function sortRows(
  numbers: readonly number[],
  rows: readonly Row[],
  { sorting, values }: { sorting: Sorting; values: ReadonlyMap<number, number> | undefined },
): number[] {
  const { key, descending } = sorting;
  const sortValue = (number: number) =>
    typeof key === 'object' ? (values?.get(number) ?? null) : (rows[number]?.[places[key]] ?? null);
  const sign = descending ? -1 : 1;
  const keyed = numbers.map((number) => [number, sortValue(number)] as const);
  keyed.sort(([first, a], [second, b]) => {
    if (a === null || b === null) return a === b ? first - second : a === null ? 1 : -1;
    const order = typeof a === 'string' && typeof b === 'string' ? collator.compare(a, b) : Number(a) - Number(b);
    return sign * order || first - second;
  });
  return keyed.map(([number]) => number);
}
