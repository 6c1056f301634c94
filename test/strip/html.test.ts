import { describe, expect, test } from 'vitest';
import { prose } from './marked-page.js';
import { page, readPage, sections, title } from './page.js';

const signature = '<p>某镇人民政府</p><p>2022年1月5日</p>';

describe('templates of content systems', () => {
  test('a form around the page, a label control around the text', () => {
    const { text, furniture } = readPage(
      page(`<form id="form1"><div class="header">某县人民政府网 <a>首页</a><a>政务公开</a></div><table>
      <tr><td class="title"><span id="lblTitle">${title}</span></td></tr>
      <tr><td>发布时间：<span>2022-01-05</span> 来源：<span>某镇</span> 点击：<span>12</span></td></tr>
      <tr><td><span id="lblContent">${sections(5)}${signature}</span></td></tr></table>
      <div class="foot">版权所有 某县人民政府 桂ICP备06003911号</div></form>`),
    );
    expect(text.startsWith('一、第1项工作')).toBe(true);
    expect(text.endsWith('某镇人民政府\n2022年1月5日')).toBe(true);
    expect(furniture).toMatchObject({ titles: [{ text: title }], publishedOn: '2022-01-05', issuerHints: ['某镇'] });
  });

  test('tables within tables and line breaks only', () => {
    const { text, tables, furniture } = readPage(
      page(
        `<table><tr><td colspan=3><table><tr><td><a>首页</a></td><td><a>政务公开</a></td><td><a>互动</a></td></tr></table></td></tr>
        <tr><td><table><tr><td><a>通知一</a></td></tr><tr><td><a>通知二</a></td></tr></table></td><td><table>
        <tr><td>当前位置：首页 → 镇务公开</td></tr><tr><td align=center><b>${title}</b></td></tr>
        <tr><td>作者：佚名 来源：本站 更新时间：2022-1-5 点击数：3</td></tr>
        <tr><td>${sections(3, (line) => `&nbsp;&nbsp;${line}<br>`)}</td></tr>
        <tr><td>上一篇：<a>无</a></td></tr></table></td></tr></table>`,
        '<title>某县政府</title>',
      ),
    );
    expect(text.split('\n')).toHaveLength(3);
    expect(tables).toEqual([]);
    expect(furniture).toMatchObject({ titles: [{ text: title }], publishedOn: '2022-01-05' });
  });

  test('no container at all', () => {
    const { lines } = readPage(
      page(
        `<center><b>${title}</b></center><br>${sections(3, (line) => `${line}<br>`)}某镇人民政府<br>2022年1月5日<hr>【<a>打印</a>】【<a>关闭</a>】`,
      ),
    );
    expect(lines).toHaveLength(6);
    expect(lines[0]).toBe(title);
    expect(lines.at(-1)).toBe('2022年1月5日');
  });

  test('a document in two halves, its signature outside', () => {
    const { text, tables } = readPage(
      page(`<div class="nav"><a>首页</a> <a>公开</a></div><div class="main"><h1>${title}</h1>
      <div class="info">日期：2022-01-05 来源：本网</div><div class="part">${sections(2)}</div>
      <table><caption>表1 执法情况</caption><tr><th>项目</th><th>数量</th></tr><tr><td>处罚</td><td>12</td></tr></table>
      <div class="part">${sections(2, (line) => `<p>另${line}</p>`)}</div><div class="sign">${signature}</div></div>
      <div class="xgwz"><h3>相关文章</h3><ul><li><a>某县召开会议</a></li></ul></div>`),
    );
    for (const part of ['第1项', '另二、', '处罚\t12', '2022年1月5日']) expect(text).toContain(part);
    for (const part of ['召开会议', '来源', '首页']) expect(text).not.toContain(part);
    expect(tables).toHaveLength(1);
  });

  test('labels and values in elements of their own', () => {
    const { text, furniture } = readPage(
      page(`<dl><dt>索引号：</dt><dd>abc/2022-1</dd><dt>成文日期：</dt><dd>2021-12-30</dd><dt>发布日期：</dt><dd>2022-01-05</dd>
      <dt>名称：</dt><dd>${title}</dd></dl><div>${sections(3)}</div>`),
    );
    expect(text).not.toMatch(/索引号|abc/u);
    expect(furniture).toMatchObject({ publishedOn: '2022-01-05', titles: [{ text: title }] });
  });

  test('a bar of adjacent spans', () => {
    const { text, furniture } = readPage(
      page(
        `<h1>${title}</h1><div><span>文章来源：区司法局</span><span>发布时间：2024-04-02 14:07</span><span>浏览：<i>406</i>次</span></div>${sections(3)}`,
      ),
    );
    expect(text).not.toMatch(/来源|浏览/u);
    expect(furniture).toMatchObject({ publishedOn: '2024-04-02', issuerHints: ['区司法局'] });
  });

  test('a short report beside a long column of teasers', () => {
    const teasers = Array.from(
      { length: 12 },
      (_, index) =>
        `<div class=item><a>第${index}号公告</a><p>某县发布第${index}号公告，明确了有关事项，请各单位认真遵照执行，并将情况及时上报。</p></div>`,
    ).join('');
    const { text } = readPage(
      page(
        `<div class=side>${teasers}</div><div class=main><h2>${title}</h2><div class=con><p>${prose}${prose}</p></div></div>`,
      ),
    );
    expect(text).toContain(prose);
    expect(text).not.toContain('号公告');
  });
});

describe('broken markup', () => {
  test('a container closed too early', () => {
    const { text } = readPage(
      page(
        `<div><a>首页</a></div><div id="zoom">${sections(3)}</div></div><p>四、最后一项。${prose}</p>${signature}<div>主办：某县人民政府</div>`,
      ),
    );
    expect(text).toContain('四、最后一项');
    expect(text.endsWith('2022年1月5日')).toBe(true);
  });

  test('a title never closed, and a second page inside it', () => {
    const { text, furniture } = readPage(
      `<html><head><title>${title}<html><head><meta charset=utf-8><title>${title}</title></head><body><div>当前位置：<a>首页</a>&gt;公开<div class="content"><p>${prose}<p>一、工作<p>${prose}<p>某镇人民政府<p>2022年1月5日`,
    );
    expect(text.split('\n')).toEqual([prose, '一、工作', prose, '某镇人民政府', '2022年1月5日']);
    expect(furniture.titles[0]?.text).toBe(title);
  });

  test('a title without an end tag leaves the page', () => {
    expect(
      readPage(`<html><head><title>${title}</head><body><div>${sections(3)}</div></body></html>`).lines,
    ).toHaveLength(3);
  });

  test('text that stands between paragraphs', () => {
    const { lines } = readPage(page(`<div id=zoom>${sections(2)}依规办事的意识普遍增强。\n${sections(1)}</div>`));
    expect(lines[2]).toBe('依规办事的意识普遍增强。');
  });
});

describe('what a reader does not see', () => {
  test.each([
    ['a style of its own', '<p style="color:red; display : none">旧稿：受理345件，化解338件。</p>'],
    ['a rule of the style sheet', '<p class="a old">旧稿：受理345件，化解338件。</p>'],
    ['an attribute', '<p hidden>旧稿：受理345件，化解338件。</p>'],
    ['ARIA', '<p aria-hidden="true">旧稿：受理345件，化解338件。</p>'],
    ['a name that hides', '<p class="note sr-only">旧稿：受理345件，化解338件。</p>'],
    ['visibility', '<p style="visibility:hidden">旧稿：受理345件，化解338件。</p>'],
    ['a template', '<template><p>旧稿：受理345件，化解338件。</p></template>'],
    ['a comment', '<!-- <p>旧稿：受理345件，化解338件。</p> -->'],
    ['a conditional comment', '<!--[if gte mso 9]><xml>旧稿：受理345件</xml><![endif]-->'],
    ['a script', '<script>document.write("旧稿：受理345件")</script>'],
    ['noscript', '<noscript>旧稿：受理345件</noscript>'],
    ['a control', '<select><option>旧稿：受理345件</option></select><textarea>旧稿</textarea>'],
  ])('hidden by %s', (_, hidden) => {
    const { text } = readPage(
      page(`<div>${sections(2)}${hidden}</div>`, '<style>.old,.x{display:none} @media print{.y{display:none}}</style>'),
    );
    expect(text).toContain('第2项');
    expect(text).not.toContain('旧稿');
  });

  test('an article that a script would show is read', () => {
    const html = page(
      `<div>微信扫一扫</div><div id="js_content" style="visibility: hidden; opacity: 0; ">${sections(4)}</div>`,
    );
    expect(readPage(html).text).toContain('第4项');
  });

  test('but not beside one that is shown', () => {
    const { text } = readPage(
      page(
        `<div>${sections(2)}</div><div style="visibility:hidden">${sections(10, (line) => `<p>旧稿：${line}</p>`)}</div>`,
      ),
    );
    expect(text).toContain('第2项');
    expect(text).not.toContain('旧稿');
  });

  test('numbers of an ordered list are not text', () => {
    expect(readPage(page(`<ol><li>加强领导。${prose}</li><li>加强普法。${prose}</li></ol>`)).lines).toEqual([
      `加强领导。${prose}`,
      `加强普法。${prose}`,
    ]);
  });
});

test('lists in an aside and what stands below the signature are no part of it', () => {
  const { text } = readPage(
    page(`<article><h1>${title}</h1><p>${prose}</p><aside><h4>延伸阅读</h4><ul><li><a>某县受理信访4.6万件，办结率100%。</a></li></ul></aside>
    ${sections(3)}${signature}<p>（责任编辑：张三）</p><p><a href=a.pdf>附件.pdf</a></p><div>分享到：<a>微信</a></div><div>上一篇：<a>受理12件</a></div></article>`),
  );
  expect(text).toContain('第3项');
  expect(text).not.toMatch(/4\.6万|责任编辑|附件|分享|上一篇/u);
});

test('titles: the shown one first, then what the head states; neither the site nor a column', () => {
  const { furniture } = readPage(
    page(
      `<h1><a href="/">某县人民政府门户网站</a></h1><h2>${title}</h2>${sections(3)}`,
      `<title>${title}_通知公告_某县人民政府</title>`,
    ),
  );
  expect(furniture.titles.map(({ text }) => text)).toEqual([title]);
  const column = readPage(
    page(`<h1>某县人民政府门户网站</h1><div>${sections(3)}</div>`, '<title>某乡-某县人民政府</title>'),
  );
  expect(column.furniture.titles).toEqual([]);
});

test('a shown title stands in the source at its offsets', () => {
  const html = page(`<h2>${title}</h2>${sections(3)}`);
  const [first] = readPage(html).furniture.titles;
  expect(html.slice(first?.start ?? 0, first?.end ?? 0)).toBe(title);
});

test('the clock in the head is no day of publication, the head’s own statement comes first', () => {
  const clock = '<div>今天是：2018年5月14日 星期一</div>';
  const bar = '<div>更新时间：2022-01-08</div>';
  expect(readPage(page(`${clock}${sections(3)}`)).furniture.publishedOn).toBeNull();
  expect(readPage(page(`${clock}${bar}${sections(3)}`)).furniture.publishedOn).toBe('2022-01-08');
  const stated = '<meta name="PubDate" content="2022/01/05 10:11">';
  expect(readPage(page(`${clock}${bar}${sections(3)}`, stated)).furniture.publishedOn).toBe('2022-01-05');
});

test('dates of other articles are no day of publication', () => {
  const related = '<h3>相关新闻</h3><ul><li><a>某县召开会议</a><span>2022-03-01</span></li></ul>';
  expect(readPage(page(`<h1>${title}</h1>${sections(3)}${related}`)).furniture.publishedOn).toBeNull();
});

test('a page drawn by a script has no text, and says so', () => {
  const { text, diagnostics } = readPage(page('<div id=app></div><script>render()</script>'));
  expect(text).toBe('');
  expect(diagnostics).toMatchObject([{ rule: 'text-missing', severity: 'error' }]);
});

test('a page and its text give the same body', () => {
  const lines = [title, prose, '一、工作', prose, '某镇人民政府', '2022年1月5日'];
  const html = page(`<div class=content>${lines.map((line) => `<p>&emsp;${line}</p>`).join('')}</div>`);
  expect(readPage(html).lines).toEqual(lines);
});
