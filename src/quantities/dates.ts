/** Numerals that are years, months, days, hours of the day, or name a day (12·4). */
import type { ScannedNumeral } from '../numerals.js';
import { isMeasured } from './measure.js';
import type { Rule, Verdict } from './paragraph.js';
import { CLOCK, COLON, traitsAt, YEARS } from './traits.js';

const date = (rule: string, start: number, end: number): Verdict => ({ role: 'date', rule, start, end });

function isYear({ value, chinese, start, digitsEnd }: ScannedNumeral): boolean {
  return Number.isInteger(value) && value >= 1840 && value <= 2100 && (chinese || digitsEnd - start === 4);
}

/** 2021年, 二〇二一年度; 2021-2025 and 2021/12/8 without it */
const year: Rule = ({ text }, numeral) => {
  const { start, end, kind } = numeral;
  if (isYearAndMonth(text, numeral)) return date('calendar-date', start, end);
  if (kind !== 'number' && kind !== 'fraction') return null;
  if (!isYear(numeral)) return null;
  if (text[end] === '年') return date('year', start, end + 1);
  if (numeral.chinese) return null;
  const after = text.slice(end, end + 6);
  const before = text.slice(Math.max(0, start - 6), start);
  if (
    /^(?:[-—–~～至]+|[到、和/])(?:19|20)\d\d/u.test(after) ||
    /(?:19|20)\d\d年?(?:[-—–~～至]+|[到、和/])$/u.test(before)
  )
    return date('year', start, end);
  if (/^[-/.]\d{1,2}[-/.]\d/u.test(after)) return date('calendar-date', start, end);
  return /^(?:以来|版|财年|届)/u.test(after) ? date('year', start, end) : null;
};

/** 2021.12 without a unit */
function isYearAndMonth(text: string, { start, end, chinese }: ScannedNumeral): boolean {
  if (chinese || end - start < 6 || end - start > 7 || text[start + 4] !== '.') return false;
  return /^(?:19|20)\d\d\.(?:0?[1-9]|1[0-2])$/.test(text.slice(start, end)) && !isMeasured(text, end);
}

/** The rest of 2021-12-08, 2021.12.8, 2021/12/8 */
const calendarRest: Rule = ({ text }, { start, end, chinese }) => {
  if (chinese || start < 5 || !/[-/.]/.test(text.charAt(start - 1))) return null;
  const before = text.slice(Math.max(0, start - 8), start);
  return /(?<!\d)(?:19|20)\d\d([-/.])(?:\d{1,2}\1)?$/u.test(before) &&
    /^\d{1,2}(?:\/\d{1,2})?$/.test(text.slice(start, end))
    ? date('calendar-date', start, end)
    : null;
};

/** 90年代, 20世纪, 90后 */
const era: Rule = ({ text }, { start, end }) => {
  if (!/[年世后]/u.test(text.charAt(end))) return null;
  const word = /^(?:年代|世纪|后(?![续期勤来]))/u.exec(text.slice(end, end + 2))?.[0];
  if (word === undefined || (word === '后' && !/^\d0$/.test(text.slice(start, end)))) return null;
  return date('era', start, end + word.length);
};

/** 10月中旬, 8月份, 1-11月; 3个月 is a length of time */
const month: Rule = ({ text, numerals }, numeral, index) => {
  const { start, end, value } = numeral;
  if (!Number.isInteger(value) || value < 1 || value > 12) return null;
  if (text[end] === '月') return date('month', start, end + (text[end + 1] === '份' ? 2 : 1));
  if (!/^(?:月?份?[-—–~～至、和到])/u.test(text.slice(end, end + 3))) return null;
  const next = numerals[index + 1];
  return next && next.start - end <= 2 && text[next.end] === '月' && next.value <= 12
    ? date('month', start, end)
    : null;
};

/** Words before a number of days: 期限为30日, 不少于7日. */
const lengthBefore = /(?:期|限|满|为|[不少多低]于|至少|共|需|超过?|提前|公示|连续|[约近逾达])$/u;
const dayAfter = /^[日号](?![均常益元本产]|内|以内|前后|平均)/u;

/** 1月13日, 每月15日, 10日前; 20日内 is a length of time */
const day: Rule = ({ text, numerals }, numeral, index) => {
  const { start, end, value } = numeral;
  if (!Number.isInteger(value) || value < 1 || value > 31 || !/[日号—–~～至、和到-]/u.test(text.charAt(end)))
    return null;
  const before = text.slice(Math.max(0, start - 3), start);
  const inMonth = /月份?$/u.test(before);
  if (!inMonth && lengthBefore.test(text.slice(Math.max(0, start - 4), start))) return null;
  if (text[end] === '日' && (inMonth || dayAfter.test(text.slice(end, end + 3)))) return date('day', start, end + 1);
  if (text[end] === '号' && inMonth) return date('day', start, end + 1);
  const next = numerals[index + 1];
  const isFirst =
    next && next.start - end <= 2 && /^[-—–~～至、和到]/u.test(text.slice(end)) && text[next.end] === '日';
  return isFirst && (inMonth || next.value <= 31) ? date('day', start, end) : null;
};

/** 48.3 of 10:48.3:41.7, 6 of 1:6 after 比例. */
export function isRatio(text: string, start: number, end: number): boolean {
  const around = text.slice(Math.max(0, start - 14), end + 14);
  if (!/\d[:：∶]\d/u.test(around)) return false;
  const joined = /(?<![\d.])[\d.]+(?:[:：∶][\d.]+){1,8}/gu;
  for (const { 0: parts, index } of around.matchAll(joined)) {
    const from = Math.max(0, start - 14) + index;
    if (from > start || from + parts.length < end) continue;
    return (
      parts.includes('.') || /[比例构重]/u.test(text.slice(Math.max(0, from - 6), from)) || /^\d+[:：]\d$/u.test(parts)
    );
  }
  return false;
}

/** 8:00, 9时30分, 上午8点 */
const clock: Rule = ({ text }, { start, end, value, chinese }) => {
  if (value > 59) return null;
  if ((traitsAt(text, end) & (COLON | CLOCK)) === 0 && (traitsAt(text, start - 1) & COLON) === 0) return null;
  if (isRatio(text, start, end)) return null;
  const after = text.slice(end, end + 4);
  const before = text.slice(Math.max(0, start - 6), start);
  if (!chinese && value <= 24 && /^[:：][0-5]\d(?!\d|[:：.]\d+(?!\d))/u.test(after))
    return date('clock-time', start, end);
  if (
    !chinese &&
    /(?:^|[^\d:：])\d{1,2}[:：](?:\d\d[:：])?$/u.test(before) &&
    /^[0-5]\d$/u.test(text.slice(start, end))
  )
    return date('clock-time', start, end);
  if (value <= 24 && /^时(?![段间代期候])/u.test(after)) return date('clock-time', start, end + 1);
  if (value <= 24 && /^点(?:整|半|钟|至|到|前|后|\d{1,2}分)/u.test(after)) return date('clock-time', start, end + 1);
  if (value <= 24 && text[end] === '点' && /[晨午晚夜天日]$/u.test(before)) return date('clock-time', start, end + 1);
  return /(?:\d|十)[时点]$/u.test(before) && text[end] === '分' ? date('clock-time', start, end + 1) : null;
};

/** “12·4”, 3·15消费者权益日, 6.26国际禁毒日, 4.15 */
const namedDay: Rule = ({ text }, numeral) => {
  const { start, end, chinese } = numeral;
  const isJoined = text[end] === '·' || text[start - 1] === '·' || text[start - 1] === ' ';
  if (!isJoined) return !chinese && isMonthAndDay(text, numeral) ? date('named-day', start, end) : null;
  const first = /^[·•・]\s?[\d一二三四五六七八九十]/u.test(text.slice(end, end + 3)) && numeral.value <= 31;
  const second =
    /[\d一二三四五六七八九十]\s?[·•・]\s?$/u.test(text.slice(Math.max(0, start - 4), start)) && numeral.value <= 31;
  if (first || second) return date('named-day', start, end);
  return isMonthAndDay(text, numeral) ? date('named-day', start, end) : null;
};

const dayNames =
  /^(?:[”"’]|日|国家|国际|全民|全国|全球|世界|宪法|禁毒|消费|环境|安全|普法|法[治制]|税[法收]|知识|民法|保密|档案|案|事[故件]|地震|特大|反|防|保护|爱|植树|、|和)/u;

/** 6.26国际禁毒日: a decimal that is a day of the year, with a day's name or a quotation mark at its end. */
function isMonthAndDay(text: string, numeral: ScannedNumeral): boolean {
  const { start, end, kind, value, digitsStart, digitsEnd } = numeral;
  if (kind !== 'number' || digitsEnd !== end || Number.isInteger(value)) return false;
  const match = /^(\d{1,2})\.(\d{1,2})$/.exec(text.slice(digitsStart, digitsEnd));
  if (!match) return false;
  const [, monthText = '', dayText = ''] = match;
  if (Number(monthText) > 12 || Number(monthText) < 1 || Number(dayText) > 31 || Number(dayText) < 1) return false;
  const after = text.slice(end, end + 2);
  if (/^[、和]/u.test(after)) return /^[、和]\s?\d{1,2}\.\d{1,2}(?:[”日国全世宪禁消])/u.test(text.slice(end, end + 8));
  return dayNames.test(after) || (/[“"]/u.test(text.charAt(start - 1)) && /[”"]/u.test(text.charAt(end)));
}

const spanAfter =
  /^年(?:多?来|间|以来|行动|计划|规划|攻坚|期|前|后|之[前后内]|时间|大变样|提升|任务|目标|周期|滚动|实施|改革|工程|一[遇度]|专项|整治|内涝|禁渔|级|制)/u;

/** 五年来, 近三年, 三年行动: a span that dates something; 连续3年 and 为期3年 are lengths. */
const years: Rule = ({ text }, numeral) => {
  const { start, end, value, chinese } = numeral;
  if ((traitsAt(text, end) & YEARS) === 0) return null;
  if (text[end] !== '年' && !/^[多余]年/u.test(text.slice(end, end + 2))) return null;
  if (!Number.isInteger(value)) return null;
  const before = text.slice(Math.max(0, start - 4), start);
  const to = text.indexOf('年', end) + 1;
  if (/连续|为期|任期|期限|刑|满$|长达|每隔|服务$|已[有达]?$|分$|保质|有效期/u.test(before)) return null;
  if (spanAfter.test(text.slice(to - 1, to + 3)) || /[近这过去前后未来头上当此一每]$|最近|今后/u.test(before))
    return date('span', start, to);
  return chinese && value <= 12 ? date('span', start, to) : null;
};

/** 一季度, 前三季度, 第四季度 */
const quarter: Rule = ({ text }, { start, end, value }) => {
  if (value > 4) return null;
  if (/^(?:[-—–~～]|至|到|、)[1-4二三四]季度/u.test(text.slice(end, end + 4))) return date('quarter', start, end);
  return text.slice(end, end + 2) === '季度' ? date('quarter', start, end + 2) : null;
};

/** 周一, 星期三: read as words where the day is Chinese; 星期3 */
const week: Rule = ({ text }, { start, end }) =>
  end - start === 1 &&
  /(?:星期|礼拜|周|每周)$/u.test(text.slice(Math.max(0, start - 2), start)) &&
  !/^[次个期天]/u.test(text.charAt(end))
    ? date('weekday', start, end)
    : null;

/** 20210108 as a date; 20212025年 and 2017210日 that lost a mark */
const packed: Rule = ({ text }, { start, end, chinese }) => {
  const length = end - start;
  if (chinese || length < 6 || length > 8) return null;
  const digits = text.slice(start, end);
  const isWhole = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(digits);
  const isYears = text[end] === '年' && /^(?:19|20)\d\d(?:19|20)\d\d$/.test(digits);
  const isDay = text[end] === '日' && /^(?:19|20)\d{4,6}$/.test(digits);
  if (isYears || isDay) return date('calendar-date', start, end + 1);
  return isWhole ? date('calendar-date', start, end) : null;
};

/** Every date rule, in order. */
export const dateRules: readonly Rule[] = [
  year,
  calendarRest,
  era,
  month,
  day,
  clock,
  namedDay,
  quarter,
  years,
  week,
  packed,
];
