import { expect, test } from 'vitest';
import { strip } from '../../src/strip.js';

/** Milliseconds a machine under load may take for what is linear; quadratic time would take minutes. */
const LIMIT = 8000;

const pages: [name: string, html: string][] = [
  ['elements without end', '<div>'.repeat(100_000)],
  ['end tags of nothing', '<div>'.repeat(50_000) + '</span>'.repeat(50_000)],
  ['open angle brackets', '<'.repeat(500_000)],
  ['open tags', '<a '.repeat(100_000)],
  ['open comments', '<!--'.repeat(100_000)],
  ['open titles', '<title>'.repeat(50_000)],
  ['open quotes', '<a href="'.repeat(50_000)],
  ['references', '&x;'.repeat(100_000)],
  ['nested tables', '<table><tr><td>'.repeat(20_000)],
  ['nested asides', `${'<aside><nav>'.repeat(20_000)}文字，内容。${'</nav></aside>'.repeat(20_000)}`],
  ['style rules', `<style>${'.a{'.repeat(50_000)}</style>文字`],
  ['one long line', `<p>${'我镇开展工作，取得成效。'.repeat(50_000)}</p>`],
  ['blanks', `<p>甲${' '.repeat(500_000)}乙</p>`],
];

const texts: [name: string, text: string][] = [
  ['digits', '1'.repeat(500_000)],
  ['labels', '发布时间：'.repeat(50_000)],
  ['labels, a line each', '发布时间：\n'.repeat(20_000)],
  ['steps', '首页 > '.repeat(100_000)],
  ['spaced labels', `${'索    引    '.repeat(40)}\n`.repeat(1000)],
  ['bookmarks', '[bookmark: '.repeat(50_000)],
  ['brackets', '【'.repeat(500_000)],
  ['feet', '我镇开展工作，取得成效，得到群众好评，效果良好，群众满意。\n相关新闻\n'.repeat(20_000)],
];

test.each(pages)('a page of %s takes linear time', (_, html) => {
  const start = performance.now();
  strip(html, 'text/html');
  expect(performance.now() - start).toBeLessThan(LIMIT);
});

test.each(texts)('a text of %s takes linear time', (_, text) => {
  const start = performance.now();
  strip(text, 'text/plain');
  expect(performance.now() - start).toBeLessThan(LIMIT);
});
