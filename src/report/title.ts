/** The title: as the document states it, else as the page does. */
import type { Body } from '../body.js';
import { fold, squeeze } from '../fold.js';
import { isTitle } from '../split/front.js';
import type { Outline } from '../split.js';

/** The document's own title, its lines joined; null where neither document nor page shows one. */
export function readTitle(body: Body, outline: Outline): string | null {
  const own = outline.title[0];
  const stated = own ? squeeze(body.text.slice(own.start, own.end)).text : null;
  const shown = body.furniture.titles.map((title) => partThatIsTitle(title.text)).filter((text) => text !== null);
  const best = stated === null || !isTitle(fold(stated)) ? (shown[0] ?? stated) : stated;
  if (best === null || !/^(?:关于|\d{4})/u.test(fold(best))) return best;
  // The line above it held the issuer: a fuller form of the same title names it.
  return shown.find((text) => text.length > best.length && text.endsWith(best)) ?? best;
}

/** The part of a page's title that names the document: `某镇2020年法治政府建设报告_某县人民政府` without the site. */
function partThatIsTitle(text: string): string | null {
  const parts = text.split(
    /[_|｜\t\n]|\s[-–—]+\s|\s{2,}|(?<![-–—])[-–—]+(?=[\p{Script=Han}]+(?:网|网站|政府|镇|乡|局|街道)$)/u,
  );
  for (const part of parts) {
    const title = withoutSite(part.trim().split(/\s/u)).replace(
      /^[\p{Script=Han}]{1,12}[〔[［]\d{4}[〕\]］]\d+号/u,
      '',
    );
    if (isTitle(fold(title))) return title;
  }
  return null;
}

/** Whether a title begins before `word`: with the party's body, or with what 关于 or a year follows. */
function beginsInside(before: string, word: string): boolean {
  return /^中共/u.test(before) || /^(?:关于|\d{4})/u.test(word);
}

/** Words of a title without those before it that are none of it: the site, the column. Bodies that report stay. */
function withoutSite(words: readonly string[]): string {
  let first = words.length - 1;
  while (first > 0 && !isTitle(fold(words.slice(first).join('')))) first -= 1;
  while (first > 0 && beginsInside(words[first - 1] as string, words[first] as string)) first -= 1; // both are there
  return words.slice(first).join('');
}
