/** The year reported on: stated in the title, else where the report is announced, else told from what stands around it. */
import type { Span } from '../split/lines.js';
import type { Outline } from '../split.js';
import { yearValue } from './dates.js';

/** Readings of the year, each null where its place names none. */
export interface YearReadings {
  title: number | null;
  /** `现将2021年度…情况报告如下`, else the year the lead begins with. */
  lead: number | null;
  headings: number | null;
  signature: number | null;
}

/** A year that is not one end of 2021-2025 and not part of a document number. */
const yearPattern =
  /(?<![\d\-—～~至〔[])((?:19|20)\d\d) ?年?(?:度)?(?! ?[-—～~至] ?\d| ?年?[-—～~至] ?\d|\d|[〕\]])|(?<![一二三四五六七八九〇])(二[〇零]?[〇零一二三四五六七八九]{2,3})年/u;
const namesPattern =
  /《[^》\n]{0,120}》|（[^（）\n]{0,10}\d{4} ?[-—～~至] ?\d{4}[^（）\n]{0,10}）|[〔[（]\d{4}[〕\]）] ?\d+ ?号/gu;

/** Reads the year wherever it is stated; `folded` is the body's folded text. */
export function readYears(folded: string, outline: Outline, title: string | null): YearReadings {
  const lead = leadOf(outline).map((span) =>
    withoutNames(folded.slice(span.start, Math.min(span.end, span.start + 3000))),
  );
  return {
    title: title === null ? null : firstYear(withoutNames(title)),
    lead: announcedYear(lead) ?? openingYear(lead[0] ?? ''),
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

function withoutNames(text: string): string {
  return text.replace(namesPattern, (name) => '＿'.repeat(name.length));
}

function firstYear(text: string): number | null {
  const match = yearPattern.exec(text);
  if (!match) return null;
  const year = match[1] ? Number(match[1]) : yearValue(match[2] ?? '');
  return year >= 1949 && year <= 2100 ? year : null;
}

/** `现将我镇2021年度法治政府建设情况报告如下` */
function announcedYear(lead: readonly string[]): number | null {
  for (const text of lead) {
    for (const match of text.matchAll(/现[将就把](?<words>[^。；\n]{0,80}?)(?:报告|汇报|总结|公布|公开|通报|述)/gu)) {
      const year = firstYear(match.groups?.words ?? '');
      if (year !== null) return year;
    }
  }
  return null;
}

/** `2021年，…`, `2019年以来，…`, `2020年是…` at the very beginning. */
function openingYear(text: string): number | null {
  const match =
    /^\s*(?:在)?(\d{4}) ?年(?:度|来|以来|里|是|中)?[，,、]?/u.exec(text) ??
    /^[^。\n]{0,30}?(\d{4}) ?年度?(?:法治|依法|推进|在|的?工作)/u.exec(text);
  const year = Number(match?.[1] ?? Number.NaN);
  return year >= 1949 && year <= 2100 ? year : null;
}

/** Headings name the year of the work, or the one after it where they are on plans. */
function headingYear(outline: Outline): number | null {
  const sections = outline.sections.flatMap((section) => [section, ...section.children]);
  for (const kind of ['work', 'leadership', 'problems', 'plan'] as const) {
    for (const section of sections) {
      const year = section.kind === kind && section.heading ? firstYear(withoutNames(section.heading)) : null;
      if (year !== null) return kind === 'plan' ? year - 1 : year;
    }
  }
  return null;
}

/** A report signed in the first half of a year is on the year before. */
function signatureYear(folded: string, signature: readonly Span[]): number | null {
  const text = signature.map((line) => folded.slice(line.start, line.end).replace(/\s/gu, '')).join('\n');
  const match = /(\d{4})[年.\-/](\d{1,2})/u.exec(text);
  if (match) return Number(match[1]) - (Number(match[2]) <= 6 ? 1 : 0);
  const chinese = /([二〇零一三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月/u.exec(text);
  if (!chinese) return null;
  return yearValue(chinese[1] ?? '') - (/^[一二三四五六]$/u.test(chinese[2] ?? '') ? 1 : 0);
}
