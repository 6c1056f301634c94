/**
 * What a metric is: the ideas a sentence must raise for a number to be a measurement of it. A metric is data; the
 * reading is done by `read.ts`, alike for all. Ideas are named by words (see `lexicon.ts`).
 */

/**
 * Kinds of idea. An object is what is counted (矛盾纠纷, 工单); an action is what was done with it (受理, 办结);
 * a rate is the name of a percentage (化解率); a money word names an amount (罚款); a modifier narrows an object
 * (省级, 市级); a function word carries no meaning for the reading; a guard is a word that must not be taken apart.
 */
export type IdeaKind = 'object' | 'action' | 'rate' | 'money' | 'modifier' | 'function' | 'guard';

export interface Idea {
  name: string;
  kind: IdeaKind;
  /** Surface forms; `{a,b,}` stands for a choice, an empty alternative for “or nothing”. */
  words: readonly string[];
}

/** Groups of measure words that count alike; a frame names the groups it takes. */
export type UnitGroup =
  | 'case'
  | 'person'
  | 'personTime'
  | 'event'
  | 'copy'
  | 'banner'
  | 'premises'
  | 'building'
  | 'place'
  | 'item'
  | 'household'
  | 'company'
  | 'money'
  | 'area'
  | 'volume'
  | 'percent';

/** One way in which a sentence can state a metric. All lists are alternatives of which one must be there. */
export interface Frame {
  /** The ideas that govern the number: what is counted, the rate's or the amount's name, or a bare action. */
  head: readonly string[];
  units: readonly UnitGroup[];
  /** Further measure words it takes, one by one. */
  unitWords?: readonly string[];
  /** It is itself a change (增长5.2%), which other frames never read. */
  changes?: boolean;
  /** Actions of which one must stand with the number, or be carried over where its clause has none of its own. */
  action?: readonly string[];
  /** Ideas of which one must be near: in the clause, carried from the clauses before it, or in the headings. */
  topic?: readonly string[];
  /** How far a topic may stand: the clause, its sentence, or anywhere before it up to the headings (the default). */
  within?: 'clause' | 'sentence' | 'section';
  /** Ideas of which one must stand with the head in the number's own words: 文件、合同102件 counts both together. */
  with?: readonly string[];
  /** Ideas that must not stand in the number's own clause. */
  not?: readonly string[];
  /** The number is of a part by its nature; the head's words become its scope. */
  part?: boolean;
  /** The number must be one that a universal is said of: 46个村均…, or 46个村法律顾问全覆盖. */
  universal?: boolean;
  /** Only where the head is carried over: 办理行政处罚案件31件，办结30件. */
  carried?: boolean;
  /** It reads a stock, which no aim can be: a plan to have six more is a plan to create six. */
  stock?: boolean;
  /** The number must be the whole of an “N个村中有M个”. */
  outOf?: boolean;
  /** The level (省级, 市级) that stands with the head is the scope. */
  byLevel?: boolean;
  /** Added to the score where two frames could claim one number; 0 by default. */
  weight?: number;
  /** May not be carried over from an earlier clause: the head must stand beside the number. */
  own?: boolean;
}

/** A value that follows from 均, 全部, 全覆盖 … */
export interface Universal {
  /** 100 for a rate; 'count' for as many as the number that the universal is about; 0 where all went the other way (全部胜诉). */
  value: 100 | 0 | 'count';
  /** Metrics one of which the number before must have been read as; for 'count' always, for 100 where given. */
  of?: readonly string[];
  /** Ideas the number before must count, where it need be no metric (46个村均成立…). */
  counted?: readonly string[];
  /** Actions or objects that must follow or stand beside the universal. */
  says: readonly string[];
  /** Further ideas that must be near. */
  topic?: readonly string[];
  within?: 'clause' | 'sentence' | 'section';
  not?: readonly string[];
}

/** What a negation (无…, 未发生…, 零…) sets to 0. */
export interface Zero {
  head: readonly string[];
  action?: readonly string[];
  not?: readonly string[];
}

/** A value read in an example, as `[text, value]` or with what else must hold of it. */
export type Example = readonly [
  text: string,
  value: number,
  also?: { scope?: string | true; period?: string; qualifier?: string; basis?: string },
];

export interface MetricDefinition {
  id: string;
  zh: string;
  en: string;
  unit: string;
  note?: string;
  numerator?: string;
  denominator?: string | readonly string[];
  /** Counts of different kinds are given side by side under different names (建议5件、提案3件): each name is a scope. */
  kinds?: boolean;
  frames: readonly Frame[];
  universals?: readonly Universal[];
  zeros?: readonly Zero[];
  /** Why the frames are as they are, with what is easily mistaken for this metric. */
  reason: string;
  examples: readonly Example[];
  nonExamples: readonly string[];
}

/** A family: its ideas and its metrics, in one file. */
export interface Family {
  name: string;
  ideas: readonly Idea[];
  metrics: readonly MetricDefinition[];
}

const idea =
  (kind: IdeaKind) =>
  (name: string, words: string): Idea => ({ name, kind, words: words.split(/\s+/u).filter(Boolean) });

export const object = idea('object');
export const action = idea('action');
export const rate = idea('rate');
export const money = idea('money');
export const modifier = idea('modifier');
export const functionWords = idea('function');
export const guard = idea('guard');

export function defineFamily(name: string, ideas: readonly Idea[], metrics: readonly MetricDefinition[]): Family {
  return { name, ideas, metrics };
}
