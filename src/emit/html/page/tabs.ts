/** The panels beside the text, one at a time; on a narrow screen the text is one of them. */
import { all, byId, isNarrow } from './elements.js';

/** Shows a panel by its id. */
export interface Tabs {
  show(panel: string): void;
  /** The nth panel, from 0, the text not counted. */
  showNth(nth: number): void;
}

/** Turns the links to the panels into tabs. */
export function startTabs(): Tabs {
  const tabs = all<HTMLAnchorElement>('.tabs .tab');
  const panelOf = (tab: HTMLAnchorElement) => tab.hash.slice(1);
  const show = (panel: string) => {
    document.body.dataset.tab = panel;
    for (const tab of tabs) {
      const chosen = panelOf(tab) === panel;
      tab.setAttribute('aria-selected', String(chosen));
      tab.tabIndex = chosen ? 0 : -1;
      if (panelOf(tab) !== 'text') byId(panelOf(tab)).hidden = !chosen && panel !== 'text';
    }
  };
  tabs[0]?.parentElement?.setAttribute('role', 'tablist');
  for (const tab of tabs) {
    tab.setAttribute('role', 'tab');
    tab.setAttribute('aria-controls', panelOf(tab));
    tab.addEventListener('click', (event) => {
      event.preventDefault();
      show(panelOf(tab));
    });
    tab.addEventListener('keydown', (event) => moveFocus(tabs, tab, event));
  }
  for (const panel of all('.panel')) panel.setAttribute('role', 'tabpanel');
  const side = tabs.filter((tab) => panelOf(tab) !== 'text');
  show(isNarrow() ? 'text' : 'metrics');
  matchMedia('(max-width: 55rem)').addEventListener('change', ({ matches }) => {
    if (!matches && document.body.dataset.tab === 'text') show('metrics');
  });
  return {
    show,
    showNth(nth) {
      const tab = side[nth];
      if (tab) show(panelOf(tab));
    },
  };
}

function moveFocus(tabs: readonly HTMLAnchorElement[], from: HTMLAnchorElement, event: KeyboardEvent): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (step === undefined) return;
  const shown = tabs.filter((tab) => tab.offsetParent !== null);
  const to = shown[(shown.indexOf(from) + step + shown.length) % shown.length];
  event.preventDefault();
  event.stopPropagation();
  to?.focus();
  to?.click();
}
