/** Counts every numeral of the body once, under what it was read as. */
import type { Numerals } from './measured.js';
import type { Accounting } from './schema.js';
import type { Outline, OutlineSection } from './split.js';

export function account(read: Numerals['counts'], outline: Outline): Accounting {
  const counts = { ...read, numbering: read.numbering + markers(outline.sections) };
  const numerals = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return { numerals, ...counts };
}

/** Section markers that hold a numeral: all but 首先, 其次. */
function markers(sections: readonly OutlineSection[]): number {
  return sections.reduce(
    (sum, section) => sum + (section.marker.style === 'sequence' ? 0 : 1) + markers(section.children),
    0,
  );
}
