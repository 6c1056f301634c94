/** A small card at a number of the text that is no metric: what it was read as, and by which rule. */
import { all, byId } from './elements.js';

/** Starts to show hints at what is pointed at or tapped. */
export function startHints(): void {
  const hint = byId('hint');
  const hide = () => {
    hint.hidden = true;
  };
  const article = byId('document');
  article.addEventListener('pointerover', ({ target }) => {
    const mark = target instanceof Element ? target.closest<HTMLElement>('.n') : null;
    if (mark) show(hint, mark);
    else hide();
  });
  article.addEventListener('pointerleave', hide);
  byId('text').addEventListener('scroll', hide, { passive: true });
  addEventListener('scroll', hide, { passive: true });
}

function show(hint: HTMLElement, mark: HTMLElement): void {
  const roles = all('.legend .key').map((key) => key.dataset.role ?? '');
  const role = roles.find((name) => mark.classList.contains(name)) ?? '';
  const title = document.createElement('b');
  title.textContent = titleOf(mark, role);
  const rule = document.createElement('span');
  rule.textContent = mark.dataset.rule ?? '';
  hint.replaceChildren(title, ...(mark.dataset.rule ? [rule] : []));
  hint.hidden = false;
  const place = mark.getClientRects()[0] ?? mark.getBoundingClientRect();
  const width = hint.offsetWidth;
  const height = hint.offsetHeight;
  const above = place.top - height - 8;
  hint.style.left = `${Math.max(8, Math.min(place.left + place.width / 2 - width / 2, innerWidth - width - 8))}px`;
  hint.style.top = `${above > 8 ? above : place.bottom + 8}px`;
}

/** Names of the metrics that a mark is evidence of; else what its role means. */
function titleOf(mark: HTMLElement, role: string): string {
  const indexes = (mark.dataset.m ?? '').split(' ').filter(Boolean);
  const labels = indexes.flatMap((index) => all(`#m${index} .label`).map((label) => label.textContent ?? ''));
  if (labels.length > 0) return labels.join(' · ');
  return document.querySelector<HTMLElement>(`.legend .key.${role}`)?.title ?? role;
}
