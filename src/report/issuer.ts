/** Who reports: the body that signs, else the one the title names, else the one the lead is about. */
import type { Body } from '../body.js';
import { squeeze } from '../fold.js';
import { issuerLinePattern } from '../split/front.js';
import type { Outline } from '../split.js';
import { leadOf } from './year.js';

/** Names of places and bodies as a lead has them. */
const leadSubjectPattern =
  /(?:^|[，。、；： ]|年度?|来)([\p{Script=Han}]{2,20}?(?:人民政府|街道办事处|管委会|街道|[镇乡局委]|[县区市](?![委级内里直长]|政府)|委员会|开发区))(?=[党在以\d]|坚持|认真|深入|全面|紧紧|严格|按照|法治|积极|始终|推进|扎实|切实|依法|高度|牢固|聚焦|围绕|紧扣|持续|贯彻|落实|依据|根据)/gu;
/** `现将某镇2021年…` */
const announcementPattern =
  /现[将就把]((?:(?!现[将就把])[\p{Script=Han}]){2,30}?)(?=关于|(?:19|20)\d\d|法治|推进|依法|年度|本年)/u;
/** How far into a paragraph of the lead its subject is looked for. */
const leadReach = 800;
/** Words that stand for a body without naming it. */
const namelessPattern =
  /^(?:我|本|全|各|该|省|市|区|县|镇|乡|街道|上级|党|中央|国家|县委|区委|市委|省委|镇党|党工)[镇乡街区县市局委省]?(?:委|政府|人民政府)?$|^(?:在|为|和|与|及)/u;
const placePattern = /[\p{Script=Han}]{2,5}?(?:镇|乡|街道)/gu;
const noPlacePattern =
  /^(?:[我本全各该的在和与及对以为从向由]|乡镇|城镇|村镇|集镇|小镇|建制镇|特色|中心|重点|周边|所有|兄弟|其他|有关|相关)|(?:乡|城|村|集|制|各|全|我|本|等)(?:镇|乡|街道)$/u;

/** Name of the body that reports, completed where only its place is given; null where none is named. */
export function readIssuerName(
  body: Body,
  folded: string,
  names: { outline: Outline; title: string | null },
): string | null {
  const signed = signedName(folded, names.outline);
  const titled = names.title === null ? null : titledName(names.title);
  if (signed !== null && !isGeneric(signed)) return signed;
  const fuller = titled !== null && signed !== null && complete(titled).endsWith(signed) ? complete(titled) : null;
  const name = fuller ?? titled ?? signed ?? leadName(folded, names.outline) ?? placeName(body, folded);
  return name === null ? null : complete(name);
}

/** Lines of the signature that name bodies; two that sign together are joined. */
function signedName(folded: string, outline: Outline): string | null {
  const names: string[] = [];
  for (const line of outline.signature) {
    const text = folded.slice(line.start, line.end).replace(/\s/gu, '');
    const name = text
      .replace(/[（(]?(?:公?章|印章|盖章)[)）]?/gu, '')
      .replace(/(?:\d{4}[年.\-/]|[二〇零一九]{4}年).*/u, '');
    if (issuerLinePattern.test(name)) names.push(name.replace(/、/gu, ''));
  }
  return names.length === 0 ? null : names.slice(0, 2).join('');
}

/** 镇人民政府, 县司法局: a body that any place could have. */
function isGeneric(name: string): boolean {
  return /^(?:[镇乡区县市省]|街道)(?:人民政府|办事处|[\p{Script=Han}]{1,8}[局委办])$/u.test(name);
}

/** What stands in a title before the year, 关于 or the subject, or between the year and the subject. */
function titledName(title: string): string | null {
  const text = squeeze(title)
    .text.replace(/^关于/u, '')
    .replace(/^(?:\d{4}|[二〇零一三四五六七八九]{4})年?度?/u, '');
  const match =
    /^(.+?)(?=关于|(?:19|20)\d\d|二[〇零]|上半年|上一?年度|年度|推进|法治|依法|贯彻|落实|深入|全面|建设|开展|加强|党政|主要负责)/u.exec(
      text,
    );
  const name = match?.[1]?.replace(/(?<![的、])[的、]+$/u, '') ?? '';
  return issuerLinePattern.test(name) && !isNameless(name) ? name : null;
}

/** `现将某镇2020年…`, else the subject of the first sentences. */
function leadName(folded: string, outline: Outline): string | null {
  const paragraphs = leadOf(outline).map((span) =>
    folded.slice(span.start, Math.min(span.end, span.start + 3000)).replace(/\s/gu, ''),
  );
  for (const text of paragraphs) {
    const announced = announcementPattern.exec(text)?.[1];
    if (announced && issuerLinePattern.test(announced) && !isNameless(announced)) return announced;
  }
  const subjects = paragraphs.slice(0, 3).flatMap((text) => [...text.slice(0, leadReach).matchAll(leadSubjectPattern)]);
  return subjects.map(([, name]) => name as string).find((name) => !isNameless(name) && !isProse(name)) ?? null;
}

function isNameless(name: string): boolean {
  return namelessPattern.test(name) || /^(?:市|区|县|省|镇|乡)(?:委|政府|人民政府)/u.test(name);
}

/** Words of a sentence that happen to end like a name. */
function isProse(name: string): boolean {
  return /.[和与及]|[我本该的在对把将被了]|落实|推进|新增|加强|全面|深入|建设|创建|工作|改造|按照|其中/u.test(name);
}

/** The township the text keeps naming, where it speaks of 我镇, 我乡 or 我街; a page's own name for it otherwise. */
function placeName(body: Body, folded: string): string | null {
  const unit = /[我本](镇|乡|街道)/u.exec(folded)?.[1];
  if (!unit) return null;
  const hint = body.furniture.issuerHints.find((text) => text.endsWith(unit) && text.length > unit.length + 1);
  if (hint) return hint;
  const counts = new Map<string, number>();
  for (const [place] of folded.slice(0, 200_000).matchAll(placePattern)) {
    if (place.endsWith(unit) && !noPlacePattern.test(place)) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= 3 ? best[0] : null;
}

/** A place alone stands for its government. */
function complete(name: string): string {
  if (/街$/u.test(name)) return `${name}道办事处`;
  if (/街道$/u.test(name)) return `${name}办事处`;
  if (/(?:开发区|园区|高新区|工业园)$/u.test(name)) return `${name}管理委员会`;
  if (/(?:[镇乡县市省旗盟州]|(?<!社)区)$/u.test(name)) return `${name}人民政府`;
  return name;
}
