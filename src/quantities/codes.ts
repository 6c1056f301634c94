/** Numerals that are part of a code: hotlines, telephone numbers, routes, formulas, versions, ratios. */
import { isRatio } from './dates.js';
import { isMeasured } from './measure.js';
import type { Rule, Verdict } from './paragraph.js';
import { COLON, EDITION, LABEL, LETTER, OPERATOR, traitsAt } from './traits.js';

const name = (rule: string, start: number, end: number): Verdict => ({ role: 'name', rule, start, end });

/** Numbers of services: 123xx are a national series, the rest are known by the words beside them. */
const seriesPattern = /^123\d\d$/;
const servicePattern = /^(?:12[12]\d\d|95\d{3}|96\d{3,4}|1[01]\d|12[0-2]|400|800)$/;
const serviceWords =
  /^(?:[、与和]\d{3,6})?(?:[“”]|报警|接处?警|警情|指挥|[分]?平台|出警|联动|案件类|宣传日|急救|社会|服务|热线|电话|举报|投诉|咨询|来电|监督|政务|便民|公益|专线)/u;
const countUnits = /^(?:余|多)?(?:件|宗|起|人|名|户|份|家|元|亩|条|场|次|个)/u;
const closingPattern = /^(?:[，。；、：！？）)”]|和|及|与|等|其中|$)/u;

/** 12345热线, 12328, 110报警; 12360件 is a count, and so is 12345件 where its clause ends there. */
const hotline: Rule = ({ text }, { start, end, chinese, kind }) => {
  if (chinese || kind !== 'number' || end - start < 3 || end - start > 6) return null;
  const digits = text.slice(start, end);
  const after = text.slice(end, end + 12);
  if (servicePattern.test(digits)) return serviceWords.test(after) ? name('hotline-number', start, end) : null;
  if (!seriesPattern.test(digits)) return null;
  const unit = countUnits.exec(after)?.[0];
  const isCount = unit !== undefined && isMeasured(text, end);
  if (isCount && (digits !== '12345' || closingPattern.test(after.slice(unit.length)))) return null;
  return name('hotline-number', start, end);
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
  if (chinese || ((traitsAt(text, start - 1) | traitsAt(text, end)) & LETTER) === 0) return null;
  const before = text.charAt(start - 1);
  if (letter.test(before) || before === '_' || (before === '-' && letter.test(text.charAt(start - 2))))
    return name('code', start, end);
  if (!letter.test(text.charAt(end)) || kind === 'percent') return null;
  return latinUnit.test(text.slice(end, end + 5)) ? null : name('code', start, end);
};

/** Fewest digits of a number that the words before it show to be a serial one. */
const MIN_SERIAL = 5;

/** 编号031116, 桂公网安备45148102000056号: a leading zero or too many digits for a count. */
const serial: Rule = ({ text }, { start, end, chinese, kind, digitsStart, digitsEnd }) => {
  if (chinese || kind !== 'number' || digitsEnd !== end) return null;
  const mayBeSerial = end - digitsStart >= MIN_SERIAL || text[digitsStart] === '0';
  if (!mayBeSerial && text[start - 1] !== '/' && text[start - 1] !== '-') return null;
  const digits = text.slice(digitsStart, end);
  const plain = /\D/.test(digits) ? 0 : digits.length; // a pattern for all of them would not end on millions of digits
  if (/^0\d/.test(digits) || plain >= 11) return name('serial-number', start, end);
  if (plain >= 9 && !isMeasured(text, end)) return name('serial-number', start, end);
  if (/[\dA-Za-z]\/$/.test(text.slice(Math.max(0, start - 2), start)) && /^-\d/.test(text.slice(end, end + 2)))
    return name('serial-number', start, end);
  if (/(?:号|[\dA-Za-z])-$/u.test(text.slice(Math.max(0, start - 2), start)) && !isMeasured(text, end))
    return name('serial-number', start, end);
  return plain >= MIN_SERIAL && /(?:编号|单号|案号|备案?号?|备)[：:]?$/u.test(text.slice(Math.max(0, start - 4), start))
    ? name('serial-number', start, end)
    : null;
};

/** 1+3+N, “1+6+3”, 7+1, 3*3+N */
const formula: Rule = ({ text }, { start, end, kind }) => {
  if (((traitsAt(text, start - 1) | traitsAt(text, end)) & OPERATOR) === 0) return null;
  const after = text.charAt(end);
  const before = text.charAt(start - 1);
  const isJoined = /[+＋*×xX]/u.test(after) && isOperand(text, end + 1, end + 1);
  const joins = kind === 'number' && /[+＋*×]/u.test(before) && isOperand(text, start - 2, end);
  return isJoined || joins ? name('formula', start, end) : null;
};

/** 1名+2名 adds amounts; 互联网+3 and 1+3 are names. */
function isOperand(text: string, at: number, end: number): boolean {
  const operand = text.charAt(at);
  return /[\dA-Za-z“”]/u.test(operand) || (/[\u4e00-\u9fff]/u.test(operand) && !isMeasured(text, end));
}

/** 8号地块, 1号窗口, 3号线; the 8 of 8，9号地块 */
const numbered: Rule = ({ text }, { start, end, kind }) => {
  if (kind !== 'number' || ((traitsAt(text, start - 1) | traitsAt(text, end)) & LABEL) === 0) return null;
  if (/^[号#](?!召|称|角|脉)/u.test(text.slice(end, end + 2))) return name('number-label', start, end + 1);
  if (/^(?:[、，,和及与-]\d{1,4}){1,6}号/u.test(text.slice(end, end + 24))) return name('number-label', start, end);
  if (/^(?:国道|省道|县道|高速|铁路)/u.test(text.slice(end, end + 2))) return name('number-label', start, end);
  const isRoad = /(?:国道|省道|县道)$/u.test(text.slice(Math.max(0, start - 2), start));
  return isRoad && !isMeasured(text, end) ? name('number-label', start, end) : null;
};

/** 比例 1.9:62.6:35.5 */
const ratio: Rule = ({ text }, { start, end, chinese }) => {
  if (chinese || ((traitsAt(text, start - 1) | traitsAt(text, end)) & COLON) === 0) return null;
  const isFirst = /^[:：∶]\d/u.test(text.slice(end, end + 2));
  const isNext = /\d[:：∶]$/u.test(text.slice(Math.max(0, start - 2), start));
  return isFirst || isNext || isRatio(text, start, end) ? name('ratio', start, end) : null;
};

const edition = /^版|^年级|^式/u;

/** 3.0版, 七年级, 智慧平台3.0 */
const version: Rule = ({ text }, { start, end, chinese }) => {
  if ((traitsAt(text, end) & EDITION) !== 0 && edition.test(text.slice(end, end + 2)))
    return name('version', start, end);
  const isRelease = !chinese && end - start === 3 && /^\d\.0$/.test(text.slice(start, end)) && !isMeasured(text, end);
  return isRelease && /[\u4e00-\u9fff”]/u.test(text.charAt(start - 1)) ? name('version', start, end) : null;
};

/** Every rule for codes, in order. */
export const codeRules: readonly Rule[] = [formula, code, hotline, phone, serial, numbered, ratio, version];
