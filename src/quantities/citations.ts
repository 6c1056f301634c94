/** Numerals that belong to a title, a document number or an article of law. */
import { type Rule, spanAt } from './paragraph.js';
import { ARTICLE, CLOSING, traitsAt } from './traits.js';

/** 《法治政府建设实施纲要（2021-2025年）》 */
export const lawTitle: Rule = ({ titles }, { start }) =>
  titles.length > 0 && spanAt(titles, start) ? { role: 'citation', rule: 'law-title' } : null;

/** 〔2017〕12号 */
export const documentNumber: Rule = ({ documents }, { start }) =>
  documents.length > 0 && spanAt(documents, start) ? { role: 'citation', rule: 'document-number' } : null;

const articlePattern = /^[条款项目章编节](?!目|数)/u;

const listedArticle = /第[\d一二三四五六七八九十百]{1,6}[条款项]?[、和至到-]$/u;

/** 第二十条第（一）项, 二十一 of 第二十、二十一条 */
export const article: Rule = ({ text }, { start, end }) => {
  if ((traitsAt(text, end) & (ARTICLE | CLOSING)) === 0) return null;
  const inBrackets = /[（(]/u.test(text.charAt(start - 1)) && /[）)]/u.test(text.charAt(end));
  const from = inBrackets ? start - 1 : start;
  const to = inBrackets ? end + 1 : end;
  if (!articlePattern.test(text.slice(to, to + 2))) return null;
  if (text[from - 1] !== '第')
    return listedArticle.test(text.slice(Math.max(0, from - 9), from)) ? { role: 'citation', rule: 'article' } : null;
  return { role: 'citation', rule: 'article', start: from - 1, end: to + 1 };
};

/** Every citation rule, in order. */
export const citationRules: readonly Rule[] = [lawTitle, documentNumber, article];
