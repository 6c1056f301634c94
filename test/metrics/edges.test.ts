import { describe, expect, it } from 'vitest';
import { factsOf, readFile, readSentences } from '../read.js';

const cases: Record<string, [sentence: string, ...facts: string[]][]> = {
  'years beside a figure': [
    ['2018年受理矛盾纠纷50件，2021年受理矛盾纠纷120件。', 'dispute.received 120'],
    ['2020年受理矛盾纠纷100件，今年受理矛盾纠纷120件。', 'dispute.received 100 (prior)', 'dispute.received 120'],
    ['受理矛盾纠纷120件，2020年为100件。', 'dispute.received 120', 'dispute.received 100 (prior)'],
    ['出庭应诉率93.7%，2020年为88.5%。', 'litigation.appearanceRate 93.7', 'litigation.appearanceRate 88.5 (prior)'],
    ['矛盾纠纷化解率由90.2%提升至93.5%。', 'dispute.successRate 90.2 (prior)', 'dispute.successRate 93.5'],
    ['矛盾纠纷由150件下降到120件。', 'dispute.received 150 (prior)', 'dispute.received 120'],
  ],
  'a year that dates what follows it': [
    [
      '作出行政处罚15件、罚款3.5万元（2020年为12件、2.9万元）。',
      'enforcement.penalties 15',
      'enforcement.fines 35000',
      'enforcement.penalties 12 (prior)',
      'enforcement.fines 29000 (prior)',
    ],
    ['出庭应诉率93.7%，我镇高度重视，认真组织，积极参加，2020年为88.5%。', 'litigation.appearanceRate 93.7'],
    ['自2020年受理矛盾纠纷100件。', 'dispute.received 100'],
  ],
  changes: [
    ['受理矛盾纠纷120件，比上年12%的增长。', 'dispute.received 120'],
    ['受理矛盾纠纷120件，同比的增幅为20%。', 'dispute.received 120'],
    ['受理矛盾纠纷120件，比上年12%的下降。', 'dispute.received 120'],
    ['矛盾纠纷较去年20%下降，受理120件。', 'dispute.received 120'],
  ],
  'figures of others': [
    ['全省共有人民调解员5万名，法律顾问3万名，我镇有人民调解员20名。', 'mediation.mediators 20'],
    ['全县受理矛盾纠纷5000件，化解4900件，我镇受理矛盾纠纷120件。', 'dispute.received 120'],
  ],
  aims: [
    [
      '力争作出行政处罚120件，其中简易程序22件。',
      'enforcement.penalties 120 (target)',
      'enforcement.penalties 22 (target, 简易程序)',
    ],
    ['力争无行政复议案件。', 'reconsideration.cases 0 (implied, target)'],
    ['矛盾纠纷化解率力争达到100%，全部化解。', 'dispute.successRate 100 (target)'],
  ],
  'values in turn': [
    ['热线办结率为100%，98%。', 'hotline.closureRate 100'],
    ['热线办结率和满意率分别为100%和93.8%。', 'hotline.closureRate 100', 'hotline.satisfactionRate 93.8'],
    [
      '热线响应率、办结率、满意率分别为100%、99%、98%。',
      'hotline.responseRate 100',
      'hotline.closureRate 99',
      'hotline.satisfactionRate 98',
    ],
    [
      '热线响应率100%，办结率、满意率均达100%。',
      'hotline.responseRate 100',
      'hotline.closureRate 100',
      'hotline.satisfactionRate 100',
    ],
  ],
  parts: [
    [
      '作出行政处罚120件，其中简易程序22件、普通程序98件。',
      'enforcement.penalties 120',
      'enforcement.penalties 22 (简易程序)',
      'enforcement.penalties 98 (普通程序)',
    ],
    ['作出行政处罚120件，其中22件。', 'enforcement.penalties 120'],
    ['创建市级民主法治示范村6个、县级9个。', 'modelVillage.created 6 (市级)', 'modelVillage.created 9 (县级)'],
    [
      '创建民主法治示范村6个，其中省级1个、市级2个。',
      'modelVillage.created 6',
      'modelVillage.created 1 (省级)',
      'modelVillage.created 2 (市级)',
    ],
    [
      '拆除违法建筑12处3400平方米，其中高铁沿线9处。',
      'demolition.illegalBuildings 12',
      'demolition.illegalArea 3400',
      'demolition.illegalBuildings 9 (高铁沿线)',
    ],
  ],
  universals: [
    ['村（社区）法律顾问全覆盖。', 'legalAdviser.coverageRate 100 (implied)'],
    ['全镇16个村法律顾问应配尽配。', 'legalAdviser.coverageRate 100 (implied)'],
    [
      '受理矛盾纠纷120件，化解120件，全部化解。',
      'dispute.received 120',
      'dispute.resolved 120',
      'dispute.successRate 100 (derived)',
    ],
    ['力争受理的矛盾纠纷全部化解。'],
    ['全部94件矛盾纠纷化解。', 'dispute.resolved 94'],
    [
      '受理矛盾纠纷120件全部化解。',
      'dispute.received 120',
      'dispute.resolved 120 (implied)',
      'dispute.successRate 100 (derived)',
    ],
  ],
  'nothing there': [
    ['无行政复议、行政诉讼案件。', 'reconsideration.cases 0 (implied)', 'litigation.cases 0 (implied)'],
    ['未收到行政复议案件。', 'reconsideration.cases 0 (implied)'],
    ['未制定规范性文件。', 'normativeDocument.issued 0 (implied)'],
    ['行政复议案件为零。', 'reconsideration.cases 0 (implied)'],
    ['全年未受理行政复议。', 'reconsideration.cases 0 (implied)'],
  ],
  'rules and not facts': [
    ['开展法治培训不少于4次。'],
    ['每年开展法治培训4次。'],
    ['要求开展法治培训至少4次。'],
    ['开展法治培训4次/年。'],
    ['开展法治培训4次每年。'],
  ],
  'shares of a thousand': [['矛盾纠纷化解率达985‰。', 'dispute.successRate 98.5']],
};

describe.each(Object.entries(cases))('%s', (_, sentences) => {
  it.each(sentences)('%s', (sentence, ...facts) => {
    expect(factsOf(readSentences(sentence))).toEqual(facts);
  });
});

describe('the section decides', () => {
  it.each<[heading: string, sentence: string, ...facts: string[]]>([
    ['下一步打算', '矛盾纠纷全部化解。'],
    ['下一步打算', '无行政复议案件。', 'reconsideration.cases 0 (implied, target)'],
    ['存在的问题', '无行政复议案件。'],
  ])('under %s: %s', (heading, sentence, ...facts) => {
    const text = `桃溪屯镇2021年度法治政府建设情况报告\n一、主要工作\n常学。\n二、${heading}\n${sentence}\n`;
    expect(factsOf(readFile(text))).toEqual(facts);
  });
});

describe('whose figure it is depends on who reports', () => {
  it.each([
    ['临河市人民政府', '全省', '全市'],
    ['桃溪省司法厅', '全国', '全省'],
    ['临河市司法局', '全省', '全市'],
    ['桃溪县司法局', '全市', '全县'],
  ])('%s: %s is another’s, %s its own', (issuer, wider, own) => {
    const sentences = `${wider}受理矛盾纠纷5000件。${own}受理矛盾纠纷120件。`;
    const text = `${issuer}2021年度法治政府建设情况报告\n一、主要工作\n${sentences}\n`;
    expect(factsOf(readFile(text))).toEqual(['dispute.received 120']);
  });
});
