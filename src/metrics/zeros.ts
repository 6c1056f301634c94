/**
 * Zeros in words.
 *
 *     本年度我镇无行政复议、行政诉讼案件    both 0
 *     全年未收到政府信息公开申请            0
 *     连续三年保持零败诉                    0
 *     未发生因执法不当引起的行政诉讼        of a kind only: no zero of the whole
 */

import type { Claim } from './claim.js';
import type { CompiledMetrics } from './compile.js';
import type { Mention } from './lexicon.js';
import { clauseAt, clauseOf, ideasOfClause, mentionsIn, type Passage, residue } from './passage.js';

const zeroAfterPattern = /^[^，。；、]{0,6}?(?:均|都|也|继续|持续|保持|数|数量|数均)?为(?:零|0)(?![.\d])/u;

export interface ZeroReading {
  metric: Claim['metric'];
  head: Mention;
  start: number;
  end: number;
  clause: number;
}

interface Zeros {
  passage: Passage;
  compiled: CompiledMetrics;
  found: ZeroReading[];
  /** Metrics found so far, each with its clause: one zero a clause. */
  known: Set<string>;
}

/** Units within which stands what a negation reaches; a clause without an end is not read to it for each of its negations. */
const REACH = 200;

/** What a negation says of one head, in which words. */
interface Negated {
  head: Mention;
  negation: string;
  start: number;
  end: number;
}

export function readZeros(passage: Passage, compiled: CompiledMetrics): ZeroReading[] {
  const zeros: Zeros = { passage, compiled, found: [], known: new Set() };
  for (const { start, word: negation } of passage.negations) {
    const end = start + negation.length;
    const clause = clauseOf(passage, clauseAt(passage, start));
    if (end > clause.end) continue;
    for (const head of negated(passage, end, clause.end)) collect(zeros, { head, negation, start, end: head.end });
  }
  for (const head of passage.zeros.length > 0 ? passage.mentions : []) {
    const after = zeroAfterPattern.exec(passage.text.slice(head.end, head.end + 12));
    if (after) collect(zeros, { head, negation: after[0], start: head.start, end: head.end + after[0].length });
  }
  return zeros.found;
}

/** Heads that a negation reaches: the first with nothing of its own before it, and those joined to it. */
function negated(passage: Passage, from: number, end: number): Mention[] {
  const heads: Mention[] = [];
  let at = from;
  for (const mention of mentionsIn(passage, from, Math.min(end, from + REACH))) {
    if (mention.kind === 'function' || mention.kind === 'modifier' || mention.kind === 'guard') continue;
    const between = residue(
      passage,
      at,
      mention.start,
      (other) => other.kind === 'function' || other.kind === 'action',
    );
    const glue = passage.text.slice(at, mention.start);
    if (between.length > (heads.length === 0 ? 4 : 0) || /因|由于|不当|引起|引发|导致/u.test(glue)) break;
    if (heads.length > 0 && glue.length > 6) break;
    heads.push(mention);
    at = mention.end;
  }
  return heads;
}

function collect({ passage, compiled, found, known }: Zeros, { head, negation, start, end }: Negated): void {
  const index = clauseAt(passage, start);
  const clause = clauseOf(passage, index);
  const said = ideasOfClause(passage, index);
  for (const idea of head.ideas)
    for (const { metric, zero } of compiled.zerosByHead.get(idea.name) ?? []) {
      if (zero.not?.some((name) => said.has(name))) continue;
      if (zero.action && !zero.action.some((name) => said.has(name)) && !negates(negation, zero.action)) continue;
      const key = `${metric.id} ${index}`;
      if (known.has(key)) continue;
      known.add(key);
      found.push({ metric, head, start: Math.max(clause.start, Math.min(start, head.start)), end, clause: index });
    }
}

/** 未制定规范性文件: the verb stands in the negation itself. */
function negates(negation: string, actions: readonly string[]): boolean {
  return (
    (actions.includes('issue') && /制定|出台|印发|制发/u.test(negation)) ||
    (actions.includes('receive') && /收到|受理|接到/u.test(negation))
  );
}
