/** What a check compared and what came of it, as a sentence in the language of the page. */
import type { Check, Metric } from '../../schema.js';
import { figure } from './figures.js';
import type { View } from './view.js';
import { fill, type Language } from './words.js';

type Sentences = Record<Check['status'], string>;

const sentences: Record<Language, Readonly<Record<string, Sentences>>> = {
  zh: {
    'rate-mismatch': {
      pass: '{part} ÷ {whole} = {computed}%，与所述 {stated}% 相符',
      fail: '所述 {stated}%，而 {part} ÷ {whole} = {computed}%',
      uncertain: '所述 {stated}%，而 {part} ÷ {whole} = {computed}%；数字中有约数或上下限，不能断定',
    },
    'part-exceeds-whole': {
      pass: '部分 {stated} 不大于整体 {computed}',
      fail: '部分 {stated} 大于整体 {computed}',
      uncertain: '部分 {stated} 大于整体 {computed}；数字中有约数或上下限，不能断定',
    },
    'sum-mismatch': {
      pass: '{sum} = {computed}，与合计相符',
      fail: '{sum} = {computed}，而合计为 {stated}',
      uncertain: '{sum} = {computed}，而合计为 {stated}；数字中有约数或上下限，不能断定',
    },
    'rate-out-of-range': {
      pass: '{stated}% 在 0 到 100 之间',
      fail: '{stated}% 不在 0 到 100 之间',
      uncertain: '{stated}% 不在 0 到 100 之间',
    },
    'conflicting-values': {
      pass: '两处所述一致：{stated}',
      fail: '同一指标有两个数值：{stated} 与 {computed}；两者都保留',
      uncertain: '同一指标有两个数值：{stated} 与 {computed}；其中有约数或上下限，不能断定',
    },
  },
  en: {
    'rate-mismatch': {
      pass: '{part} ÷ {whole} = {computed}%, and {stated}% is stated',
      fail: '{stated}% is stated, yet {part} ÷ {whole} = {computed}%',
      uncertain:
        '{stated}% is stated, yet {part} ÷ {whole} = {computed}%; one of them is a bound, so nothing is certain',
    },
    'part-exceeds-whole': {
      pass: 'The part, {stated}, is no more than the whole, {computed}',
      fail: 'The part, {stated}, is more than the whole, {computed}',
      uncertain:
        'The part, {stated}, is more than the whole, {computed}; one of them is a bound, so nothing is certain',
    },
    'sum-mismatch': {
      pass: '{sum} = {computed}, the stated total',
      fail: '{sum} = {computed}, yet the stated total is {stated}',
      uncertain: '{sum} = {computed}, yet the stated total is {stated}; one of them is a bound, so nothing is certain',
    },
    'rate-out-of-range': {
      pass: '{stated}% lies between 0 and 100',
      fail: '{stated}% does not lie between 0 and 100',
      uncertain: '{stated}% does not lie between 0 and 100',
    },
    'conflicting-values': {
      pass: 'Stated twice alike: {stated}',
      fail: 'Two values of one metric: {stated} and {computed}; both are kept',
      uncertain: 'Two values of one metric: {stated} and {computed}; one is a bound, so nothing is certain',
    },
  },
};

const titles: Record<Language, Readonly<Record<string, string>>> = {
  zh: {
    'rate-mismatch': '率与其分子分母',
    'part-exceeds-whole': '部分与整体',
    'sum-mismatch': '合计与分项',
    'rate-out-of-range': '率的范围',
    'conflicting-values': '前后是否一致',
  },
  en: {
    'rate-mismatch': 'Rate and counts',
    'part-exceeds-whole': 'Part and whole',
    'sum-mismatch': 'Sum and items',
    'rate-out-of-range': 'Range of a rate',
    'conflicting-values': 'Same figure twice',
  },
};

/** What kind of comparison a rule makes. */
export function checkTitle(rule: string, lang: Language): string {
  return titles[lang][rule] ?? rule;
}

/** The comparison and its outcome. The check’s own message stands in where its rule or its figures are not known. */
export function checkSentence(view: View, index: number): string {
  const check = view.record.checks[index];
  if (!check) return '';
  const sentence = sentences[view.lang][check.rule]?.[check.status];
  const compared = (view.comparedBy[index] ?? []).flatMap((at) => view.record.metrics[at] ?? []);
  const values = sentence === undefined ? null : valuesOf(check, compared);
  return sentence === undefined || values === null ? check.message : fill(sentence, values);
}

/** The figures of a sentence; null where they are not all there. */
function valuesOf(check: Check, compared: readonly Metric[]): Record<string, string> | null {
  const [, second, third] = compared;
  const values: Record<string, string> = {
    stated: check.stated === null ? '' : figure(check.stated),
    computed: check.computed === null ? '' : figure(check.computed),
  };
  if (check.rule === 'rate-mismatch') {
    if (!second || !third) return null;
    return { ...values, part: figure(second.value), whole: figure(third.value) };
  }
  if (check.rule === 'sum-mismatch') {
    if (compared.length < 3) return null;
    const parts = compared.slice(1).map((metric) => figure(metric.value));
    return { ...values, sum: parts.join(' + ') };
  }
  return values;
}
