/**
 * Which part of a page is its document. Every block is scored by the prose in it — sentences, not links — and by how
 * little else it holds; the names content systems give their containers only tip the scales.
 */

import { certaintyOf, opensFoot } from './furniture.js';
import type { Block, Layout, PageLine } from './layout.js';

/** Ids and classes of containers that hold documents. */
const contentHint =
  /trs_(?:ue)?editor|\b(?:zoom|zoomcon|fontzoom|bodylabel|ucap-?content|vsb_content|v_news_content|pages_content|news_?con(?:tent)?|newscontent|article-?(?:con(?:tent)?|body|text|main)|art_?con(?:tent)?|xxgk_content|info_?content|content_?(?:body|text|main)|main_?content|con_?text|detail-?(?:content|body|text)|txt|wzcon|wz_?content|js_content|contentbox|content|article|nr|neirong|rich_media_content|conTxt|view|text|post_?(?:body|content)|entry-?content)\b/u;
/** Ids and classes of what stands around documents. */
const furnitureHint =
  /\b(?:nav|menu|header|footer|foot|bottom|copyright|crumbs?|bread(?:crumb)?s?|position|path|location|share|bshare|bdsharebuttonbox|print|tool(?:s|bar)?|sidebar|side|aside|related?|xgxx|xgxw|xglj|xgwz|recommend|hot|rank|comment|pinglun|pl|pager|prenext|prev|next|links?|friend|login|search|ad|banner|ewm|qrcode|disclaimer|statement)\b|comment|recommend|related|sidebar|footer|copyright/u;
const furnitureNames = new Set(['nav', 'footer', 'aside', 'header', 'form']);

/** Sums over the first n lines, to know any range's share at once. */
interface Sums {
  prose: Float64Array;
  all: Float64Array;
}

/** A range of lines, half-open. */
export interface LineRange {
  first: number;
  end: number;
}

/** The lines that hold the document, the furniture between them included. */
export function findContent(layout: Layout): LineRange {
  const { lines, blocks } = layout;
  const sums = sumLines(lines);
  let best: { block: Block; score: number } | undefined;
  for (const block of blocks) {
    const score = scoreBlock(block, sums);
    if (score > 0 && (!best || score > best.score)) best = { block, score };
  }
  if (!best) return { first: 0, end: lines.length };
  return extend(layout, { first: best.block.first, end: best.block.end });
}

function sumLines(lines: readonly PageLine[]): Sums {
  const sums = { prose: new Float64Array(lines.length + 1), all: new Float64Array(lines.length + 1) };
  for (const [index, line] of lines.entries()) {
    sums.prose[index + 1] = (sums.prose[index] ?? 0) + proseOf(line);
    sums.all[index + 1] = (sums.all[index] ?? 0) + line.text.length;
  }
  return sums;
}

/** How much prose a line is: its length where it reads as sentences, little where it is short, none where it is links. */
export function proseOf(line: PageLine): number {
  const length = line.text.length;
  const linked = line.linked / length;
  if (linked > 0.5) return 0;
  const marks = (line.folded.match(/[，。；：、！？]/gu)?.length ?? 0) + (/[。！？]$/u.test(line.folded) ? 1 : 0);
  if (marks === 0) return length < 30 ? length * 0.1 : length * 0.4;
  if (length < 400 && certaintyOf(line) !== 'no') return 0;
  return length * (1 - linked) * Math.min(1, 0.4 + marks * 0.2);
}

function scoreBlock(block: Block, sums: Sums): number {
  const prose = (sums.prose[block.end] ?? 0) - (sums.prose[block.first] ?? 0);
  const all = (sums.all[block.end] ?? 0) - (sums.all[block.first] ?? 0);
  if (prose < 20 || all === 0) return 0;
  let score = prose * (prose / all) ** 1.5;
  if (contentHint.test(block.hint) || block.name === 'article') score *= 1.3;
  if (furnitureNames.has(block.name) || furnitureHint.test(block.hint)) score *= 0.4;
  return score;
}

/** Takes in lines just outside the block that read on: a paragraph a stray end tag cut off, a signature with its date. */
function extend({ lines }: Layout, range: LineRange): LineRange {
  let { first, end } = range;
  while (end < lines.length && readsOn(lines[end])) end++;
  while (first > 0 && isParagraph(lines[first - 1])) first--;
  return { first, end };
}

function isParagraph(line: PageLine | undefined): boolean {
  return (
    line !== undefined &&
    line.text.length >= 40 &&
    line.linked === 0 &&
    /。/u.test(line.folded) &&
    certaintyOf(line) === 'no'
  );
}

function readsOn(line: PageLine | undefined): boolean {
  if (!line || line.linked > 0 || opensFoot(line) || certaintyOf(line) === 'certain') return false;
  return (
    isParagraph(line) ||
    /^(?:20\d\d|二[〇零○O]..) ?年.{1,4}月.{1,4}日$/u.test(line.folded) ||
    /^.{2,30}(?:人民政府|委员会|办事处|管委会|局|厅)$/u.test(line.folded)
  );
}
