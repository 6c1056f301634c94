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
  if (stated === null) return shown[0] ?? null;
  const fuller = /^关于/u.test(stated)
    ? shown.find((text) => text.length > stated.length && text.endsWith(stated))
    : undefined;
  return fuller ?? stated;
}

/** The part of a page's title that names the document: `某镇2020年法治政府建设报告_某县人民政府` without the site. */
function partThatIsTitle(text: string): string | null {
  const parts = text.split(/[_|｜\t\n]|\s[-–—]+\s|\s{2,}|[-–—]+(?=[\p{Script=Han}]+(?:网|网站|政府|镇|乡|局|街道)$)/u);
  for (const part of parts) {
    const title = squeeze(part).text.replace(/^[\p{Script=Han}]{1,12}[〔[［]\d{4}[〕\]］]\d+号/u, '');
    if (isTitle(fold(title))) return title;
  }
  return null;
}
