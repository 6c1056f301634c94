/** The words of the index, in both languages; its script gets them with the page. */
import type { Level } from '../../../schema.js';
import { type Language, wordsOf } from '../words.js';

/** Everything that the index says. */
export interface IndexWords {
  title: string;
  summary: string;
  reports: string;
  search: string;
  level: string;
  year: string;
  warnings: string;
  all: string;
  onlyWarnings: string;
  issuer: string;
  metrics: string;
  columns: string;
  addColumn: string;
  removeColumn: string;
  shown: string;
  page: string;
  previous: string;
  next: string;
  loading: string;
  none: string;
  clear: string;
  plots: string;
  metric: string;
  distribution: string;
  distributionNote: string;
  years: string;
  yearsNote: string;
  coverage: string;
  coverageNote: string;
  rates: string;
  ratesNote: string;
  reportsAxis: string;
  stated: string;
  computed: string;
  median: string;
  noData: string;
  statistics: string;
  ratesSummary: string;
  unknown: string;
  statuses: Record<'pass' | 'fail' | 'uncertain', string>;
  levels: Record<Level, string>;
}

const zh: Omit<IndexWords, 'statuses' | 'levels'> = {
  title: '法治政府建设年度报告',
  summary: '{reports} 份报告 · {metrics} 项指标 · {warnings} 条警告',
  reports: '报告',
  search: '搜索发布机关、标题、文件',
  level: '层级',
  year: '年度',
  warnings: '警告',
  all: '全部',
  onlyWarnings: '只看有警告的',
  issuer: '发布机关',
  metrics: '指标数',
  columns: '指标列',
  addColumn: '添加一列指标…',
  removeColumn: '移除此列：{name}',
  shown: '{shown} / {total} 份报告',
  page: '第 {page} / {pages} 页',
  previous: '上一页',
  next: '下一页',
  loading: '正在读取…',
  none: '没有符合条件的报告。',
  clear: '清除筛选',
  plots: '图表',
  metric: '指标',
  distribution: '分布',
  distributionNote: '每一柱是数值落在该区间的报告份数。',
  years: '逐年变化',
  yearsNote: '每条细线是一个发布机关（至少两个年度），粗线是各年度中位数。',
  coverage: '最常见的指标',
  coverageNote: '写明该指标的报告份数。',
  rates: '所述与推算',
  ratesNote: '每一点是一个写明的率；落在斜线上的，与其分子分母相符。',
  reportsAxis: '报告份数',
  stated: '报告所述 %',
  computed: '由分子分母推算 %',
  median: '中位数',
  noData: '没有可画的数据。',
  statistics: '{count} 份报告，最小 {min}，中位数 {median}，最大 {max}',
  ratesSummary: '{count} 个率可以核对：{pass} 个相符，{fail} 个不符，{uncertain} 个存疑',
  unknown: '不详',
};

const en: Omit<IndexWords, 'statuses' | 'levels'> = {
  title: 'Annual reports on law-based government',
  summary: '{reports} reports · {metrics} metrics · {warnings} warnings',
  reports: 'Reports',
  search: 'Search issuer, title, file',
  level: 'Level',
  year: 'Year',
  warnings: 'Warnings',
  all: 'all',
  onlyWarnings: 'with warnings only',
  issuer: 'Issuer',
  metrics: 'Metrics',
  columns: 'Columns',
  addColumn: 'Add a metric as a column…',
  removeColumn: 'Remove this column: {name}',
  shown: '{shown} of {total} reports',
  page: 'Page {page} of {pages}',
  previous: 'Previous',
  next: 'Next',
  loading: 'Loading…',
  none: 'No report fits these filters.',
  clear: 'Clear filters',
  plots: 'Plots',
  metric: 'Metric',
  distribution: 'Distribution',
  distributionNote: 'Each bar is the number of reports whose value lies there.',
  years: 'Over the years',
  yearsNote: 'Each thin line is an issuer with two years or more; the thick one is the median of each year.',
  coverage: 'Metrics reported most',
  coverageNote: 'How many reports state each metric.',
  rates: 'Stated and computed',
  ratesNote: 'Each dot is a stated rate; those on the line agree with their counts.',
  reportsAxis: 'Reports',
  stated: 'stated, %',
  computed: 'computed from the counts, %',
  median: 'median',
  noData: 'No data to draw.',
  statistics: '{count} reports, least {min}, median {median}, most {max}',
  ratesSummary: '{count} rates can be checked: {pass} agree, {fail} disagree, {uncertain} are uncertain',
  unknown: 'unknown',
};

/** The words of the index in a language. */
export function indexWordsOf(lang: Language): IndexWords {
  const { statuses, levels } = wordsOf(lang);
  return { ...(lang === 'zh' ? zh : en), statuses, levels };
}
