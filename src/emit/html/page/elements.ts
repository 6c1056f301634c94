/** Short ways to the elements of the page. */

/** Every element that a selector finds. */
export function all<Kind extends Element = HTMLElement>(selector: string, within: ParentNode = document): Kind[] {
  return [...within.querySelectorAll<Kind>(selector)];
}

/** The element of an id; throws where the page was written without it. */
export function byId<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  const element = document.getElementById(id);
  if (!element) throw new Error(`Unexpected page without #${id}, expected the page that this script was written for`);
  return element as Kind; // the page is our own, and its ids stand for one kind of element each
}

/** How to scroll: at once for who asked for less motion. */
export function scrolling(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
}

/** Whether text and metrics stand one behind the other. */
export function isNarrow(): boolean {
  return matchMedia('(max-width: 55rem)').matches;
}
