import { action, defineFamily, object, rate } from '../define.js';

export const enforcementCertificate = defineFamily(
  'enforcementCertificate',
  [
    object(
      'certificate',
      '{国家统一,国家,全国统一,}{行政,综合行政,综合,}执法{资格,监督,主体,}{证,证件,资格证,证书,资格} 行政执法资格 {行政,}执法资格',
    ),
    object(
      'holder',
      '{在岗,现有,在编,}持{有,}证{执法人员,人员,上岗人员,人数,干部,的,执法,} {执法证,证件}{持有人数,持有者,持有人} 持证{行政,}执法{人员,队员,} 持证 持证上岗',
    ),
    object(
      'eligible',
      '{应,应当,需,须,需要}{持证,领证,持有,领取,持,取得,办证,办理}{行政,}{执法证,执法证件,}{人员,人数,执法人员,的,} 应持证上岗{人员,}',
    ),
    object(
      'certificateExam',
      '{行政,综合行政,}执法{人员,}{资格,证,证件,资格证,人员资格}{认证,培训,申领,}{考试,考核,培训考试,测试,培训及考试,认证考试,培训考核} {综合法律知识,公共法律知识,专业法律知识}{考试,培训考试} 执法{证件,证}考试 {行政,}执法资格考试 {新申领,申领}{执法证,执法证件,}{人员,}考试',
    ),
    object(
      'newCertificate',
      '新{增,}{领证,取证,办证,申领证,持证,增持证,发证} {新增,新办,新申领,新取得,新领取,新考取,新换发}{行政,}{执法证,执法证件,执法资格,持证}{执法人员,人员,} 新增持证 领证',
    ),
    rate(
      'holdingRate',
      '{行政,}{执法人员,执法证,人员,执法证件,}{持证上岗,持证,持证执法,领证}率 {执法证,执法证件,证件}{持有率,申领率,办证率,领取率} 占应持证{人数,人员,}{的,}{比例,总数的,} 持证比例 持证{上岗,执法,}{达,达到}',
    ),
    action('hold', '持有 取得 拥有 具有 具备 持 获得 已取得 领取 领有 办理 办理了 申领 换领 考取'),
  ],
  [
    {
      id: 'enforcementCertificate.eligible',
      zh: '应领（应持）行政执法证人数',
      en: 'staff who should hold an enforcement certificate',
      unit: '人',
      note: 'only where the text says 应领、应持、应当持证',
      frames: [{ head: ['eligible'], units: ['person'], weight: 4 }],
      reason: '只有说“应领、应持、应当持证”才算。',
      examples: [
        ['应领证的正式工作人员数为54人，执法证持有人数为44人。', 54],
        ['应持证人员32人，已持证27人。', 32],
      ],
      nonExamples: ['执法人员24名，其中持证23名。'],
    },
    {
      id: 'enforcementCertificate.holders',
      zh: '持有行政执法证人数',
      en: 'holders of an enforcement certificate',
      unit: '人',
      note: '持有、持证、取得执法证的人数; 「N名执法人员全部持证上岗」: N personnel (stated), N holders (implied), rate 100 (implied)',
      frames: [
        { head: ['holder'], units: ['person'], weight: 2, not: ['newCertificate', 'new', 'train', 'certificateExam'] },
        {
          head: ['certificate'],
          action: ['hold', 'stock'],
          units: ['person'],
          not: ['new', 'newCertificate', 'eligible', 'certificateExam'],
          weight: 2,
        },
      ],
      universals: [
        {
          value: 'count',
          of: ['enforcement.personnel'],
          says: ['holder', 'certificate'],
          not: ['certificateExam', 'newCertificate'],
        },
      ],
      reason: '“持有、持证、取得”是存量；“新取得、通过考试”是新领。',
      examples: [
        ['我镇有15人持有行政执法证。', 15],
        ['现有执法人员24名，其中持证23名。', 23],
        ['共有行政执法人员21人，全部持证上岗。', 21, { basis: 'implied' }],
        ['执法证持有人数为44人。', 44],
      ],
      nonExamples: ['今年新取得执法证5人。', '提高机关人员申领执法证件率。', '6人通过了执法资格考试。'],
    },
    {
      id: 'enforcementCertificate.holdingRate',
      zh: '行政执法证持证率',
      en: 'enforcement-certificate holding rate',
      unit: '%',
      note: '持证率、持证上岗率',
      numerator: 'enforcementCertificate.holders',
      denominator: 'enforcementCertificate.eligible',
      frames: [{ head: ['holdingRate'], units: ['percent'] }],
      universals: [
        {
          value: 100,
          says: ['holder'],
          topic: ['officers', 'certificate', 'holder'],
          within: 'clause',
          not: ['certificateExam', 'pass', 'newCertificate', 'eligible'],
        },
        {
          value: 100,
          of: ['enforcement.personnel'],
          says: ['certificate', 'holder'],
          not: ['certificateExam', 'newCertificate', 'pass'],
        },
      ],
      reason: '“全部持证上岗”是100；“提高申领执法证件率”没有数值。',
      examples: [
        ['应领证54人，持证44人，持证率为81.48%。', 81.48],
        ['执法人员持证上岗率100%。', 100],
        ['21名执法人员全部持证上岗。', 100, { basis: 'implied' }],
        ['持证执法人员18人，占应持证人数的九成。', 90],
      ],
      nonExamples: ['提高机关正式在编人员申领执法证件率。', '严格执行执法人员持证上岗制度。'],
    },
    {
      id: 'enforcementCertificate.examinees',
      zh: '参加执法证考试人数',
      en: 'people who sat the certificate exam',
      unit: '人',
      frames: [
        { head: ['certificateExam'], action: ['attend', 'organise'], units: ['person', 'personTime'], not: ['pass'] },
      ],
      reason: '“组织N人参加”考试；“N人通过”是合格数。',
      examples: [
        ['组织12名工作人员参加行政执法资格考试。', 12],
        ['今年有8人报名参加执法证考试。', 8],
      ],
      nonExamples: ['6人通过了执法资格考试。', '组织93名干部参加学法用法考试。'],
    },
    {
      id: 'enforcementCertificate.passed',
      zh: '通过执法证考试（新领证）人数',
      en: 'people who passed the exam or were newly certified',
      unit: '人',
      frames: [
        { head: ['certificateExam'], action: ['pass'], units: ['person'], weight: 3 },
        { head: ['certificate', 'holder'], action: ['new', 'pass'], units: ['person'], weight: 3, not: ['stock'] },
        { head: ['newCertificate'], units: ['person'], weight: 4 },
        { head: ['pass'], topic: ['certificateExam'], within: 'sentence', units: ['person'], weight: -4 },
      ],
      universals: [
        {
          value: 'count',
          of: ['enforcementCertificate.examinees'],
          says: ['pass'],
          topic: ['certificateExam'],
          within: 'sentence',
        },
      ],
      reason: '通过考试、新取得证的人数。',
      examples: [
        ['7月份组织参加行政执法资格考试，6人通过了考试。', 6],
        ['今年新取得执法证5人。', 5],
        ['组织217人参加执法资格考试，合格203人。', 203],
      ],
      nonExamples: ['93名干部通过学法考试。', '15人持有行政执法证。'],
    },
    {
      id: 'enforcementCertificate.passRate',
      zh: '执法证考试通过率',
      en: 'certificate exam pass rate',
      unit: '%',
      numerator: 'enforcementCertificate.passed',
      denominator: 'enforcementCertificate.examinees',
      frames: [{ head: ['passRate'], topic: ['certificateExam'], units: ['percent'], weight: 2 }],
      universals: [{ value: 100, says: ['pass'], topic: ['certificateExam'], within: 'clause' }],
      reason: '“均通过了执法证考试”是100。',
      examples: [
        ['组织217人参加执法资格考试，合格率93.55%。', 93.55],
        ['所有行政执法人员均通过了执法证考试。', 100, { basis: 'implied' }],
      ],
      nonExamples: ['学法考试合格率100%。'],
    },
  ],
);
