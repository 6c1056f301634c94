import { type Catalogue, catalogue, compileUserMetrics } from '../../metrics/catalogue.js';
import { loadUserMetrics, UserMetricsError } from '../../user-metrics/load.js';
import type { UserMetric } from '../../user-metrics/schema.js';
import { UsageError } from '../exit-status.js';

/** The catalogue with the metrics of a user's file added, and those metrics. Throws a UsageError with every fault of the file. */
export async function loadCatalogue(file: string): Promise<{ catalogue: Catalogue; added: UserMetric[] }> {
  try {
    const added = await loadUserMetrics(file, new Set(catalogue.map(({ id }) => id)));
    return { catalogue: compileUserMetrics(added), added };
  } catch (error) {
    if (error instanceof UserMetricsError) throw new UsageError(error.message);
    throw error;
  }
}
