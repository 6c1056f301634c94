/** Pages: the document's lines, found by structure and text density, then freed of furniture as plain text is. */

import type { Body, Cell, Table } from '../body.js';
import { findContent, type LineRange, proseOf } from './content.js';
import { findDates } from './dates.js';
import { type Claim, claimsAround, issuerHints, publicationDate } from './imprint.js';
import { type Layout, layOut, type PageLine } from './layout.js';
import { joinLines, type Line } from './line.js';
import { findRawText } from './raw-text.js';
import { findRegion, type Region } from './region.js';
import { findGrids, type Grid, type GridRow, spreadSpans } from './tables.js';
import { findTitles } from './titles.js';

/** The body of a page, and the offset at which reading ended where the page holds more than any report. */
export function htmlBody(source: string): { body: Body; cutAt: number | null } {
  const layout = shownLayout(source);
  const { lines, rows } = withGrids(layout);
  const page = { ...layout, lines };
  const { content, region } = documentOf(page);
  const above = [...lines.slice(0, content.first), ...(region.head as PageLine[])];
  const below = [...(region.foot as PageLine[]), ...lines.slice(content.end)];
  const { text, folded, map, starts } = joinLines(region.body);
  const furniture = {
    titles: findTitles(page, above, content),
    publishedOn: publicationDate([...statedClaims(layout), ...claimsAround(above, below)]),
    issuerHints: issuerHints(above),
  };
  const tables = bodyTables(region.body, starts, rows);
  return { body: { text, folded, map, furniture, tables }, cutAt: layout.cutAt };
}

/** The document among the lines of a page; where its best part turns out to be furniture, what else stands in the page. */
function documentOf(page: Layout): { content: LineRange; region: Region } {
  const { lines } = page;
  const { aside, ...content } = findContent(page);
  const region = findRegion(
    lines.slice(content.first, content.end).filter((_, index) => !aside[content.first + index]),
  );
  if (region.body.length > 0) return { content, region };
  return { content: { first: 0, end: lines.length }, region: findRegion(lines) };
}

/** How much more prose has to wait for a script than is to be seen, for the page to be one that a script shows. */
const MUCH_MORE = 8;

/** The page as it is shown; where a script would show far more than is to be seen, as it would then be. */
function shownLayout(source: string): Layout {
  const raw = findRawText(source);
  const layout = layOut(raw);
  if (!layout.waits) return layout;
  const whole = layOut(raw, true);
  return proseLength(whole) > MUCH_MORE * proseLength(layout) ? whole : layout;
}

function proseLength(layout: Layout): number {
  return layout.lines.reduce((sum, line) => sum + proseOf(line), 0);
}

/** The page's lines with every grid's rows in place of its cells; blocks and ranges follow. */
function withGrids(layout: Layout): { lines: PageLine[]; rows: Map<Line, { grid: Grid; row: GridRow }> } {
  const rows = new Map<Line, { grid: Grid; row: GridRow }>();
  const lines: PageLine[] = [];
  const moved = new Int32Array(layout.lines.length + 1);
  const grids = findGrids(layout);
  let at = 0;
  for (const grid of [...grids, undefined]) {
    const until = grid?.first ?? layout.lines.length;
    for (const line of layout.lines.slice(at, until)) {
      moved[at++] = lines.length;
      lines.push(line);
    }
    if (!grid) break;
    moved[at++] = lines.length;
    for (const row of grid.rows) {
      if (grid.tabular) rows.set(row.line, { grid, row });
      lines.push(row.line);
    }
    for (; at < grid.end; at++) moved[at] = lines.length;
  }
  moved[layout.lines.length] = lines.length;
  const place = (index: number) => moved[index] ?? lines.length;
  for (const block of layout.blocks) Object.assign(block, { first: place(block.first), end: place(block.end) });
  return { lines, rows };
}

/** Tables whose rows are in the body. */
function bodyTables(
  body: readonly Line[],
  starts: readonly number[],
  rows: ReadonlyMap<Line, { grid: Grid; row: GridRow }>,
): Table[] {
  const tables = new Map<Grid, { first: number; last: number; rows: (Cell & { columns: number; rows: number })[][] }>();
  for (const [index, line] of body.entries()) {
    const entry = rows.get(line);
    if (!entry) continue;
    const start = starts[index] ?? 0;
    const cells = entry.row.cells.map((cell) => ({
      text: line.text.slice(cell.start, cell.end),
      start: start + cell.start,
      end: start + cell.end,
      columns: cell.columns,
      rows: cell.rows,
    }));
    const table = tables.get(entry.grid);
    if (table) {
      table.rows.push(cells);
      table.last = index;
    } else tables.set(entry.grid, { first: index, last: index, rows: [cells] });
  }
  return [...tables.values()].map(({ first, last, rows: grid }) => ({
    start: starts[first] ?? 0,
    end: (starts[last] ?? 0) + (body[last]?.text.length ?? 0),
    caption: captionOf(body, first),
    rows: spreadSpans(grid).map((row) => Array.from(row, (cell) => placedCell(cell, starts[last] ?? 0))),
  }));
}

/** A cell of the body; where the rows of a table leave a place open, one without text. */
function placedCell(cell: Cell | undefined, place: number): Cell {
  return cell ? { text: cell.text, start: cell.start, end: cell.end } : { text: '', start: place, end: place };
}

/** The line or two above a table that name it or state its unit. */
function captionOf(body: readonly Line[], first: number): string | null {
  const above = body
    .slice(Math.max(0, first - 2), first)
    .filter((line) => line.text.length <= 60 && !/。/u.test(line.folded));
  const named = above.filter((line) => /^(?:附?表|单位：|[（(]单位)|表$|单位：/u.test(line.folded));
  return named.length === 0 ? null : named.map((line) => line.text).join(' ');
}

/** Strength of a date that a meta element states. */
const META_CLAIM = 10;
const dateMeta = /^(?:pubdate|publishdate|publish_?time|article:published_time|date|dc\.date|releasedate)$/u;

/** Dates that the page's head states. */
function statedClaims({ metas }: Layout): Claim[] {
  const stated = metas
    .filter(({ name }) => dateMeta.test(name))
    .flatMap(({ content }) => findDates(content.slice(0, 40)));
  return stated.map(({ date }) => ({ date, claim: META_CLAIM }));
}
