/** Years in folded text that say what a report is on, and not those of outlines, documents and ranges. */

/** A year that is not one end of 2021-2025 and not part of a document number. */
const yearPattern =
  /(?<![\d\-—～~至〔[])((?:19|20)\d\d) ?年?(?:度)?(?! ?[-—～~至] ?\d| ?年?[-—～~至] ?\d|\d|[〕\]])|(?<![一二三四五六七八九〇])(二[〇零][〇零一二三四五六七八九]{2})年?/u;
const namesPattern =
  /《[^《》\n]{0,120}》|（[^（）\n]{0,10}\d{4} ?年?[-—～~至] ?\d{4}[^（）\n]{0,10}）|[〔[（]\d{4}[〕\]）] ?\d+ ?号/gu;
const announcementPattern =
  /现[将就把](?<words>(?:(?!现[将就把])[^。；\n]){0,80}?)(?:报告|汇报|总结|公布|公开|通报|述)/gu;

/** Value of a year read digit by digit: 二〇二一 is 2021. */
export function yearValue(text: string): number {
  return Number(Array.from(text, (digit) => Math.max(0, '〇一二三四五六七八九'.indexOf(digit))).join(''));
}

/** The year, where a report can be on it; else null. */
export function knownYear(year: number): number | null {
  return year >= 1949 && year <= 2100 ? year : null;
}

/** The text with the titles and ranges that hold years of their own blotted out; its length is kept. */
export function withoutNames(text: string): string {
  return text.replace(namesPattern, (name) => '＿'.repeat(name.length));
}

/** The first year a text without names states, null where it states none. */
export function firstYear(text: string): number | null {
  const match = yearPattern.exec(text);
  if (!match) return null;
  const year = match[1] ? Number(match[1]) : yearValue(match[2] as string);
  return knownYear(year);
}

/** The year a lead announces: `现将我镇2021年度法治政府建设情况报告如下`, else the one it begins with. */
export function leadYear(paragraphs: readonly string[]): number | null {
  const lead = paragraphs.map((text) => withoutNames(text.replace(/\s/gu, '')));
  for (const text of lead) {
    for (const match of text.matchAll(announcementPattern)) {
      const year = firstYear((match.groups as { words: string }).words);
      if (year !== null) return year;
    }
  }
  for (const text of lead.slice(0, 3)) {
    const year = openingYear(text);
    if (year !== null) return year;
  }
  return null;
}

/** `2021年，…`, `2019年以来，…`, `某镇2020年度法治…` at the beginning of a paragraph. */
function openingYear(text: string): number | null {
  const match =
    /^\s*(?:在)?(\d{4}) ?年/u.exec(text) ?? /^[^。\n]{0,30}?(\d{4}) ?年度?(?:法治|依法|推进|在|的?工作)/u.exec(text);
  const year = Number(match?.[1] ?? Number.NaN);
  return knownYear(year);
}
