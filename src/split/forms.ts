/** The ways clerks write markers, on folded text. */
import type { MarkerStyle } from '../schema.js';
import { counterValue } from './number.js';

/** A way to write a marker. */
export interface Form {
  style: MarkerStyle;
  key: string;
  pattern: RegExp;
  /** Complete: it stands for itself where it is first on its line. */
  strong: boolean;
  /** Defective: it counts only where it takes a sequence up. */
  onlyContinues: boolean;
  /** A number and a blank: a marker only in a text that numbers in decimals. */
  plain: boolean;
}

type WrittenForm = Pick<Form, 'style' | 'key' | 'pattern'> & Partial<Form>;

const chinese = '[一二三四五六七八九十]{1,3}';
/** Words that follow a number inside a sentence: a bare `4` before them is an amount. */
const measure =
  '个名次项件人起宗份场期家户条处年月日号时分元万亿千百十余多只台辆村镇乡社类级种批轮篇册张支间亩公平立吨米届层天周季倍成位款章节部组站所座幢栋套本';

const writtenForms: readonly WrittenForm[] = [
  { style: 'ordinal', key: 'part', strong: true, pattern: /第(N|\d{1,2}) ?(?:部分|篇|编)[：、，. ]? */ },
  { style: 'ordinal', key: 'chapter', strong: true, pattern: /第(N|\d{1,2}) ?章[：、，. ]? */ },
  { style: 'ordinal', key: 'article', strong: true, pattern: /第(N|\d{1,2}) ?节[：、，. ]? */ },
  { style: 'ordinal', key: 'ordinal', pattern: /第(N)(?:[，：]|、(?!第)|是(?!否))/ },
  { style: 'chinese-paren', key: 'chinese-paren', strong: true, pattern: /（ ?(N) ?） ?[、.，：]?/ },
  { style: 'chinese-paren', key: 'chinese-paren', pattern: /[㈠-㈩]/ },
  { style: 'chinese-paren', key: 'chinese-paren', onlyContinues: true, pattern: /(N) ?） ?[、.]?/ },
  {
    style: 'chinese-paren',
    key: 'chinese-paren',
    onlyContinues: true,
    pattern: /（(N)[、.]?(?=[^一二三四五六七八九十百千万\d）])/,
  },
  { style: 'chinese', key: 'chinese', strong: true, pattern: /(N) ?[、.](?!N[、产季线级类等期])/ },
  { style: 'chinese', key: 'chinese', pattern: /(N)(?:[，：]| +(?=[\p{Script=Han}“]))/u },
  { style: 'arabic-paren', key: 'arabic-paren', strong: true, pattern: /（ ?(\d{1,2}) ?） ?[、.，]?/ },
  { style: 'arabic-paren', key: 'arabic-paren', strong: true, pattern: /[⑴-⒇]/ },
  { style: 'arabic-half-paren', key: 'arabic-half-paren', strong: true, pattern: /(\d{1,2}) ?） ?[、.]?/ },
  { style: 'arabic', key: 'decimal', pattern: /\d{1,2}(?:\.(\d{1,2})){1,2}(?!\d)[、.]? */ },
  { style: 'arabic', key: 'arabic', strong: true, pattern: /(\d{1,2}) ?[、.](?:(?!\d)|(?=(?:19|20)\d\d年))/ },
  { style: 'arabic', key: 'arabic', strong: true, pattern: /[⒈-⒛]/ },
  {
    style: 'arabic',
    key: 'arabic',
    plain: true,
    pattern: new RegExp(`(\\d{1,2}) +(?=[\\p{Script=Han}“])(?![${measure}])`),
  },
  {
    style: 'arabic',
    key: 'arabic',
    onlyContinues: true,
    pattern: new RegExp(`(\\d{1,2})(?:[，：](?!\\d)| *(?=[\\p{Script=Han}“])(?![${measure}]))`),
  },
  { style: 'circled', key: 'circled', pattern: /[①-⑳❶-❿]/ },
  { style: 'enumerator', key: 'enumerator-is', pattern: /(N) ?是(?!\1(?:[，、。；”]|$))[：，]?/ },
  { style: 'enumerator', key: 'enumerator-must', pattern: /(N) ?要[：，]?/ },
  { style: 'sequence', key: 'which', pattern: /其(N)(?:是|[，：])/ },
  { style: 'sequence', key: 'sequence', pattern: /(?:首先|其次|再次|最后(?=[，是要]))[，：]?/ },
];

/** All ways, the longer before the shorter. */
export const markerForms: readonly Form[] = writtenForms.map(
  ({ style, key, pattern, strong = false, onlyContinues = false, plain = false }) => ({
    style,
    key,
    pattern: new RegExp(pattern.source.replaceAll('N', chinese).replaceAll(' ?', '[ \\v]?'), 'uy'),
    strong,
    onlyContinues,
    plain,
  }),
);

/** What a form takes at an offset. */
export interface FormMatch {
  number: number;
  /** Markers of one key count on from each other. */
  key: string;
  /** Length without the blanks behind it. */
  length: number;
}

/** Reads a form at `at`; null where it does not stand there. */
export function matchForm(folded: string, at: number, form: Form): FormMatch | null {
  form.pattern.lastIndex = at;
  const match = form.pattern.exec(folded);
  if (!match) return null;
  const text = match[0].trimEnd();
  const number = match[1] === undefined ? signValue(text) : counterValue(match[1]);
  return Number.isNaN(number) ? null : { number, key: keyOf(form, text), length: text.length };
}

/** 2.1 and 2.2 count on from each other, 3.1 does not. */
function keyOf(form: Form, text: string): string {
  if (form.key !== 'decimal') return form.key;
  const number = text.replace(/[、.]$/u, '');
  return `decimal:${number.slice(0, number.lastIndexOf('.'))}`;
}

/** Number of a marker that is one sign or a word: ③, ⑶, ㈢, 首先; the last one of all is infinite. */
function signValue(text: string): number {
  const word = ['首先', '其次', '再次', '最后'].indexOf(text.slice(0, 2));
  if (word >= 0) return word === 3 ? Number.POSITIVE_INFINITY : word + 1;
  const code = text.charCodeAt(0);
  for (const first of [0x2460, 0x2474, 0x2488, 0x2776, 0x3220]) {
    if (code >= first && code < first + 20) return code - first + 1;
  }
  return Number.NaN;
}
