/** Counts every numeral of the body once, under what it was read as. */
import type { ReadNumeral } from './measured.js';
import type { Accounting } from './schema.js';
import type { Outline, OutlineSection } from './split.js';

export function account(numerals: readonly ReadNumeral[], outline: Outline): Accounting {
  const counts: Accounting = {
    numerals: 0,
    metric: 0,
    quantity: 0,
    date: 0,
    citation: 0,
    name: 0,
    numbering: markers(outline.sections),
    unexplained: 0,
  };
  counts.numerals = counts.numbering;
  for (const { role } of numerals) {
    counts.numerals += 1;
    counts[role] += 1;
  }
  return counts;
}

/** Section markers that hold a numeral: all but 首先, 其次. */
function markers(sections: readonly OutlineSection[]): number {
  return sections.reduce(
    (sum, section) => sum + (section.marker.style === 'sequence' ? 0 : 1) + markers(section.children),
    0,
  );
}
