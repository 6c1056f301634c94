/** A user's metrics as a family: each name is an idea of its own, each measure an action that must stand with it. */
import type { UserMetric } from '../user-metrics/schema.js';
import {
  action,
  defineFamily,
  type Family,
  type Idea,
  type MetricDefinition,
  modifier,
  object,
  rate,
} from './define.js';

export function userFamily(definitions: readonly UserMetric[]): Family {
  return defineFamily('user', definitions.flatMap(ideasOf), definitions.map(metricOf));
}

/** Words as `define.ts` takes them: between spaces. */
const spaced = (words: readonly string[]) => words.join(' ');

function ideasOf(metric: UserMetric): Idea[] {
  const name = metric.unit === '%' ? rate : object;
  return [
    name(`user:${metric.id}`, spaced(metric.names)),
    ...(metric.measures ? [action(`user:${metric.id}:measure`, spaced(metric.measures))] : []),
    ...(metric.not ? [modifier(`user:${metric.id}:not`, spaced(metric.not))] : []),
  ];
}

/** 万元 counts as 元: the reader multiplies 万 and 亿 out. */
const bare = (unit: string) => unit.replace(/^[万亿千百十]+(?=.)/u, '');

const changePattern = /增长|下降|增加|减少|提高|上升|降低/u;

function metricOf(metric: UserMetric): MetricDefinition {
  const { id, zh, unit, note, measures, not } = metric;
  return {
    id,
    zh,
    en: metric.en ?? zh,
    unit,
    ...(note === undefined ? {} : { note }),
    frames: [
      {
        head: [`user:${id}`],
        units: unit === '%' ? ['percent'] : [],
        unitWords: metric.units.map(bare),
        weight: 8,
        ...(measures
          ? { action: [`user:${id}:measure`], changes: measures.some((word) => changePattern.test(word)) }
          : {}),
        ...(not ? { not: [`user:${id}:not`] } : {}),
      },
    ],
    reason: note ?? zh,
    examples: metric.examples.map(([text, value]) => [text, value] as const),
    nonExamples: metric.nonExamples,
  };
}
