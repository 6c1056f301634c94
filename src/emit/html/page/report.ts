/** The page of one report. Without this script it can still be read: every place is there, and every link leads to it. */
import { metricInAddress } from './address.js';
import { all, byId } from './elements.js';
import { startFilters } from './filters.js';
import { startHints } from './hint.js';
import { startKeys } from './keys.js';
import { startLegend } from './legend.js';
import { type PageMetric, readMetrics } from './metrics.js';
import { type Selection, startSelection } from './selection.js';
import { startTabs } from './tabs.js';
import { startTheme } from './theme.js';

document.documentElement.classList.add('scripted');
const metrics = readMetrics();
const theme = startTheme();
const tabs = startTabs();
const selection = startSelection(metrics, tabs);
const filters = startFilters(metrics);
const help = byId<HTMLDialogElement>('help');

startLegend();
startHints();
startPointing(selection);
startClicks(metrics, selection);
byId('help-open').addEventListener('click', () => help.showModal());
startKeys(
  {
    j: () => selection.step(1),
    ArrowDown: () => selection.step(1),
    k: () => selection.step(-1),
    ArrowUp: () => selection.step(-1),
    w: () => selection.step(1, ({ status }) => status === 'fail' || status === 'uncertain'),
    '/': () => {
      tabs.show('metrics');
      filters.focus();
    },
    1: () => tabs.showNth(0),
    2: () => tabs.showNth(1),
    3: () => tabs.showNth(2),
    4: () => tabs.showNth(3),
    t: theme.next,
    '?': () => help.showModal(),
  },
  () => {
    byId('hint').hidden = true;
    if (!filters.clear()) selection.clear();
  },
);
followAddress();
addEventListener('hashchange', followAddress);

function followAddress(): void {
  const index = metricInAddress(
    location.hash,
    metrics.map(({ anchor }) => anchor),
  );
  if (index !== null && index !== selection.selected) selection.select(index, 'address');
}

/** Indexes of the metrics that an element stands for. */
function indexesAt(target: EventTarget | null): number[] {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-m], li.metric') : null;
  const own = element?.dataset.m ?? element?.id.slice(1) ?? '';
  return own.split(' ').filter(Boolean).map(Number);
}

function startPointing({ point }: Selection): void {
  document.addEventListener('pointerover', ({ target }) => point(indexesAt(target)));
  document.addEventListener('focusin', ({ target }) => point(indexesAt(target)));
  document.addEventListener('pointerleave', () => point([]));
}

function startClicks(list: readonly PageMetric[], { select, clear }: Selection): void {
  for (const link of all<HTMLAnchorElement>('a[data-m], a.permalink')) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      const indexes = indexesAt(link);
      const at = selection.selected === null ? -1 : indexes.indexOf(selection.selected);
      const index = indexes[(at + 1) % indexes.length];
      if (index !== undefined) select(index, link.closest('#document') ? 'text' : 'keyboard');
    });
  }
  for (const { index, details } of list) {
    details.querySelector('summary')?.addEventListener('click', (event) => {
      event.preventDefault();
      if (details.open && selection.selected === index) clear();
      else select(index, 'list');
    });
  }
}
