/** Reads the unit that follows a number, with the hedge between them. */
import { skipBlanks } from '../numerals/characters.js';
import type { ScannedNumeral } from '../numerals.js';
import { hasUnitClass, isMeasureWord, measureAt } from './units.js';

/** A unit after a number. */
export interface Measure {
  /** Canonical: 工作日 for 个工作日, 人次 for 人（次）. */
  unit: string;
  /** As the text has it, 万 and 亿 left out but for money. */
  unitText: string;
  /** Hedge between number and unit, or within the unit (3个多月). */
  inside: string;
  /** Half a unit more (两个半小时). */
  half: boolean;
  /** Index after the unit. */
  end: number;
}

/** Two characters that begin a word, though the first is a measure word: 处理, 分管, 条例, 人大. */
const words = new Set(
  `处理 处置 处罚 处分 处长 处于 处级 分别 分成 分管 分局 分公 分级 分类 分布 分析 分配 分工 分期 分组 分步 分层 分批 人大 人民 人才 人均 人事 人防 人居 人社 人力 人工
  条例 条件 条块 名单 名称 名牌 名录 名誉 名优 本级 本市 本地 本县 本镇 本区 本身 本人 部署 部队 组织 组长 组建 支持 支付 支撑 支出 对外 对于 对照 对标 对口 对接 对象
  面对 面向 面积 面临 面貌 面上 位于 位居 位列 户籍 户外 所有 所以 所在 所属 期间 期限 期末 次数 次日 批评 批复 批准 批示 起来 起草 起步 起到 例外 例会 例行 只要 只有 只能
  张贴 张家 周边 周期 周围 元旦 元宵 元素 方案 方式 方针 方法 方向 层面 层次 层级 度假 座谈 门户 门槛 道路 站位 站点 场所 场地 场馆 场景 节约 节点 节能 节水 节日 课题 课程 课件
  口岸 口径 口头 口号 国家 国道 国有 国际 国内 国土 国企 市场 市级 市政 市民 市委 市直 市人 县级 县道 县委 县域 县政 县直 县人 镇级 镇域 镇党 镇政 镇人 省级 省道 省委 省政 区域 区级 区委 区政 区块
  村级 村民 村委 村庄 村务 乡村 乡镇 乡贤 里程 笔录 笔试 本土 本次 件件 篇章 天然 天气 日常 日均 日益 日前 时代 时间 时期 月度 月均 月底 月末 年度 年均 年底 年末 年初 字号 字样
  点位 点击 点对 点多 点面 环境 环节 环保 团队 团体 案件 案例 队伍 队员 块地 片区 版本 版权 版图 头部 头雁 床位 级别 单位 单独 单一 类似 种植 种子 种类 款项 款待 样本 样板 株洲
  升级 升至 升高 升旗 成立 成为 成功 成效 成员 成果 成本 成都 度过 度汛 方便 方面 轮岗 轮训 轮流 轮值 步入 步伐 列入 列为 列席 列车 列出 架构 架设 辆份 套餐 套路 段落 克服 克难 克拉 夜间 夜校 晚上 晚间 晚报
  星期 星级 桶装 包括 包保 包含 包村 包案 包联 包干 把关 把握 把好 粒子 顶层 顶格 根据 根本 席位 发展 发放 发现 发布 发生 发挥 发出 发改 孔子 眼镜 员工 批量 讲话 讲座 讲解 副镇 副县 副主 版面`.split(
    /\s+/u,
  ),
);

const inHedge = /[余餘多来來几幾+＋]/u;
const countedUnits =
  /^(?:工作日|小时|分钟|月|千分点|季度|学时|课时|标准箱|标箱|百分点|秒|学期|刻钟|星期|周|周年|昼夜)/u;

/** The unit after the numeral, or null where none follows. */
export function readMeasure(text: string, { end, chinese }: ScannedNumeral): Measure | null {
  let at = skipBlanks(text, end);
  let inside = '';
  if (
    inHedge.test(text.charAt(at)) &&
    !/^[多来](?:种|样|元[化的]|年来|次[^，。]|方|个方|措)/u.test(text.slice(at, at + 3))
  ) {
    inside = text.charAt(at);
    at = skipBlanks(text, at + 1);
  }
  const measure = measureFrom(text, at, chinese);
  if (measure) measure.inside = inside + measure.inside;
  return measure;
}

/** Whether a unit begins at `at`. */
export function isMeasured(text: string, at: number): boolean {
  return measureFrom(text, at, false) !== null;
}

/** The unit at `at`, or null: no hedge may stand before it. */
export function measureFrom(text: string, at: number, chinese: boolean): Measure | null {
  if (text[at] === '个' || text[at] === '個') return countedUnit(text, at);
  const unit = measureAt(text, at);
  if (unit === null || (unit.length === 1 && words.has(text.slice(at, at + 2)))) return null;
  if (/^[A-Za-z]/.test(unit) && /[A-Za-z]/.test(text.charAt(at + unit.length))) return null;
  if (chinese && unit === '分' && text[at + 1] === '之') return null;
  return extended(text, at, unit);
}

/** 个, or 个 before a unit of time: 个工作日, 个多月, 个半小时. */
function countedUnit(text: string, at: number): Measure {
  const more = /^[多半]/u.exec(text.slice(at + 1, at + 2))?.[0] ?? '';
  const unit = countedUnits.exec(text.slice(at + 1 + more.length, at + 6))?.[0];
  if (unit === undefined) return extended(text, at, '个');
  const end = at + 1 + more.length + unit.length;
  return { unit, unitText: text.slice(at, end), inside: more === '多' ? more : '', half: more === '半', end };
}

/** 元/月, 件/万人 */
function perUnit(text: string, start: number, end: number): Measure {
  const unit = text.slice(start, end);
  return { unit, unitText: unit, inside: '', half: false, end };
}

/** 人（次）, 元/月, 年多, 年半. */
function extended(text: string, at: number, unit: string): Measure {
  const end = at + unit.length;
  const times = /^[（(]次[）)]/u.exec(text.slice(end, end + 3));
  if (times && isMeasureWord(`${unit}次`)) {
    const whole = `${unit}次`;
    return { unit: whole, unitText: whole, inside: '', half: false, end: end + 3 };
  }
  if (text[end] === '/' || text[end] === '／') {
    const scale = /[百千万亿]/u.test(text.charAt(end + 1)) ? 1 : 0;
    const per = measureAt(text, end + 1 + scale);
    if (per !== null) return perUnit(text, at, end + 1 + scale + per.length);
  }
  const half = text[end] === '半' && hasUnitClass(unit, 'duration');
  return { unit, unitText: unit, inside: '', half, end: half ? end + 1 : end };
}
