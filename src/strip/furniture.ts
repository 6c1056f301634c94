/** Which lines are page furniture, by what they are made of and by forms that no prose has. */
import { BLANKS, unitTable } from '../unit-table.js';
import type { Certainty, Line } from './line.js';
import { opensAsProse, type Reading, readingOf } from './pieces.js';
import { buttons, labels, menuWords, unmistakableLabels } from './vocabulary.js';

/** Characters of stray words that a line of furniture may have: the name of a column, of the site. */
export const MAX_STRAY = 24;

const positionPattern =
  /^[【[（]? ?(?:您|你|现在|当前|目前|所在|的|（|）){1,8}(?:位置|栏目)(?:是|为)? {0,2}(?:：|:|>|»|$)/u;
/** A clock in the page's head: its date says nothing of the document. */
export const clockPattern =
  /^(?:今天是|今日是?|现在是|当前时间|北京时间)[：: ]?.{0,40}$|^.{0,20}年.{1,3}月.{1,3}日 ?(?:星期|周)[一二三四五六日天](?: |$|农历).{0,16}$|^农历.{2,8}$/u;
const pageNumberPattern = /^[-—–－ ]{1,6}\d{1,3}[-—–－ ]{1,6}$|^第 ?\d{1,3} ?页(?: ?[,，/]? ?共 ?\d{1,3} ?页)?$/u;
const filingPattern =
  /ICP备 ?\d{6}|公网安备 ?\d{8}|网站标识码 ?[：:]? ?[a-z\d]{6}|^版权所有|技术支持$|^Copyright|©|网站支持IPv6/iu;
/** What a page says to its visitors at its foot. */
const visitorPattern = /您是第 ?\d{0,12}.{0,3}位(?:访客|访问者|浏览者|来访者)|(?:建议|最佳|屏幕)分辨率/u;
const browserPattern = /^(?:建议|推荐|请)?(?:您)?使用.{0,40}(?:浏览器|分辨率)/u;
const neighbourPattern =
  /^[【[◀▶<>«»·• ]{0,3}(?:上一|下一|前一|后一|上|下)(?:篇|条|页|则)(?:新闻|文章|信息|稿件)?(?:[：:】\]]| |$|没有)|^(?:上|下)一个(?:新闻|文章|信息)?[：:]/u;
const playerPattern =
  /^语音(?:合成|播报|加载)中|^(?:进入|退出|开启|关闭)播报模式|^(?:扫一扫|用手机扫|手机扫码|微信扫|扫码)[^，。]{0,20}$|^(?:分享到|分享至)[：: ][^。]{0,60}$|^(?:下拉刷新|上拉加载)[^，。]{0,10}$/u;
const legalPattern =
  /^[（(【]?(?:本文来自|本站(?:声明|转载)|免责声明|声明：|转载请注明|版权声明|未经.{0,12}(?:许可|授权).{0,20}(?:转载|使用)|版权所有|.{0,10}不得转载)/u;
const relatedPattern =
  /^[·•■◆▶|【[ ]{0,3}(?:相关|热门|推荐|延伸|热点|最新|精彩|猜你|您可能|你可能|友情|更多|今日|本周|点击|阅读|图文|关联|新闻|内容|视频)(?:感兴趣的)?(?:链接|新闻|信息|文章|稿件|阅读|文档|附件|资讯|报道|内容|推荐|政策|解读|文件|搜索|排行|喜欢|公开|排名|热点|头条|动态|公告)[】\]：: ]{0,3}(?:更多.{0,4}|>>|MORE)?$/iu;
const commentPattern =
  /^(?:网友评论|我要评论|发表评论|最新评论|评论列表|(?:你|您)?可能还想看|其他人也在看|大家(?:都|还)在看|看了又看|.{0,8}只显示最新\d)/u;
const siteNamePattern =
  /^.{2,24}(?:门户网站?|政府网站?|官方网站|官网|政务网|信息网|信息公开网|公众网|政府信息公开(?:专栏|平台|目录)?)$/u;

/** Lines that are furniture wherever they stand, and lines that are where a document has not begun or has ended. */
const certainPatterns = [pageNumberPattern, clockPattern, neighbourPattern, playerPattern];
/** Lines of a page's foot about itself. */
const noticePatterns = [filingPattern, visitorPattern, browserPattern];
const footPatterns = [neighbourPattern, relatedPattern, commentPattern, legalPattern, playerPattern, ...noticePatterns];
const likelyPatterns = [relatedPattern, commentPattern, legalPattern, siteNamePattern];

/** What opens a summary in the page’s own words. */
const summaryPattern = /^(?:内容概述|信息概述|内容摘要|内容简介|核心提示)[：:]/u;

/** First and last characters of what these patterns take, and characters that stand in whatever else they take … */
const opening = unitTable(
  '【[（()） -—–－<>◀▶«»·•■◆▶|您你现当目所的今北农第版Cc建推请使上下前后语进退开关扫用手微分本免声转未相热延最精猜友更点阅图新内视网我发评可其大看信核',
);
const closing = unitTable('站网开栏台录持');
/** … or in paths and menus: steps and items are parted by them. */
const telling = unitTable(`${BLANKS}>»→›/\\|丨·•备码©Vv您辨载显星周`);

/** Whether a line has nothing by which its form could tell it for furniture; a quick look, and true of most of a document. */
function isPlain(text: string): boolean {
  if (opening[text.charCodeAt(0)] === 1 || closing[text.charCodeAt(text.length - 1)] === 1) return false;
  for (let at = 0; at < text.length; at++) if (telling[text.charCodeAt(at)] === 1) return false;
  return true;
}

/** Whether a line heads a list of other articles or of comments, which nothing of the document follows. */
export function headsList(line: Line): boolean {
  return relatedPattern.test(line.folded) || commentPattern.test(line.folded);
}

/** Whether a line opens what stands below a document: neighbours, related items, comments, footers. */
export function opensFoot(line: Line): boolean {
  const text = line.folded;
  if (text.length > 200) return false;
  if (!isPlain(text) && footPatterns.some((pattern) => pattern.test(text))) return true;
  if (opensAsProse(text, MAX_STRAY)) return false;
  const reading = readingOf(line);
  if (reading.unexplained > 0) return false;
  const kinds = new Set(reading.labels.map(({ kind }) => kind));
  if (kinds.has('contact') || kinds.has('control') || (kinds.has('staff') && reading.labels.length > 1)) return true;
  // One name after one label: 审核：李某 — but not 审核：合法性审核12件.
  if (kinds.has('staff'))
    return reading.pieces.every(
      ({ kind, start, end }) => kind !== 'value' || (end - start <= 12 && !/\d/u.test(text.slice(start, end))),
    );
  return reading.buttons > 1 || (reading.buttons === 1 && /打印|关闭|返回|顶部|分享|[【[]/u.test(text));
}

/** How surely a line is furniture. */
export function certaintyOf(line: Line): Certainty {
  if (line.row) return line.row === 'data' ? 'no' : 'certain';
  line.certainty ??= certaintyByForm(line.folded) ?? certaintyByPieces(line);
  return line.certainty;
}

/** What the form of a line says of it; undefined where its pieces have to be asked. */
function certaintyByForm(text: string): Certainty | undefined {
  if (text.length > 400) return summaryPattern.test(text) ? 'likely' : 'no';
  if (isPlain(text)) return undefined;
  if (summaryPattern.test(text)) return 'likely';
  if (certainPatterns.some((pattern) => pattern.test(text))) return 'certain';
  if (positionPattern.test(text)) return /[>»→]|首页/u.test(text) ? 'certain' : 'likely';
  if (text.length <= 200 && !/。./u.test(text) && noticePatterns.some((pattern) => pattern.test(text)))
    return 'certain';
  if (likelyPatterns.some((pattern) => pattern.test(text))) return 'likely';
  return isPath(text) || isMenu(text) ? 'likely' : undefined;
}

function certaintyByPieces(line: Line): Certainty {
  const text = line.folded;
  return opensAsProse(text, MAX_STRAY) ? 'no' : certaintyOfReading(readingOf(line), text);
}

function certaintyOfReading(reading: Reading, text: string): Certainty {
  const { labels: named } = reading;
  const colons = named.filter(({ colon }) => colon).length;
  if (reading.unexplained > (colons >= 2 ? MAX_STRAY : 0) || (reading.unexplained > 0 && /[。；]/u.test(text)))
    return 'no';
  const telling = named.some(
    ({ label, kind }) => kind === 'control' || (kind === 'index' && unmistakableLabels.has(label)),
  );
  const dated = reading.dates > 0 && named.some(({ kind }) => kind === 'date');
  if (named.length >= 2) return telling || dated ? 'certain' : 'likely';
  if (named.length === 1) return telling && colons === 1 ? 'certain' : 'likely';
  if (reading.buttons >= 2 || (reading.buttons === 1 && /[【[]/u.test(text))) return 'certain';
  return reading.buttons === 1 || isBareDate(reading, text) || reading.pieces.length === 0 || /^\d{1,3}$/u.test(text)
    ? 'likely'
    : 'no';
}

/** A date alone, as only furniture writes it: in figures, or with the time of day. */
function isBareDate(reading: Reading, text: string): boolean {
  return (
    reading.dates > 0 &&
    reading.pieces.every(({ kind }) => kind === 'date' || kind === 'count') &&
    (!text.includes('年') || /\d[：:]\d\d/u.test(text))
  );
}

/** A breadcrumb: opened by its label, or short steps from 首页 with arrows between. */
export function isPath(folded: string): boolean {
  if (folded.length > 200 || /[。；]/u.test(folded)) return false;
  if (positionPattern.test(folded)) return true;
  const steps = folded.split(/ ?(?:>{1,2}|»|→|›|\/|\\|-->) ?/u).filter((step) => step.trim() !== '');
  if (steps.length < 2 || folded.includes('，')) return false;
  if (/^(?:网站|返回)?(?:首页|主页)$/u.test(steps[0]?.trim() ?? '')) return true;
  return steps.length >= 3 && /[>»→›]/u.test(folded) && steps.every((step) => step.length <= 20);
}

/** A menu: short items side by side, some of them words every government site has. */
export function isMenu(folded: string): boolean {
  if (/[。；，：]/u.test(folded) || folded.length > 200) return false;
  const items = folded.split(/[\s|丨·•/]+/u).filter((item) => item !== '');
  if (items.length < 3 || items.some((item) => item.length > 10)) return false;
  const known = items.filter((item) => menuWords.has(item) || buttons.has(item)).length;
  return known >= 2 || (known === 1 && (items.length >= 4 || /^(?:网站)?首页$/u.test(items[0] ?? '')));
}

/** A date with no more than the name of who published it. */
export function isDated(line: Line): boolean {
  const reading = readingOf(line);
  return reading.dates > 0 && reading.unexplained <= MAX_STRAY && !/^[（(]|[，。；]/u.test(line.folded);
}

/** A line whose labels wait for a value on the next: 发文机构： — a control (字号：) waits for none. */
export function awaitsValue(line: Line): boolean {
  const parts = readingOf(line).pieces;
  const last = labels.get(parts.findLast(({ label }) => label)?.label ?? '');
  return last !== undefined && last !== 'control' && parts.every(({ kind }) => kind === 'label' || kind === 'count');
}
