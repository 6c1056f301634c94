/** The table of reports, a page at a time: its head sorts, its rows lead to the pages of the reports. */
import { shortLabel } from '../../label.js';
import { figure } from '../figures.js';
import type { Row } from '../site/data.js';
import type { IndexWords } from '../site/words.js';
import { fill } from '../words.js';
import { all, byId } from './elements.js';
import type { Sorting, SortKey } from './index-rows.js';

const PAGE = 25;

/** What the table shows. */
export interface TableView {
  /** Numbers of the rows, in order. */
  numbers: readonly number[];
  rows: readonly Row[];
  total: number;
  sorting: Sorting;
  columns: readonly Column[];
}

/** A metric with a column. */
export interface Column {
  id: string;
  label: string;
  unit: string;
  values: ReadonlyMap<number, number>;
}

/** What can be done at the table. */
export interface TableActions {
  sort(key: SortKey): void;
  removeColumn(id: string): void;
}

/** The table of the page. */
export interface Table {
  show(view: TableView): void;
  turn(by: 1 | -1): void;
  move(by: 1 | -1): void;
}

/** Starts with an empty table. */
export function startTable(words: IndexWords, actions: TableActions): Table {
  let page = 0;
  let view: TableView | null = null;
  const draw = () => {
    if (!view) return;
    const pages = Math.max(1, Math.ceil(view.numbers.length / PAGE));
    page = Math.min(page, pages - 1);
    byId('table')
      .querySelector('thead')
      ?.replaceChildren(headRow(view, words, actions));
    const some = view.numbers.slice(page * PAGE, (page + 1) * PAGE);
    byId('table')
      .querySelector('tbody')
      ?.replaceChildren(...some.map((number) => bodyRow(number, view, words)));
    byId('none').hidden = view.numbers.length > 0;
    byId('shown').textContent = fill(words.shown, { shown: view.numbers.length, total: view.total });
    byId('page').textContent = fill(words.page, { page: page + 1, pages });
    byId<HTMLButtonElement>('previous').disabled = page === 0;
    byId<HTMLButtonElement>('next').disabled = page >= pages - 1;
  };
  const turn = (by: 1 | -1) => {
    page = Math.max(0, page + by);
    draw();
  };
  byId('previous').addEventListener('click', () => turn(-1));
  byId('next').addEventListener('click', () => turn(1));
  return {
    show(next) {
      if (next.numbers !== view?.numbers) page = 0;
      view = next;
      draw();
    },
    turn,
    move(by) {
      const links = all('#table tbody a');
      const at = links.indexOf(document.activeElement as HTMLElement); // compared only
      links[at < 0 ? 0 : Math.max(0, Math.min(links.length - 1, at + by))]?.focus();
    },
  };
}

function headRow(view: TableView, words: IndexWords, actions: TableActions): HTMLTableRowElement {
  const row = document.createElement('tr');
  const add = (key: SortKey, text: string, isNumber: boolean): HTMLTableCellElement => {
    const cell = document.createElement('th');
    cell.scope = 'col';
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = text;
    button.addEventListener('click', () => actions.sort(key));
    if (isNumber) cell.className = 'number';
    if (sameKey(key, view.sorting.key)) cell.ariaSort = view.sorting.descending ? 'descending' : 'ascending';
    cell.append(button);
    row.append(cell);
    return cell;
  };
  add('issuer', words.issuer, false);
  add('level', words.level, false);
  add('year', words.year, true);
  add('metrics', words.metrics, true);
  add('warnings', words.warnings, true);
  for (const { id, label, unit } of view.columns) {
    const remove = document.createElement('button');
    remove.type = 'button';
    remove.className = 'remove';
    remove.textContent = '×';
    remove.ariaLabel = fill(words.removeColumn, { name: label });
    remove.addEventListener('click', () => actions.removeColumn(id));
    add({ id }, `${shortLabel(label).replace(/ ?\([^()]*\)/gu, '')} ${unit}`, true).append(remove);
  }
  return row;
}

/** Whether two columns are one. */
export function sameKey(a: SortKey, b: SortKey): boolean {
  return typeof a === 'object' && typeof b === 'object' ? a.id === b.id : a === b;
}

function bodyRow(number: number, view: TableView | null, words: IndexWords): HTMLTableRowElement {
  const row = document.createElement('tr');
  const report = view?.rows[number];
  if (!view || !report) return row;
  const [issuer, level, year, title, path, page, metrics, warnings] = report;
  const link = document.createElement('a');
  link.href = page;
  link.textContent = issuer ?? title ?? path;
  link.title = title ?? path;
  const name = document.createElement('td');
  name.lang = 'zh-CN';
  name.append(link);
  row.append(name, cellOf(level === null ? '' : words.levels[level]), cellOf(String(year ?? ''), 'number'));
  row.append(cellOf(figure(metrics), 'number'), cellOf(warnings === 0 ? '' : figure(warnings), 'number warned'));
  for (const { values } of view.columns) {
    const value = values.get(number);
    row.append(cellOf(value === undefined ? '' : figure(value), 'number'));
  }
  return row;
}

function cellOf(text: string, className = ''): HTMLTableCellElement {
  const cell = document.createElement('td');
  cell.textContent = text;
  cell.className = className;
  return cell;
}
