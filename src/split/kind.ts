/** What a section is about, by its heading, and what a stretch of text speaks of: what was done, what lacks, what is to come. */
import { fold } from '../fold.js';
import type { SectionKind } from '../schema.js';

const leadershipPattern = /(?:负责人|负责同志|主要领导|一把手).{0,12}(?:职责|责任|述法)|第一责任人/u;
const planPattern =
  /下一?步|下(?:一|个)?阶段|下一?年度?|下半年|明年|来年|今后|后续工作|新的?一年|(?:工作)?(?:打算|设想)|努力方向|工作思路|(?:改进|整改)(?:措施|方向)$|(?:工作|主要|重点)?(?:计划|安排|规划)(?:[和及]措施)?$|\d{4}年(?:度)?(?:工作|重点|主要|推进|法治).{0,16}(?:计划|安排|打算|思路|要点|重点)/u;
/** Plans that were made or carried out are work. */
const planDonePattern =
  /(?:计划|安排|打算).{0,6}(?:完成|落实|执行|实施)情况|^(?:科学|认真|及时)?(?:制定|编制|落实|完善|细化|健全|严格|实施|贯彻|明确|统筹|谋划)/u;
/** Shortcomings as such; an item like 执法力量不足 names one. */
const problemPattern =
  /(?:存在|面临|遇到).{0,12}(?:问题|不足|困难|短板|差距|弱项|薄弱|挑战)|^(?:主要|工作|突出|当前|目前)?(?:的|中的)?(?:问题|不足|短板|困难|差距|薄弱环节|弱项)(?:[和与及、]|之处|分析|表现|$)|(?:[的和与及、]|主要|突出|工作)(?:问题|不足|差距|短板|薄弱环节|困难)(?:[和及与、](?:主要)?原因.{0,4})?$/u;
const solvedPattern = /解决|整改|整治|化解|攻坚|聚焦|破解|导向|排查|处置|防范|补齐|补足/u;
/** `存在的问题及整改措施` is on problems all the same. */
const problemFirstPattern = /^(?:目前|当前|工作|中|主要|的)*存在|^(?:主要|突出)?的?问题/u;
const otherPattern = /^其[他它]|需要(?:报告|说明)的|^附[件则录]|^(?:意见|建议)|意见(?:和|与|及)建议$/u;

/** What a heading says of both problems and plans. */
export interface Topics {
  problems: boolean;
  plan: boolean;
}

/** Whether a heading speaks of shortcomings, of next steps, or of both. */
export function topicsOf(words: string, reportYear: number | null): Topics {
  const heading = fold(words);
  const year = Number(/(20\d\d)年/u.exec(heading)?.[1] ?? Number.NaN);
  const isLater = reportYear !== null && year > reportYear;
  return {
    problems: problemPattern.test(heading) && (!solvedPattern.test(heading) || problemFirstPattern.test(heading)),
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
    if (leadershipPattern.test(fold(heading))) return 'leadership';
    return inherited ?? (otherPattern.test(fold(heading)) ? 'other' : 'work');
  }
  if (inherited === 'problems' && plan && !problems) return 'plan';
  return inherited;
}
