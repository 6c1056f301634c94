/** Which measure words count alike. The groups are wide on purpose: clerks write 意见书12次 and 工作动态70件. */
import type { UnitGroup } from './define.js';

const groups: Readonly<Record<UnitGroup, string>> = {
  case: '件 宗 起 例 单 个 桩 案 件次 笔 条 份 例次 宗次 起次 批件 余件',
  person: '人 名 位 员',
  personTime: '人次 人 名 人/次 位 余人次 人（次）',
  event: '场 场次 次 期 轮 批次 届 堂 课 节 班次 班 场/次 轮次 回 期次 项 批 堂次 课次 节次',
  copy: '份 册 本 张 页 件 条 套 个 次 篇 余份 期 幅 卷 宗 张次 单 余册 份数 枚',
  banner: '条 幅 张 块 面 处 个 份 块次 条次 版 期 则',
  premises:
    '家次 户次 家 户 处 处次 辆次 艘次 车次 间 所 个 辆 艘 个次 单位次 间次 台次 店次 所次 点次 家/次 户/次 家（次）',
  building: '宗 处 间 座 栋 起 个 户 幢 家 套 宅 件 处次 例 所 排',
  place: '个 家 处 所 座',
  item: '项 个 条 件 类 项次',
  household: '户 个 家',
  company: '家 户 个 间 处 座 所 场 家次',
  money: '元',
  area: '平方米 平方 ㎡ 平米 m2',
  volume: '立方米 立方 方 m3 土方',
  percent: '%',
};

const names = Object.keys(groups) as UnitGroup[]; // the record's keys are groups
const membership = new Map<string, number>();
for (const [index, group] of names.entries())
  for (const unit of groups[group].split(' ')) membership.set(unit, (membership.get(unit) ?? 0) | (1 << index));

/** Some groups, a bit each. */
export function unitSet(wanted: readonly UnitGroup[]): number {
  return wanted.reduce((set, group) => set | (1 << names.indexOf(group)), 0);
}

/** The groups that a measure word counts in, a bit each. */
export function groupsOf(unit: string): number {
  return membership.get(unit) ?? 0;
}
