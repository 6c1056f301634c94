/**
 * Says of every numeral what it stands for. A numeral is an amount where a measure word or unit follows it and no rule
 * for titles, numbering, dates and names claims it first; rules run in that order, and the first that decides wins.
 */
import { fold, squeeze } from './fold.js';
import { type NumeralKind, type ScannedNumeral, scanNumerals } from './numerals.js';
import { citationRules } from './quantities/citations.js';
import { counts } from './quantities/counting.js';
import { dateRules } from './quantities/dates.js';
import { hedgeAfter, hedgeBefore, hedgeInside, joinQualifiers } from './quantities/hedges.js';
import { type Measure, readMeasure } from './quantities/measure.js';
import { nameRules, quoted } from './quantities/names.js';
import { numberingRules } from './quantities/numbering.js';
import { type NumberRole, openParagraph, type Paragraph, type Rule } from './quantities/paragraph.js';
import type { Qualifier } from './schema.js';

export type { NumberRole } from './quantities/paragraph.js';
export { convert, hasUnitClass, isMeasureWord, type UnitClass, unitClasses } from './quantities/units.js';

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

/** An amount found in any text; offsets are into that text. */
export interface FoundQuantity {
  value: number;
  high?: number;
  kind: NumeralKind;
  unit: string;
  unitText: string;
  qualifier: Qualifier;
  start: number;
  end: number;
  text: string;
}

const rules: readonly Rule[] = [...citationRules, ...numberingRules, ...dateRules, ...nameRules];
/** The rules for percents and the like: a unit is there already, only a title or a quoted name can claim them. */
const measuredRules: readonly Rule[] = [...citationRules, quoted];
const unfolded = /[\uff05\uff0b\uff0d-\uff19\uff21-\uff3a\uff41-\uff5a(),"]/;

/**
 * Reads every numeral of one paragraph, each once, in order. The paragraph is folded and squeezed text; widths that
 * are not folded yet are folded first, without moving offsets.
 */
export function readNumbers(text: string): NumberReading[] {
  const folded = unfolded.test(text) ? fold(text) : text;
  const numerals = scanNumerals(folded);
  if (numerals.length === 0) return [];
  const paragraph = openParagraph(folded, numerals);
  const readings: NumberReading[] = [];
  for (let i = 0; i < numerals.length; i += 1) {
    const numeral = numerals[i];
    if (!numeral) continue;
    const range = readRange(paragraph, i);
    if (range) i += 1;
    readings.push(range ?? readOne(paragraph, numeral, i));
  }
  if (folded !== text) for (const reading of readings) reading.text = text.slice(reading.start, reading.end);
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

interface Decision {
  role: NumberRole;
  rule: string;
  start?: number;
  end?: number;
}

function reading(text: string, numeral: ScannedNumeral, { role, rule, ...range }: Decision): NumberReading {
  const start = range.start ?? numeral.start;
  const end = range.end ?? numeral.end;
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

const unitOfKind: Readonly<Record<NumeralKind, string>> = {
  number: '',
  percent: '%',
  point: '百分点',
  permille: '‰',
  tenth: '成',
  multiple: '倍',
  fraction: '分之',
};

/** An amount: a percent or the like, or a number with a measure word. */
function readAmount(paragraph: Paragraph, numeral: ScannedNumeral, index: number): NumberReading | null {
  const { text } = paragraph;
  if (numeral.kind !== 'number') {
    const unit = unitOfKind[numeral.kind];
    return amount(text, numeral, { unit, unitText: unit, inside: '', half: false, end: numeral.end }, numeral.kind);
  }
  const measure = readMeasure(text, numeral);
  if (!measure) return readShared(paragraph, numeral, index);
  if (numeral.chinese && !counts(text, numeral, measure))
    return reading(text, numeral, { role: 'name', rule: 'set-phrase', end: measure.end });
  return amount(text, numeral, measure, 'measure-word');
}

function amount(text: string, numeral: ScannedNumeral, measure: Measure, rule: string): NumberReading {
  const start = vagueStart(text, numeral);
  const several = start < numeral.start ? '几' : '';
  const inside = hedgeInside(several + numeral.inner + measure.inside);
  const before = hedgeBefore(text.slice(Math.max(0, start - 5), start), numeral.lone);
  const qualifier = joinQualifiers(before, inside, hedgeAfter(text.slice(measure.end, measure.end + 6)));
  const pair = pairOf(text, numeral);
  const high = pair?.high ?? numeral.high;
  return {
    ...reading(text, numeral, { role: 'quantity', rule, start, end: measure.end }),
    value: (pair?.value ?? numeral.value) + (measure.half ? 0.5 : 0),
    ...(high === null ? {} : { high }),
    unit: measure.unit,
    unitText: moneyText(numeral, measure),
    qualifier,
  };
}

/** 数 and 几 before 十, 百, 千, 万 are part of the number: 数十件 is 10 or more. */
function vagueStart(text: string, { start, chinese, digitsStart }: ScannedNumeral): number {
  if (!chinese || !/[十百千万]/u.test(text[digitsStart] ?? '') || !/[数几]/u.test(text[start - 1] ?? '')) return start;
  return /[人件次总分户指个岁倍基系函参少多半份款场批额]数$/u.test(text.slice(Math.max(0, start - 2), start))
    ? start
    : start - 1;
}

const digitPairs = '一二三四五六七八九';

/** 三五个, 七八次: two digits of which the second is larger, before a measure word, are a range. */
function pairOf(text: string, { start, end, chinese }: ScannedNumeral): { value: number; high: number } | null {
  if (!chinese || end - start !== 2) return null;
  const value = digitPairs.indexOf(text[start] ?? ' ') + 1;
  const high = digitPairs.indexOf(text[start + 1] ?? ' ') + 1;
  return value > 0 && high > value ? { value, high } : null;
}

/** 万元 keeps its multiplier; 万件 is counted in 件. */
function moneyText(numeral: ScannedNumeral, measure: Measure): string {
  if (!measure.unit.endsWith('元')) return measure.unitText;
  const multiplier = numeral.scale === 1e12 ? '万亿' : numeral.scale === 1e8 ? '亿' : numeral.scale === 1e4 ? '万' : '';
  return multiplier + measure.unitText;
}

const rangePattern = /^(?:[-—–~～]{1,2}|至|到)$/u;

/** 3至5次, 5%-10%, 3个至5个: one amount with a lower and an upper end. */
function readRange(paragraph: Paragraph, index: number): NumberReading | null {
  const { text, numerals } = paragraph;
  const first = numerals[index];
  const second = numerals[index + 1];
  if (!first || !second || second.start - first.end > 4 || second.value <= first.value) return null;
  const between = text.slice(first.end, second.start);
  const joint = /(?:[-—–~～]{1,2}|至|到)$/u.exec(between)?.[0];
  if (joint === undefined) return null;
  const low = readOne(paragraph, first, index);
  const isBare = low.role === 'unexplained' || low.rule === 'number-word';
  if (low.role !== 'quantity' && !(isBare && rangePattern.test(between))) return null;
  const high = readOne(paragraph, second, index + 1);
  if (high.role !== 'quantity') return null;
  if (!rangePattern.test(between) && (low.unit !== high.unit || low.end + joint.length !== second.start)) return null;
  const scale = first.scale === 1 && second.scale > 1 && rangePattern.test(between) ? second.scale : 1;
  return {
    ...high,
    rule: 'range',
    start: first.start,
    text: text.slice(first.start, high.end),
    value: low.value * scale,
    high: high.value,
    qualifier: joinQualifiers(
      hedgeBefore(text.slice(Math.max(0, first.start - 5), first.start), false),
      high.qualifier,
      'exact',
    ),
    numberStart: first.digitsStart,
  };
}

/** Numbers that may share one unit. */
const longestList = 12;
const listPattern = /^[、，和及与]$/u;

/** 5.4、2.2个百分点, 1、2级: the unit after the last number of a list is every number's. */
function readShared(paragraph: Paragraph, numeral: ScannedNumeral, index: number): NumberReading | null {
  const { text, numerals } = paragraph;
  if (numeral.chinese) return null;
  for (let at = index; at < index + longestList; at += 1) {
    const here = numerals[at];
    const next = numerals[at + 1];
    if (!here || !next || next.chinese || !listPattern.test(text.slice(here.end, next.start))) return null;
    const measure = next.kind === 'number' ? readMeasure(text, next) : null;
    if (numeral.scale > 1 && !measure) return null;
    if (!measure && next.kind === 'number') continue;
    if (text.slice(here.end, next.start) === '，' && next.kind !== 'point') return null;
    return shared(text, numeral, next, measure);
  }
  return null;
}

/** A number with the unit and, where it has none, the multiplier of the last in its list: 1.2、3.5万元. */
function shared(text: string, numeral: ScannedNumeral, last: ScannedNumeral, measure: Measure | null): NumberReading {
  const unit = measure?.unit ?? unitOfKind[last.kind];
  const scale = numeral.scale === 1 && last.scale > 1 ? last.scale : 1;
  return {
    ...reading(text, numeral, { role: 'quantity', rule: 'shared-unit' }),
    value: numeral.value * scale,
    unit,
    unitText: measure ? moneyText(last, measure) : unit,
    qualifier: hedgeBefore(text.slice(Math.max(0, numeral.start - 5), numeral.start), false),
    kind: last.kind,
  };
}

const shownAsAmount =
  /(?:为|达|达到|有|共|计|到|至|约|近|超|逾|：|:|总数|数量|件数|人数|个数|指数|得分|系数|值|以上)$/u;

/** A number without a unit: a name where it is Chinese, an amount where a hedge, a verb or a noun shows it to be one. */
function readRest({ text }: Paragraph, numeral: ScannedNumeral): NumberReading {
  const { start, end, chinese, inner, scale } = numeral;
  if (chinese && inner === '' && !(scale >= 1e4 && /[近约超逾达]$/u.test(text.slice(0, start))))
    return reading(text, numeral, { role: 'name', rule: 'number-word' });
  const before = text.slice(Math.max(0, start - 4), start);
  const bare: Measure = { unit: '', unitText: '', inside: '', half: false, end };
  const hedged = /^[余多+]/u.exec(text.slice(end, end + 1));
  if (start === 0 && end === text.length) return amount(text, numeral, bare, 'bare-cell');
  if (hedged) return amount(text, numeral, { ...bare, inside: hedged[0], end: end + 1 }, 'bare-amount');
  const isClosed = /^(?:[，。；、）)]|$)/u.test(text[end] ?? '') && /[\u4e00-\u9fff]$/u.test(before);
  if (scale > 1 || isClosed || shownAsAmount.test(before)) return amount(text, numeral, bare, 'bare-amount');
  if (/[\u4e00-\u9fff]/u.test(text[end] ?? '') && /^$|[\u4e00-\u9fff，。；：、（]$/u.test(before))
    return amount(text, numeral, bare, 'bare-count');
  return reading(text, numeral, { role: 'unexplained', rule: 'none' });
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
