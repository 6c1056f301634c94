/** The year reported on: stated in the title, else where the report is announced, else told from what stands around it. */
import { fold } from '../fold.js';
import type { Span } from '../split/lines.js';
import { firstYear, knownYear, leadYear, withoutNames, yearValue } from '../split/year.js';
import type { Outline } from '../split.js';

/** Readings of the year, each null where its place names none. */
export interface YearReadings {
  title: number | null;
  /** `现将2021年度…情况报告如下`, else the year the lead begins with. */
  lead: number | null;
  headings: number | null;
  signature: number | null;
}

/** Reads the year wherever it is stated; `folded` is the body's folded text. */
export function readYears(folded: string, outline: Outline, title: string | null): YearReadings {
  const lead = leadOf(outline).map((span) => folded.slice(span.start, Math.min(span.end, span.start + 3000)));
  return {
    title: title === null ? null : firstYear(withoutNames(title)),
    lead: leadYear(lead),
    headings: headingYear(outline),
    signature: signatureYear(folded, outline.signature),
  };
}

/** The year of the report by the most telling place. */
export function chooseYear(readings: YearReadings): number | null {
  return readings.title ?? readings.lead ?? readings.headings ?? readings.signature;
}

/** Paragraphs that open the report: the preamble, else the first section's. */
export function leadOf(outline: Outline): Span[] {
  if (outline.preamble.length > 0) return outline.preamble.slice(0, 8);
  return outline.sections[0]?.paragraphs.slice(0, 2) ?? [];
}

/** Headings name the year of the work, or the one after it where they are on plans. */
function headingYear(outline: Outline): number | null {
  const sections = outline.sections.flatMap((section) => [section, ...section.children]);
  for (const kind of ['work', 'leadership', 'problems', 'plan'] as const) {
    for (const section of sections) {
      const year = section.kind === kind && section.heading ? firstYear(withoutNames(fold(section.heading))) : null;
      if (year !== null) return kind === 'plan' ? knownYear(year - 1) : year;
    }
  }
  return null;
}

/** A report signed in the first half of a year is on the year before. */
function signatureYear(folded: string, signature: readonly Span[]): number | null {
  const text = signature.map((line) => folded.slice(line.start, line.end).replace(/\s/gu, '')).join('\n');
  const match = /(\d{4})[年.\-/](\d{1,2})/u.exec(text);
  if (match) return knownYear(Number(match[1]) - (Number(match[2]) <= 6 ? 1 : 0));
  const chinese = /([二〇零一三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月/u.exec(text);
  if (!chinese) return null;
  const [year, month] = chinese.slice(1) as [string, string]; // groups that a match never lacks
  return knownYear(yearValue(year) - (/^[一二三四五六]$/u.test(month) ? 1 : 0));
}
