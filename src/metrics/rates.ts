/**
 * Percentages: the names that govern one, and the metrics they are of.
 *
 *     受理12345工单118件，响应率、办结率均为100%，群众满意率96.6%
 *          └ topic ┘       └── two names, one value ──┘
 */
import type { CompiledMetrics, HeadedFrame } from './compile.js';
import type { Frame } from './define.js';
import type { Mention } from './lexicon.js';
import { clauseAt, clauseOf, firstMentionFrom, mentionsIn, type Passage, sentenceOf } from './passage.js';
import { isHead, type Slot } from './places.js';
import type { Near } from './topics.js';
import { unitSet } from './units.js';

export interface RateReading {
  metric: HeadedFrame['metric'];
  frame: Frame;
  head: Mention;
  score: number;
}

const THRESHOLD = 52;
/** What may stand between a rate's name and its value, besides other names, a year and an aside. */
const betweenWords: ReadonlySet<string> = new Set(
  [
    '、 和 与 及 以 并 均 都 全部 分别 各 保持 稳定 维持 控制 继续 已 也 持续 长期 始终 一直 高 且 同步 同比 比上年 预计',
    '增长 下降 增加 减少 提升 提高 上升 达 达到 达成 在 为 是 到 至 由 从 超 超过 突破 高达 约 近 不低于 以上 实现 力争 确保',
    '争取 努力 要 应 须 将 稳步 “ ” 的 了 仅 只 比例 去年 上年 年 今年 平均 整体',
  ].flatMap((words) => words.split(' ')),
);
const otherPattern = /^(?:20\d\d|（[^）]{0,12}）)/u;
const rateName = /^[\u4e00-\u9fff]{1,10}[率度]$/u;
/** No word, aside or name of a rate is longer. */
const longestStep = 14;

/**
 * Whether words are nothing but what may stand between a rate's name and its value. They can be parted in many ways
 * (各 率, 各率), so it is the places that are gone through, not the ways to get there.
 */
function isBetween(words: string): boolean {
  const reached = new Set([0]);
  for (const at of reached) {
    if (at === words.length) return true;
    const ahead = words.slice(at, at + longestStep);
    const other = otherPattern.exec(ahead);
    if (other) reached.add(at + other[0].length);
    for (let length = 1; length <= ahead.length; length++) {
      const word = ahead.slice(0, length);
      if (betweenWords.has(word) || rateName.test(word)) reached.add(at + length);
    }
  }
  return false;
}

/** The names that govern a percentage, in order: all of “响应率、办结率和满意率均为”. */
export function governingRates(passage: Passage, slot: Slot): Mention[] {
  const clauses = [passage.clauses[slot.amount.clause]];
  const names: Mention[] = [];
  const start = slot.start;
  for (const mention of mentionsIn(passage, start, slot.amount.start)) {
    if (!isRate(mention)) continue;
    if (isBetween(passage.text.slice(mention.end, slot.amount.start))) names.push(mention);
  }
  // “参考率，合格率均达100%”: clauses before that hold a name and no number share the value.
  const shares = /均|都|分别|皆/u.test(passage.text.slice(start, slot.amount.start));
  for (let at = slot.amount.clause - 1; shares && at >= 0 && at >= slot.amount.clause - 3; at--) {
    const clause = passage.clauses[at];
    if (!clause || clause.sentence !== clauses[0]?.sentence || clause.end - clause.start > 14) break;
    if (passage.amounts.some((amount) => amount.clause === at)) break;
    const last = mentionsIn(passage, clause.start, clause.end).filter(isRate);
    const name = last[last.length - 1];
    if (!name || name.end !== clause.end) break;
    names.unshift(name);
  }
  return names;
}

function isRate(mention: Mention): boolean {
  return mention.ideas.some((idea) => idea.kind === 'rate');
}

const percent = unitSet(['percent']);

/** The metric that a rate's name stands for here, by the topic nearest to it; null where it is none of the catalogue's. */
export function readRate(
  passage: Passage,
  slot: Slot,
  name: Mention,
  compiled: CompiledMetrics,
  near: Near,
): RateReading | null {
  let best: RateReading | null = null;
  for (const idea of name.ideas)
    for (const { metric, frame, units, changes } of compiled.framesByHead.get(idea.name) ?? []) {
      if ((units & percent) === 0 || near.change !== changes) continue;
      if (frame.action && !does(passage, slot, frame.action)) continue;
      if (frame.not && refuses(passage, slot, frame.not)) continue;
      const closeness = frame.topic ? closenessOf(passage, name, frame.topic, frame.within ?? 'section', near) : 84;
      if (closeness === null) continue;
      const score = closeness + (frame.weight ?? 0);
      if (score >= THRESHOLD && (!best || score > best.score)) best = { metric, frame, head: name, score };
    }
  return best;
}

function does(passage: Passage, slot: Slot, actions: readonly string[]): boolean {
  return mentionsIn(passage, slot.clauseStart, slot.end).some((mention) =>
    mention.ideas.some((idea) => actions.includes(idea.name)),
  );
}

function refuses(passage: Passage, slot: Slot, not: readonly string[]): boolean {
  return mentionsIn(passage, slot.clauseStart, slot.amount.start).some((mention) =>
    mention.ideas.some((idea) => not.includes(idea.name)),
  );
}

/** 100 beside the name, less for every other object, clause and sentence between; null where the topic is not raised. */
function closenessOf(
  passage: Passage,
  name: Mention,
  topic: readonly string[],
  within: 'clause' | 'sentence' | 'section',
  near: Near,
): number | null {
  const raises = (mention: Mention) => mention !== name && mention.ideas.some((idea) => topic.includes(idea.name));
  const home = clauseOf(passage, clauseAt(passage, name.start));
  let objects = 0;
  for (let at = firstMentionFrom(passage, name.start) - 1; at >= 0; at--) {
    const mention = passage.mentions[at];
    if (!mention) break;
    const clause = clauseOf(passage, clauseAt(passage, mention.start));
    const sentences = home.sentence - clause.sentence;
    if (sentences > 1 || (within === 'clause' && clause !== home) || (within === 'sentence' && sentences > 0)) break;
    if (raises(mention)) {
      const clauses = clauseAt(passage, name.start) - clauseAt(passage, mention.start);
      return (
        100 -
        7 * Math.min(objects, 5) -
        2 * Math.min(clauses, 6) -
        (sentences === 0 ? 0 : sentenceOf(passage, home).soft ? 14 : 22)
      );
    }
    if (isHead(mention) && !isRate(mention)) objects++;
  }
  if (mentionsIn(passage, name.end, home.end).some(raises)) return 80;
  if (within !== 'section') return null;
  const level = near.headings().findIndex((ideas) => topic.some((word) => ideas.has(word)));
  return level < 0 ? null : 66 - 5 * level - 4 * Math.min(objects, 3);
}
