/** Names of the catalogue's families, as a reader of the pages sees them. */
import type { Language } from './words.js';

const names: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  dispute: ['矛盾纠纷', 'Disputes'],
  mediation: ['人民调解', 'People’s mediation'],
  hotline: ['12345 热线', 'Hotline'],
  petition: ['信访', 'Petitions'],
  enforcementCertificate: ['执法证', 'Enforcement certificates'],
  enforcement: ['行政执法', 'Administrative enforcement'],
  demolition: ['控违拆违', 'Demolition'],
  legalAdviser: ['法律顾问', 'Legal advisers'],
  reconsideration: ['行政复议', 'Administrative reconsideration'],
  litigation: ['行政诉讼', 'Administrative litigation'],
  normativeDocument: ['规范性文件', 'Normative documents'],
  decision: ['重大决策', 'Major decisions'],
  contract: ['合同审查', 'Contracts'],
  disclosure: ['政务公开', 'Disclosure'],
  publicity: ['普法宣传', 'Law publicity'],
  modelVillage: ['民主法治示范村', 'Model villages'],
  legalLiterate: ['法律明白人', 'Legally literate villagers'],
  leadership: ['组织领导', 'Leadership'],
  study: ['领导学法', 'Law study'],
  training: ['法治培训', 'Training'],
  legalAid: ['法律援助', 'Legal aid'],
  notary: ['公证', 'Notaries'],
  communityCorrection: ['社区矫正', 'Community correction'],
  resettlement: ['安置帮教', 'Resettlement'],
  publicSecurity: ['公安', 'Public security'],
  gangCrime: ['扫黑除恶', 'Gang crime'],
  environment: ['生态环境', 'Environment'],
  governmentService: ['政务服务', 'Government services'],
  powerList: ['权责清单', 'Powers and duties'],
  supervision: ['监督', 'Supervision'],
  proposal: ['建议提案', 'Proposals'],
};

/** Name of a family; one of a user’s own goes by its id. */
export function familyName(family: string, lang: Language): string {
  const name = names[family];
  return name ? name[lang === 'zh' ? 0 : 1] : family;
}
