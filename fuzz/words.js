/** What reports and pages are made of, and what breaks programs that read them: the pieces that cases are put together from. */

/** @param {string} text */
const listed = (text) => text.trim().split(/\s+/u);
/** @param {number} units */
const digits = (units) => '7'.repeat(units);

/** Markers of headings, sound and damaged, and headings with them. */
const markers = [
  ...listed(
    '一、 二、 三、 十、 十一、 二十、 （一） （二） （十二） (三) 1. 2. 3、 12. 1.1 1.1.2 （1） (2) 3） 4) ① ⑳ ❶ ㈠ ⑴ ⒈',
  ),
  ...listed(
    '第一条 第二章 第三部分 第十，是 一是 二是 三要 首先， 其次， 最后， 其一， 其二是 （ （一 一） 第 、 〇、 零、 0. 99. 100、',
  ),
  '一、主要工作情况\n',
  '二、存在的问题\n',
  '三、下一步工作打算\n',
  '（一）加强组织领导。',
  '\n附件：1.统计表\n',
];

/** Numerals of every kind, ranges, dates and numbers of documents among them. */
const numerals = [
  ...listed(
    '0 1 7 12 120 1,200 12,34 0.5 .5 00 007 97.5% 100% 120% ％ ２０ ３．５％ １，２００ 1e5 −3 -5 +6 1/3 3:2 1:1 1∶2',
  ),
  ...listed(
    '一 两 十 十二 二十 百 千 万 亿 兆 廿 卅 一百二十 三千零五 二三十 四五百 百余 近百 上万 几十 数十 两万余 3.5万 1.2亿 2千万',
  ),
  ...listed(
    '百分之九十 百分之百 百分之 千分之三 万分之一 三分之二 七成 九成五 两倍 一半 半 半数 半年 一个半 二〇二一 二○二一 壹佰 贰拾',
  ),
  ...listed(
    '10-20 10—20 3至5 三到五 5余 30多 50以上 不足10 约8 近9 12余 三十几 1、2 3、4、5 2019年 2021年 二〇二一年 12月4日 2020年1月1日',
  ),
  ...listed(
    '2018-2020年 “十四五” 12345 12348 110 5G 〔2017〕12号 [2020]3号 第12号 13800138000 2021.1.13 8:00 9：30 3.0 v1.2.3',
  ),
  ...listed(
    '½ Ⅳ ² ٣ ९ ㉑ ﹪ ‰ 𝟘 １２３４５６７８９０１２３４５６７８９０ 999999999999999999999 1.7976931348623157e308',
  ),
  digits(40),
  digits(400),
  `0.${'0'.repeat(330)}1`,
  `${'亿'.repeat(50)}`,
  `一${'万亿'.repeat(30)}`,
  `3${'，000'.repeat(20)}`,
  `1${',000'.repeat(120)}`,
  `1${'.1'.repeat(60)}`,
];

/** Units, what stands before and behind an amount, and the signs of a sentence. */
const joints = [
  ...listed(
    '件 人 人次 次 场 个 份 元 万元 亿元 % 个百分点 宗 起 名 户 场次 余件 多人 件次 家 条 部 项 天 平方米 公里 亩 届 度',
  ),
  ...listed(
    '约 近 超 达 达到 不足 不低于 至少 余 多 以上 以下 左右 同比下降 同比增长 较上年 提高到 其中 分别为 共 共计 累计 无 未发生 均 全部 各',
  ),
  ...listed(
    '， 。 ； ： 、 ！ ？ “ ” （ ） 《 》 〈 〔 〕 【 】 , . ; : ( ) [ ] < > & " \' … — － - ~ ～ · / \\ | = + @ # $ _ ^ { } `',
  ),
];

/** What reports are on. */
const topics = listed(
  '受理矛盾纠纷 化解 办结 化解率 行政复议 行政诉讼 案件 行政处罚 罚款 行政执法人员 持证 持证率 应领证 法律顾问 村（社区） 法律援助 普法宣传 培训 规范性文件 ' +
    '信访 调解 人民调解员 调解成功率 败诉 应诉 出庭应诉率 政务公开 依申请公开 办件 热线工单 满意率 学法 会议 主要负责人 镇人民政府 2021年度法治政府建设情况报告 ' +
    '现将 报告如下 我镇 我局 全年 去年 明年 力争 计划 存在问题 下一步 不足 一是 二是 合法性审查 审查率 备案 清理 废止 双随机 抽查 覆盖率 重大行政决策 听证 公证 ' +
    '某某镇人民政府 2022年1月13日 单位：件 统计表 合计 项目 数量 国家宪法日 “12·4” 五五 八五普法 三定 百姓 十分 千方百计 一体化 统一 万一 三令五申',
);

/** Line ends, blanks, what takes no space, what is no character, what turns a line round. */
const signs = [
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\u2028',
    '\u2029',
    '\u0085',
    '\v',
    '\f',
    ' ',
    '  ',
    '\t',
    '\u3000',
    '\u3000\u3000',
    '\u00a0',
    '\u2003',
  ],
  ...[
    '\u200b',
    '\u200d',
    '\u2060',
    '\u00ad',
    '\ufeff',
    '\u202e',
    '\u2066',
    '\u0301',
    '\ufe0f',
    '\u0000',
    '\u0001',
    '\u001b[31m',
    '\u007f',
  ],
  ...[
    '\ud800',
    '\udc00',
    '\udfff\ud800',
    '\ufffd',
    '\uffff',
    '\ue000',
    '😀',
    '👨‍👩‍👧',
    '𠮷',
    '⺟',
    '⽴',
    '豈',
    '○',
    '◯',
    'O',
    '・',
    '●',
    '囗',
    'ﬁ',
    'İ',
  ],
];

/** Tags, attributes and references, whole and broken. */
const markup = [
  ...listed(
    '<p> </p> <div> </div> <span> </span> <br> <br/> <b> </b> <td> </td> <tr> </tr> <table> </table> <th> <h1> </h1> <ul> <li> </li> <a> </a>',
  ),
  ...listed(
    '<html> </html> <head> </head> <body> </body> <title> </title> <script> </script> <style> </style> <template> <noscript> <textarea> <svg> <math>',
  ),
  ...listed(
    '<!-- --> <!--> <![CDATA[ ]]> <!doctype <?xml <? <! < > </ <p <a/ /> <p/> <1> <甲> </甲> <plaintext> <xmp> <iframe> <select> <option> <frameset>',
  ),
  ...listed(
    '&nbsp; &lt; &gt; &amp; &quot; &#49; &#x31; &#0; &#xD800; &#x110000; &#99999999999; &emsp; &ensp; &hellip; &ldquo; &nosuch; &amp;amp; &amp;#49; &# & &; &nbsp',
  ),
  '<p style="display:none">',
  '<div hidden>',
  '<span style="font-size:0">',
  '<td colspan="3" rowspan="2">',
  '<td colspan="99999" rowspan="65534">',
  '<div class="content article">',
  '<div class="nav footer">',
  '<meta charset="gbk">',
  '<meta charset="utf-16">',
  '<meta name="ArticleTitle" content="某镇2021年度法治政府建设情况报告">',
  '<meta name="PubDate" content="2022-01-13">',
  '<title>某镇2021年度法治政府建设情况报告_某某网</title>',
  '<a href="',
  "<p title='",
  '<img src="x" alt="12件">',
  '<script>var x="受理12件";</script>',
  '<style>.a{display:none}</style>',
];

/** All pieces by what they are; a case chooses a list, then a piece of it. */
export const words = { markers, numerals, joints, topics, signs, markup };
