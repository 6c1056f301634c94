/** Dates as page furniture writes them. */

/** 2024-03-28 · 2024/3/28 · 2024.03.28 · 2024年3月28日 · 20240328, in folded text. */
const datePattern =
  /(?<![\d./-])(20\d\d|19\d\d)(?: ?[-/.] ?(\d{1,2}) ?[-/.] ?(\d{1,2})(?!\d)| ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日|(\d\d)(\d\d)(?!\d))/gu;

export interface FoundDate {
  /** YYYY-MM-DD. */
  date: string;
  start: number;
  end: number;
}

/** Dates in a piece of folded text, in order; days that do not exist are left out. */
export function findDates(folded: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const match of folded.matchAll(datePattern)) {
    const date = isoDate(
      Number(match[1]),
      Number(match[2] ?? match[4] ?? match[6]),
      Number(match[3] ?? match[5] ?? match[7]),
    );
    if (date) found.push({ date, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

function isoDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
}
