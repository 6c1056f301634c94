import { defineFamily, guard, modifier, money, object } from '../define.js';

const CASE = ['case'] as const;

export const dispute = defineFamily(
  'dispute',
  [
    object(
      'dispute',
      '{社会,信访,}矛盾纠纷{案件,事项,事件,隐患,问题,线索,} 纠纷{案件,事项,事件,隐患,问题,线索,} {矛盾,社会矛盾}{问题,隐患,事项,案件,} 不稳定因素 涉稳{隐患,问题,矛盾,风险} 纠纷矛盾 {行政,}争议',
    ),
    object(
      'preventedHarm',
      '{防止,避免,制止,预防,}{因,}{民间,矛盾,}纠纷{引起,引发,转化,激化,导致}{为,的,}{自杀,刑事案件,群体性事件,群体性上访,} {防止,避免,制止,预防}{群体性,集体,}{上访,械斗,事件,信访} {防止,避免,}民转刑{案件,命案,} {防止,避免,制止}{矛盾,纠纷,}激化 群体性{械斗,上访}',
    ),
    modifier(
      'litigate',
      '{引导,导入,转入,进入,转,移交}{至,通过,走,}{诉讼,仲裁,司法,法律}{程序,渠道,途径,}{解决,} 通过{诉讼,司法,法律}{程序,渠道,途径,}解决',
    ),
    object('arbitration', '{劳动争议,劳动人事争议,劳动,}仲裁{委员会,委,机构,院,} 劳动{人事,}争议{案件,仲裁案件,}'),
    object('mediationCase', '{人民,各类,}调解{各类,}案件 调解民事案件'),
    object(
      'screeningRound',
      '{矛盾纠纷,矛盾,纠纷,拉网式,地毯式,集中,专项,全面,滚动,定期,常态化,矛盾纠纷大,矛盾纠纷集中,矛盾纠纷专项,矛盾隐患}{大,}排查{活动,行动,工作,会,化解活动,}',
    ),
    money(
      'involvedMoney',
      '涉及{资金,标的,款项,}{总,}{金额,额,资金,标的额} {涉案,标的,协议,调解,纠纷,协议涉及,履行,调解涉及,涉案标的,兑现,案件涉及,协议涉案,赔偿}{总,}{金额,额,资金} 涉及标的 涉案标的',
    ),
    guard(
      'disputeGuards',
      '{矛盾,}纠纷调处中心 社会矛盾调处中心 纠纷化解机制 矛盾纠纷多元化解{中心,机制,平台} 矛盾纠纷调处{化解,}中心 纠纷多元化解 矛盾不上交 主要矛盾 行政争议{调处,化解,}中心',
    ),
  ],
  [
    {
      id: 'dispute.received',
      zh: '受理（排查、接到）矛盾纠纷数',
      en: 'disputes taken in',
      unit: '件',
      note: '受理、接到、排查出、排查…N件；「排查化解N件」「排查、化解N件」one number for both: received and resolved',
      frames: [
        {
          head: ['dispute', 'mediationCase'],
          action: ['receive', 'screen'],
          units: CASE,
          not: ['judicialConfirmation', 'petition', 'preventedHarm', 'arbitration', 'litigate'],
        },
        {
          head: ['dispute'],
          units: CASE,
          weight: -14,
          not: [
            'mediate',
            'resolve',
            'pend',
            'handle',
            'fail',
            'judicialConfirmation',
            'mediationCommittee',
            'petition',
            'backlog',
            'legalAdviser',
            'lawyer',
            'preventedHarm',
            'arbitration',
            'litigate',
          ],
          own: true,
        },
      ],
      reason: '“受理、接到、排查”说的是收进来的数；“排查化解N件”一个数两件事。光说“调解N件”是处理数，不是受理数。',
      examples: [
        ['镇综治中心全年共受理各类矛盾纠纷118宗。', 118],
        ['今年以来排查出矛盾隐患36起，已全部化解。', 36],
        ['各村调委会接到邻里纠纷24件。', 24],
        ['全年共排查、化解各类矛盾纠纷46起。', 46],
      ],
      nonExamples: [
        '成立矛盾纠纷调处中心1个。',
        '防止民间纠纷引起自杀4件。',
        '全年调解民间纠纷80件。',
        '行政调解组织受理信访事项12件。',
      ],
    },
    {
      id: 'dispute.mediated',
      zh: '调解（调处）矛盾纠纷数',
      en: 'disputes mediated or handled',
      unit: '件',
      note: '调解、调处 without 成功',
      frames: [
        {
          head: ['dispute'],
          action: ['mediate', 'handle'],
          units: CASE,
          not: ['petition', 'judicialConfirmation', 'arbitration', 'litigate', 'legalAdviser', 'lawyer', 'adviserDuty'],
        },
        { head: ['mediationCase'], units: CASE, weight: 4, not: ['receive', 'resolve', 'judicialConfirmation'] },
      ],
      reason: '“调解、调处”不说成没成。“调解成功、调处化解”是化解数。',
      examples: [
        ['调委会共调处矛盾纠纷150起，调解成功147起。', 150],
        ['全年调解各类民间纠纷80件。', 80],
      ],
      nonExamples: ['法律顾问参与信访接待、矛盾调处共31件次。', '成功调解矛盾纠纷80件。', '调解员参加培训3次。'],
    },
    {
      id: 'dispute.resolved',
      zh: '化解（调解成功、办结）矛盾纠纷数',
      en: 'disputes resolved',
      unit: '件',
      note: '化解、调解成功、成功调处、办结、调结',
      frames: [
        {
          head: ['dispute', 'mediationCase'],
          action: ['resolve'],
          units: CASE,
          not: ['petition', 'judicialConfirmation', 'backlog', 'arbitration', 'preventedHarm', 'litigate'],
        },
      ],
      universals: [{ value: 'count', of: ['dispute.received', 'dispute.mediated'], says: ['resolve'] }],
      reason: '“化解、调解成功、办结、调结”同义；主语省了就承前。“全部化解”等于受理数。',
      examples: [
        ['共受理矛盾纠纷118宗，截至目前已办结106宗，化解率90%。', 106],
        ['成功化解邻里纠纷25起。', 25],
        ['排查矛盾隐患36起，已全部化解。', 36, { basis: 'implied' }],
        ['调处纠纷60件，其中调解成功58件。', 58],
      ],
      nonExamples: [
        '化解信访积案3件。',
        '受理工单94个，已办结90个。',
        '尚有7宗纠纷未化解。',
        '剩余6起中4起引导通过诉讼解决。',
      ],
    },
    {
      id: 'dispute.pending',
      zh: '未化解（正在办理）矛盾纠纷数',
      en: 'disputes still open',
      unit: '件',
      frames: [
        { head: ['dispute'], action: ['pend'], units: CASE, weight: 6, not: ['petition', 'hotlineTicket', 'litigate'] },
      ],
      reason: '“剩余、尚有、正在办理、未化解”。',
      examples: [
        ['共受理各类纠纷118宗，已办结106宗，剩余12宗正在办理。', 12],
        ['受理矛盾纠纷50件，调解成功47件，正在调处3件。', 3],
      ],
      nonExamples: ['受理工单94个，正在办理4个。'],
    },
    {
      id: 'dispute.successRate',
      zh: '矛盾纠纷化解率（调解成功率）',
      en: 'dispute resolution (mediation success) rate',
      unit: '%',
      note: '成功率、化解率、调解成功率、调处成功率、办结率 of disputes; a plain 调处率/调解率 (mediated over received) is no success rate',
      numerator: 'dispute.resolved',
      denominator: ['dispute.mediated', 'dispute.received'],
      frames: [
        { head: ['mediationSuccessRate'], units: ['percent'] },
        { head: ['resolveRate', 'closeRate'], topic: ['dispute', 'mediate'], units: ['percent'] },
      ],
      reason: '“调处率”是处理了多少，不是成功了多少；“办结率”要看说的是纠纷还是工单。',
      examples: [
        ['调处矛盾纠纷150起，调解成功147起，成功率达98%。', 98],
        ['受理各类纠纷118宗，已办结106宗，化解率90%。', 90],
        ['矛盾纠纷调解成功率保持在九成五以上。', 95, { qualifier: 'min' }],
      ],
      nonExamples: ['矛盾纠纷调处率100%。', '受理12345工单94个，办结率100%。', '信访积案化解率95%。'],
    },
    {
      id: 'dispute.amount',
      zh: '调解涉及金额',
      en: 'amount at stake in mediated disputes',
      unit: '元',
      frames: [
        {
          head: ['involvedMoney'],
          topic: ['dispute', 'mediate', 'mediationCommittee', 'mediationCase'],
          units: ['money'],
        },
      ],
      reason: '“涉及金额、涉案金额、标的额”要在说调解的句子里；挽回的损失、追回的工资不是。',
      examples: [
        ['调解矛盾纠纷214件，涉及金额386.5万元。', 3865000],
        ['成功调解纠纷80起，涉案标的额1.06亿元。', 106000000],
      ],
      nonExamples: ['为务工人员追回工资款43万元。', '破获诈骗案3起，涉案金额20万元。'],
    },
    {
      id: 'dispute.screenings',
      zh: '矛盾纠纷排查次数',
      en: 'dispute screening rounds',
      unit: '次',
      frames: [
        {
          head: ['screeningRound'],
          units: ['event'],
          topic: ['dispute', 'screeningRound'],
          weight: 4,
          not: ['rectify'],
        },
        { head: ['dispute'], action: ['screen'], units: ['event'], weight: 3 },
      ],
      reason: '量词是“次、轮、场次”，数的是排查这件事；“每月排查一次”是制度。',
      examples: [
        ['全年开展矛盾纠纷排查12次。', 12],
        ['组织矛盾纠纷集中排查活动6轮。', 6],
      ],
      nonExamples: ['坚持每月一次矛盾纠纷排查制度。', '排查矛盾纠纷12件。'],
    },
  ],
);
