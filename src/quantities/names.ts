/** Numerals that are part of a name: hotlines, codes, routes, formulas, ordinals, quoted names. */
import type { ScannedNumeral } from '../numerals.js';
import { isRatio } from './dates.js';
import { isMeasured, measureFrom } from './measure.js';
import { type Rule, spanAt, type Verdict } from './paragraph.js';

const name = (rule: string, start: number, end: number): Verdict => ({ role: 'name', rule, start, end });

const hotlinePattern = /^(?:12[1-9]\d\d|123\d\d|95\d{3}|96\d{3,4}|11[0-9]|12[0-2]|400|800)$/;
const closingPattern = /^(?:[，。；、：！？）)”]|和|及|与|等|其中|$)/u;

/** 12345热线, 12328, 110报警: service numbers; 12345件， with its unit at a clause's end would be a count. */
const hotline: Rule = ({ text }, { start, end, chinese, kind, value }) => {
  if (chinese || kind !== 'number' || end - start < 3 || end - start > 6) return null;
  const digits = text.slice(start, end);
  if (!hotlinePattern.test(digits)) return null;
  const unit = measureFrom(text, end, false);
  if (value < 1000) {
    const isNamed =
      /^(?:[、与和]1[12]\d)?(?:报警|接处?警|警情|指挥|平台|出警|联动|案件类|宣传日|急救|社会|热线|电话|”)/u.test(
        text.slice(end, end + 10),
      );
    return isNamed ? name('hotline-number', start, end) : null;
  }
  if (unit !== null && closingPattern.test(text.slice(unit.end, unit.end + 2))) return null;
  return unit !== null && !digits.startsWith('123') ? null : name('hotline-number', start, end);
};

/** 0771-2260158, 13800000000: telephone numbers. */
const phone: Rule = ({ text }, { start, end, chinese, kind, digitsStart }) => {
  if (chinese || kind !== 'number' || end - digitsStart < 3) return null;
  const digits = text.slice(digitsStart, end);
  if (/^0\d{2,3}$/.test(digits) && /^-?[\s-]?\d{7,8}/.test(text.slice(end, end + 9)))
    return name('phone-number', start, end);
  if (/^\d{7,8}$/.test(digits) && /0\d{2,3}[-—）)]$/u.test(text.slice(Math.max(0, start - 5), start)))
    return name('phone-number', start, end);
  if (/^1[3-9]\d{9}$/.test(digits)) return name('phone-number', start, end);
  return /^\d{5,8}$/.test(digits) &&
    /(?:电话|传真|邮编|邮政编码)[：:]?$/u.test(text.slice(Math.max(0, start - 5), start))
    ? name('phone-number', start, end)
    : null;
};

const letter = /[A-Za-zα-ωΑ-Ω]/u;
const latinUnit = /^(?:km|kg|kW|kV|kWh|MW|GW|MB|GB|TB|PB|Mbps|mm|cm|m|g|t|mg|dB|KV|KW|h)(?![A-Za-z])/u;

/** G357线, 5G, PM2.5, A4, 4A级: letters and digits of one code. */
const code: Rule = ({ text }, { start, end, chinese, kind }) => {
  if (chinese) return null;
  const before = text[start - 1] ?? '';
  if (letter.test(before) || before === '_' || (before === '-' && letter.test(text[start - 2] ?? '')))
    return name('code', start, end);
  if (!letter.test(text[end] ?? '') || kind === 'percent') return null;
  return latinUnit.test(text.slice(end, end + 5)) ? null : name('code', start, end);
};

/** 编号031116, 桂公网安备45148102000056号: a leading zero or too many digits for a count. */
const serial: Rule = ({ text }, { start, end, chinese, kind, digitsStart, digitsEnd }) => {
  if (chinese || kind !== 'number' || digitsEnd !== end) return null;
  const digits = text.slice(digitsStart, end);
  if (/^0\d/.test(digits) || /^\d{11,}$/.test(digits)) return name('serial-number', start, end);
  if (/^\d{9,}$/.test(digits) && !isMeasured(text, end)) return name('serial-number', start, end);
  return /(?:编号|单号|案号|备案?号?|备)[：:]?$/u.test(text.slice(Math.max(0, start - 4), start)) &&
    /^\d{5,}$/.test(digits)
    ? name('serial-number', start, end)
    : null;
};

/** 1+3+N, “1+6+3”, 7+1, 3*3+N */
const formula: Rule = ({ text }, { start, end, kind }) => {
  const after = text[end] ?? '';
  const before = text[start - 1] ?? '';
  const isJoined = /[+＋*×xX]/u.test(after) && isOperand(text, end + 1, end + 1);
  const joins = kind === 'number' && /[+＋*×]/u.test(before) && isOperand(text, start - 2, end);
  return isJoined || joins ? name('formula', start, end) : null;
};

/** 1名+2名 adds amounts; 互联网+3 and 1+3 are names. */
function isOperand(text: string, at: number, end: number): boolean {
  const operand = text[at] ?? '';
  return /[\dA-Za-z“”]/u.test(operand) || (/[\u4e00-\u9fff]/u.test(operand) && !isMeasured(text, end));
}

/** 8号地块, 1号窗口, 3号线; the 8 of 8，9号地块 */
const numbered: Rule = ({ text }, { start, end, kind }) => {
  if (kind !== 'number') return null;
  if (/^[号#](?!召|称|角|脉)/u.test(text.slice(end, end + 2))) return name('number-label', start, end + 1);
  if (/^(?:[、，,和及与-]\d{1,4}){1,6}号/u.test(text.slice(end, end + 24))) return name('number-label', start, end);
  if (/^(?:国道|省道|县道|高速|铁路)/u.test(text.slice(end, end + 2))) return name('number-label', start, end);
  const isRoad = /(?:国道|省道|县道)$/u.test(text.slice(Math.max(0, start - 2), start));
  return isRoad && !isMeasured(text, end) ? name('number-label', start, end) : null;
};

const ordinalUnits = /^(?:责任人|议题|名|位|次|批|期|届|季度|方|轮|类|项|个|阶段|产业|书记|一|家|条|号)/u;

/** 第4位, 第三, 第一责任人 */
const ordinal: Rule = ({ text }, { start, end }) => {
  if (text[start - 1] !== '第') return isListedOrdinal(text, start) ? name('ordinal', start, end) : null;
  const unit = ordinalUnits.exec(text.slice(end, end + 3))?.[0] ?? '';
  return name('ordinal', start - 1, end + unit.length);
};

/** 8 of 第5、8名, 26 of 第20至26期 */
function isListedOrdinal(text: string, start: number): boolean {
  if (!/[、和至到-]/u.test(text[start - 1] ?? '')) return false;
  return /第(?:\d{1,4}|[一二三四五六七八九十百]{1,4})[、和至到-]$/u.test(text.slice(Math.max(0, start - 7), start));
}

/** 前10位, 百强, 世界500强, 前三 */
const rank: Rule = ({ text }, { start, end, kind, value }) => {
  if (kind !== 'number') return null;
  if (/^(?:强|佳)(?![化调度])/u.test(text.slice(end, end + 2))) return name('ranking', start, end + 1);
  if (text[start - 1] !== '前' || value > 200) return null;
  const unit = /^(?:位|名|列|强|茅|[，。；、”])/u.exec(text.slice(end, end + 1));
  return unit ? name('ranking', start - 1, end) : null;
};

/** 48岁: an age, but for a stated average. */
const age: Rule = ({ text }, { start, end }) => {
  if (!/[周岁至到~—–-]/u.test(text[end] ?? '')) return null;
  if (!/^(?:周岁|岁|[-—–至~到]\d{1,2}周?岁)/u.test(text.slice(end, end + 5))) return null;
  return /(?:寿命|平均)[^，。；]{0,8}$/u.test(text.slice(Math.max(0, start - 14), start))
    ? null
    : name('age', start, end);
};

/** “1310”, “511”, “昆仑2022”: a short quotation is a name, unless it states a count. */
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

/** 比例 1.9:62.6:35.5 */
const ratio: Rule = ({ text }, { start, end, chinese }) => {
  if (chinese || !(/[:：∶]/u.test(text[end] ?? '') || /[:：∶]/u.test(text[start - 1] ?? ''))) return null;
  const isFirst = /^[:：∶]\d/u.test(text.slice(end, end + 2));
  const isNext = /\d[:：∶]$/u.test(text.slice(Math.max(0, start - 2), start));
  return isFirst || isNext || isRatio(text, start, end) ? name('ratio', start, end) : null;
};

const edition = /^版|^年级|^式/u;

/** 3.0版, 七年级, 智慧平台3.0 */
const version: Rule = ({ text }, { start, end, chinese }) => {
  if (edition.test(text.slice(end, end + 2))) return name('version', start, end);
  const isRelease = !chinese && /^\d\.0$/.test(text.slice(start, end)) && !isMeasured(text, end);
  return isRelease && /[\u4e00-\u9fff”]/u.test(text[start - 1] ?? '') ? name('version', start, end) : null;
};

const sessionList = /^次(?:[、和][一二三四五六七八九十]{1,3}次){0,4}(?:全会|全体会议|会议|代表大会|党代会)/u;

/** 十九届六中全会, 六届二次、三次全会: sessions of a body */
const session: Rule = ({ text }, { start, end, chinese }) => {
  if (!chinese) return null;
  if (text[end] === '届') {
    const isCount = /(?:连续|近|历|办|了)$/u.test(text.slice(Math.max(0, start - 2), start));
    return isCount ? null : name('session', start, end + 1);
  }
  if (text[end] !== '次' || !sessionList.test(text.slice(end, end + 24))) return null;
  const isNumbered = /届[^，。；]{0,10}$/u.test(text.slice(Math.max(0, start - 14), start));
  return isNumbered || /^次(?:全会|全体会议|代表大会)/u.test(text.slice(end, end + 5))
    ? name('session', start, end + 1)
    : null;
};

/** 昆仑2022, 2009国际友城市长峰会: a year in a name, without 年 */
const yearInName: Rule = ({ text }, { start, end, chinese, kind }) => {
  if (chinese || kind !== 'number' || !/^(?:19[5-9]|20[0-4])\d$/.test(text.slice(start, end))) return null;
  if (!/[\u4e00-\u9fff”）)]/u.test(text[end] ?? '') || /[余多]/u.test(text[end] ?? '')) return null;
  return !isMeasured(text, end) ? name('year-in-name', start, end) : null;
};

const phraseNouns = /^(?:项制度|个(?:意识|维护|确立|自信|代表|全面|一百年|务必|坚持|必须|统一))/u;

/** 3项制度, 4个意识: set phrases in Arabic digits */
const phraseInDigits: Rule = ({ text }, { start, end, chinese, value }) =>
  !chinese &&
  value <= 12 &&
  phraseNouns.test(text.slice(end, end + 4)) &&
  !/[立台订定增善了]$/u.test(text[start - 1] ?? '')
    ? name('set-phrase', start, end + 1)
    : null;

/** 10大项目, 4大核心功能 */
const great: Rule = ({ text }, { start, end, kind }) =>
  kind === 'number' && /^大(?![项类件户型队于])/u.test(text.slice(end, end + 2))
    ? name('set-phrase', start, end + 1)
    : null;

/** Every rule for names in any script, in order. */
export const nameRules: readonly Rule[] = [
  ordinal,
  formula,
  code,
  hotline,
  phone,
  serial,
  numbered,
  rank,
  age,
  quoted,
  ratio,
  version,
  session,
  yearInName,
  phraseInDigits,
  great,
];
