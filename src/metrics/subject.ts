/** The body a sentence is about, where it is one that can stand beside others: 派出所, 市场监管分局, 老支书调解室. */
import { type Amount, clauseOf, type Passage, sentenceOf } from './passage.js';

const leadInPattern = /^(?:其中|今年|全年|本年度?|一年来|目前|\d{4}年|[，、：])*/u;
const bodyPattern =
  /^((?:[县区市镇乡省州]|街道)?[\u4e00-\u9fff“”·]{0,10}?(?:分局|大队|中队|支队|派出所|司法所|法庭|综治中心|调解室|调解工作室|调解委员会|调委会|调解中心|执法队|监管所|执法局|管理局|应急局|司法局|公安局|[^全我本]局|[\u4e00-\u9fff]{2,4}部门|层面|本级))(?=[：，]|全年|今年|共|累计|先后|受理|接|调|开展|办理|处理|检查|立案|查处|出动|作出|实施|发放|组织|排查|化解|举办|对|通过|依法|积极|直接|审核|动态|拆除|化解)/u;

/** The subject of the amount's sentence, else of its clause; null where none of these bodies leads it. */
export function subjectOf(passage: Passage, amount: Amount): string | null {
  const { subjects } = passage;
  const known = subjects[amount.clause];
  if (known !== undefined) return known;
  const subject = findSubject(passage, amount);
  subjects[amount.clause] = subject;
  return subject;
}

function findSubject(passage: Passage, amount: Amount): string | null {
  const sentence = sentenceOf(passage, clauseOf(passage, amount.clause));
  let subject: string | null = null;
  for (let at = amount.clause; at >= 0; at--) {
    const before = passage.clauses[at];
    if (!before || before.start < sentence.start) break;
    const known = passage.subjects[at];
    if (known !== undefined) return known;
    const words = passage.text.slice(before.start, Math.min(before.end, before.start + 40));
    const found = bodyPattern.exec(words.replace(leadInPattern, ''));
    if (found?.[1]) {
      subject = found[1];
      break;
    }
  }
  // 各执法部门, 三级调委会 and a 信访局 stand for all there are.
  return subject !== null && /[全各]|所有|[两三四]级|执法部门|信访局|人民调解委员会$/u.test(subject) ? null : subject;
}
