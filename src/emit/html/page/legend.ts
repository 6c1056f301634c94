/** The legend: each kind of number can be hidden and shown. */
import { all, byId } from './elements.js';

/** Starts the buttons of the legend. */
export function startLegend(): void {
  for (const button of all('.legend .key')) {
    button.addEventListener('click', () => {
      const shown = button.getAttribute('aria-pressed') !== 'true';
      button.setAttribute('aria-pressed', String(shown));
      byId('document').classList.toggle(`no-${button.dataset.role}`, !shown);
    });
  }
}
