/** Titles a page shows outside its document: headings, metadata, the window's title. */
import type { TitleCandidate } from '../body.js';
import { certaintyOf } from './furniture.js';
import type { Layout, PageLine } from './layout.js';
import { sourceEnd, sourceStart } from './line.js';
import { readingOf } from './pieces.js';
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
  const window = windowTitle(layout);
  const stated = layout.metas
    .filter(({ name }) => /^(?:articletitle|article_?title|og:title|dc\.title|title)$/u.test(name))
    .map(({ content: text }) => rank(cleanTitle(text), null, null, 5));
  const shown = [...headingTitles(layout, content), ...labelledTitles(above)];
  const whole = squeezed(layout.documentTitle?.text ?? '');
  for (const title of [...stated, ...shown]) if (whole.includes(squeezed(title.text))) title.score += 3;
  const known = [...stated, ...shown, ...(window ? [window] : [])].filter(({ text }) => isTitle(text));
  return dedupe(known.sort((a, b) => b.score - a.score));
}

function rank(text: string, start: number | null, end: number | null, score: number): Ranked {
  return { text, start, end, score: score + titleScore(text) };
}

/** A name that is not the site's, and not that of one of its columns either, which are short. */
function isTitle(text: string): boolean {
  if (text.length < 4 || text.length > MAX_TITLE) return false;
  return titleScore(text) > 0 || (text.length >= 8 && !siteName.test(text));
}

/** Headings and blocks called a title above the document, the nearest ones first in favour; lines of one block are joined. */
function headingTitles(layout: Layout, content: { first: number; end: number }): Ranked[] {
  const found: Ranked[] = [];
  for (let index = 0; index < content.first; index++) {
    const line = layout.lines[index];
    const block = line && layout.blocks[line.block];
    if (!line || !block || line.linked === line.text.length || certaintyOf(line) === 'certain') continue;
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
    const parts = readingOf(line).pieces;
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
function windowTitle({ documentTitle }: Layout): Ranked | undefined {
  if (!documentTitle) return undefined;
  const parts = documentTitle.text.split(/(?:[-_|–—·]{1,3}|>>)\s*/u).map(cleanTitle);
  const score = (part: string) =>
    titleScore(part) * 10 + Math.min(part.length, 40) / 10 - (siteName.test(part) ? 5 : 0);
  const [text = ''] = parts.sort((a, b) => score(b) - score(a));
  const at = documentTitle.raw.indexOf(text);
  const start = at < 0 ? null : documentTitle.start + at;
  return rank(text, start, start === null ? null : start + text.length, 2);
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
