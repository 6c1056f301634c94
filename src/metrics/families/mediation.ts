import { defineFamily, object } from '../define.js';

export const mediation = defineFamily(
  'mediation',
  [
    object(
      'mediationCommittee',
      '{人民,行业性专业性,专业性行业性,行业性、专业性,行业性,专业性,行业专业性,村级,镇级,企业,}{人民,}{调解委员会,调委会} {人民,各级,基层,}调解组织',
    ),
    object('mediator', '{人民,行业性专业性人民,}调解员{队伍,}'),
    object('mediationStudio', '{个人,品牌,个人品牌,人民,特色,金牌,村级,}{品牌,}{调解工作室,调解室,调解工作站}'),
    object('mediationAgreement', '{人民,书面,书面人民,}调解协议{书,} {书面,达成书面}协议{书,}'),
    object('oralAgreement', '口头{调解,}协议{书,}'),
    object('bareAgreement', '协议书 {达成,制作,签订,履行}协议{书,}'),
    object('judicialConfirmation', '{申请,经法院,}司法确认{案件,申请,的,调解协议,}'),
  ],
  [
    {
      id: 'mediation.committees',
      kinds: true,
      zh: '人民调解委员会数',
      en: 'people’s mediation committees',
      unit: '个',
      frames: [{ head: ['mediationCommittee'], units: ['place'], not: ['mediator'] }],
      universals: [
        {
          value: 'count',
          counted: ['village'],
          says: ['mediationCommittee'],
          topic: ['mediationCommittee'],
          within: 'sentence',
        },
      ],
      reason: '“N个村均成立调委会”就是N个调委会。',
      examples: [
        ['全镇建立镇、村人民调解委员会47个。', 47],
        ['全镇46个村（居）均成立了人民调解委员会。', 46, { basis: 'implied' }],
        ['共有3867个人民调解委员会。', 3867],
      ],
      nonExamples: ['调委会调解纠纷30个。', '调解委员会有调解员12名。'],
    },
    {
      id: 'mediation.mediators',
      zh: '人民调解员数',
      en: 'people’s mediators',
      unit: '人',
      frames: [{ head: ['mediator'], units: ['person'], not: ['train'] }],
      reason: '培训调解员N人次是培训，不是人数。',
      examples: [
        ['有人民调解员75名。', 75],
        ['充分发挥112名调解员的作用。', 112],
      ],
      nonExamples: ['培训人民调解员60人次。'],
    },
    {
      id: 'mediation.studios',
      zh: '（个人）调解工作室数',
      en: 'personal mediation studios',
      unit: '个',
      frames: [{ head: ['mediationStudio'], units: ['place'] }],
      reason: '个人、品牌、村级的调解室都算。',
      examples: [
        ['建成个人品牌调解工作室21个。', 21],
        ['打造“老支书”调解室2个。', 2],
      ],
      nonExamples: ['调解工作室调解纠纷20件。'],
    },
    {
      id: 'mediation.agreements',
      zh: '人民调解协议数',
      en: 'mediation agreements',
      unit: '份',
      frames: [
        { head: ['mediationAgreement'], units: ['copy'], not: ['judicialConfirmation'] },
        { head: ['oralAgreement'], units: ['copy'], part: true, weight: 1, not: ['judicialConfirmation'] },
        {
          head: ['bareAgreement'],
          topic: ['dispute', 'mediate', 'mediationCommittee'],
          within: 'sentence',
          units: ['copy'],
          not: ['judicialConfirmation', 'contract'],
        },
      ],
      reason: '签订、达成、制作的调解协议（书）。',
      examples: [
        ['签订人民调解协议97份。', 97],
        ['达成书面调解协议3241件。', 3241],
        ['受理各类纠纷640件，调解成功632件，制作协议书410份。', 410],
        ['制作调解协议书210份，口头协议86份。', 86, { scope: true }],
      ],
      nonExamples: ['审查招商协议76份。'],
    },
    {
      id: 'mediation.judicialConfirmations',
      zh: '司法确认数',
      en: 'agreements judicially confirmed',
      unit: '件',
      frames: [{ head: ['judicialConfirmation'], units: ['case', 'copy'], weight: 2 }],
      reason: '经法院司法确认的协议或案件。',
      examples: [
        ['签订调解协议238份，经法院司法确认11件。', 11],
        ['办理司法确认案件1102件。', 1102],
      ],
      nonExamples: ['签订调解协议书238份。'],
    },
  ],
);
