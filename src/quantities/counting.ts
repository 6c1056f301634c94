/**
 * Whether a small Chinese number with a measure word counts something (聘请了一名律师, 召开会议三次, 三个派出所) or is
 * part of a set phrase (三项制度, 一窗受理, 一抓到底).
 *
 * - A hedge, a count word (共, 仅, 各 …) or a counting verb before it makes it a count.
 * - 一 counts only then; 没有一起, 无一人 count nothing.
 * - From 两 to 十二, measure words of things and events count unless an abstract noun follows; 个, 项, 类 and the like
 *   count only with a concrete noun or a counting verb.
 * - Composite numbers (四十二家, 一百项) always count.
 */
import type { ScannedNumeral } from '../numerals.js';
import type { Measure } from './measure.js';

/** Verbs whose object is counted in these reports. */
const verbs =
  '召开 开展 组织 举办 举行 聘请 聘用 聘任 外聘 配备 配有 配齐 配置 设立 设置 设有 建立 建成 建起 新建 建设 成立 组建 发生 受理 办理 办结 审结 查处 查办 查获 化解 调解 调处 收到 接到 收集 发放 发出 制发 印发 制定 制订 制作 出台 修订 修改 废止 审查 审核 检查 抽查 抽取 拆除 培养 培育 培训 招录 招聘 新增 增加 增设 增配 引进 安排 选派 选聘 派驻 派出 抽调 任命 处分 处罚 立案 移交 移送 侦破 破获 抓获 逮捕 拘留 打掉 捣毁 关停 关闭 取缔 撤销 撤回 维持 驳回 败诉 胜诉 纠正 出庭 应诉 提出 提交 承办 答复 评选 评为 获评 获得 荣获 创建 创成 创办 打造 清理 清除 清运 完成 进行 参加 参与 出席 旁听 学习 学法 讲授 授课 研究 部署 听取 汇报 讨论 审议 审定 通报 约谈 督办 督查 督察 发布 公布 公示 公开 推送 编发 报送 报备 备案 出具 出动 走访 接待 帮扶 救助 解决 整改 排查 发现 拥有 现有 共有 设 有 含 包括 达 挂牌 签订 签署 颁发 表彰 推荐 申报 上报 编制 购置 购买 投入 执行 实施 扣押 缴获 吊销 责令 处置 处理 救援 转移 返还 支付 追回 讲解 开设 开通 开办 开庭 主持 列席 带队 下发 刊发 播放 展出 演出 巡查 巡回 演练 改造 修复 复耕 拆迁 搬迁 安装 更换 增至 增加到 减少 减至 下降 上升 提升 提高 缩短 压缩 压减 减为 缩减 前进 连续 为期 累计 先后 分别 联合 集中 专题 邀请 指派 指定 调整 任用 提拔 录用 吸纳 涉及 覆盖 惠及 服务 下辖 管辖 辖 全镇 全乡 全县 全区 全市 全街道 全局 全系统 全省 全国 我镇 我乡 我县 我区 我局 辖区 镇级 村级 县级 市级 省级 国家级 每村 每镇 每个村 每月 每年 每周 每季度 每半年 每季 全年 今年 年内';
const verbPattern = new RegExp(`(?:${verbs.trim().split(/\s+/u).join('|')})(?:了|过|有|出|到|为|成|至)?$`, 'u');

const countWords =
  /(?:共|共计|总共|合计|共有|累计|仅|只|仅有|只有|尚有|尚|仍有|还有|还|其中|其余|剩余|另|另外|另有|各|均|近|约|达|超|逾|不足|不到|至少|不少于|不低于|最少|以上|前后|先后|又|再|增至|至|到|由|从|每年|每月|每周|每季度|每季|每半年|每日|每天|每两年|每名|全年|余下|分|分为|为|和|、|及|与)了?$/u;
const noneBefore =
  /(?:没有|无|未有|未发生|从未|不让|不漏|不落|不丢|不少|绝不|少|杜绝)(?:发生|出现|发现|造成|引发|存在|过)?$/u;

/** Nouns that a set phrase counts: 四个意识, 三项制度, 五大体系, 三个方面. */
const abstractNouns =
  /^(?:方面|意识|自信|维护|确立|坚持|转变|环节|阶段|层面|体系|文明|重点|关键|制度|清单|行动|工程|体制|机制|统一|一律|必须|不准|严禁|结合|到位|覆盖|同步|全面|基本|主体|责任|原则|标准|目标|目的|问题导向|务必|伟大|高质量|振兴|现代化|革命|能力|作用|作风|特色|优势|领域|维度|抓手|平台化|一体|联动|融合|推进|纳入|不放过|不减|不变|一批|规定|面向|服从|表率|先行|满意|行业|渠道|力量|层级|级别|轮驱动|驱动|支柱|支撑|链条|闭环|口子|底线|红线|关口|防线|巴掌|主义|代表|建设|攻坚|战役|跨越|提升|转型|率先|带头|增强|提高|加强|优化|公开|评比|共同|集中|专项|保障|保险|补贴|减免|改革|要求|要点|内容|措施|举措|办法|任务)/u;

/** Measure words of abstract things; they count only with evidence. */
const abstractUnits =
  /^(?:个|项|类|种|条|款|门|样|级|层|方面|道|块|面|支|口|大|席|点|区|市|县|省|镇|乡|村|国|片|位|步|期|堂|班|批|轮|届|套|节|部|圈|环|线|星|场|把|次)$/u;
const concreteNouns =
  /^(?:镇级|村级|县级|市级|省级|国家级|区级|乡级|新|基层|重点|行政|居民|农村|自然|联合|专业|综合|公共|派出所|司法所|村|社区|居委会|村委会|乡镇|镇|街道|办事处|部门|单位|县直|区直|市直|科室|股室|中心|站|所|点|委员会|调委会|小组|工作组|领导小组|专班|支部|党支部|党组织|项目|案件|案例|工作日|工作室|窗口|地块|企业|公司|园区|学校|小区|网格|基地|阵地|广场|公园|长廊|月|小时|学时|课时|季度|个月|名额|编制|岗位|品牌|合同|文件|人民|调解|律师|团队|法律|执法|队|大队|中队|组织|团伙|法庭|服务|议题|建议|提案|线索|集体|奖|县|市|区|省|国家|地区|城市|典型|示范|专题|会议|培训|讲座|活动|问题|事项|隐患|决策|重大)/u;

/** Whether the number counts. `measure` is what follows it. */
export function counts(text: string, numeral: ScannedNumeral, measure: Measure): boolean {
  const { value, start } = numeral;
  if (numeral.kind !== 'number' || isComposite(text, numeral)) return true;
  const before = text.slice(Math.max(0, start - 8), start);
  const after = text.slice(measure.end, measure.end + 6);
  if (measure.inside !== '' || /^(?:以上|以内|以下|左右|之内)/u.test(after)) return true;
  if (noneBefore.test(before) && value === 1) return false;
  if (value === 1) return countsOne(text, numeral, measure, before);
  return countsFew(measure, before, after);
}

/** Two or more numeral characters that make one number: 四十二, 一百. Alone 百, 千, 万 count only with a hedge. */
function isComposite(text: string, { start, digitsEnd, value, lone, inner }: ScannedNumeral): boolean {
  if (lone)
    return inner !== '' || /[近约逾超过上数几]$/u.test(text.slice(Math.max(0, start - 1), start)) || value >= 1e6;
  return value > 12 && digitsEnd - start >= 2;
}

const idiomUnits =
  /^(?:套|系列|级|支|股|面|层|片|口|大|条|步|方面|道|类|种|样|体|圈|期|张|块|天|日|点|把|环|线|站|国|市|县|镇|乡|村|户|员|门)$/u;
const closing = /^(?:[，。；、：！？）)”]|$)/u;

/** 一: a count after a counting verb or a count word, where no idiom's measure word follows. */
function countsOne(text: string, numeral: ScannedNumeral, measure: Measure, before: string): boolean {
  const { start } = numeral;
  const after = text.slice(measure.end, measure.end + 4);
  if (/(?:作为|成为|这|那|每|另|某|任何|同|统|唯|逐|下|上|头|哪|成|为|是|进)$/u.test(before)) return false;
  if (idiomUnits.test(measure.unit))
    return /(?:聘请|组建|成立|建成|设立|新建|共有|仅有|只有|配备|发放)了?$/u.test(before) && measure.unit !== '系列';
  if (isRepeated(text, start, measure)) return false;
  if (/(?:仅|只|仅有|只有|尚有|另有|各|共|其中|至少|不少于|不低于)$/u.test(before)) return true;
  if (closing.test(after) && /(?:次|件|起|宗|名|人|场|期|份|例|家|处)$/u.test(measure.unit))
    return (
      verbPattern.test(before) || (/[\u4e00-\u9fff]{2}$/u.test(before) && /(?:件|起|宗|名|份|场)$/u.test(measure.unit))
    );
  return (
    verbPattern.test(before) &&
    /^(?:次|件|起|宗|名|人|场|期|份|例|家|处|个|位|座|间|所|台|辆|部|本|项|支|批次|轮)$/u.test(measure.unit) &&
    measure.unit !== '项'
  );
}

/** 决策一个、稳妥一个: the same number and measure word again in the same clause. */
function isRepeated(text: string, start: number, measure: Measure): boolean {
  const words = `一${measure.unit}`;
  const around = text.slice(Math.max(0, start - 14), start) + text.slice(measure.end, measure.end + 14);
  return around.includes(words) || /^[^，。；]{0,4}一/u.test(text.slice(measure.end, measure.end + 6));
}

/** 两 to 十二. */
function countsFew(measure: Measure, before: string, after: string): boolean {
  if (countWords.test(before) || verbPattern.test(before))
    return !(abstractUnits.test(measure.unit) && abstractNouns.test(after) && !verbPattern.test(before));
  if (abstractNouns.test(after)) return false;
  if (!abstractUnits.test(measure.unit)) return true;
  return (
    concreteNouns.test(after) ||
    (closing.test(after) &&
      /[\u4e00-\u9fff]$/u.test(before) &&
      /^(?:个|项|次|条|期|场|批|轮|位|部|套)$/u.test(measure.unit))
  );
}
