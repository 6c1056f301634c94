/** The index of many reports: its first rows at once, all others and the plots as they come from disk. */
import type { Manifest } from '../site/data.js';
import type { IndexWords } from '../site/words.js';
import { byId } from './elements.js';
import { drawPlots } from './index-plots.js';
import { filterRows, type Sorting, type SortKey, sortRows, type Wanted } from './index-rows.js';
import { type Column, sameKey, startTable } from './index-table.js';
import { startKeys } from './keys.js';
import { searchable } from './metrics.js';
import { startStore } from './store.js';
import { startTheme } from './theme.js';

document.documentElement.classList.add('scripted');
const manifest = JSON.parse(byId('manifest').textContent ?? '') as Manifest; // as the index was written
const words = JSON.parse(byId('words').textContent ?? '') as IndexWords;
const store = startStore(manifest);
const theme = startTheme();
const help = byId<HTMLDialogElement>('help');
const form = document.querySelector<HTMLFormElement>('form.filters');
const columns: Column[] = [];
let sorting: Sorting | null = null;
let numbers: number[] = [];

const table = startTable(words, { sort, removeColumn });
const keys = {
  '/': () => byId<HTMLInputElement>('search').select(),
  j: () => table.move(1),
  k: () => table.move(-1),
  n: () => table.turn(1),
  p: () => table.turn(-1),
  t: theme.next,
  '?': () => help.showModal(),
};

start();

async function start(): Promise<void> {
  form?.addEventListener('input', later(update));
  form?.addEventListener('submit', (event) => event.preventDefault());
  form?.addEventListener('reset', () => setTimeout(update));
  byId('add-column').addEventListener('input', (event) => {
    event.stopPropagation();
    addColumn(byId<HTMLSelectElement>('add-column').value);
  });
  byId('plot-metric').addEventListener('input', plot);
  byId('help-open').addEventListener('click', () => help.showModal());
  addEventListener('resize', later(plot));
  startKeys(keys, () => {
    form?.reset();
  });
  if (manifest.reports > 0) await store.loadPart(0);
  update();
  for (const id of manifest.columns) await addColumn(id);
  await store.loadRows();
  update();
}

function wanted(): Wanted {
  return {
    words: searchable(byId<HTMLInputElement>('search').value).split(' ').filter(Boolean),
    level: byId<HTMLSelectElement>('filter-level').value,
    year: byId<HTMLSelectElement>('filter-year').value,
    warnings: byId<HTMLInputElement>('filter-warnings').checked,
  };
}

/** Finds the rows that fit and shows them, with the plots of them. */
function update(): void {
  const asked = wanted();
  numbers = filterRows(store.rows, asked);
  byId('clear').hidden = asked.words.length === 0 && asked.level === '' && asked.year === '' && !asked.warnings;
  arrange();
  plot();
}

function arrange(): void {
  if (sorting) {
    const { key } = sorting;
    const values = typeof key === 'object' ? columns.find(({ id }) => id === key.id)?.values : undefined;
    numbers = sortRows(numbers, store.rows, { sorting, values });
  }
  table.show({
    numbers,
    rows: store.rows,
    total: manifest.reports,
    sorting: sorting ?? { key: { id: '' }, descending: false },
    columns: [...columns],
  });
}

/** Words ascend first, numbers descend; the same head again turns the order round. */
async function sort(key: SortKey): Promise<void> {
  const again = sorting !== null && sameKey(sorting.key, key);
  const first = key !== 'issuer' && key !== 'level';
  sorting = { key, descending: again && sorting ? !sorting.descending : first };
  await store.loadRows();
  numbers = filterRows(store.rows, wanted());
  arrange();
}

async function addColumn(id: string): Promise<void> {
  byId<HTMLSelectElement>('add-column').value = '';
  const metric = manifest.catalogue.find((entry) => entry.id === id);
  if (!metric || columns.some((column) => column.id === id)) return;
  const values = await store.values(id);
  columns.push({ id, label: metric.label, unit: metric.unit, values });
  arrange();
}

function removeColumn(id: string): void {
  columns.splice(0, columns.length, ...columns.filter((column) => column.id !== id));
  arrange();
}

async function plot(): Promise<void> {
  const metric = manifest.catalogue.find(({ id }) => id === byId<HTMLSelectElement>('plot-metric').value);
  if (!metric) return;
  const [values, rates] = await Promise.all([store.values(metric.id), store.rates()]);
  drawPlots({ rows: store.rows, numbers, metric, values, rates, catalogue: manifest.catalogue, words });
}

/** Calls once the reader has paused. */
function later(action: () => void): () => void {
  let timer = 0;
  return () => {
    clearTimeout(timer);
    timer = window.setTimeout(action, 120);
  };
}
