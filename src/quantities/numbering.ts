/** Numerals that number a section, an item, a page or a table. */
import type { ScannedNumeral } from '../numerals.js';
import { isMeasured } from './measure.js';
import type { Rule, Verdict } from './paragraph.js';

const breaks = /[。；;：:！？!?\n]/u;

/** Whether the numeral opens the paragraph or follows a mark that closes a sentence or clause. */
function opens(text: string, at: number): boolean {
  let i = at - 1;
  while (text[i] === ' ' || text[i] === '*' || text[i] === '#') i -= 1;
  return i < 0 || breaks.test(text.charAt(i));
}

function opensParagraph(text: string, at: number): boolean {
  return at <= 12 && /^[\s*#]*$/.test(text.slice(0, at).slice(-12));
}

function isItemNumber({ kind, value, high }: ScannedNumeral): boolean {
  return kind === 'number' && Number.isInteger(value) && value >= 0 && value <= 99 && high === null;
}

const marker = (rule: string, start: number, end: number): Verdict => ({ role: 'numbering', rule, start, end });

/** ①② */
const circled: Rule = (_, { circled: isCircled, start, end }) => (isCircled ? marker('circled', start, end) : null);

/** （一） 1） */
const bracketed: Rule = ({ text }, numeral) => {
  const { start, end } = numeral;
  if (!isItemNumber(numeral) || !/[）)]/u.test(text.charAt(end))) return null;
  if (/[（(]/u.test(text.charAt(start - 1))) return marker('bracketed', start - 1, end + 1);
  return opens(text, start) ? marker('half-bracketed', start, end + 1) : null;
};

/** 一、 1. 2．, at the start of a paragraph or run in after a sentence */
const marked: Rule = ({ text }, numeral) => {
  const { start, end } = numeral;
  if (!isItemNumber(numeral) || !/[、.．]/u.test(text.charAt(end))) return null;
  const isHead =
    !numeral.chinese && text[end] !== '、' && opensParagraph(text, start) && !/\d/.test(text.charAt(end + 1));
  if (isHead) return marker('marked', start, end + 1);
  if (/[\d一二三四五六七八九十]/u.test(text.charAt(end + 1)))
    return opensParagraph(text, start) && /^.\d{4}年/u.test(text.slice(end, end + 6))
      ? marker('marked', start, end + 1)
      : null;
  return opens(text, start) || text[start - 1] === ' ' ? marker('marked', start, end + 1) : null;
};

const dayAhead = /^[^，。；]{1,12}日/u;

/** 1.1. 2.3.1 at the start of a paragraph */
const decimal: Rule = ({ text }, { start, end, kind, chinese }) => {
  if (kind !== 'number' || chinese || !opensParagraph(text, start)) return null;
  const heading = /^\d{1,2}(?:\.\d{1,2}){1,3}(?:[.．、\s]|(?=[\u4e00-\u9fff]))/u.exec(text.slice(start, start + 14));
  if (!heading || isMeasured(text, end) || dayAhead.test(text.slice(end, end + 14))) return null;
  return marker('decimal', start, start + heading[0].trimEnd().length);
};

const enumeratorBreaks = /[。；;：:！？，,、“（\n]/u;

/** 一是 二要 三则 */
const enumerator: Rule = ({ text }, numeral) => {
  const { start, end, chinese } = numeral;
  if (!chinese || numeral.value > 20 || !/^(?:是|要|则|来(?![自个]))/u.test(text.slice(end, end + 2))) return null;
  let i = start - 1;
  while (text[i] === ' ' || text[i] === '*') i -= 1;
  return i < 0 || enumeratorBreaks.test(text.charAt(i)) ? marker('enumerator', start, end + 1) : null;
};

/** 第一， 第二部分 */
const ordinalMarker: Rule = ({ text }, { start, end }) => {
  if (text[start - 1] !== '第') return null;
  const part = /^(?:部分|[章节编篇])/u.exec(text.slice(end, end + 2));
  if (part && opens(text, start - 1)) return marker('part', start - 1, end + part[0].length);
  if (!/^[，,、：:](?![\d一二三四五六七八九十])/u.test(text.slice(end, end + 2)) || !opens(text, start - 1))
    return null;
  return marker('ordinal-marker', start - 1, end + 1);
};

/** 表1 附件2 图3 */
const label: Rule = ({ text }, numeral) => {
  const { start, end } = numeral;
  if (!isItemNumber(numeral) || (numeral.chinese && !opensParagraph(text, start - 2))) return null;
  const name = /(?:(?<![代发手外报列图])表|附件|附表|附图|(?<![地企意试版构蓝])图|专栏|附注)[：:]?$/u.exec(
    text.slice(Math.max(0, start - 3), start),
  );
  return name && !isMeasured(text, end) ? marker('label', start - name[0].length, end) : null;
};

const pagePattern = /^(?:\d{1,3}|[\s\-—–·]+\d{1,4}[\s\-—–·]*|第?\s?\d{1,4}\s?页)$/u;

/** [3] as a note, - 3 - as a page number */
const note: Rule = ({ text }, numeral) => {
  const { start, end } = numeral;
  if (text[start - 1] === '[' && text[end] === ']') return marker('note', start - 1, end + 1);
  const isPage = text.length < 12 && pagePattern.test(text);
  return isPage ? marker('page-number', numeral.digitsStart, end) : null;
};

/** 4优化政务服务: the mark after a number that opens a paragraph is lost. */
const bare: Rule = ({ text }, numeral) => {
  const { start, end, chinese } = numeral;
  if (chinese || !isItemNumber(numeral) || numeral.value > 30 || !opensParagraph(text, start)) return null;
  if (
    !/[\u4e00-\u9fff]/u.test(text.charAt(end)) ||
    isMeasured(text, end) ||
    /[年月日号世余多至到或和]/u.test(text.charAt(end))
  )
    return null;
  return marker('bare-marker', start, end);
};

/** Every numbering rule, in order. */
export const numberingRules: readonly Rule[] = [
  circled,
  bracketed,
  enumerator,
  ordinalMarker,
  marked,
  decimal,
  label,
  note,
  bare,
];
