import { expect, test } from 'vitest';
import { layOut } from '../../src/strip/layout.js';
import { findRawText } from '../../src/strip/raw-text.js';
import { prose } from './marked-page.js';
import { page, readPage } from './page.js';

function lines(html: string): string[] {
  return layOut(findRawText(html)).lines.map(({ text }) => text);
}

test('block elements and <br> end lines, inline elements do not', () => {
  expect(lines('<p>甲<b>乙</b><span>丙</span>丁<br>戊</p>己<div>庚</div>辛')).toEqual([
    '甲乙丙丁',
    '戊',
    '己',
    '庚',
    '辛',
  ]);
});

test('white space collapses; a line break between Chinese characters is none', () => {
  expect(lines('<p>  受理\n      纠纷 12 \n 件，  成功。</p>')).toEqual(['受理纠纷 12 件， 成功。']);
  expect(lines('<pre>甲\n乙  丙</pre>')).toEqual(['甲', '乙 丙']);
});

test('tags of word processors are inline', () => {
  expect(lines('<p><span>202</span><st1:chsdate w:st="on">1</st1:chsdate>年<o:p></o:p>度</p>')).toEqual(['2021年度']);
});

test('character references, named, numbered, unclosed and unknown', () => {
  expect(lines('<p>&ldquo;八五&rdquo;&#39;&#x7EA6;&nbsp;3&nbsp份&foo;&middot;&hellip;&amp;nbsp;</p>')).toEqual([
    "“八五”'约\u00a03\u00a0份&foo;·…&nbsp;",
  ]);
});

test('every unit of the body maps to what it was written as', () => {
  const html = page(
    `<div><p>&emsp;结合&ldquo;3&middot;15&rdquo;，<b>受理</b>\n 纠纷<!-- 9 --><span>1</span>2件。${prose}</p></div>`,
  );
  const { text, map } = readPage(html);
  const slice = (part: string) => {
    const at = text.indexOf(part);
    const { start, end } = map.toSource(at, at + part.length);
    return html.slice(start, end);
  };
  expect(slice('“3·15”')).toBe('&ldquo;3&middot;15&rdquo;');
  expect(slice('·')).toBe('&middot;');
  expect(slice('受理')).toBe('受理');
  expect(slice('理纠')).toBe('理</b>\n 纠');
  expect(slice('12件')).toBe('1</span>2件');
});

test('an end tag that closes nothing is no text', () => {
  expect(lines('<p>受理</b>12</font>件</p>')).toEqual(['受理12件']);
});

test('elements beyond a depth no page has are read all the same', () => {
  expect(lines(`${'<div>'.repeat(5000)}甲${'</div>'.repeat(5000)}<p>乙</p>`)).toEqual(['甲', '乙']);
});

test('an end tag finds its element behind any number of others, in any case', () => {
  const others = Array.from({ length: 25_000 }, (_, index) => `<x${index}></x${index}>`).join('');
  expect(lines(`<p>甲<Foo hidden>乙${others}丙</fOO>丁</p>`)).toEqual(['甲丁']);
  expect(lines(`<p>甲<x1 hidden>乙</x1>${others}丙<X1 hidden>丁</x1>戊</p>`)).toEqual(['甲', '丙戊']);
});

test('a sheet that many pages have holds of each by itself', () => {
  const styled = (body: string) => lines(`<style>.a .b{display:none}</style>${body}`);
  expect(styled('<div class="a"><p class="b">甲</p><p>乙</p>')).toEqual(['乙']);
  expect(styled('<p class="b">甲</p><div class="a"><i class="b">乙</i>丙</div>')).toEqual(['甲', '丙']);
});
