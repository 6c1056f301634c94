/** A number (or a universal, or a negation) read as a measurement of a metric, before it becomes part of the record. */
import type { Basis, Change, Period, Qualifier } from '../schema.js';
import type { MetricDefinition } from './define.js';
import type { Mention } from './lexicon.js';
import type { Amount } from './passage.js';

export interface Claim {
  metric: MetricDefinition;
  /** In the metric's unit. */
  value: number;
  unitText: string;
  qualifier: Qualifier;
  basis: Basis;
  period: Period;
  scope: string | null;
  /** What the number counts, or the rate's name; null for a universal without one. */
  head: Mention | null;
  /** The amount behind the claim; null where there is no number (全覆盖, 无…). */
  amount: Amount | null;
  /** Range of the paragraph that is the evidence. */
  start: number;
  end: number;
  /** The clause of the evidence. */
  clause: number;
  /** Strength of the reading, for choosing between claims of one number. */
  score: number;
  rule: string;
  /** The number is a part of what another number of the sentence counts. */
  part: boolean;
  /** The words that narrow the count in its own clause; null where nothing does. */
  narrowed: string | null;
  /** The body its sentence is about, where it is one beside others: 派出所, 市场监管分局. */
  subject: string | null;
  change?: Omit<Change, 'start' | 'end' | 'quote'> & { start: number; end: number };
}
