/** One metric at a time is selected: its line opens, and its place in the text is scrolled to and marked. */
import { writeAddress } from './address.js';
import { all, byId, isNarrow, scrolling } from './elements.js';
import type { PageMetric } from './metrics.js';
import type { Tabs } from './tabs.js';

/** What was pointed at: that side keeps its place, the other one follows. */
type Origin = 'text' | 'list' | 'keyboard' | 'address';

/** Selects metrics and tells which one is. */
export interface Selection {
  select(index: number, origin: Origin): void;
  clear(): void;
  /** Selects the next metric of those shown, by so many steps, that `fits`. */
  step(by: 1 | -1, fits?: (metric: PageMetric) => boolean): void;
  /** Lights up a metric on both sides as long as it is pointed at. */
  point(indexes: readonly number[]): void;
  readonly selected: number | null;
}

/** Starts with nothing selected. */
export function startSelection(metrics: readonly PageMetric[], tabs: Tabs): Selection {
  let selected: number | null = null;
  const shown = () => metrics.filter(({ item }) => !item.hidden);
  const unmark = () => {
    for (const element of all('.selected')) element.classList.remove('selected');
    for (const element of all('#document [aria-current]')) element.removeAttribute('aria-current');
  };
  const clear = () => {
    unmark();
    const metric = selected === null ? undefined : metrics[selected];
    if (metric) metric.details.open = false;
    selected = null;
    byId('card').hidden = true;
    writeAddress(null);
  };
  const select = (index: number, origin: Origin) => {
    const metric = metrics[index];
    if (!metric) return;
    if (selected !== index) clear();
    unmark();
    selected = index;
    mark(metric);
    writeAddress(metric.anchor);
    reveal(metric, origin, tabs);
  };
  const step = (by: 1 | -1, fits: (metric: PageMetric) => boolean = () => true) => {
    const list = inListOrder(shown()).filter((metric) => fits(metric));
    const at = list.findIndex(({ index }) => index === selected);
    const from = at >= 0 ? at + by : behind(shown(), list, { selected, by });
    const next = list[(from + list.length) % list.length];
    if (next) select(next.index, 'keyboard');
  };
  startCard(metrics, { select, clear, step });
  return {
    select,
    clear,
    step,
    point: (indexes) => pointAt(metrics, indexes),
    get selected() {
      return selected;
    },
  };
}

/** Metrics as the eye meets them, family by family. */
function inListOrder(metrics: readonly PageMetric[]): PageMetric[] {
  const order = new Map(all('li.metric').map((item, at) => [item, at]));
  return [...metrics].sort((a, b) => (order.get(a.item) ?? 0) - (order.get(b.item) ?? 0));
}

/** Where to go on in a list that the selected metric is not in: behind the place where it would stand. */
function behind(
  shown: readonly PageMetric[],
  list: readonly PageMetric[],
  { selected, by }: { selected: number | null; by: 1 | -1 },
): number {
  if (selected === null) return by === 1 ? 0 : list.length - 1;
  const whole = inListOrder(shown);
  const place = whole.findIndex(({ index }) => index === selected);
  const next = list.findIndex((metric) => whole.indexOf(metric) > place);
  if (by === 1) return Math.max(0, next);
  return (next < 0 ? list.length : next) - 1;
}

function mark(metric: PageMetric): void {
  metric.item.classList.add('selected');
  for (const place of metric.marks) place.classList.add('selected');
  metric.marks[0]?.setAttribute('aria-current', 'true');
  metric.details.open = true;
}

function reveal(metric: PageMetric, origin: Origin, tabs: Tabs): void {
  const behavior = origin === 'address' ? 'auto' : scrolling();
  const narrow = isNarrow();
  if (narrow) {
    tabs.show('text');
    showCard(metric);
  } else tabs.show('metrics');
  if (origin !== 'text' || narrow) metric.marks[0]?.scrollIntoView({ block: narrow ? 'center' : 'center', behavior });
  if (origin !== 'list' && !narrow) metric.item.scrollIntoView({ block: 'nearest', behavior });
}

function pointAt(metrics: readonly PageMetric[], indexes: readonly number[]): void {
  for (const element of all('.pointed')) element.classList.remove('pointed');
  for (const index of indexes) {
    metrics[index]?.item.classList.add('pointed');
    for (const place of metrics[index]?.marks ?? []) place.classList.add('pointed');
  }
}

/** On a narrow screen the list is out of sight: a card at the bottom says what is selected. */
function showCard(metric: PageMetric): void {
  const link = byId<HTMLAnchorElement>('card-link');
  const label = metric.item.querySelector('.label')?.cloneNode(true);
  const amount = metric.item.querySelector('.amount')?.cloneNode(true);
  const badge = metric.item.querySelector('.badge')?.cloneNode(true);
  link.replaceChildren(...[label, amount, badge].filter((node) => node !== undefined));
  link.href = `#m${metric.index}`;
  byId('card').hidden = false;
}

function startCard(
  metrics: readonly PageMetric[],
  { clear, step }: Pick<Selection, 'select' | 'clear' | 'step'>,
): void {
  byId('card-previous').addEventListener('click', () => step(-1));
  byId('card-next').addEventListener('click', () => step(1));
  byId('card-close').addEventListener('click', clear);
  const link = byId<HTMLAnchorElement>('card-link');
  link.addEventListener('click', (event) => {
    event.preventDefault();
    document.querySelector<HTMLElement>('#tab-metrics')?.click();
    const metric = metrics[Number(link.hash.slice(2))];
    metric?.item.scrollIntoView({ block: 'center' });
    metric?.details.querySelector('summary')?.focus();
  });
}
