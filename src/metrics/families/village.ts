import { action, defineFamily, modifier, object } from '../define.js';

/** Model villages of democracy and rule of law, and the villagers who know the law. */
export const village = defineFamily(
  'village',
  [
    object(
      'modelVillage',
      '{国家级,全国,省级,市级,县级,区级,州级,自治区级,县级以上,国家,全省,省,市,}{“,}民主法治{示范,}{村,社区}{（社区）,（居）,（居、社区）,、社区,/社区,和社区,（社区、居）,}{”,}',
    ),
    object('modelSite', '{法治,}示范{村,社区}{（社区）,（居）,}'),
    object(
      'legalLiterate',
      '{乡村,农村,企业,村级,村（社区）,}{“法律明白人”,法律明白人,“乡村法律明白人”} “法治带头人”“法律明白人” “法治带头人”、“法律明白人”',
    ),
    object('leadingLiterate', '{“,}法治带头人{”,}'),
    modifier('perVillage', '{每村,每个村,每个社区,每村（社区）,每社区}'),
    action('hitherto', '至此 共创建'),
    object('modelHousehold', '{“,}{农村,乡村,}学法用法示范{户,家庭}{”,}'),
  ],
  [
    {
      id: 'modelVillage.total',
      zh: '民主法治示范村（社区）数',
      en: 'model villages of democracy and rule of law',
      unit: '个',
      note: 'the level (国家级、省级、市级、县级) is its scope',
      frames: [
        {
          head: ['modelVillage'],
          action: ['stock', 'hitherto'],
          units: ['place'],
          weight: 6,
          byLevel: true,
          stock: true,
        },
        {
          head: ['modelSite'],
          action: ['hitherto'],
          topic: ['modelVillage'],
          within: 'sentence',
          units: ['place'],
          weight: 6,
          byLevel: true,
          stock: true,
        },
        { head: ['modelVillage'], units: ['place'], weight: -2, not: ['create'], byLevel: true, stock: true },
      ],
      reason: '现有、累计、已创建的是存量；新创建、评为的是新增。级别是范围。',
      examples: [
        ['目前，全镇已创建市级民主法治示范村12个。', 12, { scope: true }],
        ['全镇现有省级民主法治示范村1个。', 1, { scope: true }],
        ['至此全街道市级以上民主法治示范社区已达7个。', 7, { scope: true }],
      ],
      nonExamples: ['今年新创建市级民主法治示范村1个。', '申报省级民主法治示范村。'],
    },
    {
      id: 'modelVillage.created',
      zh: '新创建民主法治示范村（社区）数',
      en: 'model villages newly created',
      unit: '个',
      note: 'the level is its scope',
      frames: [
        {
          head: ['modelVillage'],
          action: ['create', 'new'],
          units: ['place'],
          weight: 3,
          not: ['stock', 'hitherto'],
          byLevel: true,
        },
        {
          head: ['modelSite'],
          action: ['create'],
          topic: ['modelVillage'],
          within: 'sentence',
          units: ['place'],
          weight: 2,
          not: ['stock', 'hitherto'],
          byLevel: true,
        },
      ],
      reason: '新创建、评为、获评、新增。',
      examples: [
        ['今年新创建市级民主法治示范村1个。', 1, { scope: true }],
        ['2个村被评为省级民主法治示范村。', 2, { scope: true }],
      ],
      nonExamples: ['全镇现有市级民主法治示范村6个。'],
    },
    {
      id: 'legalLiterate.people',
      zh: '法律明白人数',
      en: 'legally literate villagers (法律明白人)',
      unit: '人',
      frames: [
        { head: ['legalLiterate'], units: ['person'], weight: 1, not: ['train', 'leadingLiterate'] },
        { head: ['legalLiterate'], units: ['person'], weight: -4 },
      ],
      reason: '培养、现有的法律明白人。',
      examples: [
        ['培育“法律明白人”66名。', 66],
        ['全镇现有“法律明白人”176名。', 176],
      ],
      nonExamples: ['开展“法律明白人”培训3期。'],
    },
    {
      id: 'legalLiterate.households',
      zh: '学法用法示范户数',
      en: 'law-abiding model households',
      unit: '户',
      frames: [{ head: ['modelHousehold'], units: ['household'], weight: 1, not: ['perVillage'] }],
      reason: '学法用法示范户。',
      examples: [['学法用法示范户33户。', 33]],
      nonExamples: ['危房改造33户。', '学法用法示范户每村3户。'],
    },
  ],
);
