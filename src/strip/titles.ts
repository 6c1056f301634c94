/** Titles a page shows outside its document: headings, metadata, the window's title. */
import type { TitleCandidate } from '../body.js';
import { pieces } from './furniture.js';
import type { Layout, PageLine } from './layout.js';
import { sourceEnd, sourceStart } from './line.js';
import { titleScore } from './region.js';

interface Ranked extends TitleCandidate {
  score: number;
}

const titleHint =
  /\b(?:title|tit|bt|biaoti|h1|art_?title|article-?title|news_?title|xl_?tit\w*|conTit|maintitle|wztitle)\b|title|biaoti/u;
/** The name of a site or of one of its parts: no document is called so. */
const siteName =
  /(?:门户网站?|政府网站?|官方网站|官网|政务网|信息网|信息公开(?:网|专栏|平台|目录)?|人民政府|委员会|办事处|管委会|首页|中国政府网|频道|栏目)$/u;
const MAX_TITLE = 120;

/** Titles of a page, the best first; `above` are its lines before the document. */
export function findTitles(
  layout: Layout,
  above: readonly PageLine[],
  content: { first: number; end: number },
): TitleCandidate[] {
  const ranked: Ranked[] = [];
  const window = windowTitle(layout);
  for (const { name, content: text } of layout.metas) {
    if (/^(?:articletitle|article_?title|og:title|dc\.title|title)$/u.test(name))
      ranked.push(rank(cleanTitle(text), null, null, 5));
  }
  ranked.push(...headingTitles(layout, content), ...labelledTitles(above));
  if (window) ranked.push(rank(window.text, window.start, window.end, 2));
  const known = ranked.filter((title) => isTitle(title.text));
  for (const title of known)
    if (window && title.start !== window.start && window.whole.includes(squeezed(title.text))) title.score += 3;
  known.sort((a, b) => b.score - a.score);
  return dedupe(known);
}

function rank(text: string, start: number | null, end: number | null, score: number): Ranked {
  return { text, start, end, score: score + titleScore(text) };
}

function isTitle(text: string): boolean {
  return text.length >= 4 && text.length <= MAX_TITLE && !(siteName.test(text) && titleScore(text) === 0);
}

/** Headings and blocks called a title above the document, the nearest ones first in favour; lines of one block are joined. */
function headingTitles(layout: Layout, content: { first: number; end: number }): Ranked[] {
  const found: Ranked[] = [];
  for (let index = 0; index < content.first; index++) {
    const line = layout.lines[index];
    const block = line && layout.blocks[line.block];
    if (!line || !block || line.linked === line.text.length) continue;
    const named = titleHint.test(block.hint);
    const score = titleScore(line.folded);
    if (line.heading === 0 && !named && score < 4) continue;
    const group = [line];
    while (index + 1 < content.first && layout.lines[index + 1]?.block === line.block && group.length < 4) {
      const next = layout.lines[++index];
      if (next) group.push(next);
    }
    const text = group.map((part) => part.text).join('');
    const last = group.at(-1) ?? line;
    const near = content.first - index <= 4 ? 1 : 0;
    found.push(rank(text, sourceStart(line), sourceEnd(last), (line.heading > 0 ? 5 - line.heading / 2 : 2) + near));
  }
  return found;
}

/** 标题：… and 名称：… of a metadata table. */
function labelledTitles(above: readonly PageLine[]): Ranked[] {
  const found: Ranked[] = [];
  for (const line of above) {
    const parts = pieces(line.folded);
    for (const [index, part] of parts.entries()) {
      const next = parts[index + 1];
      if (
        !part.label ||
        !/^(?:信息|文件|文章)?(?:标题|名称)$/u.test(part.label) ||
        (next?.kind !== 'value' && next?.kind !== 'word')
      )
        continue;
      const run = line.runs[0];
      const text = line.text.slice(next.start, next.end);
      found.push(rank(text, run ? run.from + next.start : null, run ? run.from + next.end : null, 1));
    }
  }
  return found;
}

/** The window's title without the site's name before or after it. */
function windowTitle(layout: Layout): { text: string; whole: string; start: number; end: number } | undefined {
  const title = layout.documentTitle;
  if (!title) return undefined;
  const parts = title.text.split(/\s*(?:[-_|–—·]{1,3}|--|>>)\s*/u).filter((part) => part !== '');
  const scored = parts.map((part) => ({
    part: cleanTitle(part),
    score: titleScore(part) * 10 + Math.min(part.length, 40) / 10 - (siteName.test(part) ? 5 : 0),
  }));
  scored.sort((a, b) => b.score - a.score);
  const text = scored[0]?.part ?? '';
  return { text, whole: squeezed(title.text), start: title.start, end: title.end };
}

/** A title without the number of the document before it. */
function cleanTitle(text: string): string {
  return text.replace(/^.{1,14}[〔[（(]\d{4}[〕\]）)]\s?\d{1,4}\s?号\s{0,3}/u, '').trim();
}

function squeezed(text: string): string {
  return text.replace(/\s+/gu, '');
}

function dedupe(titles: readonly Ranked[]): TitleCandidate[] {
  const seen = new Map<string, TitleCandidate>();
  for (const { text, start, end } of titles) {
    const key = squeezed(text);
    const before = seen.get(key);
    if (!before) seen.set(key, { text, start, end });
    else if (before.start === null) Object.assign(before, { start, end });
  }
  return [...seen.values()];
}
