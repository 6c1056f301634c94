/** Every word of the pages themselves, in both languages. A key that one language lacks does not compile. */
import type { MarkRole } from '../../annotate.js';
import type { Basis, Level, Period, Qualifier, Severity } from '../../schema.js';

/** Language of a page. */
export type Language = 'zh' | 'en';

/** `{name}` in a sentence stands for what `fill` is given. */
export interface Words {
  htmlLang: string;
  review: string;
  untitled: string;
  issuerUnknown: string;
  yearReported: string;
  signedOn: string;
  publishedOn: string;
  text: string;
  metrics: string;
  checks: string;
  notices: string;
  passages: string;
  problems: string;
  plans: string;
  citations: string;
  roles: Record<Exclude<MarkRole, 'heading'>, string>;
  rolesHelp: Record<Exclude<MarkRole, 'heading'>, string>;
  legend: string;
  search: string;
  searchHint: string;
  family: string;
  basis: string;
  period: string;
  findings: string;
  all: string;
  withFinding: string;
  withCheck: string;
  withoutCheck: string;
  clear: string;
  shown: string;
  noneShown: string;
  noMetrics: string;
  noChecks: string;
  noNotices: string;
  noPassages: string;
  bases: Record<Basis, string>;
  basesHelp: Record<Basis, string>;
  periods: Record<Period, string>;
  qualifiers: Record<Qualifier, string>;
  scope: string;
  inText: string;
  alsoAt: string;
  line: string;
  section: string;
  preamble: string;
  rule: string;
  change: string;
  changes: Record<'up' | 'down' | 'none', string>;
  id: string;
  link: string;
  statuses: Record<'pass' | 'fail' | 'uncertain', string>;
  severities: Record<Severity, string>;
  checksIntro: string;
  noticesIntro: string;
  theme: string;
  themes: Record<'auto' | 'light' | 'dark', string>;
  help: string;
  keys: readonly (readonly [keys: string, meaning: string])[];
  indexKeys: readonly (readonly [keys: string, meaning: string])[];
  close: string;
  next: string;
  previous: string;
  skip: string;
  backToIndex: string;
  levels: Record<Level, string>;
  madeBy: string;
  accounted: string;
  madeWith: string;
  ofFile: string;
}

const zh: Words = {
  htmlLang: 'zh-CN',
  review: '核阅',
  untitled: '（无标题）',
  issuerUnknown: '发布机关不详',
  yearReported: '{year} 年度',
  signedOn: '落款 {date}',
  publishedOn: '发布 {date}',
  text: '正文',
  metrics: '指标',
  checks: '核查',
  notices: '提示',
  passages: '摘录',
  problems: '存在的问题',
  plans: '下一步打算',
  citations: '引用文件',
  roles: {
    metric: '指标',
    quantity: '其他数量',
    date: '日期',
    citation: '文号条款',
    name: '名称',
    numbering: '序号',
    unexplained: '未解释',
  },
  rolesHelp: {
    metric: '读作目录中的一项指标',
    quantity: '带单位的数量，不属于任何一项指标',
    date: '年份、日期或时间',
    citation: '文号、条款等引用中的数字',
    name: '名称中的数字，例如“十四五”',
    numbering: '章节或列举的序号',
    unexplained: '没有规则能解释的数字，请人工核对',
  },
  legend: '正文中的每个数字都按其含义着色；点按图例可隐去一类',
  search: '搜索',
  searchHint: '搜索指标、数值、原文',
  family: '类别',
  basis: '依据',
  period: '时期',
  findings: '核查结果',
  all: '全部',
  withFinding: '有未通过或存疑的核查',
  withCheck: '已核查',
  withoutCheck: '未核查',
  clear: '清除筛选',
  shown: '显示 {shown} / {total} 项',
  noneShown: '没有符合条件的指标。',
  noMetrics: '这份报告里没有读到目录中的指标。',
  noChecks: '没有可以互相比对的数字。',
  noNotices: '没有需要留意的地方。',
  noPassages: '没有单列的问题、打算或引用。',
  bases: { stated: '明示', implied: '推知', derived: '推算' },
  basesHelp: {
    stated: '原文写明了数字',
    implied: '由“全部”“均”“无”等说法推知',
    derived: '由其他指标计算得出',
  },
  periods: { year: '本年', cumulative: '累计', prior: '上年', target: '目标' },
  qualifiers: { exact: '', min: '不少于', max: '不超过', approx: '约' },
  scope: '仅指',
  inText: '原文',
  alsoAt: '另见第 {line} 行',
  line: '第 {line} 行',
  section: '章节',
  preamble: '前言',
  rule: '规则',
  change: '变化',
  changes: { up: '上升', down: '下降', none: '持平' },
  id: '编号',
  link: '此项的链接',
  statuses: { pass: '相符', fail: '不符', uncertain: '存疑' },
  severities: { error: '错误', warning: '警告', info: '说明' },
  checksIntro: '凡能互相比对的数字都已比对：率与其分子分母，部分与整体，合计与分项。',
  noticesIntro: '读取这份文件时值得留意的地方。',
  theme: '明暗',
  themes: { auto: '跟随系统', light: '浅色', dark: '深色' },
  help: '键盘操作',
  keys: [
    ['j / ↓', '下一项指标'],
    ['k / ↑', '上一项指标'],
    ['w', '下一处不符或存疑'],
    ['/', '搜索'],
    ['1 – 4', '切换右侧栏目'],
    ['t', '切换明暗'],
    ['?', '显示本帮助'],
    ['Esc', '关闭、取消选择、清除筛选'],
  ],
  indexKeys: [
    ['/', '搜索'],
    ['j / k', '下一份、上一份报告'],
    ['Enter', '打开所选报告'],
    ['n / p', '下一页、上一页'],
    ['t', '切换明暗'],
    ['?', '显示本帮助'],
    ['Esc', '关闭、清除筛选'],
  ],
  close: '关闭',
  next: '下一项',
  previous: '上一项',
  skip: '跳到指标',
  backToIndex: '全部报告',
  levels: {
    national: '国家',
    province: '省级',
    city: '市级',
    county: '县级',
    township: '乡镇',
    subdistrict: '街道',
    department: '部门',
    zone: '功能区',
    village: '村',
  },
  madeBy: '由 report-extract 从文件中逐字读出；每个数字都可回到原文核对。',
  accounted: '正文共 {total} 个数字，逐一归类',
  madeWith: '由 report-extract {tool} 读出 · 格式 {schema} · 指标目录 {catalogue}',
  ofFile: '源文件 SHA-256 {sha256}',
};

const en: Words = {
  htmlLang: 'en',
  review: 'review',
  untitled: '(untitled)',
  issuerUnknown: 'issuer unknown',
  yearReported: 'reports on {year}',
  signedOn: 'signed {date}',
  publishedOn: 'published {date}',
  text: 'Text',
  metrics: 'Metrics',
  checks: 'Checks',
  notices: 'Notices',
  passages: 'Passages',
  problems: 'Problems',
  plans: 'Plans',
  citations: 'Documents cited',
  roles: {
    metric: 'metric',
    quantity: 'other quantity',
    date: 'date',
    citation: 'citation',
    name: 'name',
    numbering: 'numbering',
    unexplained: 'unexplained',
  },
  rolesHelp: {
    metric: 'Read as a metric of the catalogue',
    quantity: 'An amount with a unit that fits no metric',
    date: 'A year, a date or a time',
    citation: 'Part of a document number, an article or a clause',
    name: 'Part of a name, such as “十四五” (the 14th five-year plan)',
    numbering: 'The number of a section or an item',
    unexplained: 'No rule explains it: please look at it yourself',
  },
  legend: 'Every number of the text has the colour of what it was read as; press one to hide that kind',
  search: 'Search',
  searchHint: 'Search metrics, values, quotes',
  family: 'Family',
  basis: 'Basis',
  period: 'Period',
  findings: 'Checked',
  all: 'all',
  withFinding: 'a check fails or is uncertain',
  withCheck: 'checked',
  withoutCheck: 'not checked',
  clear: 'Clear filters',
  shown: '{shown} of {total} shown',
  noneShown: 'No metric fits these filters.',
  noMetrics: 'No metric of the catalogue was read in this report.',
  noChecks: 'No figures that could be compared with each other.',
  noNotices: 'Nothing to take note of.',
  noPassages: 'No problems, plans or citations set apart.',
  bases: { stated: 'stated', implied: 'implied', derived: 'derived' },
  basesHelp: {
    stated: 'The text states the number',
    implied: 'Implied by words such as 全部, 均 (all) or 无 (none)',
    derived: 'Computed from other metrics',
  },
  periods: { year: 'this year', cumulative: 'to date', prior: 'year before', target: 'target' },
  qualifiers: { exact: '', min: 'at least', max: 'at most', approx: 'about' },
  scope: 'only',
  inText: 'In the text',
  alsoAt: 'again in line {line}',
  line: 'line {line}',
  section: 'Section',
  preamble: 'preamble',
  rule: 'Rule',
  change: 'Change',
  changes: { up: 'up', down: 'down', none: 'unchanged' },
  id: 'Id',
  link: 'Link to this',
  statuses: { pass: 'agrees', fail: 'disagrees', uncertain: 'uncertain' },
  severities: { error: 'error', warning: 'warning', info: 'note' },
  checksIntro:
    'All figures that can be compared were compared: rates with their counts, parts with wholes, sums with their items.',
  noticesIntro: 'What deserves attention in how this file was read.',
  theme: 'Theme',
  themes: { auto: 'as the system', light: 'light', dark: 'dark' },
  help: 'Keyboard',
  keys: [
    ['j / ↓', 'next metric'],
    ['k / ↑', 'previous metric'],
    ['w', 'next figure with a failed or uncertain check'],
    ['/', 'search'],
    ['1 – 4', 'panel on the right'],
    ['t', 'light or dark'],
    ['?', 'this help'],
    ['Esc', 'close, deselect, clear filters'],
  ],
  indexKeys: [
    ['/', 'search'],
    ['j / k', 'next, previous report'],
    ['Enter', 'open the report'],
    ['n / p', 'next, previous page'],
    ['t', 'light or dark'],
    ['?', 'this help'],
    ['Esc', 'close, clear filters'],
  ],
  close: 'Close',
  next: 'Next',
  previous: 'Previous',
  skip: 'Skip to the metrics',
  backToIndex: 'All reports',
  levels: {
    national: 'national',
    province: 'province',
    city: 'city',
    county: 'county',
    township: 'township',
    subdistrict: 'subdistrict',
    department: 'department',
    zone: 'zone',
    village: 'village',
  },
  madeBy: 'Read word for word from the file by report-extract; every number leads back to its place.',
  accounted: '{total} numbers in the text, each accounted for',
  madeWith: 'read by report-extract {tool} · schema {schema} · catalogue {catalogue}',
  ofFile: 'SHA-256 of the file {sha256}',
};

const languages: Record<Language, Words> = { zh, en };

/** The words of a language. */
export function wordsOf(lang: Language): Words {
  return languages[lang];
}

/** A sentence with its `{names}` filled in. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
}
