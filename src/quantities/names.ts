/** Numerals that are part of a name: ordinals, ranks, ages, quoted names, sessions, set phrases. */
import type { ScannedNumeral } from '../numerals.js';
import { isMeasured } from './measure.js';
import { type Rule, spanAt, type Verdict } from './paragraph.js';
import { AGE, LISTING, traitsAt } from './traits.js';

const name = (rule: string, start: number, end: number): Verdict => ({ role: 'name', rule, start, end });

const ordinalUnits = /^(?:责任人|议题|名|位|次|批|期|届|季度|方|轮|类|项|个|阶段|产业|书记|一|家|条|号)/u;

/** 第4位, 第三, 第一责任人 */
export const ordinal: Rule = ({ text }, { start, end }) => {
  if (text[start - 1] !== '第') return isListedOrdinal(text, start) ? name('ordinal', start, end) : null;
  const unit = ordinalUnits.exec(text.slice(end, end + 3))?.[0] ?? '';
  return name('ordinal', start - 1, end + unit.length);
};

/** 8 of 第5、8名, 26 of 第20至26期 */
function isListedOrdinal(text: string, start: number): boolean {
  if ((traitsAt(text, start - 1) & LISTING) === 0) return false;
  return /第(?:\d{1,4}|[一二三四五六七八九十百]{1,4})[、和至到-]$/u.test(text.slice(Math.max(0, start - 7), start));
}

/** 前10位, 百强, 世界500强, 前三 */
const rank: Rule = ({ text }, { start, end, kind, value }) => {
  if (kind !== 'number') return null;
  const after = text[end];
  if ((after === '强' || after === '佳') && !/[化调度]/u.test(text.charAt(end + 1)))
    return name('ranking', start, end + 1);
  if (text[start - 1] !== '前' || value > 200) return null;
  const unit = /^(?:位|名|列|强|茅|[，。；、”])/u.exec(text.slice(end, end + 1));
  return unit ? name('ranking', start - 1, end) : null;
};

/** 48岁: an age, but for a stated average. */
const age: Rule = ({ text }, { start, end }) => {
  if ((traitsAt(text, end) & AGE) === 0) return null;
  if (!/^(?:周岁|岁|[-—–至~到]\d{1,2}周?岁)/u.test(text.slice(end, end + 5))) return null;
  return /(?:寿命|平均)[^，。；]{0,8}$/u.test(text.slice(Math.max(0, start - 14), start))
    ? null
    : name('age', start, end);
};

/** “1310”, “511”, “利剑2021”: a short quotation is a name, unless it states a count. */
export const quoted: Rule = ({ text, quotes }, numeral) => {
  const quote = quotes.length > 0 ? spanAt(quotes, numeral.start) : null;
  if (!quote) return null;
  const length = quote.end - quote.start - 2;
  if (length > 14 || /[，。；]/u.test(text.slice(quote.start, quote.end))) return null;
  if (numeral.kind === 'percent') return null;
  return isCountInQuote(text, numeral, quote.start) ? null : name('quoted-name', numeral.start, numeral.end);
};

const countUnits = /^[余多]?(?:件|宗|起|人次|份|场次|家次|户次|万元|元|亩|平方米|公里|吨)/u;

/** “查处案件20件”: an Arabic number from 13 up, not first in the quotation, with a unit of counting. */
function isCountInQuote(
  text: string,
  { start, end, chinese, value, inner }: ScannedNumeral,
  quoteStart: number,
): boolean {
  if (chinese && inner === '') return false;
  return value >= 13 && start > quoteStart + 2 && countUnits.test(text.slice(end, end + 4));
}

const sessionList = /^次(?:[、和][一二三四五六七八九十]{1,3}次){0,4}(?:全会|全体会议|会议|代表大会|党代会)/u;

/** 十九届六中全会, 六届二次、三次全会: sessions of a body */
const session: Rule = ({ text }, { start, end, chinese }) => {
  if (!chinese) return null;
  if (text[end] === '届') {
    const isCount = /(?:连续|近|历|办|了)$/u.test(text.slice(Math.max(0, start - 2), start));
    return isCount ? null : name('session', start, end + 1);
  }
  if (text[end] === '次' && /届[^，。；]{0,2}$/u.test(text.slice(Math.max(0, start - 3), start)))
    return name('session', start, end + 1);
  if (text[end] !== '次' || !sessionList.test(text.slice(end, end + 24))) return null;
  const isNumbered = /届[^，。；]{0,10}$/u.test(text.slice(Math.max(0, start - 14), start));
  return isNumbered || /^次(?:全会|全体会议|代表大会)/u.test(text.slice(end, end + 5))
    ? name('session', start, end + 1)
    : null;
};

/** 利剑2021, 2009国际友城市长峰会: a year in a name, without 年 */
const yearInName: Rule = ({ text }, { start, end, chinese, kind }) => {
  if (chinese || kind !== 'number' || end - start !== 4) return null;
  if (!/^(?:19[5-9]|20[0-4])\d$/.test(text.slice(start, end))) return null;
  if (!/[\u4e00-\u9fff”）)]/u.test(text.charAt(end)) || /[余多]/u.test(text.charAt(end))) return null;
  return !isMeasured(text, end) ? name('year-in-name', start, end) : null;
};

const phraseNouns = /^(?:项制度|个(?:意识|维护|确立|自信|代表|全面|一百年|务必|坚持|必须|统一))/u;

/** 3项制度, 4个意识: set phrases in Arabic digits */
const phraseInDigits: Rule = ({ text }, { start, end, chinese, value }) =>
  !chinese &&
  value <= 12 &&
  (text[end] === '项' || text[end] === '个') &&
  phraseNouns.test(text.slice(end, end + 4)) &&
  !/[立台订定增善了]$/u.test(text.charAt(start - 1))
    ? name('set-phrase', start, end + 1)
    : null;

/** 1人1档, 1村1策: one to one, in Arabic digits */
const oneToOne: Rule = ({ text }, { start, end, chinese, value }) => {
  if (chinese || value !== 1 || end - start !== 1) return null;
  const isFirst = /^[\u4e00-\u9fff]1[\u4e00-\u9fff]/u.test(text.slice(end, end + 3)) && !isMeasured(text, end + 2);
  const isSecond = /1[\u4e00-\u9fff]$/u.test(text.slice(Math.max(0, start - 2), start)) && !isMeasured(text, end);
  return isFirst || isSecond ? name('set-phrase', start, Math.min(end + 1, text.length)) : null;
};

/** 10大项目, 4大核心功能 */
const great: Rule = ({ text }, { start, end, kind }) =>
  kind === 'number' && text[end] === '大' && /^大(?![项类件户型队于])/u.test(text.slice(end, end + 2))
    ? name('set-phrase', start, end + 1)
    : null;

/** Every rule for names, in order. */
export const nameRules: readonly Rule[] = [rank, age, quoted, session, yearInName, phraseInDigits, oneToOne, great];
