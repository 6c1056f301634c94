/**
 * Measure words and units of the genre, with the classes a metric asks for (a case is counted in 件, 宗, 起 …) and the
 * factors between units of one dimension.
 */

/** What a unit counts or measures; one unit may be in several classes. */
export type UnitClass =
  | 'case'
  | 'person'
  | 'personTime'
  | 'event'
  | 'copy'
  | 'banner'
  | 'premises'
  | 'item'
  | 'batch'
  | 'group'
  | 'building'
  | 'vehicle'
  | 'place'
  | 'household'
  | 'thing'
  | 'money'
  | 'area'
  | 'volume'
  | 'length'
  | 'weight'
  | 'energy'
  | 'duration'
  | 'percent'
  | 'point'
  | 'multiple'
  | 'score';

/** Measure words, units, and nouns a number may stand before without one (12乡镇), by class. */
const unitsByClass: Readonly<Record<UnitClass, string>> = {
  case: '件 宗 起 例 单 个 案 件次 宗次 起次 笔 桩 卷',
  person: '人 名 位 个 口 员',
  personTime: '人次 人 名次',
  event: '场 场次 次 期 个 轮 轮次 堂 课 节 班 班次 回 批 批次 趟 期次 讲 节次 课次 届',
  copy: '份 册 本 张 幅 页 篇 部 套 条 则 期 枚 封 件 份次',
  banner: '条 幅 张 处 块 面 个 条次 版 副',
  premises: '家 家次 户 户次 个 个次 处 处次 间 间次 所 所次 店 店次 点次 辆次 艘次 车次 台次 批次 次',
  item: '项 项次 大项 小项 大类 小类 个 条 条次 件 类 种 款 门 样 方面 例 宗 则',
  batch: '批 批次 轮 轮次 拨',
  group: '支 队 组 个 班 团 对',
  building: '间 栋 幢 座 处 宗 套 所 户 个 孔 眼 层',
  vehicle: '辆 辆次 台 台次 艘 艘次 车次 船次 架 架次 部 列 趟',
  place: '个 处 镇 乡 村 县 区 市 省 街道 社区 乡镇 镇街 行政村 部门 单位 园区 片 校 国',
  household: '户 家 户次',
  thing:
    '只 头 株 棵 羽 匹 尾 根 枝 箱 瓶 包 袋 桶 盆 粒 颗 盏 把 顶 张 床 块 道 段 座 门 枚 发 层 级 席 站 标箱 标准箱 剂次 针次 剂 针 字 票 步 环 圈 网点 床位 泊位 车位 岗位',
  money: '元 美元 港元 欧元 日元 英镑',
  area: '平方米 平米 平方 ㎡ m² m2 亩 亩次 公顷 平方公里 平方千米',
  volume: '立方米 立方 方 m³ m3 标立方米 标准立方米 升 毫升',
  length: '公里 千米 米 里 厘米 毫米 海里 延米 皮长公里 车道公里 吨公里 人公里 km m cm mm',
  weight: '吨 公斤 千克 斤 克 毫克 微克 吨标煤 吨标准煤 载重吨 kg g t',
  energy: '千瓦 千瓦时 兆瓦 兆瓦时 吉瓦 瓦 瓦时 伏 千伏 千伏安 伏安 度 kW MW GW kV kWh 兆 兆帕 比特 Mbps MB GB TB PB',
  duration: '天 日 小时 分钟 秒 秒钟 工作日 月 年 周 学时 课时 季度 学期 周年 刻钟 晚 夜 时 h',
  percent: '% ‰ 成 分之',
  point: '百分点 千分点',
  multiple: '倍 番',
  score: '分 岁 点 位次 度 摄氏度 ℃ 分贝 星 名次 位 dB',
};

const classesByUnit = new Map<string, Set<UnitClass>>();
for (const unitClass of Object.keys(unitsByClass) as UnitClass[]) {
  for (const unit of unitsByClass[unitClass].split(' ')) {
    const classes = classesByUnit.get(unit) ?? new Set<UnitClass>();
    classes.add(unitClass);
    classesByUnit.set(unit, classes);
  }
}

const noClasses: ReadonlySet<UnitClass> = new Set();

/** Units by first character, the longest first. */
const unitsByFirst = new Map<string, string[]>();
for (const unit of classesByUnit.keys()) {
  const units = unitsByFirst.get(unit.charAt(0)) ?? [];
  units.push(unit);
  unitsByFirst.set(unit.charAt(0), units);
}
for (const units of unitsByFirst.values()) units.sort((a, b) => b.length - a.length);

/** Whether a word is a measure word or unit, without multipliers: 件, 人次, 平方米, %. */
export function isMeasureWord(word: string): boolean {
  return classesByUnit.has(word);
}

/** The classes of a unit, as the text has it or canonical (万元 and 元 alike); none for an unknown one. */
export function unitClasses(unit: string): ReadonlySet<UnitClass> {
  return classesByUnit.get(unit) ?? classesByUnit.get(withoutMultiplier(unit).unit) ?? noClasses;
}

/** Whether a unit is of a class. */
export function hasUnitClass(unit: string, unitClass: UnitClass): boolean {
  return unitClasses(unit).has(unitClass);
}

/** The longest measure word or unit at `at`, or null. */
export function measureAt(text: string, at: number): string | null {
  for (const unit of unitsByFirst.get(text.charAt(at)) ?? []) {
    if (text.startsWith(unit, at)) return unit;
  }
  return null;
}

const factors: Readonly<Record<string, readonly [unit: string, factor: number]>> = {
  元: ['元', 1],
  平方米: ['平方米', 1],
  平米: ['平方米', 1],
  平方: ['平方米', 1],
  '㎡': ['平方米', 1],
  'm²': ['平方米', 1],
  m2: ['平方米', 1],
  立方米: ['立方米', 1],
  立方: ['立方米', 1],
  方: ['立方米', 1],
  'm³': ['立方米', 1],
  m3: ['立方米', 1],
  '%': ['%', 1],
  '‰': ['%', 1],
  成: ['%', 1],
  分之: ['%', 100],
};

/**
 * A value in another unit of its dimension, or null where there is no exact factor (亩 to 平方米). Multipliers in
 * `unitText` count: 3.5 万元 are 35000 元. A reading's own `value` has them multiplied out already, so it goes with its
 * `unit`, never with its `unitText`. Values in ‰ and 成 are in percent already, as numerals give them; those in 分之 are
 * plain fractions.
 *
 * @example convert(2.2, '万立方', '立方米') === 22000
 */
export function convert(value: number, unitText: string, targetUnit: string): number | null {
  const { multiplier, unit } = withoutMultiplier(unitText);
  const target = withoutMultiplier(targetUnit);
  const scale = multiplier / target.multiplier;
  if (unit === target.unit) return scaleExactly(value, scale);
  const from = factors[unit];
  const to = factors[target.unit];
  if (!from || !to || from[0] !== to[0]) return null;
  return scaleExactly(value, (scale * from[1]) / to[1]);
}

/** Multiplies without the noise of binary fractions: 5.38 × 10000 is 53800. */
function scaleExactly(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(15));
}

const multipliers: Readonly<Record<string, number>> = {
  百: 1e2,
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  万亿: 1e12,
};
const multiplierPattern = /^(?:万亿|千万|百万|[百千万亿])(?=.)/u;

function withoutMultiplier(unitText: string): { multiplier: number; unit: string } {
  if (classesByUnit.has(unitText)) return { multiplier: 1, unit: unitText };
  const word = multiplierPattern.exec(unitText)?.[0] ?? '';
  return { multiplier: multipliers[word] ?? 1, unit: unitText.slice(word.length) };
}
