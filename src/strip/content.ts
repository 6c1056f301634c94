/**
 * Which part of a page is its document. Every block is scored by the prose in it — sentences, not links — and by how
 * little else it holds; the names content systems give their containers only tip the scales. Where the page shows its
 * title, the text below it counts, without the columns of links and teasers around it.
 */
import { certaintyOf, opensFoot } from './furniture.js';
import type { Block, Layout, PageLine } from './layout.js';

/** Ids and classes of containers that hold documents. */
const contentHint =
  /trs_u?editor|vsb_content|v_news_content|ucap-?content|bodylabel|js_content|xxgk_content|(?<![a-z])(?:font)?zoom(?:con)?(?![a-z])|(?<![a-z])(?:(?:news|art(?:icle)?|info|detail|main|page|wz|xxgk|show)[-_]?)?(?:con|cont|content|contents|contentbox|article|neirong|nr|body-?text|context|contxt|txt)(?![a-z])/u;
/** Ids and classes of what stands around documents. */
const furnitureHint =
  /(?<![a-z])(?:nav|menu|header|foot|bottom|crumbs?|position|location|b?share|bdsharebuttonbox|print|tools?|toolbar|side|aside|xgxx|xgxw|xglj|xgwz|hot|rank|pinglun|pager|prenext|prev|next|links?|friend|login|search|ad|banner|ewm|qrcode)(?![a-z])|comment|recommend|related|sidebar|footer|copyright|breadcrumb|disclaimer/u;
const furnitureNames = new Set(['nav', 'footer', 'aside', 'header']);
const CONTENT_FACTOR = 1.3;
const FURNITURE_FACTOR = 0.4;

/** A range of lines, half-open. */
export interface LineRange {
  first: number;
  end: number;
}

/** Sums over the first n lines, to know any range's share at once. */
interface Sums {
  prose: Float64Array;
  all: Float64Array;
  linked: Float64Array;
}

/** The lines that hold the document, furniture between them included. */
export function findContent(layout: Layout): LineRange {
  const { lines, blocks } = layout;
  const sums = sumLines(lines);
  let best: { block: Block; score: number } | undefined;
  for (const block of blocks) {
    const score = scoreBlock(block, sums);
    if (score > 0 && (!best || score > best.score)) best = { block, score };
  }
  if (!best) return { first: 0, end: lines.length };
  return extend(layout, belowTitle(layout, sums, best.block) ?? best.block);
}

function sumLines(lines: readonly PageLine[]): Sums {
  const size = lines.length + 1;
  const sums: Sums = { prose: new Float64Array(size), all: new Float64Array(size), linked: new Float64Array(size) };
  for (const [index, line] of lines.entries()) {
    sums.prose[index + 1] = (sums.prose[index] ?? 0) + proseOf(line);
    sums.all[index + 1] = (sums.all[index] ?? 0) + line.text.length;
    sums.linked[index + 1] = (sums.linked[index] ?? 0) + line.linked;
  }
  return sums;
}

function within(sum: Float64Array, { first, end }: LineRange): number {
  return (sum[end] ?? 0) - (sum[first] ?? 0);
}

/** How much prose a line is: its length where it reads as sentences, little where it is short, none where it is links. */
export function proseOf(line: PageLine): number {
  const { length } = line.text;
  const linked = line.linked / length;
  if (linked > 0.5) return 0;
  if (line.row === 'data') return length * 0.5;
  const marks = (line.folded.match(/[，。；：、！？]/gu)?.length ?? 0) + (/[。！？]$/u.test(line.folded) ? 1 : 0);
  if (marks === 0) return length * (length < 30 ? 0.1 : 0.4);
  if (length <= 400 && certaintyOf(line) !== 'no') return 0;
  return length * (1 - linked) * Math.min(1, 0.4 + marks * 0.2);
}

const MIN_PROSE = 20;

function scoreBlock(block: Block, sums: Sums): number {
  const prose = within(sums.prose, block);
  if (prose < MIN_PROSE) return 0;
  let score = prose * (prose / within(sums.all, block)) ** 1.5;
  if (block.name === 'article' || contentHint.test(block.hint)) score *= CONTENT_FACTOR;
  if (furnitureNames.has(block.name) || furnitureHint.test(block.hint)) score *= FURNITURE_FACTOR;
  return score;
}

/** Lines between the title and the first sentence below it. */
const MAX_GAP = 40;
/** Share of links in what a wider block would add, above which it adds lists of other articles. */
const MAX_LINKED = 0.25;
const MIN_ADDED = 60;
const MIN_BELOW_TITLE = 60;

/** The block that holds the text below the page's title, where the best block holds lists of other articles besides. */
function belowTitle(layout: Layout, sums: Sums, best: Block): LineRange | undefined {
  const title = titleLine(layout);
  if (title < 0) return undefined;
  const { lines, blocks } = layout;
  const offset = lines.slice(title + 1, title + 1 + MAX_GAP).findIndex((line) => proseOf(line) >= MIN_PROSE);
  let block = blocks[lines[title + 1 + offset]?.block ?? -1];
  if (offset < 0 || !block) return undefined;
  for (let parent = blocks[block.parent]; parent && !addsLists(parent, block, sums); parent = blocks[block.parent])
    block = parent;
  const inside = best.first <= block.first && block.end <= best.end && addsLists(best, block, sums);
  return inside && within(sums.prose, block) >= MIN_BELOW_TITLE ? block : undefined;
}

function addsLists(outer: LineRange, inner: LineRange, sums: Sums): boolean {
  const added = within(sums.all, outer) - within(sums.all, inner);
  const linked = within(sums.linked, outer) - within(sums.linked, inner);
  return added >= MIN_ADDED && linked > added * MAX_LINKED;
}

/** Index of the line that shows the page's title; -1 where none does. */
export function titleLine({ lines, documentTitle, metas }: Layout): number {
  const known = [
    documentTitle?.text ?? '',
    ...metas.filter(({ name }) => /title$/u.test(name)).map(({ content }) => content),
  ]
    .map((title) => title.replace(/\s+/gu, ''))
    .join('\n');
  if (known.length < 6) return -1;
  const shown = (line: PageLine) =>
    line.linked === 0 && line.text.length >= 6 && known.includes(line.text.replace(/\s+/gu, ''));
  const heading = lines.findIndex((line) => line.heading > 0 && line.heading <= 3 && shown(line));
  return heading >= 0 ? heading : lines.findIndex((line) => line.text.length >= 10 && shown(line));
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
    line.folded.includes('。') &&
    certaintyOf(line) === 'no'
  );
}

const signaturePattern =
  /^(?:(?:20\d\d|二[〇零○O]..) ?年.{1,4}月.{1,4}日|.{2,30}(?:人民政府|委员会|办事处|管委会|局|厅))$/u;

function readsOn(line: PageLine | undefined): boolean {
  if (!line || line.linked > 0 || opensFoot(line) || certaintyOf(line) === 'certain') return false;
  return isParagraph(line) || signaturePattern.test(line.folded);
}
