import { describe, expect, test } from 'vitest';
import { prose } from './marked-page.js';
import { page, readPage, sections, title } from './page.js';

describe('the day of publication', () => {
  const published = (date: string) =>
    readPage(page(`<div>发布时间：${date}</div>${sections(3)}`)).furniture.publishedOn;

  test.each(['2022-01-05', '2022年1月5日', '2022/1/5 09:30', '20220105'])('%s', (date) => {
    expect(published(date)).toBe('2022-01-05');
  });

  test.each(['2022-13-05', '2022年2月30日', '2022-00-10', '20220231'])('%s is none', (date) => {
    expect(published(date)).toBeNull();
  });
});

describe('the title', () => {
  test('of the window, written with references, has no place in the source', () => {
    const { furniture } = readPage(
      page(sections(3), '<title>某镇2021年&quot;法治政府&quot;建设年度报告-某县人民政府</title>'),
    );
    expect(furniture.titles).toEqual([{ text: '某镇2021年"法治政府"建设年度报告', start: null, end: null }]);
  });

  test('of the window is that which says something', () => {
    const head = `<title> </title><title>${title}</title>`;
    expect(readPage(page(sections(3), head)).furniture.titles[0]?.text).toBe(title);
  });

  test('in two lines is one', () => {
    const { furniture } = readPage(
      page(
        `<div><h1>某镇2021年<br>法治政府建设年度报告</h1></div><div class="content">${sections(3)}</div>`,
        '<title>某县人民政府</title>',
      ),
    );
    expect(furniture.titles.map(({ text }) => text)).toEqual([title]);
  });
});

describe('what stands below the report', () => {
  const list = Array.from(
    { length: 30 },
    (_, index) => `<p>第${index}次会议研究部署有关工作，提出明确要求，逐项落实到位。</p>`,
  );

  test('a list of other articles goes, though it is longer', () => {
    const { text } = readPage(page(`<div>${sections(3)}<p>相关新闻：</p>${list.join('')}</div>`));
    expect(text).toContain('第3项工作');
    expect(text).not.toContain('次会议');
  });

  test('a list with a section behind it stays', () => {
    const { text } = readPage(
      page(`<div>${sections(1)}<p>相关新闻：</p>${list.join('')}<p>二、其他工作。${prose}</p></div>`),
    );
    expect(text).toContain('次会议');
    expect(text).toContain('二、其他工作');
  });
});

describe('tables', () => {
  const table = (rows: string) => readPage(page(`<div>${sections(2)}<table>${rows}</table></div>`));

  test('an empty row is no row; two paragraphs of a cell are one text', () => {
    const { lines, tables } = table(
      '<tr><th>项目<th>数量</tr><tr><td> <td> </tr><tr><td><p>行政</p><p>处罚</p><td>12</tr>',
    );
    expect(lines.slice(-2)).toEqual(['项目\t数量', '行政 处罚\t12']);
    expect(tables).toHaveLength(1);
  });

  test('text between cells is text', () => {
    const { text, tables } = table('<tr><td>处罚<td>12</tr><tr>此外还有许可三项。</tr><tr><td>强制<td>3</tr>');
    expect(text).toContain('此外还有许可三项。');
    expect(tables).toEqual([]);
  });

  test.each(['0', '-3', 'x', ''])('a span of “%s” is one', (span) => {
    const { tables } = table(`<tr><th colspan="${span}">项目<th>数量</tr><tr><td>处罚<td>12</tr>`);
    expect(tables[0]?.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['项目', '数量'],
      ['处罚', '12'],
    ]);
  });
});

describe('a start tag that nothing ends', () => {
  test('of a style sheet, at the end of the page', () => {
    expect(readPage(`${page(sections(3))}<style`).lines).toHaveLength(3);
  });

  test('of an element, at the end of the page', () => {
    expect(readPage(`${sections(3)}<p title="甲`).lines).toHaveLength(3);
  });
});

describe('markup as browsers read it', () => {
  const text = (html: string) => readPage(`<div>${sections(2)}</div><div>${html}</div>`).lines.slice(2);
  const [first, second] = [`甲${prose}`, `乙${prose}`];

  test.each([
    ['a paragraph ends the one before', `<p>${first}<p>${second}`],
    ['a heading ends the one before', `<h3>${first}<h4>${second}`],
    ['an item ends the one before', `<ul><li>${first}<li>${second}</ul>`],
    ['a definition ends its term', `<dl><dt>${first}<dd>${second}</dl>`],
    ['an end tag of a paragraph that is not open stands for an empty one', `${first}</p>${second}`],
    ['an end tag of a line break is a line break', `${first}</br>${second}`],
    ['a line break may close itself', `${first}<br/>${second}`],
    ['a block in a drawing ends it', `<svg><path d=x></path><p>${first}</p>${second}`],
    ['a drawing may close itself', `<p>${first}</p><svg/>${second}`],
    ['an element that is not empty may not close itself', `<p/>${first}<p>${second}`],
    ['names and attributes in capitals', `<P>${first}</P><P HIDDEN>丙</P><P>${second}</P>`],
    ['an attribute that stands twice counts once', `<p>${first}</p><p style="" style="display:none">${second}</p>`],
  ])('%s', (_, html) => {
    expect(text(html)).toEqual([first, second]);
  });
});
