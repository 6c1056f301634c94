import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { page, sections } from './page.js';

/** A sentence of figures; each page below hides it in one way, and shows it in the nearest way that hides nothing. */
const sentence = '全年受理矛盾纠纷345件，成功化解338件。';

/** What a record says where its page holds such markup between its sections. */
function read(markup: string, head = ''): { stated: number[]; quoted: boolean } {
  const html = page(`<div class="list">${sections(2)}${markup}${sections(1)}</div>`, head);
  const record = extract({ path: 'page.html', bytes: Buffer.from(html) });
  const stated = record.metrics.filter(({ basis }) => basis === 'stated').map(({ value }) => value);
  return { stated, quoted: JSON.stringify(record).includes('345件') };
}

const seen = { stated: [345, 338], quoted: true };
const unseen = { stated: [], quoted: false };

/** A paragraph of the sentence with attributes. */
const p = (attributes: string) => `<p ${attributes}>${sentence}</p>`;
const styled = (style: string) => p(`style="${style}"`);
const element = (name: string, attributes = '') => `<${name} ${attributes}>${sentence}</${name}>`;

const markups: [way: string, hidden: string, shown: string][] = [
  ['a script', `<script>document.write("${sentence}")</script>`, element('p')],
  ['a style sheet', `<style>/* ${sentence} */</style>`, element('p')],
  ['a template', `<template>${p('')}</template>`, element('div')],
  ['noscript', `<noscript>${p('')}</noscript>`, element('div')],
  ['a comment', `<!-- ${p('')} -->`, `<!-- -->${p('')}<!-- -->`],
  ['a comment that ends late', `<!-- > ${sentence} -- > -->`, `<!-->${p('')}`],
  ['a conditional comment', `<!--[if gte mso 9]>${p('')}<![endif]-->`, `<![if !mso]>${p('')}<![endif]>`],
  ['a CDATA section', `<![CDATA[${sentence}]]>`, p('')],
  ['a processing instruction', `<?php echo "${sentence}" ?>`, `<?php ?>${p('')}`],
  ['a declaration', `<!ENTITY x "${sentence}" >`, `<!ENTITY x>${p('')}`],
  ['hidden', p('hidden'), p('title="hidden"')],
  ['hidden until it is found', p('hidden="until-found"'), p('hidden style="display:block"')],
  ['a popover', p('popover'), p('data-popover')],
  ['ARIA', p('aria-hidden="true"'), p('aria-hidden="false"')],
  ['a dialog that is closed', element('dialog'), element('dialog', 'open')],
  ['an input', `<input value="${sentence}">`, `<input>${p('')}`],
  ['a hidden input', `<input type="hidden" value="${sentence}">`, element('label')],
  ['options', `<select><option>${sentence}</option></select>`, `<select></select>${p('')}`],
  ['a list of suggestions', `<datalist><option>${sentence}</option></datalist>`, `<datalist></datalist>${p('')}`],
  ['a field', element('textarea'), element('fieldset')],
  ['a button', element('button'), element('a', 'href="x"')],
  ['a drawing', `<svg><text>${sentence}</text></svg>`, `<svg><path/></svg>${p('')}`],
  ['a drawing’s title', `<svg><title>${sentence}</title></svg>`, `<svg/>${p('')}`],
  ['a drawing’s page', `<svg><foreignObject>${sentence}</foreignObject></svg>`, `<svg>${p('')}`],
  ['a formula', `<math><mtext>${sentence}</mtext></math>`, `<math><mi>x</mi>${p('')}`],
  ['a frame', element('iframe'), `<iframe src="x"></iframe>${p('')}`],
  ['a frame’s page', `<iframe srcdoc="${sentence}"></iframe>`, `<iframe>${p('')}`],
  ['noframes', element('noframes'), `<frameset></frameset>${p('')}`],
  ['noembed', element('noembed'), `<embed>${p('')}`],
  ['an object’s substitute', element('object'), `<object></object>${p('')}`],
  ['a film’s substitute', element('video'), element('figure')],
  ['a canvas', element('canvas'), element('section')],
  ['what a picture shows', `<img alt="${sentence}">`, `<img>${p('')}`],
  ['a title', p('').replace('>', ` title="${sentence}"></p><p hidden>`), p(`title="${sentence}"`)],
  ['data', `<p data-text="${sentence}"></p>`, p('data-text=""')],
  ['a meta element', `<meta name="description" content="${sentence}">`, element('pre')],
  ['a title inside the page', element('title'), element('h5')],
  ['XML', element('xml'), element('xmp')],
  ['a cut tag', `<p title="${sentence}`, `<p title="">${sentence}`],
];

const styles: [style: string, hidden: string, shown: string][] = [
  ['display', 'color:red; display : none', 'display:block;color:red'],
  ['display, in capitals', 'DISPLAY:NONE', 'DISPLAY:BLOCK'],
  ['display, with references', 'display&#58;no&#110;e', 'display&#58;block'],
  ['display, with a comment', 'display/**/:/* */none', '/*display:none*/'],
  ['display, with escapes', 'd\\69splay:n\\6f ne', 'd\\69splay:block'],
  ['display, important', 'display:none!important;display:block', 'display:none;display:block'],
  ['content-visibility', 'content-visibility:hidden', 'content-visibility:auto'],
  ['visibility', 'visibility:hidden', 'visibility:visible'],
  ['visibility, of a row', 'visibility: collapse', 'visibility:inherit'],
  ['opacity', 'opacity:0', 'opacity:0.9'],
  ['opacity, with decimals', 'opacity:.0', 'opacity:1'],
  ['font-size', 'font-size:0', 'font-size:10px'],
  ['font-size, almost', 'font-size:1px', 'font-size:1.1em'],
  ['font-size, relative', 'font-size:0.01em', 'font-size:90%'],
  ['font, in short', 'font:bold 0/0 serif', 'font:bold 12px/1.5 serif'],
  ['colour', 'color:transparent', 'color:#333'],
  ['colour, see-through', 'color:rgba(0, 0, 0, 0)', 'color:rgba(0, 0, 0, 0.8)'],
  ['colour, in figures', 'color:#00000000', 'color:#000000'],
  ['text-indent', 'text-indent:-9999px', 'text-indent:-2em'],
  ['a place to the left', 'position:absolute;left:-9999px', 'position:absolute;left:-9px'],
  ['a place above', 'position:fixed;top:-2000em', 'position:static;top:-2000em'],
  ['a cut', 'position:absolute;clip:rect(0 0 0 0)', 'position:absolute;clip:auto'],
  ['a cut to nothing', 'clip-path:inset(50%)', 'clip-path:inset(1%)'],
  ['a scale', 'transform:scale(0)', 'transform:scale(1)'],
  ['a scale of one side', 'transform:rotate(1deg) scaleY(0)', 'transform:scaleY(0.5)'],
  ['a shift', 'transform:translateX(-9999px)', 'transform:translateX(-9px)'],
  ['a margin', 'margin-left:-9999px', 'margin-left:-9px'],
  ['a filter', 'filter:opacity(0)', 'filter:opacity(0.5)'],
  ['height', 'height:0;overflow:hidden', 'height:0'],
  ['height, at most', 'max-height:0;overflow:hidden', 'max-height:9px;overflow:hidden'],
  ['width', 'width:0;overflow:hidden', 'width:100%;overflow:hidden'],
];

const sheets: [rule: string, css: string, hidden: string, shown: string][] = [
  ['a class', '.old{display:none}', p('class="a old"'), p('class="older"')],
  ['an id', '#old{display:none}', p('id="old"'), p('id="new"')],
  ['a name', 'h6{display:none}', element('h6'), element('h5')],
  ['a name with a class', 'p.old{display:none}', p('class="old"'), element('h5', 'class="old"')],
  ['two classes', '.a.b{display:none}', p('class="b a"'), p('class="b"')],
  ['a list', 'i,.x , .old{display:none}', p('class="old"'), p('')],
  ['what is inside', '.list .old{display:none}', p('class="old"'), p('class="new"')],
  [
    'what is inside something else',
    '.rest .old{display:none}',
    `<div class="rest"><b>${p('class=old')}</b></div>`,
    p('class=old'),
  ],
  ['children', '.list>.old{display:none}', p('class="old"'), `<div>${p('class=old')}</div>`],
  ['all', '.box *{display:none}', `<div class="box">${p('')}</div>`, p('')],
  ['other aspects', '.old{font-size:0;color:#000}', p('class="old"'), p('class="new"')],
  ['a later rule', '.old{display:block}.old{display:none}', p('class="old"'), p('')],
  ['a later rule that shows', '.a{display:none}.a{display:block}.b{display:none}', p('class="b"'), p('class="a"')],
  ['no height, whatever the width', '.a{height:0;overflow:hidden}.a{width:9px}', p('class="a"'), p('')],
  ['weight', 'p.a{display:none}.a{display:block}', p('class="a"'), element('h5', 'class="a"')],
  ['an id over classes', '#x{display:none}.a.b{display:block}', p('class="a b" id="x"'), p('class="a b"')],
  ['what is important', '.a{display:none!important}', p('class="a" style="display:block"'), p('')],
  ['the element’s own style', '.a{display:none}', p('class="a"'), p('class="a" style="display:block"')],
  ['a rule for screens', '@media screen{.a{display:none}}', p('class="a"'), p('')],
  ['a rule inside a condition', '@supports (display:grid){.a{display:none}}', p('class="a"'), p('')],
  ['a rule behind an import', '@import url(a.css);.a{display:none}', p('class="a"'), p('')],
  ['a rule behind braces in a string', '.b{content:"}{"}.a{display:none}', p('class="a"'), p('class="b"')],
  ['a rule behind a comment', '/* .b{ */.a{display:none}', p('class="a"'), p('class="b"')],
  ['a rule without an end', '.b{color:red}.a{display:none', p('class="a"'), p('class="b"')],
  ['a rule with another inside', '.a{display:none;.b{color:red}}', p('class="a"'), p('class="b"')],
  ['a class with references', '.old{display:none}', p('class="o&#108;d"'), p('class="&#110;ew"')],
];

describe('figures that a reader does not see give nothing, and those that he sees are read', () => {
  test.each(markups)('%s', (_, hidden, shown) => {
    expect(read(hidden)).toEqual(unseen);
    expect(read(shown)).toEqual(seen);
  });

  test.each(styles)('a style: %s', (_, hidden, shown) => {
    expect(read(styled(hidden))).toEqual(unseen);
    expect(read(styled(shown))).toEqual(seen);
  });

  test.each(sheets)('a style sheet: %s', (_, css, hidden, shown) => {
    expect(read(hidden, `<style>${css}</style>`)).toEqual(unseen);
    expect(read(shown, `<style>${css}</style>`)).toEqual(seen);
  });

  test.each(['hidden', 'hide', 'd-none', 'sr-only', 'visually-hidden'])(
    'a name that style sheets elsewhere hide by: %s',
    (name) => {
      expect(read(p(`class="note ${name}"`))).toEqual(unseen);
      expect(read(p(`class="note ${name}s"`))).toEqual(seen);
    },
  );
});

describe('what hides may be undone inside, as in a browser', () => {
  test.each([
    ['font-size', `<div style="font-size:0">二百件<span style="font-size:16px">${sentence}</span></div>`],
    ['colour', `<div style="color:transparent">二百件<span style="color:#333">${sentence}</span></div>`],
  ])('%s', (_, markup) => {
    expect(read(markup)).toEqual(seen);
  });

  test('but not what takes the whole element away', () => {
    expect(read(`<div style="display:none"><p style="display:block">${sentence}</p></div>`)).toEqual(unseen);
    expect(read(`<div style="opacity:0"><p style="opacity:1">${sentence}</p></div>`)).toEqual(unseen);
  });
});

describe('style sheets that hide nothing of the page', () => {
  test.each([
    ['for print', '<style media="print">.a{display:none}</style>'],
    ['for print, by a rule', '<style>@media print{.a{display:none}}</style>'],
    ['for small screens', '<style>@media screen and (max-width:600px){.a{display:none}}</style>'],
    ['for browsers without scripts', '<noscript><style>.a{display:none}</style></noscript>'],
    ['in another language', '<style type="text/less">.a{display:none}</style>'],
    ['in a comment', '<!-- <style>.a{display:none}</style> -->'],
    ['in a script', '<script>var a = "<style>.a{display:none}<\\/style>"</script>'],
    ['in a template', '<template><style>.a{display:none}</style></template>'],
    ['before what stands beside', '<style>.b + .a, .a:hover, .a::before{display:none}</style>'],
    ['inside another rule', '<style>.b{.a{display:none}}</style>'],
    ['in key frames', '<style>@keyframes x{.a{display:none}}</style>'],
  ])('%s', (_, head) => {
    expect(read(p('class="a"'), head)).toEqual(seen);
  });

  test('a style sheet for screens does, wherever it stands', () => {
    expect(read(p('class="a"'), '<style type="text/css">.a{display:none}</style>')).toEqual(unseen);
    expect(read(`${p('class="a"')}<style media="screen">.a{display:none}</style>`)).toEqual(unseen);
  });
});

test('what a click opens is read', () => {
  expect(read(`<details><summary>更多</summary>${p('')}</details>`)).toEqual(seen);
});

test('text after <plaintext> is read as text', () => {
  expect(read(`<plaintext>${sentence}`)).toEqual(seen);
});
