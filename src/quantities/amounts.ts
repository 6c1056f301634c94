/** Reads the amounts: numbers with a unit, ranges, lists that share a unit, and numbers that stand without one. */
import type { NumeralKind, ScannedNumeral } from '../numerals.js';
import { counts } from './counting.js';
import { hedgeAfter, hedgeBefore, hedgeInside, joinQualifiers } from './hedges.js';
import { type Measure, readMeasure } from './measure.js';
import type { Paragraph } from './paragraph.js';
import { type NumberReading, reading } from './reading.js';

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
export function readAmount(paragraph: Paragraph, numeral: ScannedNumeral, index: number): NumberReading | null {
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
  const read = reading(text, numeral, { role: 'quantity', rule, start, end: measure.end });
  read.value = (pair?.value ?? numeral.value) + (measure.half ? 0.5 : 0);
  read.unit = measure.unit;
  read.unitText = moneyText(numeral, measure);
  read.qualifier = qualifier;
  if (high !== null) read.high = high;
  return read;
}

/** 数 and 几 before 十, 百, 千, 万 are part of the number: 数十件 is 10 or more. */
function vagueStart(text: string, { start, chinese, digitsStart }: ScannedNumeral): number {
  if (!chinese || !/[十百千万]/u.test(text.charAt(digitsStart)) || !/[数几]/u.test(text.charAt(start - 1)))
    return start;
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
  const read = reading(text, numeral, { role: 'quantity', rule: 'shared-unit' });
  read.value = numeral.value * scale;
  read.kind = last.kind;
  read.unit = unit;
  read.unitText = measure ? moneyText(last, measure) : unit;
  read.qualifier = hedgeBefore(text.slice(Math.max(0, numeral.start - 5), numeral.start), false);
  return read;
}

const shownAsAmount =
  /(?:为|达|达到|有|共|计|到|至|约|近|超|逾|：|:|总数|数量|件数|人数|个数|指数|得分|系数|值|以上)$/u;

/** A number without a unit: a name where it is Chinese, an amount where a hedge, a verb or a noun shows it to be one. */
export function readRest({ text }: Paragraph, numeral: ScannedNumeral): NumberReading {
  const { start, end, chinese } = numeral;
  const before = text.slice(Math.max(0, start - 4), start);
  const bare: Measure = { unit: '', unitText: '', inside: '', half: false, end };
  if (chinese && !isChineseAmount(text, numeral, before))
    return reading(text, numeral, { role: 'name', rule: 'number-word' });
  const hedged = /^[余多+]/u.exec(text.slice(end, end + 1));
  if (start === 0 && end === text.length) return amount(text, numeral, bare, 'bare-cell');
  if (hedged) {
    bare.inside = hedged[0];
    bare.end = end + 1;
    return amount(text, numeral, bare, 'bare-amount');
  }
  const isClosed = /^(?:[，。；、）)]|$)/u.test(text.charAt(end)) && /[\u4e00-\u9fff]$/u.test(before);
  if (numeral.scale > 1 || isClosed || shownAsAmount.test(before)) return amount(text, numeral, bare, 'bare-amount');
  if (namedAfter.test(text.slice(end, end + 10)) || /^1(?:10|19|20|22)$/u.test(text.slice(numeral.start, end)))
    return reading(text, numeral, { role: 'name', rule: 'named-number' });
  if (/[\u4e00-\u9fff]/u.test(text.charAt(end)) && /^$|[\u4e00-\u9fff，。；：、（]$/u.test(before))
    return amount(text, numeral, bare, 'bare-count');
  return reading(text, numeral, { role: 'unexplained', rule: 'none' });
}

/** 721工作法, 1351治理模式, 8890便民专线: digits that name what follows. */
const namedAfter =
  /^[\u4e00-\u9fff]{0,6}(?:工作法|模式|机制|体系|工程|行动|计划|战略|部署|布局|框架|专线|热线|平台|指令|服务|品牌|思路|理念)/u;

/** 近百万, 七十余万, and the zero of 败诉案件为零. */
function isChineseAmount(text: string, { value, end, inner, scale }: ScannedNumeral, before: string): boolean {
  if (value === 0) return /[为至是于持]$/u.test(before) && /^(?:[，。；、）)]|$)/u.test(text.charAt(end));
  return inner !== '' || (scale >= 1e4 && /[近约超逾达]$/u.test(before));
}

/** Reads one numeral of a paragraph by every rule. */
export type ReadOne = (paragraph: Paragraph, numeral: ScannedNumeral, index: number) => NumberReading;

const rangePattern = /^(?:[-—–~～]{1,2}|至|到)$/u;

/** 3至5次, 5%-10%, 3个至5个: one amount with a lower and an upper end; 由90%到95% is a change between two. */
export function readRange(paragraph: Paragraph, index: number, readOne: ReadOne): NumberReading | null {
  const { text, numerals } = paragraph;
  const first = numerals[index];
  const second = numerals[index + 1];
  if (!first || !second || second.start - first.end > 4 || second.value <= first.value) return null;
  const between = text.slice(first.end, second.start);
  if (/[由从]/u.test(text.charAt(first.start - 1))) return null;
  const joint = /(?:[-—–~～]{1,2}|至|到)$/u.exec(between)?.[0];
  if (joint === undefined) return null;
  const low = readOne(paragraph, first, index);
  const isBare = low.role === 'unexplained' || low.rule === 'number-word';
  if (low.role !== 'quantity' && !(isBare && rangePattern.test(between))) return null;
  const high = readOne(paragraph, second, index + 1);
  if (high.role !== 'quantity') return null;
  if (!rangePattern.test(between) && (low.unit !== high.unit || low.end + joint.length !== second.start)) return null;
  const scale = first.scale === 1 && second.scale > 1 && rangePattern.test(between) ? second.scale : 1;
  const hedge = hedgeBefore(text.slice(Math.max(0, first.start - 5), first.start), false);
  high.rule = 'range';
  high.start = first.start;
  high.text = text.slice(first.start, high.end);
  high.high = high.value;
  high.value = low.value * scale;
  high.qualifier = joinQualifiers(hedge, high.qualifier, 'exact');
  high.numberStart = first.digitsStart;
  return high;
}
