/**
 * Which style of marker holds which. Clerks mostly write 一、 over （一） over 1. over （1）, but the document itself is
 * asked first: a style that begins anew inside the items of another lies below it.
 */
import type { Candidate } from './marker.js';

/** The usual order, outermost first; styles of one rank lie as the document has them. */
const usualRank: Readonly<Record<string, number>> = {
  part: 0,
  chapter: 1,
  article: 2,
  chinese: 3,
  'chinese-paren': 4,
  arabic: 5,
  decimal: 5.5,
  'arabic-paren': 6,
  'arabic-half-paren': 7,
  circled: 9,
};
const innermost = 9;
/** How many observations it takes to overrule the usual order. */
const usualWeight = 1.5;
/** Markers that are looked back over for the one a counter goes on from. */
const lookBack = 64;

/** Tells whether items of the first key hold items of the second. */
export type Holds = (outer: string, inner: string) => boolean;

/** Observes the order of styles in a document. */
export function observeOrder(candidates: readonly Candidate[]): Holds {
  const counts = new Map<string, number>();
  const observe = (outer: string, inner: string) => {
    if (outer !== inner) counts.set(`${outer}>${inner}`, (counts.get(`${outer}>${inner}`) ?? 0) + 1);
  };
  const strong = candidates.filter((candidate) => candidate.strong);
  strong.forEach((candidate, index) => {
    const previous = strong[index - 1];
    if (candidate.number === 1 && previous) observe(previous.key, candidate.key);
    else for (const key of keysInside(strong, index)) observe(candidate.key, key);
  });
  return (outer, inner) => {
    const score = (a: string, b: string) => (counts.get(`${a}>${b}`) ?? 0) + (rankOf(a) < rankOf(b) ? usualWeight : 0);
    return score(outer, inner) > score(inner, outer);
  };
}

function rankOf(key: string): number {
  return usualRank[key.split(':', 1).join('')] ?? innermost;
}

/** Keys that began between a marker and the one its counter goes on from. */
function keysInside(strong: readonly Candidate[], index: number): Set<string> {
  const keys = new Set<string>();
  const marker = strong[index];
  for (let back = index - 1; marker && back >= Math.max(0, index - lookBack); back -= 1) {
    const earlier = strong[back];
    if (!earlier || (earlier.key === marker.key && earlier.number !== marker.number - 1)) break;
    if (earlier.key === marker.key) return keys;
    if (earlier.number === 1) keys.add(earlier.key);
  }
  return new Set();
}
