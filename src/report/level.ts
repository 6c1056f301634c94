/** The level of a body by the end of its name: 镇江市 is a city, 镇巴县 a county, 市民政局 a department. */
import type { Level } from '../schema.js';

/** Municipalities under the State Council rank as provinces. */
const provinceCities = /^(?:中共)?(?:北京|天津|上海|重庆)市?(?:人民政府|委员会)?$/u;

/** Endings and what they say, the more telling first. */
const endings: [RegExp, Level][] = [
  [/国务院$/u, 'national'],
  [/街道(?:办事处|办|工作委员会|党工委|工委|委员会)?$|街(?:办事处)?$|地区办事处$|办事处$/u, 'subdistrict'],
  [/(?:城市|监督|资产|交通|综合|市政|园林|绿化|水务|行业)管理委员会$/u, 'department'],
  [
    /(?:管理委员会|管委会)$|(?:开发区|园区|工业园|产业园|科技园|高新区|示范区|保税区|度假区|风景区)(?:党工委|工委)?$/u,
    'zone',
  ],
  [/(?:村|社区)$|(?:村|居)民?(?:委员会|委会)$|社区(?:居委会|工作站)$/u, 'village'],
  [/(?:镇|乡|苏木)(?:人民政府|政府|党委|委员会|委)?$/u, 'township'],
  [/自治区(?:人民政府|政府|党委|委员会)?$|特别行政区(?:政府)?$|省(?:人民政府|政府|委|委员会)?$/u, 'province'],
  [/[县区旗](?:人民政府|政府|委|委员会)?$/u, 'county'],
  [/(?:自治州|[州盟]|地区)(?:人民政府|政府|行政公署|行署|委|委员会)?$/u, 'city'],
  [/市(?:人民政府|政府|委|委员会)?$/u, 'city'],
];

/** What the rest of the document tells of a 市 that could be a county. */
export interface LevelHints {
  /** The body addressed, in folded text. */
  addressee: string | null;
}

/** Level of the body with this name; bodies that are no government and no zone are departments. */
export function levelOf(name: string, hints: LevelHints = { addressee: null }): Level {
  const last = lastOf(name);
  if (provinceCities.test(last)) return 'province';
  const level = endings.find(([pattern]) => pattern.test(last))?.[1] ?? 'department';
  return level === 'city' && isCountyCity(last, hints) ? 'county' : level;
}

/** Of two bodies that report together the government, which stands last. */
function lastOf(name: string): string {
  return name.replace(/^中共.+?委员会(?=.)/u, '');
}

/** A 市 below another: named after it, or reporting to it. */
function isCountyCity(name: string, hints: LevelHints): boolean {
  if (!/市(?:人民政府|政府|委|委员会)?$/u.test(name)) return false;
  const own = name.replace(/(?:人民政府|政府|委|委员会)$/u, '');
  if (
    /[市州盟]|地区/u.test(own.slice(0, -1)) &&
    /[\p{Script=Han}]{2}(?:市|州|盟|地区)[\p{Script=Han}]{2,20}市$/u.test(own)
  )
    return true;
  const above = hints.addressee ?? '';
  return /^[\p{Script=Han}]+市(?:人民政府|委)/u.test(above) && !above.startsWith(own);
}
