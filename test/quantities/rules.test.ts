import { describe, expect, it } from 'vitest';
import { type NumberReading, readNumbers } from '../../src/quantities.js';

/** Sentences a rule must read, with the text it takes, and sentences with a numeral it must leave to another. */
interface Corpus {
  reads: [sentence: string, text: string][];
  leaves?: [sentence: string, text: string, rule: string][];
}

const citations: Record<string, Corpus> = {
  'law-title': {
    reads: [
      ['对照《社区治理规划（2016-2020年）》落实', '2020'],
      ['学习《“十四五”规划〈三年方案〉》', '十四五'],
      ['印发《2022年普法要点》和通知', '2022'],
    ],
    leaves: [['学习《宪法》等法律5部', '5部', 'measure-word']],
  },
  'document-number': {
    reads: [
      ['（某办发〔2018〕21号）', '21'],
      ['依据国务院令第700号', '700'],
      ['某府〔2020〕3号文', '2020'],
      ['某府〔20213号', '20213'],
      ['（2021）某01行初15号', '15'],
    ],
    leaves: [
      ['开放3号窗口', '3号', 'number-label'],
      ['（2021年处理12件3号线问题）', '12件', 'measure-word'],
    ],
  },
  article: {
    reads: [
      ['依照第十二条的规定', '第十二条'],
      ['依照第五条第（二）项', '第（二）项'],
      ['第二十、二十一条', '二十一'],
    ],
    leaves: [['提出意见12条', '12条', 'measure-word']],
  },
};

const numbering: Record<string, Corpus> = {
  circled: { reads: [['①健全制度；②强化监督', '②']] },
  bracketed: {
    reads: [
      ['（一）加强领导。', '（一）'],
      ['（3）完善机制', '（3）'],
    ],
    leaves: [['占比（12%）', '12%', 'percent']],
  },
  'half-bracketed': { reads: [['1）完善制度。2）强化监督', '2）']] },
  marked: {
    reads: [
      ['一、主要做法', '一、'],
      ['1.健全机制', '1.'],
      ['完善制度。2、强化监督', '2、'],
      ['3．2022年工作打算', '3．'],
    ],
    leaves: [
      ['分别为12、15、18件', '12', 'shared-unit'],
      ['一、二产业', '二', 'number-word'],
    ],
  },
  decimal: {
    reads: [['1.2健全组织', '1.2']],
    leaves: [['1.2万人参加', '1.2万人', 'measure-word']],
  },
  enumerator: {
    reads: [
      ['一是健全制度，二是强化监督', '二是'],
      ['三要抓落实', '三要'],
    ],
    leaves: [['统一要求', '', '']],
  },
  'ordinal-marker': {
    reads: [['第一，提高认识', '第一，']],
    leaves: [['排名第一，成效明显', '第一', 'ordinal']],
  },
  part: { reads: [['第二部分存在的问题', '第二部分']] },
  label: {
    reads: [
      ['见附件2', '附件2'],
      ['表3执法情况', '表3'],
    ],
    leaves: [['人大代表3人', '3人', 'measure-word']],
  },
  note: { reads: [['获评先进[3]', '[3]']] },
  'page-number': { reads: [['- 7 -', '7']] },
  'bare-marker': {
    reads: [['3规范执法行为', '3']],
    leaves: [['3名干部参加', '3名', 'measure-word']],
  },
};

const dates: Record<string, Corpus> = {
  year: {
    reads: [
      ['2018年以来', '2018年'],
      ['二〇一九年度', '二〇一九年'],
      ['2016-2020年', '2016'],
      ['2021、2022年', '2021'],
      ['自2020以来', '2020'],
    ],
    leaves: [['种植2020棵', '2020棵', 'measure-word']],
  },
  'calendar-date': {
    reads: [
      ['2019-03-08发布', '03'],
      ['2019.03.08发布', '2019'],
      ['成文日期20190308', '20190308'],
      ['规划（20212025年）', '20212025年'],
      ['截至2021.12', '2021.12'],
    ],
  },
  era: {
    reads: [
      ['上世纪90年代', '90年代'],
      ['90后干部', '90后'],
    ],
  },
  month: {
    reads: [
      ['10月中旬', '10月'],
      ['8月份', '8月份'],
      ['1-11月', '1'],
      ['十二月', '十二月'],
    ],
    leaves: [['历时3个月', '3个月', 'measure-word']],
  },
  day: {
    reads: [
      ['5月4日', '4日'],
      ['每月15日接访', '15日'],
      ['3月1号', '1号'],
    ],
    leaves: [
      ['30日内办结', '30日', 'measure-word'],
      ['公示期30日', '30日', 'measure-word'],
      ['7个工作日', '7个工作日', 'measure-word'],
    ],
  },
  'clock-time': {
    reads: [
      ['上午8:30开会', '30'],
      ['9时至12时', '9时'],
      ['下午3点', '3点'],
    ],
    leaves: [
      ['比例为1:6', '1', 'ratio'],
      ['提出3点建议', '3点', 'measure-word'],
    ],
  },
  'named-day': {
    reads: [
      ['“3·15”活动', '3'],
      ['6.26国际禁毒日', '6.26'],
      ['“12.4”宣传', '12.4'],
      ['12.4宪法日', '12.4'],
    ],
    leaves: [
      ['下降4.15%', '4.15%', 'percent'],
      ['新增6.26亩', '6.26亩', 'measure-word'],
    ],
  },
  quarter: {
    reads: [
      ['四季度召开', '四季度'],
      ['前三季度', '三季度'],
    ],
    leaves: [['历时两个季度', '两个季度', 'measure-word']],
  },
  span: {
    reads: [
      ['五年来', '五年'],
      ['近3年', '3年'],
      ['三年行动', '三年'],
    ],
    leaves: [
      ['连续3年获评', '3年', 'measure-word'],
      ['任期五年', '五年', 'measure-word'],
    ],
  },
  weekday: { reads: [['每周三下午', '三']] },
};

const names: Record<string, Corpus> = {
  ordinal: {
    reads: [
      ['位列第4位', '第4位'],
      ['第一责任人', '第一责任人'],
      ['全市第三', '第三'],
      ['第5、8名', '8'],
    ],
  },
  formula: {
    reads: [
      ['“1+3+N”体系', '3'],
      ['3+X机制', '3'],
      ['7×24小时', '24'],
    ],
    leaves: [['专职1名+兼职2名', '2名', 'measure-word']],
  },
  code: {
    reads: [
      ['G15线、S20线', '15'],
      ['PM2.5浓度', '2.5'],
      ['5G基站', '5'],
      ['4A级景区', '4'],
    ],
    leaves: [['重3.5kg', '3.5kg', 'measure-word']],
  },
  'hotline-number': {
    reads: [
      ['12345热线', '12345'],
      ['12328电话', '12328'],
      ['110报警', '110'],
      ['接听12348、12309来电', '12309'],
      ['12345工单办结', '12345'],
      ['12345处置及时', '12345'],
    ],
    leaves: [
      ['受理12360件，办结', '12360件', 'measure-word'],
      ['110名干部', '110名', 'measure-word'],
      ['受理12345件，', '12345件', 'measure-word'],
      ['累计12680，', '12680', 'bare-amount'],
    ],
  },
  'phone-number': { reads: [['电话：0571-88888888', '88888888']] },
  'serial-number': {
    reads: [
      ['单号0311', '0311'],
      ['备案44000000000001号', '44000000000001'],
      ['索引号006/2020-00031', '00031'],
    ],
  },
  'number-label': {
    reads: [
      ['8，9号地块', '8'],
      ['2号窗口', '2号'],
      ['101国道', '101'],
    ],
    leaves: [['12、13件', '12', 'shared-unit']],
  },
  ranking: {
    reads: [
      ['世界500强', '500强'],
      ['进入前3名', '前3'],
    ],
    leaves: [['提前3天', '3天', 'measure-word']],
  },
  age: {
    reads: [
      ['35岁以下', '35'],
      ['18-45岁', '18'],
    ],
    leaves: [['平均年龄41.5岁', '41.5岁', 'measure-word']],
  },
  'quoted-name': {
    reads: [
      ['“1310”部署', '1310'],
      ['“三统一”制度', '三'],
      ['“一村一法律顾问”', '一'],
      ['“15分钟服务圈”', '15'],
      ['“利剑2021”', '2021'],
    ],
    leaves: [
      ['“办结率100%”', '100%', 'percent'],
      ['“全年办理案件20件”', '20件', 'measure-word'],
      ['“全年开展活动，受理案件八件，均已办结”', '八件', 'measure-word'],
    ],
  },
  ratio: {
    reads: [
      ['比例为10:48.3:41.7', '48.3'],
      ['比例达1:6', '6'],
    ],
  },
  version: { reads: [['平台3.0上线', '3.0']], leaves: [['提高3.0%', '3.0%', 'percent']] },
  session: {
    reads: [
      ['十九届四中全会', '十九届'],
      ['市委六届二次、三次全会', '二次'],
      ['县十七届人大三次会议', '三次'],
      ['三届三次职代会', '三次'],
    ],
    leaves: [['召开三次会议', '三次', 'measure-word']],
  },
  'year-in-name': { reads: [['举办2009国际论坛', '2009']] },
  'set-phrase': {
    reads: [
      ['落实三项制度', '三项'],
      ['增强四个意识', '四个'],
      ['三大攻坚战', '三大'],
      ['一抓到底、一级抓一级', '一级'],
      ['没有发生一起行政复议案件', '一起'],
      ['决策一个、稳妥一个', '一个'],
      ['最多跑一次', '一次'],
      ['与派出所一起巡查', '一起'],
      ['二期工程', '二期'],
      ['县乡两级', '两级'],
      ['推出一批措施', '一批'],
      ['行政执法3项制度', '3项'],
      ['实行1人1档', '1人'],
      ['落实三会一课制度', '一课'],
      ['实施一社区一法律顾问', '一社区'],
      ['实现十个全覆盖', '十个'],
      ['三个区分开来', '三个'],
      ['完成二期工程', '二期'],
    ],
  },
  'number-word': {
    reads: [
      ['一网通办、一窗受理', '一'],
      ['十四五规划', '十四五'],
      ['七五普法', '七五'],
      ['实现零投诉', '零'],
    ],
  },
};

const amounts: Record<string, Corpus> = {
  'measure-word': {
    reads: [
      ['聘请了一名律师', '一名'],
      ['仅有一人取得', '一人'],
      ['行政诉讼案件一件，', '一件'],
      ['进行了一次全面清理', '一次'],
      ['配备警车一辆、无人机一架。', '一架'],
      ['辖三个派出所', '三个'],
      ['发出四家单位名单', '四家'],
      ['化解积案两件', '两件'],
      ['集中学法四次。', '四次'],
      ['出台三项制度', '三项'],
      ['近百场活动', '百场'],
      ['举办培训班一期。', '一期'],
      ['每两月一次。', '一次'],
      ['专职1名+兼职2名', '2名'],
      ['建立3项制度', '3项'],
      ['翻了一番', '一番'],
      ['每名干部至少一次', '一次'],
      ['数十名志愿者', '数十名'],
      ['一百项任务', '一百项'],
    ],
  },
  percent: { reads: [['率为98 %', '98 %']] },
  point: { reads: [['提高4.4个百分点', '4.4个百分点']] },
  permille: { reads: [['控制在2‰以内', '2‰']] },
  tenth: { reads: [['达九成五以上', '九成五']] },
  multiple: { reads: [['是上年的3倍', '3倍']] },
  fraction: { reads: [['约占三分之一', '三分之一']] },
  range: {
    reads: [
      ['3至5次', '3至5次'],
      ['5%-10%', '5%-10%'],
      ['一至两名', '一至两名'],
      ['3个到5个', '3个到5个'],
    ],
    leaves: [
      ['由46条减少到16条', '46条', 'measure-word'],
      ['由90%至95%', '90%', 'percent'],
    ],
  },
  'shared-unit': { reads: [['提高5.4、2.2个百分点', '5.4']] },
  'bare-amount': {
    reads: [
      ['追回欠款8.2亿，', '8.2亿'],
      ['累计达3500，', '3500'],
      ['败诉案件为零。', '零'],
    ],
  },
  'bare-count': { reads: [['参加考试的47公职人员', '47']] },
  'bare-cell': { reads: [['45,210', '45,210']] },
};

const roles: [role: string, corpus: Record<string, Corpus>][] = [
  ['citation', citations],
  ['numbering', numbering],
  ['date', dates],
  ['name', names],
  ['quantity', amounts],
];

/** The reading of a sentence whose text is `text`. */
function readingOf(sentence: string, text: string): NumberReading | undefined {
  return readNumbers(sentence).find((reading) => reading.text === text);
}

describe.each(roles)('%s', (role, corpus) => {
  describe.each(Object.entries(corpus))('%s', (rule, { reads, leaves = [] }) => {
    it.each(reads)('reads in %j %j', (sentence, text) => {
      expect(readingOf(sentence, text), JSON.stringify(readNumbers(sentence))).toMatchObject({ role, rule });
    });
    it.each(leaves.filter(([, text]) => text !== ''))('leaves in %j %j', (sentence, text, other) => {
      expect(readingOf(sentence, text), JSON.stringify(readNumbers(sentence))).toMatchObject({ rule: other });
    });
    it.each(leaves.filter(([, text]) => text === ''))('finds nothing in %j', (sentence) => {
      expect(readNumbers(sentence)).toEqual([]);
    });
  });
});

describe('every numeral', () => {
  const sentences = roles.flatMap(([, corpus]) =>
    Object.values(corpus).flatMap(({ reads, leaves = [] }) => [...reads, ...leaves].map(([sentence]) => sentence)),
  );

  it.each(sentences)('is read once, in order, at its own place: %j', (sentence) => {
    let end = 0;
    for (const reading of readNumbers(sentence)) {
      expect(reading.start).toBeGreaterThanOrEqual(end);
      expect(sentence.slice(reading.start, reading.end)).toBe(reading.text);
      expect(reading.numberStart).toBeGreaterThanOrEqual(reading.start);
      expect(reading.numberEnd).toBeLessThanOrEqual(reading.end);
      end = reading.end;
    }
  });

  it('is read in time proportional to the text', () => {
    const time = (text: string) => {
      const begin = performance.now();
      readNumbers(text);
      return performance.now() - begin;
    };
    for (const piece of [
      '1、',
      '一',
      '《',
      '“',
      '“一”',
      '3-',
      '1+',
      '8，',
      '第一、',
      '一个',
      '1:',
      '12345',
      '〔2020〕',
      '2020年1月',
    ]) {
      time(piece.repeat(1000));
      const short = Math.min(...Array.from({ length: 3 }, () => time(piece.repeat(3000))));
      const long = Math.min(...Array.from({ length: 3 }, () => time(piece.repeat(12_000))));
      expect(long, piece).toBeLessThan(16 * short + 100);
    }
  });
});
