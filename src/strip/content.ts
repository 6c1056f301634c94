/**
 * Which part of a page is its document. Every block is scored by the prose in it — sentences, not links — and by how
 * little else it holds; the names content systems give their containers only tip the scales. Where the page shows its
 * title, the text below it counts, without the columns of links and teasers around it.
 */
import { unitTable } from '../unit-table.js';
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

/** The document's lines, and for each line of the page whether it stands in an aside among them. */
export interface Content extends LineRange {
  aside: readonly boolean[];
}

/** The lines that hold the document; furniture between them is still there. */
export function findContent(layout: Layout): Content {
  const sums = sumLines(layout.lines);
  const range = documentRange(layout, sums);
  return { ...range, aside: coverage(findAsides(layout, range, sums), layout.lines.length) };
}

function documentRange(layout: Layout, sums: Sums): LineRange {
  const { lines, blocks } = layout;
  let best: { block: Block; score: number } | undefined;
  for (const block of blocks) {
    const score = scoreBlock(block, sums);
    if (score > 0 && (!best || score > best.score)) best = { block, score };
  }
  if (!best) return { first: 0, end: lines.length };
  return extend(layout, aroundLine(layout, sums, belowTitle(layout, sums, best.block) ?? best.block));
}

function sumLines(lines: readonly PageLine[]): Sums {
  const size = lines.length + 1;
  const sums: Sums = { prose: new Float64Array(size), all: new Float64Array(size), linked: new Float64Array(size) };
  let [prose, all, linked] = [0, 0, 0];
  for (const [index, line] of lines.entries()) {
    sums.prose[index + 1] = prose += proseOf(line);
    sums.all[index + 1] = all += line.text.length;
    sums.linked[index + 1] = linked += line.linked;
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
  const marks = marksIn(line.folded);
  if (marks === 0) return length * (length < 30 ? 0.1 : 0.4);
  if (length <= 400 && certaintyOf(line) !== 'no') return 0;
  return length * (1 - linked) * Math.min(1, 0.4 + marks * 0.2);
}

const isMark = unitTable('，。；：、！？');

/** Marks of a sentence, the one that ends the text counted twice. */
function marksIn(text: string): number {
  let marks = /[。！？]$/u.test(text) ? 1 : 0;
  for (let at = 0; at < text.length; at++) marks += isMark[text.charCodeAt(at)] ?? 0;
  return marks;
}

const MIN_PROSE = 20;

function scoreBlock(block: Block, sums: Sums): number {
  const prose = within(sums.prose, block);
  if (prose < MIN_PROSE) return 0;
  let score = prose * (prose / within(sums.all, block)) ** 1.5;
  if (block.name === 'article' || contentHint.test(block.hint)) score *= CONTENT_FACTOR;
  if (isCalledFurniture(block)) score *= FURNITURE_FACTOR;
  return score;
}

/** Share of the document's prose above which a block inside it is no furniture, whatever it is called. */
const MAX_FURNITURE = 0.2;

/** Blocks inside the document that are none of it: lists of links in an aside, a bar of tools. */
function findAsides({ blocks }: Layout, range: LineRange, sums: Sums): LineRange[] {
  const most = within(sums.prose, range) * MAX_FURNITURE;
  return blocks.filter((block) => {
    if (
      block.first < range.first ||
      block.end > range.end ||
      block.end === block.first ||
      within(sums.prose, block) > most
    )
      return false;
    if (furnitureNames.has(block.name)) return block.name !== 'header';
    return furnitureHint.test(block.hint) && within(sums.linked, block) > within(sums.all, block) * MAX_LINKED;
  });
}

/** Lines between the title and the first sentence below it. */
const MAX_GAP = 40;
/** Share of links, and of what stands around documents, in what a wider block would add: above it, it adds other things. */
const MAX_LINKED = 0.25;
const MIN_ADDED = 60;
const MIN_BELOW_TITLE = 60;

/** The block that holds the text below the page's title, where the best block stands above it or holds other articles besides. */
function belowTitle(layout: Layout, sums: Sums, best: Block): LineRange | undefined {
  const title = titleLine(layout);
  if (title < 0) return undefined;
  const { lines, blocks } = layout;
  const offset = lines.slice(title + 1, title + 1 + MAX_GAP).findIndex((line) => proseOf(line) >= MIN_PROSE);
  const start = title + 1 + offset;
  let block = blocks[lines[start]?.block ?? -1];
  if (offset < 0 || !block) return undefined;
  const foreign = foreignSums(layout, start);
  const addsOthers = (outer: LineRange, inner: LineRange) => {
    const added = within(sums.all, outer) - within(sums.all, inner);
    return added >= MIN_ADDED && within(foreign, outer) - within(foreign, inner) > added * MAX_LINKED;
  };
  for (let parent = blocks[block.parent]; parent && !addsOthers(parent, block); parent = blocks[block.parent])
    block = parent;
  const wider = best.first <= block.first && block.end <= best.end && addsOthers(best, block);
  return (wider || best.end <= title) && within(sums.prose, block) >= MIN_BELOW_TITLE ? block : undefined;
}

/** Sums of links, and of all lines in blocks that are called furniture and do not hold the given line. */
function foreignSums({ lines, blocks }: Layout, start: number): Float64Array {
  const called = blocks.filter((block) => isCalledFurniture(block) && !(block.first <= start && start < block.end));
  const covered = coverage(called, lines.length);
  const sums = new Float64Array(lines.length + 1);
  let sum = 0;
  for (const [index, line] of lines.entries()) sums[index + 1] = sum += covered[index] ? line.text.length : line.linked;
  return sums;
}

function isCalledFurniture(block: Block): boolean {
  return furnitureNames.has(block.name) || furnitureHint.test(block.hint);
}

/** For each of n lines, whether any of the ranges holds it. */
function coverage(ranges: readonly LineRange[], length: number): boolean[] {
  const opened = [...ranges].filter(({ first, end }) => end > first).sort((a, b) => a.first - b.first);
  const covered = new Array<boolean>(length).fill(false);
  let reached = 0;
  for (const { first, end } of opened) {
    covered.fill(true, Math.max(first, reached), end);
    reached = Math.max(reached, end);
  }
  return covered;
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

/** Share of text that what stands around a document of one line may add to it. */
const MAX_AROUND = 0.4;

/** A document of a single line is a paragraph: its title and signature stand beside it in the block around. */
function aroundLine({ blocks, lines }: Layout, sums: Sums, range: LineRange): LineRange {
  if (range.end - range.first !== 1) return range;
  let outer: Block | undefined = blocks[lines[range.first]?.block ?? -1];
  while (outer && outer.end - outer.first === 1) outer = blocks[outer.parent];
  if (!outer) return range;
  const added = within(sums.all, outer) - within(sums.all, range);
  const linked = within(sums.linked, outer) - within(sums.linked, range);
  const near = added <= within(sums.all, range) * MAX_AROUND && linked <= added * MAX_LINKED;
  return near ? outer : range;
}

/** Takes in lines just outside the block that read on: a paragraph a stray end tag cut off, a signature with its date. */
function extend(layout: Layout, range: LineRange): LineRange {
  const { lines } = layout;
  let { first, end } = range;
  const title = titleLine(layout);
  while (end < lines.length && readsOn(lines[end])) end++;
  while (first > Math.max(0, title + 1) && isParagraph(lines[first - 1])) first--;
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
