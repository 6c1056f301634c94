/**
 * Lines that furniture shares with the document, parted:
 *
 *     X镇2021年法治政府建设年度报告　发布时间：2022-01-05　来源：本网　浏览次数：12
 *     ----------------------------  ^ parted here
 */

import { type Line, sliceLine } from './line.js';
import { type Piece, pieces } from './pieces.js';

/** Characters at either end of a line in which furniture is looked for. */
const REACH = 400;
/** A breadcrumb that text follows. */
const pathPattern =
  /^[【[（]? ?(?:您|你|现在|当前|目前|所在|的){1,4}(?:位置|栏目)(?:是|为)? {0,2}[：:]? {0,2}[^\s>»→。，]{1,25}(?: {0,2}(?:>{1,2}|»|→) {0,2}[^\s>»→。，]{1,25}){1,8}(?= +[^\s>»→])/u;
/** What stands below a document, opened inside a line. */
const footPattern =
  /(?:(?<=[\s。）)】\]])|^)[（(【[]{0,2}(?:责任编辑|责编|编辑|审核|上一(?:篇|条|页)|下一(?:篇|条|页)|相关(?:链接|新闻|信息|文章)|扫一扫|分享到|打印本页|关闭窗口|返回顶部|版权所有|主办单位)[：: 】\]]/u;

const footEnd = /[：: 】\]]/u;

/** A line near the head of the document, with the furniture before or inside it on lines of its own. */
export function unpackHead(line: Line): Line[] {
  const path = pathPattern.exec(line.folded);
  if (path)
    return [...cutAt(line, 0, path[0].length), ...cutAt(line, path[0].length, line.text.length).flatMap(unpackHead)];
  if (!/[：:]/u.test(line.folded.slice(0, REACH))) return [line];
  const bounds: number[] = [];
  let furniture = false;
  for (const run of runsOf(pieces(line.folded.slice(0, REACH)))) {
    if (run.furniture !== furniture && (run.furniture || furniture)) bounds.push(run.start);
    furniture = run.furniture;
  }
  return bounds.length === 0
    ? [line]
    : partAt(
        line,
        bounds.map((bound) => beforeBrackets(line.folded, bound)),
      );
}

/** A bracket belongs to what it opens. */
function beforeBrackets(folded: string, start: number): number {
  let at = start;
  while (at > 0 && /[（(【[]/u.test(folded.charAt(at - 1))) at--;
  return at;
}

/** A line near the foot of the document, with what stands below it on a line of its own. */
export function unpackFoot(line: Line): Line[] {
  const reach = Math.max(0, line.folded.length - REACH);
  const tail = line.folded.slice(reach);
  const foot = footEnd.test(tail) ? footPattern.exec(tail) : null;
  return foot && reach + foot.index > 0 ? partAt(line, [reach + foot.index]) : [line];
}

/** Neighbouring pieces of one sort. A label with what it labels is furniture where a date, a count or a second label bears it out. */
function runsOf(parts: readonly Piece[]): { start: number; furniture: boolean }[] {
  const runs: { start: number; furniture: boolean }[] = [];
  for (let index = 0; index < parts.length; ) {
    const start = parts[index]?.start ?? 0;
    if (!parts[index]?.colon) {
      runs.push({ start, furniture: false });
      index++;
      continue;
    }
    const first = index;
    while (index < parts.length && !endsRun(parts, index)) index++;
    const run = parts.slice(first, index);
    const proven = run.filter(({ colon }) => colon).length >= 2 || (run.length <= 4 && run[1]?.kind === 'date');
    runs.push({ start, furniture: proven });
  }
  return runs;
}

/** A word ends a run, unless it is short and the next piece is a label again. */
function endsRun(parts: readonly Piece[], index: number): boolean {
  const part = parts[index];
  return part?.kind === 'word' && !(part.end - part.start <= 12 && parts[index + 1]?.colon);
}

function partAt(line: Line, bounds: readonly number[]): Line[] {
  const edges = [0, ...bounds, line.text.length];
  return edges.slice(0, -1).flatMap((start, index) => cutAt(line, start, edges[index + 1] ?? start));
}

function cutAt(line: Line, start: number, end: number): Line[] {
  const part = end > start ? sliceLine(line, start, end) : undefined;
  return part ? [part] : [];
}
