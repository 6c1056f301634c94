/** Dates of signatures: 2021年1月13日, 2021.1.13, 二〇二一年一月十三日. */
import { counterValue } from '../split/number.js';
import { yearValue } from '../split/year.js';

const arabicPattern = /(?<!\d)(\d{4})[年.\-/](\d{1,2})[月.\-/](\d{1,2})(?!\d)/u;
const chinesePattern =
  /([一二三四五六七八九〇零O]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/u;

/** The first date in a folded text without blanks, as YYYY-MM-DD; null where there is none, or no such day. */
export function readDate(folded: string): string | null {
  const arabic = arabicPattern.exec(folded);
  if (arabic) return isoDate(Number(arabic[1]), Number(arabic[2]), Number(arabic[3]));
  const chinese = chinesePattern.exec(folded);
  if (!chinese) return null;
  const [year, month, day] = chinese.slice(1) as [string, string, string]; // groups that a match never lacks
  return isoDate(yearValue(year), counterValue(month), counterValue(day));
}

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = year >= 1949 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}
