/**
 * Bytes in, text out. A byte-order mark decides, else what the bytes themselves look like; a declaration only breaks
 * ties, because saved pages are often stored in another encoding than the one they still declare.
 */
import { isUtf8, transcode } from 'node:buffer';
import type { Diagnostic } from './schema.js';

/** Encodings a file can be read in; each is a WHATWG label for `TextDecoder`. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

export interface DecodeOptions {
  /** Read the bytes in this encoding (any WHATWG label) instead of finding it out. */
  encoding?: string;
}

/** Text equal to `new TextDecoder(encoding).decode(bytes)`: a byte-order mark is not in it. */
export interface Decoded {
  text: string;
  /** WHATWG label. */
  encoding: string;
  diagnostics: Diagnostic[];
}

/** Either the text, or the one diagnostic that says why there is none. */
export type DecodeResult = Decoded | { error: Diagnostic };

export type MediaType = 'text/plain' | 'text/html';

/** Bytes looked at to find the encoding of a large file. */
const SAMPLE_BYTES = 1 << 16;
/** Bytes looked at to tell UTF-16 from single bytes. */
const WIDE_SAMPLE_BYTES = 1 << 13;
/** Bytes in which a page declares its encoding; browsers read 1024, malformed pages declare later. */
const DECLARATION_BYTES = 1 << 13;

/** Formats that hold a report but not as text, by their first bytes. */
const MAGIC: readonly { bytes: readonly number[]; name: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], name: 'a PDF file' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], name: 'a zip archive (.docx, .wps, .ofd and .xlsx are such)' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], name: 'an old Office file (.doc, .xls, .wps)' },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], name: 'an RTF file' },
  { bytes: [0x1f, 0x8b], name: 'a gzip archive' },
  { bytes: [0x52, 0x61, 0x72, 0x21], name: 'a RAR archive' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], name: 'a 7z archive' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: 'a PNG picture' },
  { bytes: [0xff, 0xd8, 0xff], name: 'a JPEG picture' },
];

/** Frequent Han characters of official prose in both scripts, and the punctuation between them. */
const COMMON = new Set(
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经' +
    '三之进等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全' +
    '表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果' +
    '料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回' +
    '则任取据处府给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花' +
    '带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越' +
    '织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族' +
    '维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严镇乡街村执监督查纠' +
    '纷宣依普贯彻落责职障矛盾' +
    '這個們來為時會國發對過還說種學實現體與關於開當從應點動後間樣務員電產經無話長門車馬見東業書專義樂議處縣區鄉鎮黨維護報營號條總' +
    '統組織設備標準執計劃導據權認識際須環節濟證讓許調論進達運連選適廣慶庫應廳強彈張擔擴據擊擇換損搖數斷舊極榮構樣權機檢歷歲歸殺氣' +
    '沒淨溫滿漢潔濃灣災無熱爭狀獨獲獎療監盡確礙禮禁種稱積穩競筆筑級紀約純紙細終結給絡統絕繼續總縮織繳罰羅習聞聯聲職膚臨舉藝術衛裝' +
    '複覆規視覺觀觸計訓記設訪詢試該詳語誤請諸謀講證識警譯護讀變豐財責貨質貿費資賦賣購賽質贊跡躍較輔輕輪輸轄辦農迴遞過遠適遲遷遺還' +
    '，。、；：“”（）《》「」『』　',
);

/** Reads bytes as text; never throws for bad input. */
export function decode(bytes: Uint8Array, options: DecodeOptions = {}): DecodeResult {
  if (bytes.length === 0)
    return failure('empty-file', 'Unexpected empty file, expected the text or HTML page of a report');
  if (options.encoding !== undefined) return decodeAs(bytes, options.encoding);
  const marked = byteOrderMark(bytes);
  if (marked) return finish(bytes, marked, []);
  const wide = wideEncoding(bytes);
  const binary = binaryFormat(bytes, wide !== undefined);
  if (binary) return failure('binary-file', `Unexpected ${binary}, expected text; convert it to text or HTML first`);
  const { encoding, diagnostics } = wide ? { encoding: wide, diagnostics: [] } : detect(bytes);
  return finish(bytes, encoding, diagnostics);
}

/** Extensions of pages. */
const htmlExtension = /\.(?:x|s)?html?$/iu;
/** Markup that opens a page, comments and an XML declaration before it allowed. */
const leadingMarkup =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:[^-]|-[^-]|--+[^>-])*--+>\s*)*<(?:!doctype\s+html|html|head|body|meta|title|base|link|script|style|div|table|center|p|span|h[1-6]|article|section|font|ul|form)\b/iu;

/** Tags of running text; a file with this many of them is a page, whatever it opens with. */
const textTag = /<\/?(?:p|br|div|span|td|tr|table|font|strong|b)(?:\s[^<>]{0,300})?\/?>/giu;
const MANY_TAGS = 8;

/** Whether a decoded file is a page: by its extension where it holds any tag, by the markup it opens with, by many tags. */
export function mediaTypeOf(text: string, path = ''): MediaType {
  const head = text.slice(0, 20_000);
  if (!head.includes('<')) return 'text/plain';
  const page = (htmlExtension.test(path) && /<[a-z!/][^<>]{0,500}>/iu.test(head)) || leadingMarkup.test(head);
  return page || (head.match(textTag)?.length ?? 0) >= MANY_TAGS ? 'text/html' : 'text/plain';
}

function decodeAs(bytes: Uint8Array, label: string): DecodeResult {
  const encoding = canonical(label);
  if (encoding) return finish(bytes, encoding, []);
  return failure(
    'unknown-encoding',
    `Unexpected encoding “${label.slice(0, 40)}”, expected a WHATWG label such as utf-8, gb18030 or big5`,
  );
}

/** Label of the encoding a declared name means; the whole gb family is read as gb18030. */
function canonical(label: string): string | undefined {
  try {
    const name = new TextDecoder(label.trim()).encoding;
    return name === 'gbk' ? 'gb18030' : name;
  } catch {
    return undefined; // RangeError: no such label
  }
}

function byteOrderMark(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

const webArchive = /^(?:[\w-]{1,40}:.{0,300}\r?\n[\s\S]{0,600})?MIME-Version: 1\.0/u;

/** What a file is when it is no text, by its first bytes or its share of control bytes. */
function binaryFormat(bytes: Uint8Array, isWide: boolean): string | undefined {
  const known = MAGIC.find((format) => format.bytes.every((byte, index) => bytes[index] === byte));
  if (known) return known.name;
  if (webArchive.test(asciiOf(bytes, 1000))) return 'a web archive (.mht)';
  if (isWide) return undefined;
  return controlShare(bytes) > 0.01 ? 'binary data' : undefined;
}

/** The first bytes, each as a character: enough to find ASCII in them. */
function asciiOf(bytes: Uint8Array, size: number): string {
  return bufferOf(bytes).toString('latin1', 0, Math.min(size, bytes.length));
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Share of control bytes that no text has; a stray few count for nothing. */
function controlShare(bytes: Uint8Array): number {
  const size = Math.min(bytes.length, SAMPLE_BYTES);
  let control = 0;
  for (let at = 0; at < size; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1a && byte !== 0x1b) control++;
  }
  return control > 2 ? control / size : 0;
}

/** UTF-16 without a mark: read in one byte order nearly every unit is Han, full-width or ASCII, and not all are pairs of ASCII bytes. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const end = Math.min(bytes.length, WIDE_SAMPLE_BYTES) & ~1;
  const mostOdd = 0.025 * end;
  let oddLittle = 0;
  let oddBig = 0;
  let telling = 0;
  for (let at = 0; at < end; at += 2) {
    const first = bytes[at] ?? 0;
    const second = bytes[at + 1] ?? 0;
    if (!isPlausibleUnit(second, first)) oddLittle++;
    if (!isPlausibleUnit(first, second)) oddBig++;
    if (oddLittle > mostOdd && oddBig > mostOdd) return undefined;
    if (first < 0x09 || second < 0x09 || first >= 0x80 || second >= 0x80) telling++;
  }
  if (end < 4 || telling * 8 < end) return undefined;
  return oddLittle <= oddBig ? 'utf-16le' : 'utf-16be';
}

/** Whether a UTF-16 unit is what Chinese text is made of. */
function isPlausibleUnit(upper: number, lower: number): boolean {
  if (upper === 0)
    return (lower >= 0x20 && lower < 0x7f) || (lower >= 0x09 && lower <= 0x0d) || lower === 0xa0 || lower === 0xb7;
  return (upper >= 0x4e && upper <= 0x9f) || upper === 0x30 || upper === 0x20 || (upper === 0xff && lower < 0xf0);
}

/** The encoding of unmarked bytes, with an info diagnostic where a declaration is overruled. */
function detect(bytes: Uint8Array): { encoding: Encoding; diagnostics: Diagnostic[] } {
  const declared = declaredEncoding(bytes);
  const encoding = isUtf8(bytes) ? 'utf-8' : mostPlausible(bytes, declared);
  if (declared === undefined || declared === encoding || isAscii(bytes)) return { encoding, diagnostics: [] };
  const message = `Unexpected declaration of ${declared}, expected ${encoding}, which the bytes are in; read as ${encoding}`;
  return { encoding, diagnostics: [{ rule: 'encoding-overruled', severity: 'info', message }] };
}

/** `charset` of a meta tag or `encoding` of an XML declaration. */
const declarationPattern = /<(?:meta|\?xml)\b[^<>]{0,400}/giu;
const charsetPattern = /\bcharset\s{0,5}=\s{0,5}["']?([\w-]{2,30})/iu;
const encodingPattern = /\bencoding\s{0,5}=\s{0,5}["']([\w-]{2,30})/iu;

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = asciiOf(bytes, DECLARATION_BYTES);
  const label = declaredLabel(head);
  const encoding = label === undefined ? undefined : canonical(label);
  // A page whose declaration could be read byte by byte is not in UTF-16, whatever it says; windows-1252 is a default, not a choice.
  return encoding?.startsWith('utf-16') || encoding === 'windows-1252' ? undefined : encoding;
}

function declaredLabel(head: string): string | undefined {
  for (const [tag] of head.matchAll(declarationPattern)) {
    const label = (tag.startsWith('<?') ? encodingPattern : charsetPattern).exec(tag)?.[1];
    if (label !== undefined) return label;
  }
  return undefined;
}

function isAscii(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at++) if ((bytes[at] ?? 0) >= 0x80) return false;
  return true;
}

/** The encoding whose text reads most like official Chinese; a declaration weighs a little. */
function mostPlausible(bytes: Uint8Array, declared: string | undefined): Encoding {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let best: { encoding: Encoding; score: number } = { encoding: 'gb18030', score: Number.NEGATIVE_INFINITY };
  for (const encoding of ['gb18030', 'utf-8', 'big5'] as const) {
    const score = plausibility(new TextDecoder(encoding).decode(sample)) + (encoding === declared ? 0.05 : 0);
    if (score > best.score) best = { encoding, score };
  }
  return best.encoding;
}

/** Share of common characters among those beyond ASCII, less the share of unreadable and private ones. */
function plausibility(text: string): number {
  let beyond = 0;
  let common = 0;
  let broken = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) continue;
    beyond++;
    if (COMMON.has(character)) common++;
    else if (code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff)) broken++;
  }
  return beyond === 0 ? 0 : (common - broken) / beyond;
}

function finish(bytes: Uint8Array, encoding: string, diagnostics: Diagnostic[]): DecodeResult {
  const text = textOf(bytes, encoding);
  if (text.trim() === '')
    return failure(
      'empty-file',
      'Unexpected file of nothing but white space, expected the text or HTML page of a report',
    );
  const damage = damageOf(text, encoding);
  return { text, encoding, diagnostics: damage ? [...diagnostics, damage] : diagnostics };
}

/** As `TextDecoder` has it; sound UTF-8 is read by way of UTF-16, which takes a seventh of the time. */
function textOf(bytes: Uint8Array, encoding: string): string {
  if (encoding !== 'utf-8' || !isUtf8(bytes)) return new TextDecoder(encoding).decode(bytes);
  const unmarked = byteOrderMark(bytes) === 'utf-8' ? bytes.subarray(3) : bytes;
  return transcode(unmarked, 'utf8', 'utf16le').toString('utf16le');
}

function damageOf(text: string, encoding: string): Diagnostic | undefined {
  const start = text.indexOf('\uFFFD');
  if (start < 0) return undefined;
  let count = 0;
  for (let at = start; at >= 0; at = text.indexOf('\uFFFD', at + 1)) count++;
  const message = `Unexpected bytes at ${count} ${count === 1 ? 'place' : 'places'}, expected ${encoding}; first at offset ${start}, read as U+FFFD`;
  return { rule: 'encoding-damaged', severity: 'warning', message, start, end: start + 1 };
}

function failure(rule: string, message: string): DecodeResult {
  return { error: { rule, severity: 'error', message } };
}
