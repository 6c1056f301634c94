/**
 * Pages and texts made to exhaust a reader. Each has a size at which time that grows with the square of it would be
 * minutes; in linear time each takes about a second at most, and all stay below the tests' own limit. Beside the bomb
 * stands a sentence, which is read.
 */
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { strip } from '../../src/strip.js';

const sentence = '全年受理矛盾纠纷120件，化解117件，群众对调解工作的满意程度进一步提高，社会大局保持和谐稳定。';
const paragraph = `<p>${sentence}</p>`;
const numbered = (count: number, item: (index: number) => string) => Array.from({ length: count }, (_, at) => item(at));

/** What is left of a page with the bomb above the sentence. */
function body(bomb: string): { text: string; rules: string[] } {
  const { body: left, diagnostics } = strip(`<html><body>${bomb}${paragraph}</body></html>`, 'text/html');
  return { text: left.text, rules: diagnostics.map(({ rule }) => rule) };
}

const nested: [name: string, bomb: string][] = [
  ['blocks', '<div>'.repeat(300_000)],
  ['formatting elements', '<b>'.repeat(300_000)],
  ['formatting elements, misnested', '<b><i>'.repeat(150_000) + '</b></i>'.repeat(150_000)],
  ['formatting elements that blocks interrupt', '<b><div></b>'.repeat(200_000)],
  ['fonts', '<font color=red>'.repeat(300_000)],
  ['links', '<a href=x><i>'.repeat(150_000)],
  ['tables', '<table>'.repeat(200_000)],
  ['tables in cells', '<table><tr><td>'.repeat(70_000)],
  ['lists', '<ul><li>'.repeat(150_000)],
  ['items and paragraphs', '<li><p>'.repeat(150_000)],
  ['pages', '<html><body>'.repeat(150_000)],
  ['forms', '<form>'.repeat(200_000)],
  ['drawings', '<svg>'.repeat(200_000)],
  ['elements of different names', numbered(150_000, (index) => `<x${index}>`).join('')],
  ['asides', `${'<aside><nav>'.repeat(50_000)}文字，内容。${'</nav></aside>'.repeat(50_000)}`],
  [
    'what a style sheet looks for',
    `<style>.a .b > .c{display:none}</style>${'<i class="a"><i class="b">'.repeat(100_000)}`,
  ],
];

const sideBySide: [name: string, bomb: string][] = [
  ['end tags of nothing', '<div>'.repeat(100_000) + '</span>'.repeat(500_000)],
  ['end tags of paragraphs', '</p>'.repeat(500_000)],
  ['empty paragraphs', '<p> </p>\n'.repeat(300_000)],
  ['line breaks', '<br>'.repeat(1_000_000)],
  ['lines', '甲<br>'.repeat(50_000)],
  ['open angle brackets', '<'.repeat(1_000_000)],
  ['tags that open in tags', '<a '.repeat(500_000)],
  ['open quotes', '<a href="'.repeat(500_000)],
  ['short comments', '<!-- a --><!-->'.repeat(200_000)],
  ['declarations', '<!x><?y>'.repeat(200_000)],
  ['titles', '<title></title>'.repeat(200_000)],
  ['titles without end', '<title>'.repeat(90_000)],
  ['fields without end', '<textarea>'.repeat(90_000)],
  ['style sheets', '<style>.a{display:none}</style>'.repeat(50_000)],
  ['scripts', '<script>a</script>'.repeat(200_000)],
  ['cells in a row', `<table><tr>${'<td>'.repeat(200_000)}</table>`],
  ['cells with text in a row', `<table><tr>${'<td>1'.repeat(50_000)}</table>`],
  ['rows', `<table>${'<tr><td>甲<td>1'.repeat(15_000)}</table>`],
  ['captions', `<table>${'<caption>表</caption>'.repeat(50_000)}<tr><td>甲<td>1</table>`],
  ['links in a list', `<ul>${'<li><a href=x>某县发布通知公告</a>'.repeat(30_000)}</ul>`],
];

const inside: [name: string, bomb: string][] = [
  ['a million attributes', `<p ${numbered(1_000_000, (index) => `a${index}=1`).join(' ')}>甲</p>`],
  ['the same attribute a million times', `<p ${'class=a '.repeat(1_000_000)}>甲</p>`],
  ['an attribute of 50 MB', `<p title="${'a'.repeat(50_000_000)}">甲</p>`],
  ['a style of 10 MB', `<p style="${'a:b;'.repeat(2_500_000)}">甲</p>`],
  ['a million classes', `<p class="${'a '.repeat(1_000_000)}">甲</p>`],
  ['a name of 10 MB', `<${'a'.repeat(10_000_000)}>甲</p>`],
  ['a million references', `<p>${'&amp;'.repeat(400_000)}</p>`],
  ['references out of range', `<p>${'&#99999999;&#xfffffff;&#0;&#xd800;'.repeat(100_000)}</p>`],
  ['a reference of a million digits', `<p>&#${'9'.repeat(1_000_000)};</p>`],
  ['references to nothing', `<p>${'&abcdefghijklmnopqrstuvwxyz'.repeat(200_000)}</p>`],
  ['ampersands', `<p>${'&'.repeat(1_000_000)}</p>`],
  ['20 MB of white space', `<p>甲${' \n'.repeat(10_000_000)}乙</p>`],
  ['characters without width', `<p>甲${'\u200b'.repeat(1_000_000)}乙</p>`],
  ['NULs', `<p>甲${'\0'.repeat(1_000_000)}乙</p>`],
  ['one line of prose', `<p>${'我镇开展工作，取得成效。'.repeat(100_000)}</p>`],
  ['a style sheet of a million rules', `<style>${'.a{display:none}'.repeat(1_000_000)}</style>`],
  ['a style sheet of open braces', `<style>.a{display:none}${'.a{'.repeat(500_000)}</style>`],
  ['a style sheet of open comments and strings', `<style>.a{display:none}${'/*"'.repeat(500_000)}</style>`],
  ['a selector without end', `<style>${'.a .b '.repeat(500_000)}{display:none}</style>`],
  [
    'selectors that all end alike',
    `<style>${numbered(20_000, (index) => `.a${index} p{display:none}`).join('')}</style>${'<p>'.repeat(100_000)}`,
  ],
];

describe('a page of', () => {
  test.each([...nested, ...sideBySide, ...inside])('%s is read', (_, bomb) => {
    const { text, rules } = body(bomb);
    expect(rules).toEqual([]);
    expect(text).toContain(sentence);
  });

  test.each([
    ['a script', '<script>'.repeat(200_000)],
    ['a comment', '<!--'.repeat(200_000)],
    ['a template', '<template>'.repeat(200_000)],
    ['a list of choices', '<select>'.repeat(200_000)],
    ['a hidden element', '<p hidden><i>'.repeat(200_000)],
  ])('%s without end has no text, as in a browser', (_, bomb) => {
    expect(body(bomb)).toEqual({ text: '', rules: ['text-missing'] });
  });
});

describe('what is more than any page has is cut, and the record says where', () => {
  test.each([
    ['a million nested elements', '<div>', 1_000_000],
    ['three million nested formatting elements', '<b>', 3_000_000],
    ['a million cells', '<td>1', 1_000_000],
    ['references in one text', '&amp;', 3_000_000],
    ['titles without end', '<title>', 1_000_000],
  ])('%s', (_, part, count) => {
    const source = `<table>${paragraph}${part.repeat(count)}</table>${paragraph}`;
    const { body: left, diagnostics } = strip(source, 'text/html');
    expect(left.text.split(sentence).length).toBe(2);
    expect(diagnostics).toMatchObject([{ rule: 'file-cut', severity: 'error', end: source.length }]);
    expect(diagnostics[0]?.message).toContain(`nothing from offset ${diagnostics[0]?.start} on was read`);
  });

  test('lines of a text', () => {
    const source = `${sentence}\n${'甲\n'.repeat(600_000)}${sentence}`;
    const { body: left, diagnostics } = strip(source, 'text/plain');
    expect(left.text.split(sentence).length).toBe(2);
    expect(diagnostics).toMatchObject([{ rule: 'file-cut', start: source.indexOf('甲') + 2 * 499_999 }]);
  });
});

describe('the whole record of a page of', () => {
  const table = '<table><tr><th>项目<th>数量<tr><td>处罚<td>12</table>';
  test.each([
    ['thousands of tables', table.repeat(8000)],
    ['spans without measure', `<table>${'<tr><td colspan=1000000000 rowspan=65534>1'.repeat(20_000)}</table>`],
    ['spans without measure in a row', `<table><tr>${'<td colspan=1000000000 rowspan=65534>1'.repeat(20_000)}</table>`],
    ['nested sentences', '<div>我镇开展工作，取得成效，群众满意。'.repeat(20_000)],
  ])('%s has the facts', (_, bomb) => {
    const { metrics } = extract({ path: 'page.html', bytes: Buffer.from(`${bomb}</div>${paragraph}`) });
    expect(metrics.filter(({ basis }) => basis === 'stated').map(({ value }) => value)).toEqual(
      expect.arrayContaining([120, 117]),
    );
  });
});

describe('a text of', () => {
  test.each([
    ['digits', '1'.repeat(500_000)],
    ['labels', '发布时间：'.repeat(50_000)],
    ['labels, a line each', '发布时间：\n'.repeat(20_000)],
    ['steps', '首页 > '.repeat(100_000)],
    ['spaced labels', `${'索    引    '.repeat(40)}\n`.repeat(1000)],
    ['bookmarks', '[bookmark: '.repeat(50_000)],
    ['brackets', '【'.repeat(500_000)],
    ['feet', '我镇开展工作，取得成效，得到群众好评，效果良好，群众满意。\n相关新闻\n'.repeat(20_000)],
  ])('%s is read', (_, text) => {
    expect(strip(`${text}\n${sentence}\n${sentence}`, 'text/plain').body.text).toContain(sentence);
  });
});
