/** The catalogue made ready for reading: one lexicon, and the frames by the idea that heads them. */
import type { Family, Frame, MetricDefinition, Universal, Zero } from './define.js';
import { Lexicon } from './lexicon.js';
import { unitSet } from './units.js';
import { functionIdea, sharedIdeas } from './words.js';

/** A frame with what is asked first of every frame of a head, all in one shape. */
export interface HeadedFrame {
  metric: MetricDefinition;
  frame: Frame;
  /** See `unitSet`. */
  units: number;
  unitWords: readonly string[];
  with: readonly string[] | null;
  not: readonly string[];
  changes: boolean;
  stock: boolean;
  carried: boolean;
  own: boolean;
  universal: boolean;
  outOf: boolean;
}

function headed(metric: MetricDefinition, frame: Frame): HeadedFrame {
  return {
    metric,
    frame,
    units: unitSet(frame.units),
    unitWords: frame.unitWords ?? [],
    with: frame.with ?? null,
    not: frame.not ?? [],
    changes: frame.changes === true,
    stock: frame.stock === true,
    carried: frame.carried === true,
    own: frame.own === true,
    universal: frame.universal === true,
    outOf: frame.outOf === true,
  };
}

export interface StatedUniversal {
  metric: MetricDefinition;
  universal: Universal;
}

/** A rate with the counts that it is of. */
export interface Rated {
  id: string;
  zh: string;
  numerator: string;
  denominators: readonly string[];
}

export interface CompiledMetrics {
  metrics: readonly MetricDefinition[];
  rated: readonly Rated[];
  byId: ReadonlyMap<string, MetricDefinition>;
  lexicon: Lexicon;
  framesByHead: ReadonlyMap<string, readonly HeadedFrame[]>;
  universals: readonly StatedUniversal[];
  /** Indexes in `universals` by the ideas they say. */
  universalsBySaid: ReadonlyMap<string, readonly number[]>;
  zerosByHead: ReadonlyMap<string, readonly { metric: MetricDefinition; zero: Zero }[]>;
}

export function compileMetrics(families: readonly Family[]): CompiledMetrics {
  const metrics = families.flatMap((family) => family.metrics);
  const lexicon = new Lexicon([functionIdea, ...sharedIdeas, ...families.flatMap((family) => family.ideas)]);
  const framesByHead = new Map<string, HeadedFrame[]>();
  const zerosByHead = new Map<string, { metric: MetricDefinition; zero: Zero }[]>();
  const byId = new Map<string, MetricDefinition>();
  for (const metric of metrics) {
    if (byId.has(metric.id)) throw new Error(`Unexpected second definition of the metric ${metric.id}, expected one`);
    byId.set(metric.id, metric);
    checkIdeas(metric, lexicon);
    for (const frame of metric.frames) {
      const ready = headed(metric, frame);
      for (const head of frame.head) append(framesByHead, head, ready);
    }
    for (const zero of metric.zeros ?? []) for (const head of zero.head) append(zerosByHead, head, { metric, zero });
  }
  const universals = metrics.flatMap((metric) => (metric.universals ?? []).map((universal) => ({ metric, universal })));
  const universalsBySaid = new Map<string, number[]>();
  for (const [index, { universal }] of universals.entries())
    for (const name of universal.says) append(universalsBySaid, name, index);
  const rated = metrics.flatMap(ratedOf);
  return { metrics, rated, byId, lexicon, framesByHead, universals, universalsBySaid, zerosByHead };
}

function ratedOf({ id, zh, numerator, denominator }: MetricDefinition): Rated[] {
  return numerator && denominator ? [{ id, zh, numerator, denominators: [denominator].flat() }] : [];
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** A frame that names an idea nobody defined would silently never fire. */
function checkIdeas(metric: MetricDefinition, lexicon: Lexicon): void {
  const named = [
    ...metric.frames.flatMap((f) => [
      ...f.head,
      ...(f.action ?? []),
      ...(f.topic ?? []),
      ...(f.with ?? []),
      ...(f.not ?? []),
    ]),
    ...(metric.universals ?? []).flatMap((u) => [
      ...u.says,
      ...(u.topic ?? []),
      ...(u.counted ?? []),
      ...(u.not ?? []),
    ]),
    ...(metric.zeros ?? []).flatMap((z) => [...z.head, ...(z.action ?? []), ...(z.not ?? [])]),
  ];
  for (const name of named)
    if (!lexicon.has(name))
      throw new Error(`Unexpected idea ${name} in ${metric.id}, expected one that words.ts or its family defines`);
}
