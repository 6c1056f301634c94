import { defineFamily, guard, object } from '../define.js';

export const petition = defineFamily(
  'petition',
  [
    object(
      'petition',
      '{群众,网上,各类,初次,重复,}信访{件,案件,案,事项,问题,投诉,举报,诉求,}{件次,} {群众,}来信{来访,}{件,案件,事项,} 初信初访 重信重访 {初访,初信,重访,网信,来信来访} {网上,阳光}信访{件,事项,} 信访投诉{请求,} 信访件次',
    ),
    object(
      'visitor',
      '{群众,信访,上访,来访,集体,个体,信访群众,}{来访,上访,到访}{群众,人员,人次,} {信访,上访,来访}{群众,人员,人} 接访{群众,} {下访,约访} 进京赴省上访 越级上访 集体上访 集访',
    ),
    object(
      'backlog',
      '{重复,疑难,历史遗留,各类,信访,}{信访,}积案{案件,} 信访{老案,难案,疑难案件,突出问题} 疑难信访{案件,问题,事项,} {重复,历史}信访{积案,事项,件} {骨头案,钉子案}',
    ),
    guard(
      'petitionGuards',
      '信访维稳 信访工作{联席会议,} 信访条例 信访局 信访形势 信访秩序 信访稳定 信访接待{室,中心} 信访渠道',
    ),
  ],
  [
    {
      id: 'petition.received',
      zh: '信访受理件数',
      en: 'petitions received',
      unit: '件',
      frames: [
        { head: ['petition'], action: ['receive', 'handle'], units: ['case'], not: ['backlog'] },
        {
          head: ['petition'],
          units: ['case'],
          weight: -14,
          not: ['resolve', 'reply', 'pend', 'backlog', 'receiveVisitors', 'fail'],
          own: true,
        },
      ],
      reason: '来信来访、信访件、信访事项；积案另算，来访人次另算。',
      examples: [
        ['受理群众来信来访34件，办结33件。', 34],
        ['全年办理信访事项216件次。', 216],
        ['处理各类信访投诉52件。', 52],
      ],
      nonExamples: ['化解信访积案2件。', '接待来访群众120人次。'],
    },
    {
      id: 'petition.closed',
      zh: '信访办结（化解）件数',
      en: 'petitions closed',
      unit: '件',
      frames: [{ head: ['petition'], action: ['resolve', 'reply'], units: ['case'], not: ['backlog'] }],
      universals: [{ value: 'count', of: ['petition.received'], says: ['resolve', 'reply'] }],
      reason: '办结、化解、答复的信访件。',
      examples: [
        ['受理信访件145件，办结143件。', 143],
        ['受理信访事项58件，均已办结。', 58, { basis: 'implied' }],
      ],
      nonExamples: ['化解信访积案4件。'],
    },
    {
      id: 'petition.closureRate',
      zh: '信访办结率（化解率）',
      en: 'petition closure rate',
      unit: '%',
      numerator: 'petition.closed',
      denominator: 'petition.received',
      frames: [
        {
          head: ['closeRate', 'resolveRate'],
          topic: ['petition', 'visitor'],
          not: ['backlog'],
          units: ['percent'],
          weight: 1,
        },
        {
          head: ['closeRate', 'resolveRate'],
          topic: ['backlog'],
          within: 'clause',
          units: ['percent'],
          part: true,
          weight: 3,
        },
      ],
      reason: '积案的化解率只是一部分，带范围。',
      examples: [['受理来信来访34件，办结33件，按期办结率97.06%。', 97.06]],
      nonExamples: ['受理12345工单94个，办结率100%。'],
    },
    {
      id: 'petition.backlogResolved',
      zh: '化解信访积案数',
      en: 'backlog petitions resolved',
      unit: '件',
      frames: [{ head: ['backlog'], action: ['resolve', 'handle', 'mediate'], units: ['case'], weight: 4 }],
      reason: '积案要“化解、办结”；排查出的积案不算。',
      examples: [
        ['化解信访积案两件。', 2],
        ['共化解积案87件。', 87],
      ],
      nonExamples: ['排查信访积案9件。'],
    },
    {
      id: 'petition.visitors',
      zh: '接待来访人次',
      en: 'visitors received',
      unit: '人次',
      frames: [
        { head: ['visitor'], units: ['personTime'] },
        { head: ['petition'], action: ['receiveVisitors'], units: ['personTime'], weight: 2 },
        {
          head: ['receiveVisitors'],
          topic: ['petition', 'visitor'],
          within: 'sentence',
          units: ['personTime'],
          weight: -6,
          not: ['consult'],
        },
      ],
      reason: '“接待来访41批126人次”取人次，批数是另一个量。',
      examples: [
        ['党政领导接待群众来访41批126人次。', 126],
        ['领导干部接待来访群众五百余人次。', 500, { qualifier: 'min' }],
      ],
      nonExamples: ['接受群众咨询380人次。'],
    },
  ],
);
