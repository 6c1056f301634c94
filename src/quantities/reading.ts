import type { NumeralKind, ScannedNumeral } from '../numerals.js';
import type { Qualifier } from '../schema.js';
import type { NumberRole } from './paragraph.js';

/** One numeral and what it was read as. Offsets are half-open, in UTF-16 units of the paragraph. */
export interface NumberReading {
  role: NumberRole;
  /** The rule that decided: measure-word, year, law-title, hotline-number … */
  rule: string;
  /** Range of the numeral with its unit: for an amount the shortest run with number, hedge inside and unit. */
  start: number;
  end: number;
  text: string;
  /** 万 and 亿 multiplied out; percent, ‰ and 成 in percent; a fraction as a plain number. */
  value: number;
  /** Upper end of a range (3至5次); `value` is the lower. */
  high?: number;
  kind: NumeralKind;
  /** Measure word without multipliers, or empty. Goes with `value` in `convert`. */
  unit: string;
  /** The unit as the text has it, with 万 or 亿 for money (万元), without for things counted (件 of 万件). */
  unitText: string;
  qualifier: Qualifier;
  /** The bare digits: 1.5 of 1.5万份. */
  numberStart: number;
  numberEnd: number;
}

/** What a rule decided, with the range where it is more than the numeral. */
export interface Decision {
  role: NumberRole;
  rule: string;
  start?: number;
  end?: number;
}

/** A reading without a unit, as decided. */
export function reading(text: string, numeral: ScannedNumeral, decision: Decision): NumberReading {
  const { role, rule, start = numeral.start, end = numeral.end } = decision;
  return {
    role,
    rule,
    start,
    end,
    text: text.slice(start, end),
    value: numeral.value,
    kind: numeral.kind,
    unit: '',
    unitText: '',
    qualifier: 'exact',
    numberStart: numeral.digitsStart,
    numberEnd: numeral.digitsEnd,
  };
}
