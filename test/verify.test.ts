import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type Quantity, type ReportRecord, SCHEMA_VERSION } from '../src/schema.js';
import { verifyRecord } from '../src/verify.js';

/** A record of `source` that holds one quantity, quoted as `quote` where `passage` stands. */
function recordOf(source: string, passage: string, { quote = passage, line = 1 } = {}): [ReportRecord, Uint8Array] {
  const bytes = Buffer.from(source);
  const start = source.indexOf(passage);
  const quantity: Quantity = {
    value: 1,
    unitText: '',
    baseValue: 1,
    qualifier: 'exact',
    subject: null,
    action: null,
    metric: null,
    section: null,
    quote,
    start,
    end: start + passage.length,
    line,
    context: '',
  };
  const record: ReportRecord = {
    schemaVersion: SCHEMA_VERSION,
    toolVersion: '0.1.0',
    catalogueVersion: '0123456789ab',
    source: {
      path: 'page.html',
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes: bytes.length,
      mediaType: 'text/html',
      encoding: 'utf-8',
    },
    report: { title: null, year: null, issuer: null, signedOn: null, publishedOn: null },
    preamble: null,
    sections: [],
    metrics: [],
    summary: {},
    quantities: [quantity],
    problems: [],
    plans: [],
    citations: [],
    accounting: { numerals: 0, metric: 0, quantity: 0, date: 0, citation: 0, name: 0, numbering: 0, unexplained: 0 },
    checks: [],
    diagnostics: [],
  };
  return [record, bytes];
}

describe('a quote of a page', () => {
  it.each([
    ['tags', '<p>办结<span>1</span><span>18</span>件</p>', '1</span><span>18</span>件', '118件'],
    ['comments', '<p>2<!-- <b>3</b> -->4件</p>', '2<!-- <b>3</b> -->4件', '24件'],
    ['entities', '<p>1&#44;508&nbsp;项</p>', '1&#44;508&nbsp;项', '1,508项'],
    ['white space', '<p>27\n 846　件</p>', '27\n 846　件', '27 846件'],
    ['characters without width', '<p>1\u200b5件</p>', '1\u200b5件', '15件'],
    ['marks that turn the line round', '<p>1\u202e5件</p>', '1\u202e5件', '15件'],
    ['> in an attribute', '<p>1<b title="a>b">8</b>件</p>', '1<b title="a>b">8</b>件', '18件'],
    ['hidden text', '<p>1<i hidden>9</i>8件</p>', '1<i hidden>9</i>8件', '18件'],
    ['a script', '<p>1<script>if (a<b) c = "9";</script>8件</p>', '1<script>if (a<b) c = "9";</script>8件', '18件'],
    ['a tag that references spell', '<p>《&lt;a&gt;》</p>', '《&lt;a&gt;》', '《<a>》'],
    ['a tag that is text', '<title>《甲</p<b>乙》', '《甲</p<b>乙》', '《甲</p乙》'],
  ])('holds with %s in its source', (_, source, passage, quote) => {
    expect(verifyRecord(...recordOf(source, passage, { quote }))).toEqual([]);
  });

  it.each([
    ['a part of what stands between two tags is left out', '<p>1<b>98</b>件</p>', '1<b>98</b>件', '18件'],
    ['the number it begins with is left out', '<p><b>9</b>18件</p>', '<b>9</b>18件', '18件'],
    ['the unit it ends with is left out', '<p>18<b>件</b></p>', '18<b>件</b>', '18'],
  ])('does not hold where %s', (_, source, passage, quote) => {
    expect(verifyRecord(...recordOf(source, passage, { quote }))).toHaveLength(1);
  });

  it('does not hold where a digit differs', () => {
    const [mismatch] = verifyRecord(...recordOf('<p>1<b>18</b>件</p>', '1<b>18</b>件', { quote: '119件' }));
    expect(mismatch).toEqual({
      place: 'quantities[0]',
      message: 'Unexpected “1<b>18</b>件” at 3-14, expected “119件”',
    });
  });
});

it('lines are counted as editors count them', () => {
  const source = '一\r\n二\r三\n18件';
  expect(verifyRecord(...recordOf(source, '18件', { line: 4 }))).toEqual([]);
  expect(verifyRecord(...recordOf(source, '18件', { line: 3 }))).toHaveLength(1);
});
