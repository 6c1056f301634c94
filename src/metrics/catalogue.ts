/** The catalogue as its readers see it, and the compiled form that goes with it. */
import type { CatalogueEntry } from '../catalogue-schema.js';
import type { UserMetric } from '../user-metrics/schema.js';
import { type CompiledMetrics, compileMetrics } from './compile.js';
import type { Family, MetricDefinition } from './define.js';
import { families } from './families.js';
import { userFamily } from './user-family.js';

/** The metrics a report is read for. */
export type Catalogue = readonly CatalogueEntry[];

const compiledBy = new WeakMap<Catalogue, CompiledMetrics>();

/** The built-in metrics, in the order of their families. */
export const catalogue: Catalogue = families.flatMap((family) => family.metrics.map(entryOf));

/** The catalogue with a user's own metrics added. */
export function compileUserMetrics(definitions: readonly UserMetric[]): Catalogue {
  return extendCatalogue(userFamily(definitions));
}

/** The catalogue with a further family; throws where an id is taken or an idea is unknown. */
export function extendCatalogue(family: Family): Catalogue {
  const extended: Catalogue = [...catalogue, ...family.metrics.map(entryOf)];
  compiledBy.set(extended, compileMetrics([...families, family]));
  return extended;
}

/** The compiled form of a catalogue; the built-in one is compiled when it is first asked for. */
export function compiled(of: Catalogue = catalogue): CompiledMetrics {
  const known = compiledBy.get(of);
  if (known) return known;
  const made = compileMetrics(families);
  compiledBy.set(of, made);
  return made;
}

function entryOf(metric: MetricDefinition): CatalogueEntry {
  const { id, zh, en, unit, note, numerator, denominator } = metric;
  return {
    id,
    family: id.slice(0, id.indexOf('.')),
    zh,
    en,
    unit,
    ...(note === undefined ? {} : { note }),
    ...(numerator === undefined ? {} : { numerator }),
    ...(denominator === undefined
      ? {}
      : { denominator: typeof denominator === 'string' ? denominator : [...denominator] }),
  };
}
