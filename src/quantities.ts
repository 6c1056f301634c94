/**
 * Says of every numeral what it stands for. A numeral is an amount where a measure word or unit follows it and no rule
 * for titles, numbering, dates and names claims it first; rules run in that order, and the first that decides wins.
 */
import { fold, squeeze } from './fold.js';
import { type ScannedNumeral, scanNumerals } from './numerals.js';
import { readAmount, readRange, readRest } from './quantities/amounts.js';
import { citationRules } from './quantities/citations.js';
import { codeRules } from './quantities/codes.js';
import { dateRules } from './quantities/dates.js';
import { nameRules, ordinal, quoted } from './quantities/names.js';
import { numberingRules } from './quantities/numbering.js';
import { openParagraph, type Paragraph, type Rule } from './quantities/paragraph.js';
import { type NumberReading, reading } from './quantities/reading.js';

export type { NumberRole } from './quantities/paragraph.js';
export type { NumberReading } from './quantities/reading.js';
export { convert, hasUnitClass, isMeasureWord, type UnitClass, unitClasses } from './quantities/units.js';

/** An amount found in any text; offsets are into that text. */
export type FoundQuantity = Omit<NumberReading, 'role' | 'rule' | 'numberStart' | 'numberEnd'>;

const rules: readonly Rule[] = [...citationRules, ...numberingRules, ...dateRules, ordinal, ...codeRules, ...nameRules];
/** The rules for percents and the like: a unit is there already, only a title or a quoted name can claim them. */
const measuredRules: readonly Rule[] = [...citationRules, quoted];
const unfolded = /[\uff05\uff0b\uff0d-\uff19\uff21-\uff3a\uff41-\uff5a(),"]/;

/**
 * Reads every numeral of one paragraph of squeezed text, each once, in order. Widths that are not folded yet are folded
 * first, without moving offsets.
 */
export function readNumbers(text: string): NumberReading[] {
  const folded = unfolded.test(text) ? fold(text) : text;
  const readings = readFolded(folded);
  if (folded !== text) for (const reading of readings) reading.text = text.slice(reading.start, reading.end);
  return readings;
}

/** The same for text that is folded already. */
export function readFolded(folded: string): NumberReading[] {
  const numerals = scanNumerals(folded);
  if (numerals.length === 0) return [];
  const paragraph = openParagraph(folded, numerals);
  const readings: NumberReading[] = [];
  let reached = 0;
  for (let i = 0; i < numerals.length; i += 1) {
    const numeral = numerals[i];
    if (!numeral) continue;
    const range = readRange(paragraph, i, readOne);
    const read = range ?? readOne(paragraph, numeral, i);
    if (range) i += 1;
    const isOpen = read.role !== 'quantity' || read.start >= reached;
    readings.push(isOpen ? read : reading(folded, numeral, { role: 'name', rule: 'in-unit' }));
    // The unit of an amount may hold a digit, which is no amount of its own: the 2 of 6m2.
    if (isOpen && read.role === 'quantity') reached = read.end;
  }
  return readings;
}

function readOne(paragraph: Paragraph, numeral: ScannedNumeral, index: number): NumberReading {
  const isMeasured = numeral.kind !== 'number' && numeral.kind !== 'fraction';
  for (const rule of isMeasured ? measuredRules : rules) {
    const verdict = rule(paragraph, numeral, index);
    if (verdict) return reading(paragraph.text, numeral, verdict);
  }
  return readAmount(paragraph, numeral, index) ?? readRest(paragraph, numeral);
}

/**
 * The amounts of any text, paragraph by paragraph, as it comes: full-width digits, blanks inside numbers and line ends
 * are read for what they mean, and offsets are into the text as given.
 *
 * @example findQuantities('化解纠纷１５０起，成功率达98%') // 150 起, 98 %
 */
export function findQuantities(text: string): FoundQuantity[] {
  const folded = fold(text);
  const found: FoundQuantity[] = [];
  let start = 0;
  for (const line of folded.split('\n')) {
    const { text: squeezed, at } = squeeze(line);
    for (const { role, value, high, kind, unit, unitText, qualifier, ...range } of readNumbers(squeezed)) {
      if (role !== 'quantity') continue;
      const from = start + at(range.start);
      const to = start + at(range.end - 1) + 1;
      const bound = high === undefined ? {} : { high };
      found.push({
        value,
        ...bound,
        kind,
        unit,
        unitText,
        qualifier,
        start: from,
        end: to,
        text: text.slice(from, to),
      });
    }
    start += line.length + 1;
  }
  return found;
}
