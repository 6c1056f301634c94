import { describe, expect, test } from 'vitest';
import { type Decoded, decode, mediaTypeOf } from '../src/decode.js';
import { encode } from './encode.js';

const report =
  '某镇2021年法治政府建设年度报告\n全年受理矛盾纠纷118宗，办结106宗，化解率90%，群众的法治意识进一步提高。\n';
const traditional =
  '某鎮2021年法治政府建設年度報告\n全年受理矛盾糾紛118宗，辦結106宗，化解率90%，群眾的法治意識進一步提高。\n';
const utf8 = new TextEncoder();

function read(bytes: Uint8Array, options?: { encoding?: string }): Decoded {
  const result = decode(bytes, options);
  if ('error' in result) throw new Error(result.error.message);
  return result;
}

function refusal(bytes: Uint8Array, options?: { encoding?: string }): [rule: string, message: string] {
  const result = decode(bytes, options);
  if (!('error' in result)) throw new Error(`read as ${result.encoding}`);
  return [result.error.rule, result.error.message];
}

function utf16(text: string, high: 0 | 1): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at++) {
    bytes[2 * at + high] = text.charCodeAt(at) >> 8;
    bytes[2 * at + 1 - high] = text.charCodeAt(at) & 0xff;
  }
  return bytes;
}

test.each([
  ['utf-16', '<meta charset="utf-16">'],
  ['windows-1252', '<meta charset="iso-8859-1">'],
  ['no encoding at all', '<meta charset="x-nothing">'],
])('a declaration of %s in bytes says nothing', (_, meta) => {
  const bytes = encode(`${meta}${report}`, 'gb18030');
  expect(read(bytes)).toEqual({ text: `${meta}${report}`, encoding: 'gb18030', diagnostics: [] });
});

describe('the encoding is found', () => {
  test.each<[string, Uint8Array, string, string]>([
    ['UTF-8', utf8.encode(report), 'utf-8', report],
    ['UTF-8 with a mark', utf8.encode(`\uFEFF${report}`), 'utf-8', report],
    ['ASCII', utf8.encode('plain text\n'), 'utf-8', 'plain text\n'],
    ['GB18030', encode(report, 'gb18030'), 'gb18030', report],
    ['Big5', encode(traditional, 'big5'), 'big5', traditional],
    ['UTF-16LE with a mark', utf16(`\uFEFF${report}`, 1), 'utf-16le', report],
    ['UTF-16BE with a mark', utf16(`\uFEFF${report}`, 0), 'utf-16be', report],
    ['UTF-16LE without', utf16(report, 1), 'utf-16le', report],
    ['UTF-16BE without', utf16(report, 0), 'utf-16be', report],
    [
      'GB18030 behind a long head of ASCII',
      encode(`${'a'.repeat(70_000)}${report}`, 'gb18030'),
      'gb18030',
      `${'a'.repeat(70_000)}${report}`,
    ],
    [
      'UTF-16LE of Han alone',
      utf16('全年受理矛盾纠纷，办结率达到要求，群众满意。', 1),
      'utf-16le',
      '全年受理矛盾纠纷，办结率达到要求，群众满意。',
    ],
  ])('%s', (_, bytes, encoding, text) => {
    expect(read(bytes)).toEqual({ text, encoding, diagnostics: [] });
  });

  test('the label decodes the file to the very text', () => {
    for (const bytes of [
      utf8.encode(`\uFEFF${report}`),
      encode(report, 'gb18030'),
      encode(traditional, 'big5'),
      utf16(report, 1),
    ]) {
      const { text, encoding } = read(bytes);
      expect(new TextDecoder(encoding).decode(bytes)).toBe(text);
    }
  });
});

describe('a declaration', () => {
  const declared = (label: string) =>
    `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${label}"></head><body>${report}</body></html>`;

  test.each(['gb2312', 'GBK', 'gb18030', 'x-gbk', 'gb_2312-80'])('%s is read as gb18030', (label) => {
    expect(read(encode(declared(label), 'gb18030'))).toMatchObject({
      encoding: 'gb18030',
      text: declared(label),
      diagnostics: [],
    });
  });

  test('that does not fit the bytes is overruled, and the reader told', () => {
    const { encoding, diagnostics } = read(utf8.encode(declared('gbk')));
    expect(encoding).toBe('utf-8');
    expect(diagnostics).toMatchObject([{ rule: 'encoding-overruled', severity: 'info' }]);
    expect(read(encode(declared('utf-8'), 'gb18030')).encoding).toBe('gb18030');
  });

  test('settles what the bytes leave open', () => {
    const short = '<?xml version="1.0" encoding="big5"?><p>報告</p>';
    expect(read(encode(short, 'big5')).text).toBe(short);
  });

  test('of an encoding nobody knows is no declaration', () => {
    expect(read(utf8.encode(declared('no-such-label')))).toMatchObject({ encoding: 'utf-8', diagnostics: [] });
  });
});

test('a given encoding is obeyed', () => {
  expect(read(encode(report, 'gb18030'), { encoding: 'GBK' })).toMatchObject({ encoding: 'gb18030', text: report });
  expect(refusal(utf8.encode(report), { encoding: 'no-such-label' })[0]).toBe('unknown-encoding');
});

test('broken bytes are counted and placed', () => {
  const bytes = utf8.encode(report);
  bytes[0] = 0xff;
  bytes[bytes.length - 2] = 0xff;
  const { text, encoding, diagnostics } = read(bytes);
  expect(encoding).toBe('utf-8');
  expect(text.includes('法治政府建设年度报告')).toBe(true);
  expect(diagnostics).toMatchObject([{ rule: 'encoding-damaged', severity: 'warning', start: 0 }]);
  expect(diagnostics[0]?.message).toMatch(/^Unexpected bytes at \d+ places, expected utf-8; first at offset 0/u);
});

test('a page with lines in another encoding is read in that of most, and the others are told of', () => {
  const bytes = Buffer.concat([utf8.encode(report.repeat(5)), encode('登录注册', 'gb18030'), utf8.encode(report)]);
  const { text, encoding, diagnostics } = read(bytes);
  expect(encoding).toBe('utf-8');
  expect(text.startsWith(report.repeat(5)) && text.endsWith(report)).toBe(true);
  expect(diagnostics).toMatchObject([{ rule: 'encoding-damaged', severity: 'warning', start: report.length * 5 }]);
});

test('a file cut off inside a character keeps its encoding', () => {
  const bytes = utf8.encode(report.repeat(3));
  expect(read(bytes.subarray(0, bytes.length - 3)).encoding).toBe('utf-8');
});

describe('what is no text is refused in a line that says what to do', () => {
  test.each<[string, number[], RegExp]>([
    ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31], /PDF.*convert/u],
    ['a .docx', [0x50, 0x4b, 0x03, 0x04, 0, 0], /\.docx.*convert/u],
    ['a .doc', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1], /\.doc.*convert/u],
    ['an RTF', [...'{\\rtf1}'].map((character) => character.charCodeAt(0)), /RTF.*convert/u],
    ['a web archive', [...'MIME-Version: 1.0\r\n'].map((character) => character.charCodeAt(0)), /\.mht.*convert/u],
    ['control bytes', [1, 2, 3, 4, 5, 6, 7, 8, 0, 1, 2, 3], /binary.*convert/u],
  ])('%s', (_, bytes, message) => {
    const [rule, said] = refusal(Uint8Array.from(bytes));
    expect(rule).toBe('binary-file');
    expect(said).toMatch(message);
    expect(said).not.toContain('\n');
  });

  test('nothing', () => {
    expect(refusal(new Uint8Array())[0]).toBe('empty-file');
    expect(refusal(utf8.encode(' \n\t\n'))[0]).toBe('empty-file');
  });
});

test('a stray NUL does not make a text binary', () => {
  expect(read(utf8.encode(`${report}\0`)).encoding).toBe('utf-8');
});

describe('a page is known by its name and its markup', () => {
  test.each<[string, string, 'text/html' | 'text/plain']>([
    ['<p>甲</p>', 'a.html', 'text/html'],
    ['<p>甲</p>', 'a.SHTML', 'text/html'],
    ['甲', 'a.html', 'text/plain'],
    ['\n<!-- saved -->\n<!DOCTYPE html><html>', 'a.txt', 'text/html'],
    ['<?xml version="1.0"?><html xmlns="x">', 'a', 'text/html'],
    ['标题\n<p>甲</p><p>乙</p><p>丙</p><p>丁</p>', 'a.txt', 'text/html'],
    ['《办法》<2021>号，a<b，共12件', 'a.txt', 'text/plain'],
    ['<甲>乙', 'a.txt', 'text/plain'],
  ])('%j in %s', (text, path, mediaType) => expect(mediaTypeOf(text, path)).toBe(mediaType));
});

test('UTF-8 of any length reads as TextDecoder reads it', () => {
  for (const sentence of ['a', '办结12件。', '𠮷\ufeffé']) {
    for (const mark of ['', '\ufeff']) {
      const bytes = new TextEncoder().encode(mark + sentence.repeat(140_000));
      for (const part of [bytes, bytes.subarray(0, bytes.length - 1), new TextEncoder().encode(mark + sentence)])
        expect(decode(part)).toMatchObject({ text: new TextDecoder().decode(part), encoding: 'utf-8' });
    }
  }
});
