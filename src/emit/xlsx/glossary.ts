/** What the metrics and the codes of a workbook mean, for the sheet that explains the others. */
import type { CatalogueEntry } from '../../catalogue-schema.js';
import type { Column } from '../column.js';

/** A metric, or a code that a column holds. */
export interface Term {
  group: string;
  code: string;
  zh: string;
  en: string;
  unit?: string;
  note?: string;
  numerator?: string;
  denominator?: string;
}

export const glossaryColumns: readonly Column<Term>[] = [
  { name: 'group', zh: '类别', kind: 'text', width: 10, value: ({ group }) => group },
  { name: 'code', zh: '代码', kind: 'text', width: 38, value: ({ code }) => code },
  { name: 'zh', zh: '含义', kind: 'text', width: 46, wrap: true, value: ({ zh }) => zh },
  { name: 'en', zh: '英文', kind: 'text', width: 46, wrap: true, value: ({ en }) => en },
  { name: 'unit', zh: '计量单位', kind: 'text', width: 10, value: ({ unit }) => unit ?? null },
  { name: 'note', zh: '备注', kind: 'text', width: 40, wrap: true, value: ({ note }) => note ?? null },
  { name: 'numerator', zh: '分子', kind: 'text', width: 32, value: ({ numerator }) => numerator ?? null },
  { name: 'denominator', zh: '分母', kind: 'text', width: 32, value: ({ denominator }) => denominator ?? null },
];

/** The metrics that are shown, then the codes. */
export function glossaryOf(entries: readonly CatalogueEntry[]): Term[] {
  return [...entries.map(termOf), ...codes];
}

function termOf({ id, zh, en, unit, note, numerator, denominator }: CatalogueEntry): Term {
  return {
    group: '指标',
    code: id,
    zh,
    en,
    unit,
    ...(note === undefined ? {} : { note }),
    ...(numerator === undefined ? {} : { numerator }),
    ...(denominator === undefined ? {} : { denominator: [denominator].flat().join(', ') }),
  };
}

const codes: readonly Term[] = [
  {
    group: '概览',
    code: '指标列',
    zh: '全文总数、本年度或累计的第一个数：先取原文所写，再取推断，最后取推算；没有则留空',
    en: 'the first value of the whole in the report’s own time: stated, else implied, else derived; empty where there is none',
  },
  ...group('层级', {
    national: ['国家', 'national'],
    province: ['省', 'province'],
    city: ['地级市', 'prefecture-level city'],
    county: ['县、区、县级市', 'county, district'],
    township: ['镇、乡', 'town, township'],
    subdistrict: ['街道', 'subdistrict'],
    department: ['各级部门（局、委、办）', 'a department of any level'],
    zone: ['开发区、管委会', 'development zone'],
    village: ['村、社区', 'village, community'],
  }),
  ...group('精确度', {
    exact: ['正好', 'exactly the value'],
    min: ['不少于（余、多、以上、超）', 'at least the value'],
    max: ['不多于（近、不足、以内）', 'at most the value'],
    approx: ['约（约、左右）', 'about the value'],
  }),
  ...group('依据', {
    stated: ['原文写明数字', 'stated as a number'],
    implied: ['由全部、均、无等推断', 'implied by a universal or a negation'],
    derived: ['由其他指标推算', 'derived by arithmetic from other metrics'],
  }),
  ...group('期间', {
    year: ['报告年度', 'the year reported on'],
    cumulative: ['截至目前累计', 'a stock to date'],
    prior: ['上一年度', 'the year before'],
    target: ['目标、计划', 'an aim or a plan'],
  }),
  ...group('结果', {
    pass: ['核查相符', 'the comparison holds'],
    fail: ['核查不符', 'the comparison does not hold'],
    uncertain: ['约数，无法判定', 'a bound leaves it open'],
    error: ['错误', 'error'],
    warning: ['警告', 'warning'],
    info: ['提示', 'information'],
  }),
];

function group(name: string, meanings: Readonly<Record<string, readonly [zh: string, en: string]>>): Term[] {
  return Object.entries(meanings).map(([code, [zh, en]]) => ({ group: name, code, zh, en }));
}
