/** What a section is about, by its heading, and what a stretch of text speaks of: what was done, what lacks, what is to come. */
import type { SectionKind } from '../schema.js';

const leadershipPattern = /(?:负责人|负责同志|主要领导|一把手).{0,12}(?:职责|责任|述法)|第一责任人/u;
const planPattern =
  /下一?步|下(?:一|个)?阶段|下一?年度?|明年|来年|今后|(?:工作)?打算|努力方向|工作思路|(?:工作|主要|重点)?(?:计划|安排|规划)(?:和措施|及措施)?$|\d{4}年(?:度)?(?:工作|重点|主要|推进|法治).{0,16}(?:计划|安排|打算|思路|要点|重点)/u;
const planDonePattern = /(?:计划|安排|打算).{0,6}(?:完成|落实|执行|实施)情况/u;
/** Shortcomings as such; an item like 执法力量不足 names one. */
const problemPattern =
  /(?:存在|面临|遇到).{0,12}(?:问题|不足|困难|短板|差距|弱项|薄弱|挑战)|^(?:主要|工作|突出|当前|目前)?(?:的|中的)?(?:问题|不足|短板|困难|差距)(?:[和与及、]|之处|$)|(?:[的和与及、]|主要|突出|工作)(?:问题|不足|差距|短板|薄弱环节|困难)(?:[和及与、](?:主要)?原因.{0,4})?$/u;
const solvedPattern = /解决|整改|整治|化解|攻坚|聚焦|破解|导向|排查|处置|防范|补齐|补足/u;
const otherPattern = /^其[他它]|需要(?:报告|说明)的|^附[件则录]|^(?:意见|建议)|意见(?:和|与|及)建议$/u;

/** What a heading says of both problems and plans. */
export interface Topics {
  problems: boolean;
  plan: boolean;
}

/** Whether a heading speaks of shortcomings, of next steps, or of both. */
export function topicsOf(heading: string, reportYear: number | null): Topics {
  const year = Number(/(20\d\d)年/u.exec(heading)?.[1] ?? Number.NaN);
  const isLater = reportYear !== null && year > reportYear;
  return {
    problems: problemPattern.test(heading) && (!solvedPattern.test(heading) || /存在/u.test(heading)),
    plan: isLater || (planPattern.test(heading) && !planDonePattern.test(heading)),
  };
}

/** Whether words speak of shortcomings or next steps. */
export function isTopical(words: string, reportYear: number | null = null): boolean {
  const topics = topicsOf(words, reportYear);
  return topics.problems || topics.plan;
}

/** Kind of a section with this heading below a section of kind `inherited`; null at the top. */
export function kindOf(heading: string | null, inherited: SectionKind | null, reportYear: number | null): SectionKind {
  if (heading === null) return inherited ?? 'work';
  const { problems, plan } = topicsOf(heading, reportYear);
  if (inherited === null || inherited === 'work' || inherited === 'other') {
    if (problems) return 'problems';
    if (plan) return 'plan';
    if (leadershipPattern.test(heading)) return 'leadership';
    return inherited ?? (otherPattern.test(heading) ? 'other' : 'work');
  }
  if (inherited === 'problems' && plan && !problems) return 'plan';
  return inherited;
}
