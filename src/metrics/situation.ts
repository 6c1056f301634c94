/**
 * Time, mood and level of a statement: whether a number is this report's result, last year's figure, an aim, a norm,
 * a change, or somebody else's.
 */
import type { Level, Period } from '../schema.js';
import { clauseOf, mentionsIn, type Passage } from './passage.js';
import { REACH, type Slot } from './places.js';

/** What the reader must know of the report to judge its numbers. */
export interface ReportFrame {
  /** The year reported on. */
  year: number | null;
  level: Level | null;
  /** The issuer's name, from which its place's level is seen (县级市, 市局). */
  issuer: string | null;
}

export type Mood = 'report' | 'problem' | 'plan';

export type Standing =
  | { kind: 'fact'; period: Period }
  | { kind: 'change'; direction: 'up' | 'down' | 'none'; period: 'year' | 'target' }
  /** A norm, a threshold, or a figure of another body: no metric of this report. */
  | { kind: 'none'; reason: 'norm' | 'threshold' | 'other-level' | 'older-year' | 'carried-over' | 'ratio' };

const changeBefore =
  /(?:增长|下降|增加|减少|提高|提升|上升|降低|压减|压缩|缩短|缩减|精简|增幅|降幅|增多|回落|攀升|翻|(?<!新)增|(?<!新增的?)减|多|少|升|降)(?:了|幅度?为?|约|近|超过?|达){0,8}$/u;
const changeTarget = /(?:到|至|为|成)$/u;
const comparison = /(?:同比|环比|(?:与|较|比|同)[^，。；]{0,14}(?:相比|增|减|降|升|提|下|上|多|少|翻))/u;
const upPattern = /增|提高|提升|上升|升|多|翻|攀升/u;
const targetPattern =
  /力争|争取|计划|预计|拟(?:新|再|于|引进|建|创|开展|举办|组织|增|培)|目标(?!任务)|有望|明年|下一年|来年|将(?:达|新|完成|建|力|开展|举办|组织|实现|培)|到\d{4}年底|确保到/u;
/** 今年的预期目标是： before what is aimed at */
const aimAhead = /目标(?:是|为)?：$/u;
const donePattern = /已(?!经?不)|今年(?:已|共|以来)|完成了|实现了|去年/u;
const normFrequency =
  /每(?:一|两|二|三|半)?(?:个)?(?:年|季度?|月|周|旬|天|日|半年|两月|学期|人|名|村|站|所|次|项|件|个(?:村|社区|季度|月|星期|部门|单位))/u;
const yearlyOutput = /每年[^，。；]{0,8}(?:创建|新建|建成|评选|培育|培养|命名|新增)/u;
const thresholdBefore =
  /(?:不少于|不得少于|不低于|不得低于|不高于|不超过|不得超过|控制在|至少|标准|须达到?|应达到?|需达到?|以内|最低|底线)(?:为|是|达到?)?$/u;
/** 上年结转5件, 结转下年度1件: neither this year's intake nor its outcome. */
const carriedOver =
  /结转(?:到|至)?(?:下|明|次)?(?:一)?(?:年|年度)?(?:继续(?:办理|审理))?$|(?:上年|上年度|去年|往年|历年)(?:度)?(?:结转|遗留)|遗留$/u;
/** 每万人拥有律师3.6名 */
const ratioPattern = /每(?:万|千|百|十万)人|人均|平均每|日均|月均|平均$/u;
const priorPattern = /去年|上一?年度?|上年同期|前一?年|同期(?!相比)/u;

export function standingOf(passage: Passage, slot: Slot, report: ReportFrame, mood: Mood): Standing {
  const { amount } = slot;
  const clause = clauseOf(passage, amount.clause);
  const own = passage.text.slice(slot.start, amount.start);
  const after = passage.text.slice(amount.end, Math.min(clause.end, amount.end + 16));
  const before = passage.text.slice(Math.max(clause.start, amount.start - REACH), amount.start);
  const change = changeOf(own, after);
  if (change) {
    const aim =
      targetPattern.test(before) || aimAhead.test(passage.text.slice(Math.max(0, clause.start - 8), clause.start));
    return { kind: 'change', direction: change, period: aim || mood === 'plan' ? 'target' : 'year' };
  }
  if (otherLevel(passage, slot, report)) return { kind: 'none', reason: 'other-level' };
  if (carriedOver.test(own) || /^[^，。；、]{0,3}(?:结转|遗留)/u.test(after))
    return { kind: 'none', reason: 'carried-over' };
  if (isRatio(passage, slot, own)) return { kind: 'none', reason: 'ratio' };
  const year = yearNear(passage, slot, report);
  if (year === 'older') return { kind: 'none', reason: 'older-year' };
  const target = mood === 'plan' ? !donePattern.test(before) || targetPattern.test(before) : targetPattern.test(before);
  const clauseText = before + amount.text + after;
  if (isNorm(passage, slot, clauseText, before, target)) return { kind: 'none', reason: 'norm' };
  if (!target && thresholdBefore.test(own)) return { kind: 'none', reason: 'threshold' };
  if (target)
    return mood === 'plan' && donePattern.test(own)
      ? { kind: 'none', reason: 'older-year' }
      : { kind: 'fact', period: 'target' };
  if (year === 'prior' || priorPattern.test(own) || isFromFigure(own, after)) return { kind: 'fact', period: 'prior' };
  if (
    /累计|历年|以来(?!，)|现有|共有|目前|截至|截止|已创建|已建成|在册|存量/u.test(before) &&
    !/今年以来|一年来|年初以来/u.test(before)
  )
    return { kind: 'fact', period: 'cumulative' };
  return { kind: 'fact', period: 'year' };
}

/** 人均 is a ratio, but not in a name that holds it: 居民人均可支配收入. */
function isRatio(passage: Passage, { start, amount }: Slot, own: string): boolean {
  const found = ratioPattern.exec(own);
  if (!found) return false;
  const at = start + found.index;
  const named = mentionsIn(passage, start, amount.start).find((mention) => mention.start < at && at < mention.end);
  return named === undefined;
}

function changeOf(own: string, after: string): 'up' | 'down' | null {
  const words = own.replace(/(?:了|约|近|超过?|达){1,8}$/u, '');
  if (changeTarget.test(words)) return null;
  const found = changeBefore.exec(own);
  if (found) return upPattern.test(found[0]) ? 'up' : 'down';
  if (/^(?:的)?(?:增长|增幅|降幅|下降|上升)(?!到|至|为)/u.test(after) && comparison.test(own))
    return /增|升/u.test(after) ? 'up' : 'down';
  return null;
}

/** 由A件减少到B件: A is the figure to compare with. */
function isFromFigure(own: string, after: string): boolean {
  return (
    /(?:由|从)(?:原来|最初|上年|去年|年初|\d{4}年|的|之前)*$/u.test(own) &&
    /^[^，。；]{0,8}(?:增加|减少|提高|提升|上升|下降|降低|降|升|压缩|压减|扩大|增长|增|减)(?:到|至|为)/u.test(after)
  );
}

function isNorm(passage: Passage, slot: Slot, clause: string, before: string, target: boolean): boolean {
  if (yearlyOutput.test(before) && !/不少于|至少|以上/u.test(clause)) return false;
  const at = normFrequency.exec(before);
  if (at)
    return (
      /(?:次|场|期|天|日|学时|小时|课时|轮|节|批|个|名|件|篇|份|字|周|月|堂|场次)$/u.test(slot.amount.unit) &&
      !/全年|共|已|累计/u.test(before.slice(at.index))
    );
  if (
    /^[^，。；（）]{0,2}(?:\/|每)(?:年|月|季|周|人|村|次)/u.test(
      passage.text.slice(slot.amount.end, slot.amount.end + 4),
    )
  )
    return true;
  // 不少于 outside an aim is what a rule asks for.
  return !target && /(?:不少于|不得少于|不低于|至少)/u.test(before.slice(-8)) && !/全年|共|累计|已/u.test(before);
}

const yearPattern =
  /(20\d\d)年(?!(?:以来|来|起|至今|开始|版|修订|\d|-|底(?:前|以来)|度?(?:工作)?(?:要点|计划|目标)))/gu;

function lastYear(text: string): RegExpExecArray | null {
  let last: RegExpExecArray | null = null;
  yearPattern.lastIndex = 0;
  for (let found = yearPattern.exec(text); found; found = yearPattern.exec(text)) last = found;
  return last;
}

/** Whether the words just before the number date it to the year before, or to an older one. */
function yearNear(passage: Passage, slot: Slot, report: ReportFrame): 'prior' | 'older' | null {
  if (report.year === null) return null;
  const start = Math.max(slot.start, slot.amount.start - 24);
  const text = passage.text.slice(start, slot.amount.start);
  const found = lastYear(text);
  if (!found) return null;
  const year = Number(found[1]);
  if (year === report.year - 1)
    return /(?:自|从)$/u.test(text.slice(0, found.index)) && !/(?:由|从)$/u.test(text.slice(0, found.index))
      ? null
      : 'prior';
  if (year < report.year - 1) return 'older';
  return null;
}

const levelWords: readonly [RegExp, readonly Level[]][] = [
  [/全国(?!(?:文明|民主|法治|先进|优秀|统一|卫生|重点|百|示范|性|人大|两会|1[0-9]{4}|宪法|模范|“))/u, ['national']],
  [
    /(?:全省|全自治区|全直辖市|我省|全兵团)(?!(?:文明|民主|法治|先进|优秀|统一|重点|百|示范))/u,
    ['national', 'province'],
  ],
  [
    /(?:全市|全州|全盟|我市|全地区)(?!(?:文明|民主|法治|先进|优秀|统一|重点|百|示范))/u,
    ['national', 'province', 'city'],
  ],
  [
    /(?:全县|全区|全旗|我县|我区)(?!(?:文明|民主|法治|先进|优秀|统一|重点|百|示范))/u,
    ['national', 'province', 'city', 'county'],
  ],
];
const rank: readonly Level[] = ['national', 'province', 'city', 'county', 'township'];

/** Whether the sentence says the number is of a wider area than the issuer's own. */
function otherLevel(passage: Passage, slot: Slot, report: ReportFrame): boolean {
  const own = placeLevel(report);
  if (own === null) return false;
  const clause = clauseOf(passage, slot.amount.clause);
  // The widest word in the number's own clause decides; one in an earlier clause only where no own word follows it.
  const before = passage.text.slice(Math.max(clause.start, slot.amount.start - REACH), slot.amount.start);
  for (const [pattern, levels] of levelWords) {
    const wide = levels[levels.length - 1];
    if (wide === undefined || rank.indexOf(wide) >= rank.indexOf(own)) continue;
    if (pattern.test(before) && !/全(?:镇|乡|街|村)|我(?:镇|乡|街|局|委)/u.test(before)) return true;
  }
  return false;
}

/** Level of the issuer's area: a 市局 speaks for its 市. */
function placeLevel(report: ReportFrame): Level | null {
  const { level, issuer } = report;
  if (level === null) return null;
  if (level === 'subdistrict' || level === 'village') return 'township';
  if (level === 'zone') return 'county';
  if (level === 'city') return 'city';
  if (level === 'county') return /市(?:人民政府)?$/u.test(issuer ?? '') ? 'city' : 'county';
  if (level !== 'department') return level;
  const name = issuer ?? '';
  if (/省|自治区/u.test(name)) return 'province';
  if (/[县区旗]/u.test(name.replace(/(?:社区|地区|开发区|园区|林区|矿区|景区)/gu, ''))) return 'county';
  if (/市/u.test(name)) return 'city';
  return null;
}
