import { defineFamily, guard, object } from '../define.js';

export const hotline = defineFamily(
  'hotline',
  [
    object(
      'hotlineTicket',
      '{“12345”,12345,市长,政务服务便民,政务服务,政务,便民服务,便民,市民服务,政府服务,民生,公开,政府,12315,12320,12328,12369,“12315”,}{政务服务,政府服务,便民服务,市民,市民服务,便民,政务,}{热线,热线平台} {12345,“12345”,12315,“12315”}{平台,} {热线,平台}{转办,交办,}{工单,件,事项,案件,投诉件,诉求} 工单{数,总数,} {群众,市民,民生,企业,企业和群众,企业群众,各类,公众,}诉求{件,事项,工单,} {转办,交办,派发}{工单,件} 接诉即办{工单,件,}',
    ),
    object(
      'complaint',
      '投诉举报{件,案件,事项,咨询,} {消费者,群众,消费,市民,网络,环保,环境,}{投诉,举报}{举报,}{件,案件,咨询,线索,}',
    ),
    guard('hotlineGuards', '诉求渠道 诉求表达 利益诉求 热线电话'),
  ],
  [
    {
      id: 'hotline.received',
      zh: '12345 等热线（平台）受理工单数',
      en: 'hotline tickets received',
      unit: '件',
      frames: [
        { head: ['hotlineTicket'], action: ['receive', 'handle'], units: ['case'], not: ['pend'] },
        { head: ['hotlineTicket'], units: ['case'], weight: -12, not: ['resolve', 'reply', 'pend', 'fail'] },
        {
          head: ['complaint'],
          action: ['receive', 'handle'],
          topic: ['hotlineTicket'],
          within: 'sentence',
          units: ['case'],
          weight: 2,
        },
      ],
      reason: '“办理热线工单N件”数的也是收到的；12345 是名称，不是数。',
      examples: [
        ['12345平台受理工单94个，已全部办结，办结率100%。', 94],
        ['全年办理“12345”政务服务便民热线工单620件。', 620],
        ['12315平台和12345热线共受理投诉举报3.42万件。', 34200],
      ],
      nonExamples: ['受理信访件34件。', '开通12345热线。', '限时办结5项任务。'],
    },
    {
      id: 'hotline.closed',
      zh: '热线工单办结数',
      en: 'hotline tickets closed',
      unit: '件',
      frames: [{ head: ['hotlineTicket'], action: ['resolve', 'reply'], units: ['case'], not: ['pend'] }],
      universals: [{ value: 'count', of: ['hotline.received'], says: ['resolve', 'reply'] }],
      reason: '“办结、回复、答复”的工单；“已全部办结”等于受理数。',
      examples: [
        ['受理12345工单94个，已全部办结。', 94, { basis: 'implied' }],
        ['受理热线工单2047件，已办结2041件。', 2041],
      ],
      nonExamples: ['受理信访件34件，办结33件。'],
    },
    {
      id: 'hotline.closureRate',
      zh: '热线工单办结率',
      en: 'hotline closure rate',
      unit: '%',
      note: '办结率、按期（按时）办结率',
      numerator: 'hotline.closed',
      denominator: 'hotline.received',
      frames: [{ head: ['closeRate'], topic: ['hotlineTicket'], units: ['percent'], weight: 1 }],
      reason: '办结率归离它最近的工单、信访、提案或纠纷。',
      examples: [
        ['受理12345工单94个，办结率100%。', 100],
        ['热线响应率、按时办结率均为99.5%。', 99.5],
      ],
      nonExamples: ['受理信访件34件，办结率97%。', '抽查任务办结率100%。'],
    },
    {
      id: 'hotline.responseRate',
      zh: '热线响应率（回复率）',
      en: 'hotline response rate',
      unit: '%',
      frames: [{ head: ['responseRate'], topic: ['hotlineTicket'], units: ['percent'] }],
      reason: '响应、回复、接听、签收之率。',
      examples: [['受理12345热线工单118件，响应率、办结率均为100%。', 100]],
      nonExamples: ['办理人大建议14件，答复率100%。'],
    },
    {
      id: 'hotline.satisfactionRate',
      zh: '热线满意率（满意度）',
      en: 'hotline satisfaction rate',
      unit: '%',
      frames: [{ head: ['satisfactionRate'], topic: ['hotlineTicket'], units: ['percent'] }],
      reason: '满意率归离它最近的工单、服务或提案。',
      examples: [['办理热线工单620件，群众满意度达91%。', 91]],
      nonExamples: ['办理便民服务事项5730件，群众满意率98%。'],
    },
  ],
);
