/** Narrows the list of metrics, and with it the marks of the text, by family, basis, period, checks and words. */
import { all, byId } from './elements.js';
import { type PageMetric, searchable } from './metrics.js';

/** The filters of the page. */
export interface Filters {
  /** Lets every metric be seen again; false where every one was. */
  clear(): boolean;
  focus(): void;
}

/** Starts the filters of a page that has metrics. */
export function startFilters(metrics: readonly PageMetric[]): Filters {
  const form = document.querySelector<HTMLFormElement>('form.filters');
  if (!form) return { clear: () => false, focus: () => {} };
  const apply = () => show(metrics, read());
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(apply));
  return {
    clear() {
      const filtering = metrics.some(({ item }) => item.hidden) || byId<HTMLInputElement>('search').value !== '';
      form.reset();
      return filtering;
    },
    focus: () => byId<HTMLInputElement>('search').select(),
  };
}

interface Wanted {
  words: readonly string[];
  family: string;
  basis: string;
  period: string;
  findings: string;
}

function read(): Wanted {
  const chosen = (name: string) => byId<HTMLSelectElement>(`filter-${name}`).value;
  return {
    words: searchable(byId<HTMLInputElement>('search').value).split(' ').filter(Boolean),
    family: chosen('family'),
    basis: chosen('basis'),
    period: chosen('period'),
    findings: chosen('findings'),
  };
}

function fits(metric: PageMetric, { words, family, basis, period, findings }: Wanted): boolean {
  return (
    (family === '' || metric.family === family) &&
    (basis === '' || metric.basis === basis) &&
    (period === '' || metric.period === period) &&
    fitsFindings(metric.status, findings) &&
    words.every((word) => metric.words.includes(word))
  );
}

function fitsFindings(status: string, findings: string): boolean {
  if (findings === 'open') return status === 'fail' || status === 'uncertain';
  if (findings === 'checked') return status !== 'unchecked';
  return findings === '' || status === 'unchecked';
}

function show(metrics: readonly PageMetric[], wanted: Wanted): void {
  for (const metric of metrics) metric.item.hidden = !fits(metric, wanted);
  for (const family of all('.family')) family.hidden = !family.querySelector('li.metric:not([hidden])');
  const hidden = metrics.filter(({ item }) => item.hidden).length;
  dim(metrics, hidden > 0);
  byId('none').hidden = hidden < metrics.length;
  byId('clear').hidden = hidden === 0;
  byId('shown').textContent = (document.body.dataset.shown ?? '')
    .replace('{shown}', String(metrics.length - hidden))
    .replace('{total}', String(metrics.length));
}

/** A mark stays bright as long as one of its metrics is shown. */
function dim(metrics: readonly PageMetric[], filtering: boolean): void {
  document.body.classList.toggle('filtering', filtering);
  const bright = new Set(metrics.filter(({ item }) => !item.hidden).flatMap(({ marks }) => marks));
  for (const mark of all('#document [data-m]')) mark.classList.toggle('dim', !bright.has(mark));
}
