/** What fuzzing found, each as the smallest file that broke a property (see `fuzz/README.md`), and what it has to give. */
import { describe, expect, it } from 'vitest';
import { extract } from '../src/extract.js';
import type { Section } from '../src/schema.js';
import { verifyRecord } from '../src/verify.js';

/** `quote line` of each amount. */
type Amounts = string[];

const findings: [name: string, path: string, content: string, amounts: Amounts][] = [
  ['a line that ends in a carriage return alone', 'a.txt', '一、工作\r受理12件\r\n办结7件', ['12件 2', '7件 3']],
  ['a tag with > in an attribute inside a number', 'a.html', '<p>受理1<b title=">">2件</b></p>', ['12件 1']],
  ['an unknown element between an amount and its unit', 'a.html', '<table>一<d>><p>%', ['一\n% 1']],
  ['a cell inside a cell', 'a.html', '<table><td><p><td>.1', ['.1 1']],
  ['a header inside a cell', 'a.html', '<table><td>2件<th>1件', ['2件 1', '1件 1']],
  [
    'a place that the rows of a table leave open',
    'a.html',
    '<table><tr><td>1件<td><td rowspan=2>2件<tr><td>3件',
    ['1件 1', '2件 1', '3件 1'],
  ],
  ['a unit that holds a digit before a percent sign', 'a.txt', '6m2%', ['6m2 1']],
  ['one unit that is the next number', 'a.txt', '满意度91兆%', ['91兆 1']],
  ['a remark between two halves of an amount', 'a.txt', '况\n.5\n%', ['.5 2']],
  ['a title in an element whose tags are text', 'a.html', '<p>受理3件<plaintext>《甲</p<p>乙》', ['3件 1']],
  ['a page that breaks off in a tag', 'a.html', '<p>一、受理3件<a/', ['3件 1']],
  ['a page that breaks off in an end tag', 'a.html', '<div>受理3件</v =', ['3件 1']],
  ['a page that breaks off in what is no end tag', 'a.html', '《<title>网</<p', []],
  ['a start tag inside the name of another', 'a.html', '<p>受理3件，0<s<title>>%', ['3件 1']],
  ['a signature of a year to come', 'a.txt', '受理3件。\n府\n3022年1月', ['3件 1', '3022年 3']],
  ['a line end of old terminals inside a title', 'a.txt', '《同\u0085划》3件', ['3件 1']],
  ['a title that nothing closes before what is no end tag', 'a.html', '<body>.<title></>0件', ['.0件 1']],
  ['a line of furniture inside a title', 'a.txt', '《２\v８\v９》3件', ['3件 1']],
  ['a reference without a semicolon before a marker', 'a.html', '<html>1.计表二、&nbspO2.', []],
  ['a reference of more digits than there are characters', 'a.html', '<body>《&#99999999》12件', ['12件 1']],
  ['a blank of a page inside a title of a text', 'a.txt', '《（&nbsp;一》3件', ['3件 1']],
];

describe.each(findings)('%s', (_, path, content, amounts) => {
  const bytes = Buffer.from(content);
  const record = extract({ path, bytes });

  it('is read as what it says', () => {
    expect(record.quantities.map(({ quote, line }) => `${quote} ${line}`)).toEqual(amounts);
  });

  it('is quoted where it stands', () => {
    expect(verifyRecord(record, bytes)).toEqual([]);
  });

  it('is counted once, in order', () => {
    const { numerals, ...roles } = record.accounting;
    expect(Object.values(roles).reduce((sum, count) => sum + count, 0)).toBe(numerals);
    for (const ranges of [record.quantities, ...siblings(record.sections)])
      for (const [index, { start }] of ranges.entries())
        expect(start).toBeGreaterThanOrEqual(ranges[index - 1]?.end ?? 0);
  });
});

function siblings(sections: readonly Section[]): (readonly Section[])[] {
  return [sections, ...sections.flatMap(({ children }) => siblings(children))];
}
