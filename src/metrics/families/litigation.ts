import { defineFamily, guard, object, rate } from '../define.js';

const CASE = ['case'] as const;

/** Administrative reconsideration (行政复议) and administrative litigation (行政诉讼). */
export const litigation = defineFamily(
  'litigation',
  [
    object(
      'reconsideration',
      '{行政,}复议{案件,申请,案,被申请案件,被申请人案件,申请案件,应诉案件,答复案件,} 行政复议被申请案件',
    ),
    object(
      'litigation',
      '{行政,}{诉讼,应诉}{案件,案,一审案件,档案,} 一审行政诉讼案件 {一审,二审}{行政,}{诉讼,应诉,}案件 行政{一审,二审}{诉讼,}案件 {新收,一审}行政案件 被诉{行政,}案件 {行政诉讼,行政应诉,应诉}{案件数,} 为被告的{一审,}{行政诉讼,行政,}案件',
    ),
    object('lost', '{一审,}败诉{案件,案,情形,率的,的,} 一败诉'),
    object('appearance', '{依法,实际,}出庭应诉 {依法,实际,}出庭 {开庭审理,开庭} 出庭出声'),
    object('appearanceDue', '{应,应当,应该}出庭{应诉,}{案件,的,}'),
    object('corrected', '被{撤销,变更,纠错,确认违法,责令履行}'),
    rate('appearanceRate', '{行政机关,}{负责人,行政负责人,行政机关负责人,主要负责人,正职,}{依法,}{出庭应诉,出庭}率'),
    rate('lossRate', '{行政诉讼,}败诉率 {直接,综合,}纠错率 {行政复议,}{维持,撤销}率'),
    guard(
      'litigationGuards',
      '行政复议{体制,制度,法,机关,机构,职责,权,局,办公室,中心,委员会,受理点,渠道,主渠道,工作,和应诉工作} 行政应诉{工作,能力,人员,水平,制度} 行政诉讼法 出庭应诉制度 应诉工作 公益诉讼 {导入,通过,走,引导,转入,进入}诉讼 诉讼{途径,渠道,解决,服务,程序,费} 出庭作证 代理{诉讼,仲裁,民事,民事诉讼}{案件,}',
    ),
  ],
  [
    {
      id: 'reconsideration.cases',
      zh: '行政复议案件数',
      en: 'administrative reconsideration cases',
      unit: '件',
      frames: [
        {
          head: ['reconsideration'],
          action: ['receive', 'handle'],
          units: CASE,
          weight: 1,
          not: ['uphold', 'correct', 'resolve'],
        },
        {
          head: ['reconsideration'],
          units: CASE,
          weight: -6,
          own: true,
          not: ['uphold', 'correct', 'resolve', 'pend', 'fail', 'mediate', 'disclosureRequest'],
        },
        {
          head: ['reconsideration'],
          action: ['receive'],
          units: CASE,
          weight: -2,
          not: ['uphold', 'correct', 'resolve', 'mediate'],
        },
      ],
      zeros: [{ head: ['reconsideration'], not: ['uphold', 'correct', 'lost'] }],
      reason: '收到、受理、办理的复议案件；“无行政复议案件”是0。维持、撤销各有指标，审结数没有。',
      examples: [
        ['全年共收到行政复议申请64件，受理58件，审结55件。', 58],
        ['以镇政府为被申请人的行政复议案件1件。', 1],
        ['本年度我镇无行政复议案件。', 0, { basis: 'implied' }],
      ],
      nonExamples: ['行政诉讼案件4件。', '健全行政复议制度3项。'],
    },
    {
      id: 'reconsideration.upheld',
      zh: '行政复议维持数',
      en: 'reconsideration cases upheld',
      unit: '件',
      frames: [{ head: ['uphold'], topic: ['reconsideration'], units: CASE, weight: 4, not: ['litigation'] }],
      universals: [{ value: 'count', of: ['reconsideration.cases'], says: ['uphold'] }],
      reason: '维持的件数；“均予维持”等于前面的件数。',
      examples: [
        ['办理行政复议案件23件，维持12件。', 12],
        ['办理行政复议案件4件，均予维持。', 4, { basis: 'implied' }],
      ],
      nonExamples: ['维持秩序12次。'],
    },
    {
      id: 'reconsideration.corrected',
      zh: '行政复议纠错（撤销、变更、确认违法）数',
      en: 'reconsideration cases corrected',
      unit: '件',
      frames: [
        {
          head: ['correct'],
          topic: ['reconsideration'],
          units: CASE,
          weight: 4,
          not: ['litigation', 'normativeDocument'],
        },
        {
          head: ['corrected'],
          topic: ['reconsideration'],
          units: CASE,
          weight: 2,
          not: ['litigation', 'normativeDocument', 'lost'],
        },
      ],
      reason: '撤销、变更、确认违法、责令履行，合起来一个数。',
      examples: [
        ['审结行政复议案件55件，其中维持34件，撤销、变更和确认违法9件。', 9],
        ['行政复议案件6宗，5宗维持，1宗因程序瑕疵被撤销。', 1],
      ],
      nonExamples: ['撤销证明事项9件。', '纠正规范性文件1件。'],
    },
    {
      id: 'litigation.cases',
      zh: '行政诉讼（应诉）案件数',
      en: 'administrative litigation cases',
      unit: '件',
      frames: [
        {
          head: ['litigation'],
          units: CASE,
          not: ['lost', 'appearance', 'resolve', 'publicSecurityCase', 'legalAid', 'disclosureRequest', 'pend', 'win'],
          weight: 1,
        },
        {
          head: ['litigation'],
          units: CASE,
          not: ['lost', 'appearance', 'publicSecurityCase', 'legalAid', 'win'],
          weight: -8,
          own: true,
        },
      ],
      zeros: [{ head: ['litigation'], not: ['lost', 'uphold', 'correct'] }],
      reason: '行政诉讼、行政应诉案件；败诉、出庭另有指标；“无行政诉讼案件”是0。',
      examples: [
        ['行政诉讼案件4件，已审结3件。', 4],
        ['全年共8起行政诉讼档案都及时立卷归档。', 8],
        ['全年无行政复议、行政诉讼案件。', 0, { basis: 'implied' }],
      ],
      nonExamples: ['办理行政复议案件4件。', '负责人出庭应诉3次。', '未调成的6起，引导通过诉讼解决。'],
    },
    {
      id: 'litigation.lost',
      zh: '行政诉讼败诉案件数',
      en: 'litigation cases lost',
      unit: '件',
      note: '零败诉 → 0 implied',
      frames: [{ head: ['lost'], units: CASE, weight: 6, not: ['win', 'pend'] }],
      zeros: [{ head: ['lost'] }],
      universals: [{ value: 0, says: ['win', 'winOver'], topic: ['litigation'], within: 'sentence' }],
      reason: '败诉的件数；“零败诉”“无一败诉”是0。',
      examples: [
        ['行政应诉案件93件，败诉11件。', 11],
        ['连续三年保持零败诉。', 0, { basis: 'implied' }],
      ],
      nonExamples: ['行政诉讼败诉率7%。'],
    },
    {
      id: 'litigation.appearances',
      kinds: true,
      zh: '行政机关负责人出庭应诉次数',
      en: 'court appearances by the responsible head',
      unit: '次',
      frames: [
        {
          head: ['appearance'],
          units: ['event', 'case', 'personTime'],
          weight: 5,
          not: ['train', 'observe', 'lost', 'appearanceDue'],
        },
      ],
      universals: [
        { value: 'count', of: ['litigation.cases'], says: ['appearance', 'appear'] },
        { value: 'count', counted: ['appearanceDue'], says: ['appearance', 'appear'] },
      ],
      reason: '负责人出庭应诉的次数；“均由负责人出庭应诉”等于案件数。',
      examples: [
        ['行政机关负责人出庭应诉82件，出庭应诉率88.17%。', 82],
        ['行政诉讼案件2宗，均由镇领导出庭应诉。', 2, { basis: 'implied' }],
        ['行政机关负责人应出庭27件，实际出庭26件。', 26],
      ],
      nonExamples: ['组织旁听庭审2次。'],
    },
    {
      id: 'litigation.appearanceRate',
      zh: '行政机关负责人出庭应诉率',
      en: 'rate of appearance by the responsible head',
      unit: '%',
      numerator: 'litigation.appearances',
      denominator: 'litigation.cases',
      frames: [{ head: ['appearanceRate'], units: ['percent'] }],
      universals: [
        { value: 100, says: ['appearance', 'appear'], topic: ['litigation', 'appearance'], within: 'sentence' },
      ],
      reason: '出庭应诉率；“均出庭应诉”是100。',
      examples: [
        ['行政机关负责人出庭应诉率100%。', 100],
        ['行政诉讼案件3件，负责人均出庭应诉。', 100, { basis: 'implied' }],
      ],
      nonExamples: ['败诉率7%。'],
    },
  ],
);
