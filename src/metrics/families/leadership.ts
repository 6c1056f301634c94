import { action, defineFamily, guard, object } from '../define.js';

/** What leaders and staff do: meetings, study, training, exams. */
/** Measure words of things that are held; 个 and 项 count too much else. */
const HELD = '场 场次 次 期 轮 批次 堂 课 节 班次 班 场/次 轮次 回 届 期次 批 堂次 课次 节次'.split(' ');

export const leadership = defineFamily(
  'leadership',
  [
    object(
      'lawMeeting',
      '{法治政府建设,法治建设,依法行政,法治工作,依法治镇,依法治县,全面依法治县,法治,依法治区,依法治市,法治乡村建设,法治建设工作,法治督察,法治政府建设工作,推进法治政府建设,依法治理}{专题,工作,领导小组,推进,部署,工作专题,专题工作,工作推进,调度,委员会,委员会办公室,协调小组,联席,}{会议,会,推进会,部署会,调度会,例会,工作会} {法治,法治政府建设,依法治镇,依法行政}{工作,}领导小组{工作,}{会议,会}',
    ),
    object(
      'specialMeeting',
      '专题{工作,部署,研究,推进,党委,党组,协调,}{会议,会,例会} 专题会 领导小组{工作,专题,全体,}{会议,会} {工作,}{推进,部署,调度,联席}会{议,}',
    ),
    object(
      'meeting',
      '{党委,党组,党工委,常委会,县委常委会,常务,政府常务,区政府常务,县政府常务,市政府常务,镇长办公,局长办公,主任办公,办公,班子,党政班子,党政联席,联席,委员会,委务,局务,局党组,委党组,区委常委会,市委常委会,党委（党组）,政府党组,行政办公,政府班子,干部,职工,工作,全体,办公室,碰头,党委班子,区政府党组,党工委（扩大）,议事协调,党政班子联席,班子联席}{会议,会,常务会议} {全面,}依法治{县,市,区,省,镇}{委,}{委员会,办,}{会议,办公室会议,全体会议} {常务会议,常务会,党委会,党组会,党工委会,常委会}',
    ),
    object('bareMeeting', '会议'),
    object(
      'study',
      '{会前,集中,专题,集体,带头,领导干部,干部,}{学法,学法活动,学法用法,学法讲座} {法治,法律,法律法规,法律知识,习近平法治思想,宪法,民法典,集中,专题,集体,理论,政治,专题法治,业务,中心组,中心组集中,中心组专题,理论学习中心组,“第一议题”,第一议题,第一议题制度,专题理论,集中理论,集中法治,党委会,党组,班子}{学习,学习会,学习研讨,学习教育,集中学习,专题学习,研讨学习,理论学习,学法}{活动,会,} {专题,交流,学习,集中,集体,理论,}研讨{交流,活动,会,} {交流研讨,研讨发言,学习交流} 学习',
    ),
    object(
      'training',
      '{法治,执法,业务,法律,法律法规,行政执法,专题,执法业务,执法人员,法治专题,专项,依法行政,法治业务,法治能力,法制,普法,骨干,各类,法律业务,法律知识,综合执法,行政执法业务,岗前,线上,应知应会,法治骨干,领导干部法治,处级干部法治,调解员,人民调解员,调解业务,干部,网络,集中}{专题,业务,能力提升,素质提升,集中,骨干,能力,专项,}{培训,培训班,培训会,培训活动,轮训,轮训班,集训} 培训{班,会,活动,课程,} 轮训{班,} {依法行政,法治,领导干部,行政执法,}{专题,}{研讨班,研修班,专题班,读书班}',
    ),
    object(
      'ownTrainee',
      '{参训,受训,参加培训,参与培训,培训,轮训,集训,参培}{各级,各类,镇村,镇、村,机关,执法,}{人员,干部,人数,学员,人次,人,执法人员,干部职工,} 参训 参培',
    ),
    object(
      'trainee',
      '{参训,培训,受训,覆盖,轮训,集训,参与培训,参加培训,参训镇村,覆盖镇村,培训镇村,参训干部,参培,受训干部}{各级,各类,镇村,村居,镇、村,村（社区）,机关,执法,行政执法,领导,业务,村组,}{人员,干部,人数,学员,干部职工,人次,执法人员,调解员,骨干,职工,党员干部,工作人员,人民调解员,法律明白人,“法律明白人”,网格员,人,} 参训 参培',
    ),
    object(
      'lawExam',
      '{学法用法,学法,法律,法律知识,法治,普法,普法宪法知识,网上学法,网上学法用法,年度学法,年度学法用法,无纸化学法用法,学法用法无纸化,学法用法理论,网络学法用法理论,网络学法用法,宪法知识,宪法,法律法规知识,应知应会法律知识,任前法律知识,在线学法,无纸化学法,年度普法,年度法律知识,国家工作人员学法用法,法治知识,依法行政知识,网络普法,普法学法,国家工作人员学法,公职人员学法,线上学法,法律法规,法治理论,领导干部学法,网上法律知识,法治理论知识,干部学法,年度法治,年终学法,普法知识,领导干部法律知识}{知识,理论,网络,在线,年度,用法,统一,闭卷,无纸化,线上,}{考试,测试,考核,竞赛,测评} {年度学法用法,学法用法}{培训考试,} {普法,学法}{网,}考试 {学法,学法用法,普法,在线学法}{考法,考学,答题} “{法宣在线,学法在线,如法网,学习强国}”{学习,年度,}{考试,答题} {法律知识,普法,普法知识,宪法知识,网上法律}{竞赛,答题} 年度{学法,普法,法律}{用法,}考试 学法{用法,}考试',
    ),
    object('lawItem', '{涉法,法治}{议题,事项,工作议题}'),
    object('exam', '考试 测试 考核测试 学法考试'),
    action('research', '研究 审议 听取 部署 研究部署 研究审议 专题研究'),
    action('observe', '旁听 观摩'),
    guard(
      'leadershipGuards',
      '学习贯彻{落实,} 学习宣传{贯彻,} 深入学习 认真学习 学习领会 加强学习 学习笔记 学习氛围 学习计划 学习制度 学习型 学法制度 学法计划 学法清单 会议精神 会议纪要 会议室 学习强国 学习内容 学习习近平 会议决定 会议审议 业务培训 培训力度 培训教育 教育培训 培训计划 岗前培训制度 会议研究决定 学法述法 学法用法工作 学法用法制度',
    ),
  ],
  [
    {
      id: 'leadership.meetings',
      kinds: true,
      zh: '研究法治工作的会议次数',
      en: 'meetings held on law-based government',
      unit: '次',
      note: '专题会议、领导小组会议、常务会研究 N次; general meetings with no bearing on 法治 are quantities',
      frames: [
        { head: ['lawMeeting'], units: ['event'], weight: 4 },
        {
          head: ['specialMeeting'],
          units: ['event'],
          topic: ['lawTopic', 'lawMeeting'],
          weight: 2,
          not: ['study', 'train', 'dispute', 'petition', 'hazard', 'lawExam', 'adviserDuty'],
        },
        {
          head: ['meeting'],
          units: ['event'],
          topic: ['lawTopic', 'lawItem'],
          within: 'clause',
          weight: 2,
          not: ['study', 'train', 'adviserDuty', 'legalAdviser', 'lawExam'],
        },
        {
          head: ['bareMeeting'],
          units: ['event'],
          topic: ['lawTopic', 'lawMeeting'],
          within: 'sentence',
          weight: 0,
          not: ['study', 'train', 'adviserDuty', 'legalAdviser', 'lawExam'],
        },
        {
          head: ['lawTopic'],
          action: ['research'],
          units: [],
          unitWords: HELD,
          topic: ['meeting', 'specialMeeting', 'lawMeeting', 'research'],
          within: 'sentence',
          weight: 2,
          not: ['study', 'report', 'listen', 'adviserDuty', 'legalAdviser'],
        },
      ],
      reason: '研究法治工作的会议；学法、听汇报、法律顾问列席的会议另算；同法治无关的会议只是数量。',
      examples: [
        ['全年召开法治建设专题会议5次。', 5],
        ['全年召开领导小组会议研究法治工作4次。', 4],
        ['党委会、政府班子会议研究法治工作9次。', 9],
      ],
      nonExamples: ['听取司法所工作汇报2次。', '中心组会议学法6次。', '坚持每个季度召开专题会议。'],
    },
    {
      id: 'study.sessions',
      kinds: true,
      zh: '学法次数',
      en: 'law study sessions',
      unit: '次',
      note: '中心组、会前、集体、专题学法或学习、研讨',
      frames: [
        {
          head: ['study'],
          units: [],
          unitWords: HELD,
          weight: 2,
          topic: ['lawTopic', 'study'],
          not: ['training', 'lawExam', 'publicityEvent', 'observe', 'adviserMeeting'],
        },
      ],
      reason: '学法、学习、研讨的次数；“每季度一次”是制度。',
      examples: [
        ['全年共组织集体学法12次。', 12],
        ['中心组开展专题学习习近平法治思想6次。', 6],
        ['全年领导班子集中学法四次。', 4],
      ],
      nonExamples: ['落实每年不少于4次的领导干部集中学法。', '带队旁听庭审2次。', '举办学法培训班3期。'],
    },
    {
      id: 'training.sessions',
      kinds: true,
      zh: '法治培训期（场）次',
      en: 'training courses',
      unit: '期',
      note: '培训、培训班 期、场、次、批次',
      frames: [{ head: ['training'], units: [], unitWords: HELD, weight: 4 }],
      reason: '培训、培训班的期数。',
      examples: [
        ['举办镇村干部法治培训班3期。', 3],
        ['举办领导干部依法行政专题研讨班4期。', 4],
        ['开展法治专题培训5场次。', 5],
      ],
      nonExamples: ['培训执法人员520人次。'],
    },
    {
      id: 'training.participants',
      zh: '法治培训参加人次',
      en: 'people trained',
      unit: '人次',
      frames: [
        {
          head: ['trainee'],
          topic: ['training', 'train', 'ownTrainee'],
          within: 'sentence',
          units: ['personTime'],
          weight: 4,
          not: ['publicityEvent', 'lawExam', 'certificateExam', 'pass', 'examFail'],
        },
        {
          head: ['training', 'train'],
          units: ['personTime'],
          weight: -1,
          not: ['lawExam', 'certificateExam', 'pass', 'examFail', 'consultation', 'audience'],
        },
        {
          head: ['audience'],
          topic: ['training'],
          within: 'sentence',
          units: ['personTime'],
          weight: 1,
          not: ['publicityEvent', 'lawExam', 'consultation'],
        },
      ],
      reason: '培训的人次；考试的人数是 examinees。',
      examples: [
        ['举办法治培训班3期，参训人员一百八十余人次。', 180, { qualifier: 'min' }],
        ['举办执法业务培训班6期，培训执法人员520人次。', 520],
        ['举办法治专题培训4期，覆盖镇村干部460余人次。', 460, { qualifier: 'min' }],
      ],
      nonExamples: ['开展普法宣传，覆盖群众2000人次。', '93名干部参加学法考试。'],
    },
    {
      id: 'training.examinees',
      zh: '学法考试参加人数',
      en: 'people who sat a law exam',
      unit: '人',
      frames: [
        { head: ['lawExam'], units: ['person', 'personTime'], weight: 1, not: ['certificateExam', 'examFail'] },
        {
          head: ['lawExam'],
          action: ['attend', 'pass'],
          units: ['person'],
          weight: 14,
          not: ['certificateExam', 'examFail'],
        },
        {
          head: ['attend'],
          topic: ['lawExam'],
          within: 'sentence',
          units: ['person'],
          weight: -4,
          not: ['certificateExam', 'pass', 'examFail', 'training', 'train', 'publicityEvent'],
        },
        {
          head: ['exam'],
          units: ['person', 'personTime'],
          topic: ['lawExam', 'study'],
          within: 'sentence',
          weight: -4,
          not: ['certificateExam', 'pass', 'examFail'],
        },
      ],
      reason: '参加学法考试的人数；执法证考试是 enforcementCertificate。',
      examples: [
        ['组织93名干部职工参加网络学法用法理论考试。', 93],
        ['全乡56名公职人员全部通过年度学法用法考试。', 56],
        ['组织全乡干部参加学法考法，参考37人。', 37],
      ],
      nonExamples: ['组织12人参加执法资格考试。', '除2人缺考外全部参加学法考试。'],
    },
    {
      id: 'training.participationRate',
      zh: '学法考试参考率（参学率）',
      en: 'exam or study participation rate',
      unit: '%',
      frames: [
        {
          head: ['participationRate'],
          units: ['percent'],
          topic: ['lawExam', 'exam', 'study', 'training', 'lawTopic'],
        },
      ],
      reason: '参考率、参学率、参训率。',
      examples: [['组织全体干部参加网上学法考试，参考率、合格率均达100%。', 100]],
      nonExamples: ['项目完成率100%。'],
    },
    {
      id: 'training.passRate',
      zh: '学法考试合格率（通过率）',
      en: 'exam pass rate',
      unit: '%',
      frames: [
        {
          head: ['passRate'],
          units: ['percent'],
          topic: ['lawExam', 'exam', 'study', 'participationRate'],
          not: ['caseFile'],
        },
      ],
      universals: [
        { value: 100, says: ['pass'], topic: ['lawExam'], within: 'sentence', not: ['certificateExam', 'certificate'] },
      ],
      reason: '学法考试的合格率、通过率；“全部合格”是100；优秀率、优良率不是。',
      examples: [
        ['组织全体干部参加网上学法考试，参考率、合格率均达100%。', 100],
        ['56名公职人员全部通过年度学法用法考试。', 100, { basis: 'implied' }],
      ],
      nonExamples: ['组织217人参加执法资格考试，合格率93.55%。', '案卷合格率98%。'],
    },
  ],
);
