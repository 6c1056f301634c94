/** Light, dark, or as the system has it; what was chosen is kept for the next page. */
import { byId } from './elements.js';

const themes = ['auto', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];
const KEY = 'report-extract-theme';

/** Sets the theme that was chosen before and lets the button choose the next. */
export function startTheme(): { next(): void } {
  let theme = remembered();
  const button = byId('theme');
  const show = () => {
    if (theme === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    const label = `${button.dataset.name}: ${button.dataset[theme]}`;
    button.setAttribute('aria-label', label);
    button.title = label;
    document.dispatchEvent(new Event('theme'));
  };
  const next = () => {
    theme = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'auto';
    remember(theme);
    show();
  };
  button.addEventListener('click', next);
  show();
  return { next };
}

// A browser may keep no storage for pages on disk; then a choice lasts as long as its page.
function remembered(): Theme {
  try {
    const kept = localStorage.getItem(KEY);
    return themes.find((theme) => theme === kept) ?? 'auto';
  } catch {
    return 'auto';
  }
}

function remember(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // not kept
  }
}
