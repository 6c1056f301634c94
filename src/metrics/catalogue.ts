/** The catalogue as its readers see it, and the compiled form that goes with it. */

import type { CatalogueEntry } from '../catalogue-schema.js';
import { sha256 } from '../hash.js';
import type { UserMetric } from '../user-metrics/schema.js';
import { type CompiledMetrics, compileMetrics } from './compile.js';
import type { Family, MetricDefinition } from './define.js';
import { families } from './families.js';
import { userFamily } from './user-family.js';
import { functionIdea, sharedIdeas } from './words.js';

/** The metrics a report is read for. */
export type Catalogue = readonly CatalogueEntry[];

const compiledBy = new WeakMap<Catalogue, CompiledMetrics>();
const versions = new WeakMap<Catalogue, string>();

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
  versions.set(extended, `${catalogueVersion()}+${hashOf(family)}`);
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

/**
 * The version of a catalogue: a hash of what its metrics are read by, so that no change can be forgotten and a user’s
 * file has one too. The built-in part comes first, what was added follows a +.
 */
export function catalogueVersion(of: Catalogue = catalogue): string {
  const known = versions.get(of);
  if (known !== undefined) return known;
  const made = hashOf([functionIdea, sharedIdeas, families]);
  versions.set(of, made);
  return made;
}

/** Reasons and examples explain and test a metric; nothing is read by them. */
const UNREAD: ReadonlySet<string> = new Set(['reason', 'examples', 'nonExamples']);

function hashOf(definitions: unknown): string {
  const text = JSON.stringify(definitions, (key, value: unknown) => (UNREAD.has(key) ? undefined : value));
  return sha256(text).slice(0, 12);
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
