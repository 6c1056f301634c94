/**
 * What a single line is made of. A line is page furniture when labels, their values, buttons, dates and counts account
 * for all of it; a word of the furniture inside a sentence accounts for nothing.
 */
import { findDates } from './dates.js';
import type { Line } from './line.js';
import { buttons, dateClaims, type LabelKind, labels, menuWords, unmistakableLabels } from './vocabulary.js';

/** A piece of a line: where it stands in the folded text and what it is. */
export interface Piece {
  kind: 'label' | 'button' | 'date' | 'count' | 'value' | 'word';
  start: number;
  end: number;
  /** The label's word without blanks. */
  label?: string;
}

const MAX_VALUE = 40;
/** Values of labels that hold a title or a summary may be longer. */
const MAX_TITLE_VALUE = 120;
/** Longer lines are read only this far: furniture is short. */
const MAX_LINE = 600;

const spaced = (word: string) => [...word].map((c) => c.replace(/[.+*?^$()[\]{}|\\]/gu, '\\$&')).join(' {0,4}');
const labelSource = [...labels.keys()]
  .sort((a, b) => b.length - a.length)
  .map(spaced)
  .join('|');
/** A label with its colon: 索 引 号： */
const labelPattern = new RegExp(`(${labelSource}) {0,2}[：:]`, 'gu');
/** A label that stands alone at a position. */
const bareLabelPattern = new RegExp(
  `(${[...unmistakableLabels]
    .sort((a, b) => b.length - a.length)
    .map(spaced)
    .join('|')})(?= |$|[|\\]】]|[A-Za-z0-9])`,
  'yu',
);
const separatorPattern = /[\s|【】[\]•·»>←→/]/u;
const countPattern =
  /^(?:[-—*\d,.]{1,12}(?:次|人次|人|位|字|条)?|[次人条]|\d{1,2}[:：]\d{2}(?:[:：]\d{2})?|星期[一二三四五六日天]|周[一二三四五六日])$/u;
const edgePattern = /^[（）()「」,，。.…;；:：-]+|[（）()「」,，。.…;；:：-]+$/gu;

/** The pieces of a line, in order. */
export function pieces(folded: string): Piece[] {
  const text = folded.slice(0, MAX_LINE);
  const labelled = [...text.matchAll(labelPattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    label: (match[1] ?? '').replaceAll(' ', ''),
  }));
  const dates = findDates(text);
  const found: Piece[] = [];
  let at = 0;
  let next = 0;
  let day = 0;
  while (at < text.length) {
    if (separatorPattern.test(text[at] ?? '')) {
      at++;
      continue;
    }
    while ((labelled[next]?.start ?? text.length) < at) next++;
    while ((dates[day]?.start ?? text.length) < at) day++;
    const label = labelled[next];
    const date = dates[day];
    if (label?.start === at) found.push({ kind: 'label', ...label });
    else if (date?.start === at) found.push({ kind: 'date', start: date.start, end: date.end });
    else
      found.push(plainPiece(text, at, Math.min(label?.start ?? text.length, date?.start ?? text.length), found.at(-1)));
    at = found.at(-1)?.end ?? text.length;
  }
  return found;
}

/** The piece at a position that is neither a label with a colon nor a date; it ends before `limit`. */
function plainPiece(text: string, start: number, limit: number, before: Piece | undefined): Piece {
  bareLabelPattern.lastIndex = start;
  const bare = bareLabelPattern.exec(text);
  if (bare && before?.kind !== 'label')
    return { kind: 'label', start, end: start + bare[0].length, label: (bare[1] ?? '').replaceAll(' ', '') };
  let end = start;
  while (end < limit && !separatorPattern.test(text[end] ?? '')) end++;
  const word = text.slice(start, end).replace(edgePattern, '');
  if (word === '' || countPattern.test(word)) return { kind: 'count', start, end };
  if (buttons.has(word)) return { kind: 'button', start, end };
  const most = before?.label && longValued(before.label) ? MAX_TITLE_VALUE : MAX_VALUE;
  const valued = before?.kind === 'label' && word.length <= most && !/[。；！？]./u.test(word);
  return { kind: valued ? 'value' : 'word', start, end };
}

function longValued(label: string): boolean {
  return labels.get(label) === 'title' || /概述|摘要|简介|关键词|主题词/u.test(label);
}

/** What the pieces of a line say of it. */
export interface Reading {
  /** Pieces that furniture does not account for. */
  words: number;
  labels: { label: string; kind: LabelKind }[];
  buttons: number;
  dates: number;
  pieces: readonly Piece[];
}

export function readLine(folded: string): Reading {
  const parts = pieces(folded);
  return {
    words: parts.filter((piece) => piece.kind === 'word').length + (folded.length > MAX_LINE ? 1 : 0),
    labels: parts.flatMap((piece) =>
      piece.label ? [{ label: piece.label, kind: labels.get(piece.label) ?? 'index' }] : [],
    ),
    buttons: parts.filter((piece) => piece.kind === 'button').length,
    dates: parts.filter((piece) => piece.kind === 'date').length,
    pieces: parts,
  };
}

/** How surely a line is furniture: `certain` anywhere, `likely` at the head or the foot of a document, else `no`. */
export type Certainty = 'certain' | 'likely' | 'no';

const positionPattern =
  /^[【[（]? ?(?:您|你)?(?:现在|当前|目前)?(?:所)?(?:在)?(?:的)?(?:位置|栏目)(?:是|为)? ?(?:：|>|»|首页)|^当前位置/u;
const clockPattern =
  /^(?:今天是|今日是?|现在是|当前时间|北京时间)[：:]?.{0,40}$|^.{0,20}星期[一二三四五六日天](?: |$|农历).{0,12}$/u;
const pageNumberPattern =
  /^[-—–－ ]{1,6}\d{1,3}[-—–－ ]{1,6}$|^第 ?\d{1,3} ?页(?: ?[,，/]? ?共 ?\d{1,3} ?页)?$|^[（(]?\d{1,2} ?\/ ?\d{1,3}[）)]?$/u;
const filingPattern =
  /ICP备|公网安备|网站标识码|网站支持IPv6|版权所有|Copyright|©|技术支持：|建议(?:使用|分辨率)|最佳分辨率|您是第.{0,12}位|备案号/iu;
const neighbourPattern =
  /^[【[◀▶<>«»·• ]{0,3}(?:上|下|前|后)(?:一)?(?:篇|条|页|则|个)(?:新闻|文章|信息|稿件|：|:| |$|】|没有)/u;
const playerPattern =
  /^(?:语音(?:播报|合成|朗读|播放)|进入播报|退出播报|请耐心等待|扫一扫|用手机扫|手机扫码|下拉刷新|上拉加载|分享到|分享至)/u;
const legalPattern =
  /^[（(【]?(?:本文来自|本站(?:声明|转载)|免责声明|转载请注明|版权声明|未经.{0,12}(?:许可|授权).{0,20}(?:转载|使用)|.{0,10}不得转载)/u;
const relatedPattern =
  /^[·•■◆▶|【[ ]{0,3}(?:相关|热门|推荐|延伸|热点|最新|精彩|猜你|友情|其他|更多|今日|本周|点击|阅读|图文)(?:链接|新闻|信息|文章|稿件|阅读|文档|附件|资讯|报道|内容|推荐|政策|解读|文件|搜索|排行|喜欢|公开|新闻排行|热点|头条|导读)[】\]：: ]{0,3}(?:更多.{0,4}|>>)?$/u;
const commentPattern = /^(?:网友评论|我要评论|发表评论|最新评论|评论(?:列表|区)?[：:（(]|.{0,8}只显示最新\d)/u;
const siteNamePattern =
  /^.{2,24}(?:门户网站?|政府网站?|官方网站|官网|政务网|信息网|信息公开网|公众网|政府信息公开(?:专栏|平台|目录)?)$/u;

/** Whether a line opens what stands below a document: neighbours, related items, comments, footers. */
export function opensFoot(line: Line): boolean {
  const text = line.folded;
  if (text.length > 200) return false;
  if (
    neighbourPattern.test(text) ||
    relatedPattern.test(text) ||
    commentPattern.test(text) ||
    legalPattern.test(text) ||
    playerPattern.test(text)
  )
    return true;
  if (text.length <= 150 && filingPattern.test(text)) return true;
  const reading = readLine(text);
  if (reading.words > 0) return false;
  return (
    reading.labels.some(({ kind }) => kind === 'staff' || kind === 'contact' || kind === 'control') ||
    reading.buttons > 0
  );
}

/** How surely a line is furniture. */
export function certaintyOf(line: Line): Certainty {
  const text = line.folded;
  if (text.length > 400) return 'no';
  if (isPath(text) || pageNumberPattern.test(text) || clockPattern.test(text)) return 'certain';
  if (neighbourPattern.test(text) || playerPattern.test(text) || (text.length <= 150 && filingPattern.test(text)))
    return 'certain';
  if (relatedPattern.test(text) || commentPattern.test(text) || legalPattern.test(text) || siteNamePattern.test(text))
    return 'likely';
  if (isMenu(text)) return 'likely';
  return certaintyOfReading(readLine(text), text);
}

function certaintyOfReading(reading: Reading, text: string): Certainty {
  if (reading.words > 0) return 'no';
  if (reading.labels.length >= 2) return 'certain';
  if (reading.labels.length === 1) {
    const [only] = reading.labels;
    if (
      only &&
      (only.kind === 'control' || unmistakableLabels.has(only.label)) &&
      only.label !== '名称' &&
      only.label !== '标题'
    )
      return 'certain';
    return 'likely';
  }
  if (reading.buttons >= 2 || (reading.buttons === 1 && /[【[]/u.test(text))) return 'certain';
  return reading.buttons === 1 || reading.dates > 0 || reading.pieces.length === 0 || /^\d{1,3}$/u.test(text)
    ? 'likely'
    : 'no';
}

/** A breadcrumb: opened by its label, or short steps from 首页 with arrows between. */
export function isPath(folded: string): boolean {
  if (folded.length > 200) return false;
  if (positionPattern.test(folded) && !/[。；]/u.test(folded)) return true;
  const steps = folded.split(/ ?(?:>|»|→|›|\/|\\|＞|-->) ?/u).filter((step) => step.trim() !== '');
  if (steps.length < 2 || /[。；，]/u.test(folded)) return false;
  return (
    /^(?:网站|返回)?(?:首页|主页)$/u.test(steps[0]?.trim() ?? '') ||
    (steps.length >= 3 && /[>»→›]/u.test(folded) && steps.every((step) => step.length <= 20))
  );
}

/** A menu: short items side by side, some of them words every government site has. */
export function isMenu(folded: string): boolean {
  if (/[。；，：]/u.test(folded) || folded.length > 200) return false;
  const items = folded.split(/[\s|·•/]+/u).filter((item) => item !== '');
  if (items.length < 3 || items.some((item) => item.length > 10)) return false;
  const known = items.filter((item) => menuWords.has(item) || buttons.has(item)).length;
  return known >= 2 || (known === 1 && items.length >= 4);
}

/** Dates of a furniture line with the strength of their claim to be the day of publication; a clock has none. */
export function claimedDates(folded: string): { date: string; claim: number }[] {
  if (clockPattern.test(folded)) return [];
  const parts = pieces(folded);
  const dates = findDates(folded);
  const claims: { date: string; claim: number }[] = [];
  for (const [index, part] of parts.entries()) {
    if (part.kind !== 'date') continue;
    const found = dates.find((date) => date.start === part.start);
    const label = parts[index - 1]?.label;
    if (!found || /^[ ]*星期|^[ ]*农历/u.test(folded.slice(found.end, found.end + 4))) continue;
    if (label === undefined) claims.push({ date: found.date, claim: 6 });
    else if (dateClaims[label] !== undefined) claims.push({ date: found.date, claim: dateClaims[label] ?? 0 });
  }
  return claims;
}
