/** Small bodies and short views of their outlines, for the tests of the stages after strip. */

import type { Body, Furniture } from '../../src/body.js';
import { fold } from '../../src/fold.js';
import { type Outline, type OutlineSection, split } from '../../src/split.js';

/** A body that is its own source. */
export function bodyOf(text: string, furniture: Partial<Furniture> = {}): Body {
  return {
    text,
    folded: fold(text),
    map: { toSource: (start, end) => ({ start, end }), toBody: (start, end) => ({ start, end }) },
    furniture: { titles: [], publishedOn: null, issuerHints: [], ...furniture },
    tables: [],
  };
}

/** One line a section, indented by its level: its marker, and its heading where it has one. */
export function treeOf(text: string): string[] {
  return walk(split(bodyOf(text)).sections).map((section) => {
    const heading = section.heading === null ? '' : ` ${section.heading}`;
    return `${'  '.repeat(section.level - 1)}${section.marker.text}${heading}`;
  });
}

/** Sections in the order of the text. */
export function walk(sections: readonly OutlineSection[]): OutlineSection[] {
  return sections.flatMap((section) => [section, ...walk(section.children)]);
}

/** Every range of an outline, each with the name of what it is. */
export function partsOf(outline: Outline): { name: string; start: number; end: number }[] {
  const named = (name: string, spans: readonly ({ start: number; end: number } | null)[]) =>
    spans.flatMap((span) => (span ? [{ name, start: span.start, end: span.end }] : []));
  return [
    ...named('title', outline.title),
    ...named('addressee', [outline.addressee]),
    ...named('remark', outline.remarks),
    ...named('preamble', outline.preamble),
    ...walk(outline.sections).flatMap((section) => [
      ...named('marker', [section.markerSpan]),
      ...named('heading', [section.headingSpan]),
      ...named('paragraph', section.paragraphs),
    ]),
    ...named('signature', outline.signature),
  ];
}
