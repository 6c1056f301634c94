import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { page, readPage, sections } from './page.js';

const row = (cells: string[], tag = 'td') => `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;

test('a table of data is one line a row, a tab between cells', () => {
  const { text, tables } = readPage(
    page(
      `<div>${sections(2)}<table>${row(['项目', '单位', '数量'], 'th')}${row(['行政处罚', '件', '<p>3,817</p>'])}</table></div>`,
    ),
  );
  expect(text.endsWith('项目\t单位\t数量\n行政处罚\t件\t3,817')).toBe(true);
  expect(tables).toHaveLength(1);
  const [table] = tables;
  expect(table?.rows.map((cells) => cells.map((cell) => cell.text))).toEqual([
    ['项目', '单位', '数量'],
    ['行政处罚', '件', '3,817'],
  ]);
  for (const cell of table?.rows.flat() ?? []) expect(text.slice(cell.start, cell.end)).toBe(cell.text);
  expect(text.slice(table?.start, table?.end)).toBe('项目\t单位\t数量\n行政处罚\t件\t3,817');
});

test('spans repeat their cell, so that rows are of equal length', () => {
  const { tables } = readPage(
    page(
      `<div>${sections(2)}<p>单位：件</p><table><tr><td rowspan="2">项目</td><td colspan="2">数量</td></tr>${row(['上年', '本年'])}${row(['处罚', '1', '2'])}</table></div>`,
    ),
  );
  expect(tables[0]?.rows.map((cells) => cells.map((cell) => cell.text))).toEqual([
    ['项目', '数量', '数量'],
    ['项目', '上年', '本年'],
    ['处罚', '1', '2'],
  ]);
});

test('a place that no cell reaches is an empty cell', () => {
  const { tables, text } = readPage(
    page(
      `<div>${sections(2)}<table><tr><th>项目</th><th>单位</th><th rowspan="2">数量</th></tr>${row(['处罚'])}${row(['许可', '件', '12'])}</table></div>`,
    ),
  );
  expect(tables[0]?.rows.map((cells) => cells.map((cell) => cell.text))).toEqual([
    ['项目', '单位', '数量'],
    ['处罚', '', '数量'],
    ['许可', '件', '12'],
  ]);
  for (const cell of tables[0]?.rows.flat() ?? []) expect(text.slice(cell.start, cell.end)).toBe(cell.text);
});

test.each([
  ['its caption', '<table><caption>表1 执法情况</caption>', '表1 执法情况'],
  ['the line above that states the unit', '<p>单位：件</p><table>', '单位：件'],
  ['name and unit', '<p>表1 执法情况统计表</p><p>单位：件</p><table>', '表1 执法情况统计表 单位：件'],
  ['nothing', '<p>见下。</p><table>', null],
])('a table is captioned by %s', (_, opening, caption) => {
  const { tables } = readPage(
    page(`<div>${sections(2)}${opening}${row(['项目', '数量'], 'th')}${row(['处罚', '12'])}</table></div>`),
  );
  expect(tables[0]?.caption).toBe(caption);
});

test('a table that lays out paragraphs is none', () => {
  const { tables, lines } = readPage(page(`<table><tr><td>${sections(3)}</td><td>侧栏</td></tr></table>`));
  expect(tables).toEqual([]);
  expect(lines[0]).toMatch(/^一、/u);
});

test('a table without labels or figures of its own is read as text', () => {
  const html = page(`<table>${row(['', '<p>一、全年受理矛盾纠纷120件，化解117件，取得了较好的成效。</p>'])}</table>`);
  const { metrics } = extract({ path: 'page.html', bytes: Buffer.from(html) });
  expect(metrics.map(({ value }) => value)).toEqual([120, 117, 97.5]);
});

test('a table of metadata is furniture, inside the container too', () => {
  const { text, tables, furniture } = readPage(
    page(
      `<div class=content><table>${row(['索 引 号', 'abc/2022-1', '发布日期', '2022-01-05'])}${row(['发布机构', '某县司法局', '备注', '无'])}</table>${sections(3)}</div>`,
    ),
  );
  expect(text.startsWith('一、')).toBe(true);
  expect(tables).toEqual([]);
  expect(furniture).toMatchObject({ publishedOn: '2022-01-05', issuerHints: ['某县司法局'] });
});

test('spans without measure cost no more than a table has places', () => {
  const cells = '<td rowspan=60 colspan=60>1</td>'.repeat(10);
  const { tables } = readPage(page(`<div>${sections(2)}<table>${`<tr>${cells}</tr>`.repeat(300)}</table></div>`));
  expect(tables[0]?.rows.flat().length).toBeLessThanOrEqual(20_000);
});
