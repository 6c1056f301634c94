import type { CatalogueEntry } from '../../catalogue-schema.js';
import { chooseMetrics } from '../../emit/metric-choice.js';
import { catalogue } from '../../metrics/catalogue.js';
import { UsageError } from '../exit-status.js';

/** The metrics that a flat format shows, and those of `--only` by themselves where it is given. */
export interface ChosenMetrics {
  entries: readonly CatalogueEntry[];
  only?: readonly CatalogueEntry[];
}

/** Chooses among the catalogue and the user's own. Throws a UsageError for a name that is no metric. */
export async function chosenMetrics(options: { metrics?: string; only?: string }): Promise<ChosenMetrics> {
  const all = options.metrics === undefined ? catalogue : await withUserMetrics(options.metrics);
  if (options.only === undefined) return { entries: all };
  const { entries, unknown } = chooseMetrics(options.only, all);
  const faults = unknown.map(
    ({ name, nearest }) =>
      `Unexpected metric ${name} in --only, expected an id of the catalogue; nearest: ${nearest.join(', ')}`,
  );
  if (faults.length > 0) throw new UsageError(faults.join('\n'));
  if (entries.length === 0)
    throw new UsageError('Unexpected empty list for --only, expected ids such as dispute.successRate');
  return { entries, only: entries };
}

async function withUserMetrics(file: string): Promise<readonly CatalogueEntry[]> {
  const { loadCatalogue } = await import('./user-catalogue.js');
  return (await loadCatalogue(file)).catalogue;
}
