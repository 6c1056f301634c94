/** The metrics that a table of reports shows unless told otherwise. */

/** One column of the table of reports. */
export interface HeadlineMetric {
  id: string;
  /** Short Chinese name, as the head of a narrow column. */
  head: string;
  /** Why it is shown. */
  reason: string;
}

/** In order of weight: a narrow terminal leaves the last ones out. Each is what most reports of the genre state. */
export const headlineMetrics: readonly HeadlineMetric[] = [
  { id: 'dispute.received', head: '受理纠纷', reason: '镇街报告里最常见的数字' },
  { id: 'dispute.successRate', head: '化解率', reason: '各地可比，考核常用' },
  { id: 'legalAdviser.coverageRate', head: '顾问覆盖', reason: '一村一法律顾问，几乎每篇都提' },
  { id: 'enforcementCertificate.holdingRate', head: '持证率', reason: '持证上岗是硬要求，可与人数核对' },
  { id: 'reconsideration.cases', head: '复议', reason: '没有也要写明，县区与部门必报' },
  { id: 'litigation.cases', head: '诉讼', reason: '没有也要写明，县区与部门必报' },
  { id: 'enforcement.penalties', head: '行政处罚', reason: '部门报告的主要数字' },
  { id: 'publicity.events', head: '普法场次', reason: '普法一节里最常见的数字' },
  { id: 'training.participants', head: '培训人次', reason: '学法培训的规模' },
  { id: 'litigation.appearanceRate', head: '出庭率', reason: '负责人出庭应诉，考核常用' },
  { id: 'hotline.received', head: '热线工单', reason: '近年镇街报告常有' },
  { id: 'enforcement.fines', head: '罚没金额', reason: '部门报告常有' },
];
