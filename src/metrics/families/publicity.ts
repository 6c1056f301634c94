import { action, defineFamily, guard, object } from '../define.js';

/** Measure words of things that are held; 个 and 项 count too much else. */
const HELD = '场 场次 次 期 轮 批次 堂 课 节 班次 场/次 轮次 回 期次 批 站 堂次 课次 节次'.split(' ');

export const publicity = defineFamily(
  'publicity',
  [
    object(
      'publicityEvent',
      '{法治宣传教育,法制宣传教育,普法宣传教育,普法,法治宣传,法制宣传,普法宣传,法律宣传,宪法宣传,法治主题,普法主题,宣传教育,集中宣传,主题宣传,专题宣传,宣传,禁毒宣传,反诈宣传,送法,送法下乡,普法教育,法治教育,普法依法治理,普法惠民}{宣传,宣传教育,集中宣传,主题宣传,服务,教育,}{活动,主题活动,系列活动,专项活动,咨询活动,} {法治文化,法治,法制,宪法,民法典,法律,平安法治}{宣传,宣传教育,集中宣传,主题宣传}{活动,主题活动,系列活动,专项活动,咨询活动,} {法治文化,法治,法制,宪法,民法典,法律,平安法治}{服务,教育,}{活动,主题活动,系列活动,专项活动,咨询活动} {上街,街头,广场,摆摊,入村,进村,下村}{设点,宣传,设摊}{宣传,} 设点宣传 摆摊设点{宣传,} 设摊宣传 {“,}{法律,法治,送法,宪法,民法典}{“,}{八进,六进,七进,九进,进}{”,}{活动,} {“,}{法律,法治,送法,宪法,民法典}进{校园,乡村,企业,机关,社区,单位,学校,农村,家庭,寺庙,工地,村,军营,网络,市场,村居}{”,}{活动,} 送法{进村,进校园,进企业,进社区,上门,下乡,入户,进村入户}{活动,} 普法宣传 {以案释法,巡回普法,线上普法,线下普法}{活动,} {宣传,普法}活动 普法{巡演,演出} 义诊咨询活动',
    ),
    object('genericEvent', '{系列,主题,各类,专题,}活动'),
    object(
      'lawTalk',
      '{法治,法律,法制,普法,宪法,民法典,专题,专题法治,法治专题,领导干部法治,法律知识,靶向,巡回,}{讲座,宣讲,宣讲会,宣讲活动,授课,报告会,辅导讲座,辅导,大讲堂} {法治,法制,普法,法律}{课,公开课,教育课,第一课,微课} 法制副校长{上课,} 法治副校长{授课,} {法治,普法,}微党课 {法治,普法}微课堂 法治党课 讲课',
    ),
    object(
      'publicityMaterial',
      '{普法,宣传,法治宣传,法律,法治,法制宣传,各类,各类宣传,各类普法,学习,法律宣传,普法宣传,法律法规,禁毒宣传,宪法,民法典,反诈,法律知识,各种宣传,各种法律宣传,宣传教育}{宣传,普法,}{资料,材料,手册,单,传单,单页,折页,读本,册,小册子,画册,明白纸,品,用品,书籍,知识手册,彩页,挂图,图书,页,物品,书刊,海报等资料} 资料 读本 书籍 宣传{单、手册,单、折页,品,页} 传单 折页 {小,}手册 小册子 画册 明白{纸,卡} 公开信 一封信{》,} 告知书 倡议书 普法书籍 {法律,}单行本 口袋书 {宣传,}购物袋 宣传{袋,画,扇,扑克,台历,杯,雨伞,围裙} 扑克牌 {宣传,普法,小,}{纪念品,礼品} 环保袋 年画 连环画 法律汇编 宣传册 {海报,宣传品}等资料',
    ),
    object('bareMaterial', '材料'),
    object(
      'broadcast',
      '{法治,普法,法制,}{宣传栏,宣传橱窗} {法治,普法,宣传,}{展板,橱窗,画廊,板报,黑板报} {普法,宣传,法治,普法宣传,}{音频,视频,短视频,微视频,短片,短信,推文,公众号,微信,动漫} {法治,}{示范点,小院坝,公园,长廊,广场,阵地}',
    ),
    object(
      'banner',
      '{宣传,普法,法治,墙体,固定,喷绘,}{横幅,标语,条幅,布标,海报,挂图,横标,横幅标语,标语横幅,过街横幅,过街联} {LED,电子}{屏,显示屏}{标语,} {固定,墙体,}宣传标语',
    ),
    object(
      'audience',
      '{受教育,受众,参与,覆盖,惠及,教育,服务,受益,参加,吸引,辐射,宣传,覆盖受众,受教,普法,影响,直接受益,直接受众,参与活动,现场,宣传教育,累计受教育,直接教育,观看,点击,阅读,浏览}{各族,各类,师生,辖区,广大,}{群众,人数,人员,居民,师生,学生,干部群众,村民,职工,人,人群,听众,青少年,党员群众,干部,企业职工,职工群众,农民工,总人数,中小学生,家长,老百姓,师生家长}{达,} {直接,}受众{面,达,人数,群众,} 受教育 观看 收看 覆盖 惠及 受益 群众参与 参与人数 {师生,群众}受益',
    ),
    object(
      'consultation',
      '{群众,法律,现场,村民,法律法规,居民,政策,}{咨询,法律咨询,问题咨询}{人数,} {解答,解疑,答疑,咨询答疑,法律咨询}{群众,} {解答,接受,接待,提供,受理,现场解答}{群众,法律,居民,村民,现场,}{咨询,法律咨询,疑问,问题,答疑}',
    ),
    action('consult', '{解答,接受,接待,提供,现场解答,现场提供,为群众解答}{群众,法律,}{咨询,疑问} 答疑 解答 咨询'),
    object(
      'publicLegalService',
      '公共法律服务{中心,工作站,工作室,站,室,实体平台,平台,体系,点,} 法律援助{中心,工作站,} 司法所 法律服务{机构,工作者,所,人员}',
    ),
    guard(
      'publicityGuards',
      '宣传车 宣传阵地 普法规划 普法责任制 普法责任清单 宣传工作 普法工作 普法讲师团 普法志愿者 普法队伍 普法小分队 活动经费 法治文化{阵地,公园,广场,长廊} 普法教育基地 宣传月 宣传周 宣传日 法治轨道 活动中心 谁执法谁普法 法治宣传日',
    ),
  ],
  [
    {
      id: 'publicity.events',
      kinds: true,
      zh: '普法宣传活动场次',
      en: 'law-publicity events',
      unit: '场',
      note: '宣传活动、普法活动、法律进… N场、场次、次',
      frames: [
        {
          head: ['publicityEvent'],
          units: [],
          unitWords: HELD,
          weight: 2,
          not: ['lawTalk', 'meeting', 'training', 'exam', 'study'],
        },
        {
          head: ['genericEvent'],
          topic: ['publicityEvent'],
          units: [],
          unitWords: HELD,
          weight: -2,
          not: ['lawTalk', 'meeting', 'training', 'screeningRound', 'emergency'],
        },
        {
          head: ['publicityEvent'],
          units: [],
          unitWords: HELD,
          weight: -6,
          not: ['meeting', 'training', 'exam', 'study'],
        },
      ],
      reason: '普法、法治宣传活动的场次；讲座、宣讲另算。',
      examples: [
        ['认真组织开展系列法治宣传教育活动9场。', 9],
        ['开展“法律进企业”“法律进工地”等活动33场次。', 33],
        ['利用“3·15”“12·4”等节点开展法治宣传活动十余场。', 10, { qualifier: 'min' }],
        ['累计开展45场法治宣传活动。', 45],
      ],
      nonExamples: [
        '举办法治讲座17场。',
        '开展应急演练26场次。',
        '开展宣传活动，发放资料300份。',
        '整改法律问题21个。',
        '建成法治公园1个。',
      ],
    },
    {
      id: 'publicity.lectures',
      zh: '法治讲座（宣讲、课）场次',
      en: 'law lectures',
      unit: '场',
      note: '讲座、宣讲、法治课',
      frames: [{ head: ['lawTalk'], units: ['event'], unitWords: ['讲'], weight: 5, not: ['training'] }],
      reason: '讲座、宣讲、法治课。',
      examples: [
        ['举办领导干部法治讲座17场。', 17],
        ['法制副校长上法制课6堂。', 6],
        ['开展“法治院坝会”靶向宣讲37场。', 37],
      ],
      nonExamples: ['开展法治宣传活动26场。'],
    },
    {
      id: 'publicity.materials',
      kinds: true,
      zh: '发放普法宣传资料份数',
      en: 'publicity materials handed out',
      unit: '份',
      note: '资料、手册、传单 份、册、本、张',
      frames: [
        { head: ['publicityMaterial'], units: ['copy'], weight: 2, not: ['hang', 'contract', 'banner'] },
        { head: ['publicityMaterial'], action: ['distribute'], units: ['copy'], weight: 2 },
        { head: ['bareMaterial'], action: ['distribute'], topic: ['publicityEvent'], units: ['copy'], not: ['cancel'] },
      ],
      reason: '发放、派发、印发的资料、手册、传单。',
      examples: [
        ['发放宣传资料近1.5万份。', 15000, { qualifier: 'max' }],
        ['派发各类普法宣传手册3000余册。', 3000, { qualifier: 'min' }],
        ['开展普法宣传，发放民法典单行本、购物袋等2800余份。', 2800, { qualifier: 'min' }],
      ],
      nonExamples: ['悬挂横幅60余条。', '收集材料12份上报。', '取消申请材料36件。'],
    },
    {
      id: 'publicity.banners',
      kinds: true,
      zh: '悬挂（张贴）宣传横幅标语数',
      en: 'banners put up',
      unit: '条',
      frames: [{ head: ['banner'], units: ['banner'], weight: 2 }],
      reason: '悬挂、张贴的横幅、标语、海报。',
      examples: [
        ['悬挂横幅60余条。', 60, { qualifier: 'min' }],
        ['开展宣传43场，悬挂布标35条。', 35],
      ],
      nonExamples: ['发放宣传单600份。', '建有法治宣传栏9个。', '展出展板30块。'],
    },
    {
      id: 'publicity.reach',
      zh: '普法活动受众（参与）人次',
      en: 'people reached by publicity',
      unit: '人次',
      frames: [
        {
          head: ['audience'],
          topic: ['publicityEvent', 'lawTalk', 'publicityMaterial', 'banner'],
          units: ['personTime'],
          weight: 0,
          not: ['training', 'train', 'exam', 'consultation', 'study', 'visitor'],
        },
        {
          head: ['publicityEvent'],
          topic: ['publicityEvent'],
          within: 'clause',
          units: ['personTime'],
          weight: -10,
          not: ['training', 'exam', 'consult', 'train', 'visitor'],
        },
      ],
      reason: '受众、参与、覆盖的群众；培训的人次、咨询的人次另算。',
      examples: [
        ['开展普法宣传活动58场次，受众达3万余人次。', 30000, { qualifier: 'min' }],
        ['开展法治宣传活动9场，惠及师生近千人。', 1000, { qualifier: 'max' }],
      ],
      nonExamples: ['举办法治培训班5期，覆盖镇村干部460余人次。', '接受群众咨询380人。'],
    },
    {
      id: 'publicity.consultations',
      zh: '普法活动现场解答咨询人次',
      en: 'questions answered at publicity events',
      unit: '人次',
      frames: [
        {
          head: ['consultation'],
          topic: ['publicityEvent', 'publicityMaterial', 'banner', 'lawTalk'],
          within: 'sentence',
          units: ['personTime'],
          weight: 10,
          not: ['publicLegalService', 'legalAdviser', 'lawyer'],
        },
        {
          head: ['consultation', 'consult'],
          topic: ['publicityEvent', 'publicityMaterial', 'banner', 'lawTalk'],
          units: ['personTime', 'event'],
          unitWords: ['件', '例', '宗', '起'],
          weight: 4,
          not: ['publicLegalService'],
        },
      ],
      reason: '宣传活动现场的咨询；公共法律服务站、法律援助的咨询是 legalAid.consultations。',
      examples: [['发放宣传单6000余份，接受群众咨询380余人。', 380, { qualifier: 'min' }]],
      nonExamples: ['镇公共法律服务工作站全年提供法律咨询1460人次。'],
    },
  ],
);
