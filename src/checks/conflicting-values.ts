/** One fact with two values. */
import type { Check, Metric } from '../schema.js';
import { type CheckInput, isBound, placesOf } from './check.js';

/** Two values a report may well have of one metric, since it counts different things under one name. */
const several = new Set([
  'enforcement.doubleRandomChecks',
  'publicity.events',
  'publicity.lectures',
  'publicity.reach',
  'publicity.materials',
  'study.sessions',
  'training.sessions',
  'training.participants',
  'leadership.meetings',
  'enforcement.jointOperations',
  'enforcement.inspections',
  'enforcement.premisesInspected',
  'enforcement.rectifications',
  'enforcement.casesFiled',
  'enforcement.fines',
  'legalAdviser.opinions',
  'legalAdviser.services',
  'enforcement.deployments',
  'modelVillage.created',
]);

export function checkConflicts({ metrics, own }: CheckInput): Check[] {
  const ids = new Set(metrics.map((metric) => metric.id));
  return [...ids].filter((id) => !several.has(id)).flatMap((id) => conflict(own(id)));
}

function conflict(values: readonly Metric[]): Check[] {
  const [first] = values;
  const other = values.find((metric) => first && metric.value !== first.value && metric.period === first.period);
  if (!first || !other) return [];
  return [
    {
      rule: 'conflicting-values',
      status: isBound([first, other]) ? 'uncertain' : 'fail',
      metrics: [first.id],
      stated: first.value,
      computed: other.value,
      message: `Unexpected second value ${other.value} of ${first.id} (${first.label}), expected ${first.value} as stated before; both are kept`,
      places: placesOf([first, other]),
    },
  ];
}
