/** Which metrics a flat format shows: those that `--only` names, or all. */
import type { CatalogueEntry } from '../catalogue-schema.js';

/** What a list of ids stands for: the entries in the order asked for, and the names that are no metric. */
export interface MetricChoice {
  entries: CatalogueEntry[];
  unknown: { name: string; nearest: string[] }[];
}

/** Reads `dispute.successRate,legalAdviser`: ids of metrics, or families, which stand for all metrics of theirs. */
export function chooseMetrics(list: string, catalogue: readonly CatalogueEntry[]): MetricChoice {
  const names = list
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  const choice: MetricChoice = { entries: [], unknown: [] };
  for (const name of names) {
    const found = catalogue.filter(({ id }) => id === name || id.startsWith(`${name}.`));
    if (found.length === 0) choice.unknown.push({ name, nearest: nearestIds(name, catalogue) });
    choice.entries.push(...found.filter((entry) => !choice.entries.includes(entry)));
  }
  return choice;
}

/** The three ids that are spelt most like a name, by the whole id or by the part after the point. */
function nearestIds(name: string, catalogue: readonly CatalogueEntry[]): string[] {
  const wanted = name.toLowerCase();
  const scored = catalogue.map(({ id }) => {
    const spelt = id.toLowerCase();
    const measure = spelt.slice(spelt.indexOf('.') + 1);
    return { id, distance: Math.min(editDistance(wanted, spelt), editDistance(wanted, measure)) };
  });
  const byDistance = scored.sort((a, b) => a.distance - b.distance); // stable: in catalogue order where alike
  return byDistance.slice(0, 3).map(({ id }) => id);
}

/** Levenshtein's: letters put in, taken out or changed. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
