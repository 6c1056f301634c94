import { action, defineFamily, guard, object } from '../define.js';

export const disclosure = defineFamily(
  'disclosure',
  [
    object('disclosedInformation', '{各类,}{政府,政务,政务公开,各类政务,各类政府,重点领域,}信息 政务动态'),
    object(
      'proactiveInformation',
      '{主动公开,公开,发布,主动发布,公开发布}{各类,}{政府,政务,政务公开,各类政务,各类政府,重点领域,}信息 主动公开{文件,事项,政务信息,} {政务,政府}公开信息',
    ),
    object(
      'disclosureRequest',
      '{政府,政务,}信息{依申请公开,公开申请}{件,事项,} 依申请公开{政府信息,信息,件,事项,申请,政府信息申请,的申请,} 公开申请 申请公开{事项,} {政府,}信息公开{事项,}申请{件,}',
    ),
    guard(
      'disclosureGuards',
      '政府信息公开{工作,制度,条例,年度报告,指南,目录,栏} 信息化 信息平台 信用信息 政务公开{栏,工作} 信息员 信息报送 {普法,法治,法律,预警,宣传,风险,提示,短}信息',
    ),
    action('disclose', '主动公开 公开 发布 公示 更新 公开发布 录入 推送'),
  ],
  [
    {
      id: 'disclosure.proactive',
      zh: '主动公开政府信息数',
      en: 'items disclosed proactively',
      unit: '条',
      frames: [
        {
          head: ['proactiveInformation'],
          units: ['banner', 'copy', 'case'],
          weight: 3,
          own: true,
          not: ['disclosureRequest', 'permit', 'penalty', 'receive', 'reconsideration', 'litigation'],
        },
        {
          head: ['disclosedInformation'],
          action: ['disclose', 'publish'],
          units: ['banner', 'copy', 'case'],
          weight: 1,
          own: true,
          not: ['disclosureRequest', 'permit', 'penalty', 'receive', 'reconsideration', 'litigation'],
        },
        {
          head: ['disclose'],
          topic: ['disclosedInformation', 'proactiveInformation'],
          within: 'sentence',
          units: ['banner'],
          weight: -8,
          own: true,
          not: ['disclosureRequest', 'normativeDocument', 'majorDecision', 'powerList'],
        },
      ],
      reason: '主动公开、发布的政府信息条数；行政执法公示的信息另说。',
      examples: [
        ['全年主动公开政府信息18634条。', 18634],
        ['在县政府门户网站主动公开信息264条。', 264],
      ],
      nonExamples: ['收到政府信息公开申请73件。', '梳理公开事项目录12项。', '推送普法信息88条。'],
    },
    {
      id: 'disclosure.requests',
      zh: '受理（收到）依申请公开数',
      en: 'disclosure requests received',
      unit: '件',
      frames: [
        {
          head: ['disclosureRequest'],
          units: ['case', 'copy'],
          weight: 1,
          not: ['resolve', 'reply', 'pend', 'reconsideration', 'litigation'],
        },
        {
          head: ['disclosureRequest'],
          action: ['receive', 'handle'],
          units: ['case', 'copy'],
          weight: 1,
          not: ['reconsideration', 'litigation'],
        },
      ],
      zeros: [{ head: ['disclosureRequest'], not: ['lost'] }],
      reason: '收到、受理的申请；“未收到申请”是0。',
      examples: [
        ['收到政府信息公开申请73件，均按期答复。', 73],
        ['未收到依申请公开事项。', 0, { basis: 'implied' }],
        ['收到依申请公开0件。', 0],
      ],
      nonExamples: ['主动公开政府信息305条。'],
    },
    {
      id: 'disclosure.answered',
      zh: '办结（答复）依申请公开数',
      en: 'disclosure requests answered',
      unit: '件',
      frames: [
        {
          head: ['disclosureRequest'],
          action: ['resolve', 'reply'],
          units: ['case', 'copy'],
          weight: 1,
          not: ['reconsideration', 'litigation'],
        },
      ],
      universals: [{ value: 'count', of: ['disclosure.requests'], says: ['reply', 'resolve'] }],
      reason: '答复、办结的申请。',
      examples: [
        ['收到政府信息公开申请19件，已答复18件。', 18],
        ['受理政府信息公开申请37件，全部在法定期限内答复。', 37, { basis: 'implied' }],
      ],
      nonExamples: ['答复人大代表建议14件。'],
    },
  ],
);
