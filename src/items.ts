/** The enumerated shortcomings and next steps: the direct items of the sections that are on them. */
import type { Body } from './body.js';
import { fold } from './fold.js';
import type { Item, SectionKind } from './schema.js';
import { isTopical, topicsOf } from './split/kind.js';
import type { Outline, OutlineSection } from './split.js';

/** Items of the sections on shortcomings; empty where none is there or it enumerates nothing. Offsets are into the body. */
export function problems(body: Body, outline: Outline): Item[] {
  return collect(body, outline, 'problems');
}

/** Items of the sections on next steps; empty where none is there or it enumerates nothing. Offsets are into the body. */
export function plans(body: Body, outline: Outline): Item[] {
  return collect(body, outline, 'plan');
}

function collect(body: Body, outline: Outline, kind: SectionKind): Item[] {
  return topmost(outline.sections, kind)
    .flatMap((section) => (isContainer(body, section) ? itemsOf(section, kind) : [section]))
    .map((section) => item(body, section));
}

/** Sections of the kind that lie in none of the kind. */
function topmost(sections: readonly OutlineSection[], kind: SectionKind): OutlineSection[] {
  return sections.flatMap((section) => (section.kind === kind ? [section] : topmost(section.children, kind)));
}

/** A section that is on shortcomings or next steps by its own words holds items; one that only stands where they are told is one. */
function isContainer(body: Body, section: OutlineSection): boolean {
  if (section.children.length > 0) return true;
  if (['enumerator', 'sequence', 'circled'].includes(section.marker.style)) return false;
  const first = section.paragraphs[0];
  return isTopical(
    section.heading ?? (first ? fold(body.text.slice(first.start, Math.min(first.end, first.start + 30))) : ''),
  );
}

/** Direct items; where a section is on both, or has one subsection alone, those of the subsection. */
function itemsOf(section: OutlineSection, kind: SectionKind): OutlineSection[] {
  const own = section.children.filter((child) => child.kind === kind);
  const topics = topicsOf(section.heading ?? '', null);
  const isMerged = topics.problems && topics.plan;
  return own.flatMap((child) => {
    const isWrapper = isMerged ? isTopical(child.heading ?? '') : own.length === 1 && child.children.length > 1;
    return isWrapper ? itemsOf(child, kind) : [child];
  });
}

function item(body: Body, section: OutlineSection): Item {
  const first = section.paragraphs[0]?.start ?? section.children[0]?.start ?? section.end;
  const text = body.text.slice(first, section.end);
  return { section: section.id, heading: section.heading, text, start: section.start, end: section.end };
}
