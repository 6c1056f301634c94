/**
 * Units of account: Chinese statistics count money, people, households and tons in 万 and 亿 of them, and the two are
 * one unit there (万元, 亿元, 万户). Before any other measure word 万 belongs to the number (3.5万人次 is 35000 人次).
 */
import type { NumberReading } from './quantities.js';

const accountPattern = /(万亿|万|亿)(?:余|多)?(元|户|人|吨)(?!次)$/u;
const factors: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 万亿: 1e12 };

/** The amount in the unit the text counts in: 432.7万元 is 432.7 and 万元. Numbers written in characters keep their full value. */
export function asStated(number: NumberReading): { value: number; unitText: string } {
  const found = /^\d/u.test(number.text) ? accountPattern.exec(number.text) : null;
  const factor = found?.[1] ? factors[found[1]] : undefined;
  if (!found || factor === undefined) return { value: number.value, unitText: number.unitText };
  return { value: Number((number.value / factor).toPrecision(15)), unitText: `${found[1]}${found[2]}` };
}
