/**
 * Whether a Chinese number with a measure word counts something (聘请了一名律师, 召开会议三次, 三个派出所) or is part of a
 * set phrase (三项制度, 一窗受理, 一抓到底).
 *
 * - A hedge (十余次, 两次以上) or a composite number (四十二家, 一百项) counts.
 * - 百, 千, 万 alone count only with a hedge: 近百场, but not 百家企业.
 * - From 两 to 十二 a measure word of persons, things or events counts unless an abstract noun follows; any other
 *   counts after a counting verb or count word, before a concrete noun, or at the end of a clause.
 * - 一 counts after a count word (仅, 其中), after a counting verb (聘请了一名律师) or, at the end of a clause, after what
 *   is counted (行政诉讼案件一件). 没有一起 and 无一人 count nothing.
 */
import type { ScannedNumeral } from '../numerals.js';
import type { Measure } from './measure.js';
import { Words } from './words.js';

/** Verbs whose object is counted in these reports. */
const verbs = new Words(`
  召开 开展 组织 举办 举行 聘请 聘用 聘任 外聘 选聘 配备 配齐 配置 设立 设置 建立 建成 建起 新建 建设 成立 组建 发生 受理 办理 办结 审结 查处
  查办 查获 化解 调解 调处 收到 接到 收集 发放 发出 制发 印发 制定 制订 制作 出台 修订 修改 废止 审查 审核 检查 抽查 抽取 拆除 培养 培育 培训
  招录 招聘 新增 增加 增设 增配 引进 安排 选派 派驻 派出 抽调 任命 处分 处罚 立案 移交 移送 侦破 破获 抓获 逮捕 拘留 打掉 捣毁 关停 关闭 取缔
  撤销 撤回 维持 驳回 败诉 胜诉 纠正 出庭 应诉 提出 提交 承办 答复 评选 评为 获评 获得 荣获 创建 创成 创办 打造 清理 清除 清运 完成 进行 参加
  参与 出席 旁听 学习 学法 讲授 授课 听取 汇报 讨论 审议 审定 通报 约谈 督办 督查 督察 发布 公布 公示 公开 推送 编发 报送 报备 备案 出具 出动
  走访 接待 帮扶 救助 解决 整改 排查 发现 挂牌 签订 签署 颁发 表彰 推荐 申报 上报 编制 购置 购买 扣押 缴获 吊销 处置 处理 救援 转移 返还 支付
  追回 讲解 开设 开通 开办 开庭 主持 列席 下发 刊发 播放 展出 演出 巡查 演练 改造 修复 搬迁 安装 更换 减少 下降 上升 提升 提高 缩短 压缩 压减
  缩减 前进 连续 为期 邀请 指派 录用 吸纳 涉及 覆盖 惠及 下辖 管辖 拥有 调整 投入 实施 执行
`);
/** Particles between a verb and its object. */
const particles = /[了过有出到为成至]/u;
/** Words that announce a count. */
const countWords = new Words(`
  共 共计 总共 合计 共有 累计 仅 只 仅有 只有 尚有 尚 仍有 还有 现有 设有 配有 其中 其余 剩余 另 另外 另有 各 均 近 约 达 超 逾 不足 不到 至少
  不少于 不低于 最少 先后 增至 减至 由 从 到 至 每年 每月 每周 每季度 每季 每半年 每日 每天 每两年 全年 今年 年内 余下 分为 包括 含 有 和 及 与
  为 或 全镇 全乡 全县 全区 全市 全局 全省 全国 我镇 我乡 我县 我区 我局 辖区 每村 每镇 每人 分别
`);
/** Those of them that make even 一 a count. */
const countsOneWords = new Words(`
  仅 只 仅有 只有 尚有 仍有 另有 共 共计 共有 其中 至少 不少于 不低于 最少 各 余下 剩余 每年 每月 每季度 每半年 每周 每村 每镇 每人 每社区 每个村
`);

const noneBefore =
  /(?:没有|无|未有|未|从未|不让|不漏|不落|不丢|不少|绝不|杜绝|不留)(?:再?发生|出现|发现|造成|引发|存在|过)?(?:过|有)?$/u;

/** Measure words that count wherever a number stands before them. */
const strongUnits = new Words(`
  名 人 件 起 宗 例 次 场 份 册 户 家 所 间 栋 幢 辆 艘 架 亩 吨 公里 平方米 ㎡ 立方米 立方 天 小时 分钟 工作日 月 学时 课时 批次 场次 人次 家次
  户次 辆次 车次 件次 班次 轮次 万元 公斤 米 张 幅 篇 枚 部 台 位 座 届 轮 年 季度 周 学期
`);
/** Measure words that end a clause as a count: 会议两次, 调解室三个. */
const closingUnits = new Words(
  '个 项 条 处 期 批 套 支 组 队 班 节 堂 课 笔 单 块 面 本 卷 封 则 门 类 种 片 段 棵 株 只 头 年',
);

/** What a set phrase counts: 四个意识, 三项制度, 三个方面. */
const abstractNouns = new Words(`
  方面 意识 自信 维护 确立 坚持 转变 环节 阶段 层面 体系 文明 重点 关键 制度 清单 行动 工程 体制 机制 统一 一律 必须 不准 严禁 结合 到位 覆盖 同步
  全面 基本 主体 责任 原则 标准 目标 务必 伟大 振兴 革命 能力 作用 作风 特色 优势 领域 维度 抓手 一体 联动 融合 推进 纳入 不放过 规定 面向 表率 先行
  渠道 力量 层级 级别 驱动 支柱 支撑 链条 闭环 底线 红线 关口 防线 主义 代表 攻坚 战役 跨越 转型 率先 带头 增强 公开 共同 专项 改革 要求 要点 措施
  举措 办法 产业 市场 资源 循环 保障 保险 安全 平台 中心任务 问题导向 历史 根本 突出 更加 更 特别 最 大 对待 结构 不 一百 区分 毫不 规范 理念 思维
  典型引路 导向 定位 走在 聚焦 强化 提升 提高 优化 落实 牢牢 深刻 坚决 始终 切实 着力 服务 服从 学习 工作法 模式 格局 角度 途径 载体 梯队 主动
  全覆盖 全到位 严格 严禁 禁止 允许 对接 衔接 贯通 协同 关系 矛盾 难点 堵点 痛点 热点 焦点 短板 弱项 任务
`);
/** Verbs after which even such a noun is counted: 出台三项制度. */
const makers = new Words('建立 制定 制订 出台 修订 新增 新建 修改 废止 编制 印发 建成 完善');
/** Verbs that with 一 make a slogan: 最多跑一次, 综合查一次. */
const sloganBefore = /(?:[跑查办进走看改试说想扫填交找敲学访]|最多|综合)$/u;

/** What is counted before a number at the end of a clause. */
const countedNouns = new Words(`
  案件 纠纷 积案 诉讼 复议 文件 合同 协议 意见书 意见 建议 建议书 提案 线索 会议 讲座 培训 培训班 活动 演练 检查 执法 清理 评查 学法 学习 考试
  庭审 行动 法律顾问 律师 人员 干部 工作室 示范村 社区 中心 长廊 公园 广场 专栏 队伍 事故 投诉 信访 来访 调研 督查 宣讲 党课 报告 申请 处罚 决定 隐患
  问题 企业 单位 车辆 设备 基地 阵地 站 点 栏 室 书 案 会 课 村 镇 人 户 车 奖 仪 机
`);

const closing = /[，。；、：！？）)”]/u;

/** 三会一课, 四议两公开: another numeral two characters before. */
const pairedBefore = /^[一二三四五六七八九十两][^，。；、：\d至到月年日周次个名件起宗人户家场期条项]$/u;

/** Whether the number before `measure` counts. */
export function counts(text: string, numeral: ScannedNumeral, measure: Measure): boolean {
  const { value, start, lone } = numeral;
  const hedged =
    measure.inside !== '' ||
    numeral.inner !== '' ||
    /^(?:以[上内下]|左右|之内)/u.test(text.slice(measure.end, measure.end + 2));
  if (lone) return hedged || isHedgedBefore(text, start);
  if (hedged) return true;
  if (isComposite(numeral)) return value > 30 || measure.unit !== '个' || !abstractNouns.startAt(text, measure.end);
  if (value === 10 && /[数几]/u.test(text.charAt(start - 1))) return true;
  if (pairedBefore.test(text.slice(Math.max(0, start - 2), start))) return false;
  return value === 1 ? countsOne(text, start, measure) : countsFew(text, start, measure);
}

function isComposite({ start, digitsEnd, value, high }: ScannedNumeral): boolean {
  return value > 12 && digitsEnd - start >= 2 && high === null;
}

const hedgeWords = new Words('近 约 逾 超 超过 突破 上 过 数 几 达 达到 成 不足 不到 将近');

function isHedgedBefore(text: string, start: number): boolean {
  return hedgeWords.endAt(text, start);
}

/** Whether a counting verb ends at `end`, with or without a particle. */
function followsVerb(text: string, end: number): boolean {
  if (verbs.endAt(text, end)) return true;
  return (
    particles.test(text.charAt(end - 1)) &&
    (verbs.endAt(text, end - 1) || (text[end - 1] === '有' && particles.test(text.charAt(end - 2))))
  );
}

/** Units that with 一 make a figure of speech rather than a count. */
const figureUnits = new Words(
  '套 级 支 股 面 层 片 口 大 步 方面 道 类 种 样 圈 张 块 天 日 点 把 环 线 站 国 市 县 镇 乡 村 社区 街道 乡镇 部门 单位 员 门 批 席 届 年 月',
);

function countsOne(text: string, start: number, measure: Measure): boolean {
  const { unit, end } = measure;
  const before = text.slice(Math.max(0, start - 8), start);
  if (unit === '番') return /翻了?$/u.test(before);
  if (figureUnits.has(unit) || noneBefore.test(before)) return false;
  if (unit === '起' && !isClosed(text, end) && !caseNouns.startAt(text, end)) return false;
  const repeated = isRepeated(text, start, measure);
  if (countsOneWords.endAt(text, start) || everyBefore.test(before)) return !repeated;
  if (isClosed(text, end)) {
    if (sloganBefore.test(before)) return false;
    return isListOpened(text, start, unit) || (!repeated && countedNouns.endAt(text, start));
  }
  if (repeated || !followsVerb(text, start) || /[作成]为$/u.test(before)) return false;
  return !figureAfter.test(text.slice(end, end + 16));
}

/** 每两月一次, 每半年一次 */
const everyBefore = /每[一两二三四半]?个?(?:年|月|季度?|周|天|日)$/u;

/** What follows 一起 where it counts a case; 一起部署 is “together”. */
const caseNouns = new Words(`
  案 行政 刑事 民事 信访 纠纷 矛盾 事故 诉讼 复议 违法 治安 安全 生产 群体 因 上访 涉 重大 较大 一般 投诉 举报 合同 交通 火灾 执法 民转刑 典型 败诉
`);
const figureAfter =
  /^(?:工程|项目|[^，。；]{0,12}(?:机制|环境|体系|制度|局面|氛围|平台|格局|水平|台阶|目标|主题|原则|带动))/u;

/** 配备警车一辆、无人机一架: a list that a counting verb opens. */
function isListOpened(text: string, start: number, unit: string): boolean {
  if (unit === '期' || !(strongUnits.has(unit) || closingUnits.has(unit))) return false;
  for (let i = start - 1; i > Math.max(0, start - 24); i -= 1) {
    const character = text.charAt(i);
    if (character === '。' || character === '；' || character === '，') return false;
    if (i <= start - 2 && openers.endAt(text, i)) return true;
  }
  return false;
}

/** Verbs that open a list of things counted. */
const openers = new Words(
  '配备 购置 购买 新增 新建 建成 设立 设置 开展 召开 举办 组织 制定 出台 修订 废止 查处 受理 办结 发生 聘请 收到 发出 创建 打造 共有 现有 其中',
);

function isClosed(text: string, at: number): boolean {
  return at >= text.length || closing.test(text.charAt(at));
}

/** 决策一个、稳妥一个; 一级抓一级; 调解一起、教育一片: 一 stands on both sides. */
function isRepeated(text: string, start: number, measure: Measure): boolean {
  const words = `一${measure.unit}`;
  const after = text.slice(measure.end, measure.end + 9);
  const before = text.slice(Math.max(0, start - 9), start);
  if (/^[^，。；、]{0,3}一/u.test(after) || /一[^，。；、]{1,4}$/u.test(before)) return true;
  if (/^[，、]/u.test(after) && (/^.[^，。；、\d]{1,2}一/u.test(after) || after.includes(words))) return true;
  const earlier = before.lastIndexOf(words);
  return earlier >= 0 && /[，、]/u.test(before.charAt(earlier + words.length));
}

function countsFew(text: string, start: number, measure: Measure): boolean {
  const { unit, end } = measure;
  if (levelUnits.has(unit) || (unit === '期' && phaseAfter.test(text.slice(end, end + 2)))) return false;
  if (unit === '番') return /翻了?$/u.test(text.slice(Math.max(0, start - 2), start));
  const byVerb = followsVerb(text, start);
  const evident = byVerb || countWords.endAt(text, start);
  if (text[start] === '二' && ordinalUnits.has(unit)) return byVerb;
  if (phraseUnits.has(unit) && !evident) return false;
  if (abstractNouns.startAt(text, end)) return makers.endAt(text, start) || (evident && strongUnits.has(unit));
  if (evident || strongUnits.has(unit) || concreteNouns.startAt(text, end)) return true;
  if (isClosed(text, end)) return countedNouns.endAt(text, start) || isListOpened(text, start, unit);
  return unit === '个';
}

/** 三期工程: a phase, no issue or course. */
const phaseAfter = /^(?:工程|项目|建设|改造|扩建|[、和及])/u;

/** 两级, 三环: levels and rings, never counts. */
const levelUnits = new Words('级 环 角');
/** 二次供水, 二期工程: 二 before these is an ordinal; a count has 两. */
const ordinalUnits = new Words('次 轮 类 等 台 套 批 手 产 线');

/** Measure words that name a level or a phase unless a verb shows a count. */
const phraseUnits = new Words('层 期 届 国 大 步 点 方面 星 元 口 头 员 方 分 度 位');
const concreteNouns = new Words(`
  镇级 村级 县级 市级 省级 国家级 区级 乡级 基层 重点 行政 居民 农村 自然 联合 专业 综合 公共 派出所 司法所 村 社区 居委会 村委会 乡镇 镇 街道
  办事处 部门 单位 县直 区直 市直 科室 股室 中心 站 所 点 委员会 调委会 小组 工作组 领导小组 专班 支部 党支部 党组织 项目 案件 案例 工作室 窗口
  地块 企业 公司 园区 学校 小区 网格 基地 阵地 广场 公园 长廊 名额 岗位 品牌 合同 文件 人民 调解 律师 团队 法律 执法 队 大队 中队 组织 团伙
  法庭 服务 议题 建议 提案 线索 集体 奖 县 市 区 国家 地区 城市 典型 示范 专题 会议 培训 讲座 活动 问题 事项 隐患 重大 新 大队 分局 分队 居 片区
`);
