import { expect, test } from 'vitest';
import { strip } from '../../src/strip.js';
import { bodyLines, markedPage, prose } from './marked-page.js';

/** Pages as scrapers leave them: what they show, the day they were published, and their lines. */
const pages: readonly [shown: string, publishedOn: string | null, marked: string][] = [
  [
    'header with stale clock and site strip, title twice',
    '2024-03-28',
    `
    - 某市某区人民政府 2019年12月3日星期二
    - 无障碍 简体| 繁体
    - 某区2023年度法治政府建设情况报告
    - 来源:某区人民政府办公室 发布时间:2024-03-28 09:18
    + 某区2023年度法治政府建设情况报告
    +  2023年,…
    + 一、主要工作
    + …`,
  ],
  [
    'pipe table without leading bars',
    '2025-06-30',
    `
    - 索 引 号 | 11620300013909010R/2025-48086 | 主题分类 | 金政发 |
    - 发文字号 | 某政发〔2025〕33号 | 制发机构 | |
    - 有效性 | |||
    - 成文日期 | 2025-06-13 | 发布日期 | 2025-06-30 |
    - 标 题 | 某市人民政府关于2024年法治政府建设情况的报告 |
    + 某市人民政府关于2024年法治政府建设情况的报告
    + 省人民政府：
    + …`,
  ],
  [
    'header row then value row',
    '2020-01-06',
    `
    - 索引号 | 公开方式 | 发布机构 |
    - 116223010139324488/2009-00021 | 主动公开 | 某区某镇人民政府 |
    + 2019年某镇法治政府建设工作总结
    - 信息来源: 某区某镇人民政府 发布日期: 2020-01-06 浏览次数: 次
    + 根据上级要求，…`,
  ],
  [
    'bullets, values on their own lines',
    '2024-04-06',
    `
    - 返回顶部
    - 某县2023年法治政府建设情况报告
    -   • 索引号:
    -     6107280000/2024-001005
    -   • 主题分类:
    -   • 来源:
    -   • 发文机构:
    -     县政府网站
    -   • 发文字号:
    -     某政发〔2024〕7号
    -   • 发文日期:
    -     2024年04月05日 16:40
    -   • 有效性:
    -   • 发布日期:
    -     2024年04月06日 16:34
    -   • 内容概述:
    + 某县2023年法治政府建设情况报告
    + 2023年，…
    + 一、工作`,
  ],
  [
    'long metadata lines',
    '2019-01-23',
    `
    - 首页 > 某县人民政府办公室信息公开 > 信息浏览
    - 索引号: 003129766/201901-00336 组配分类: 规范性文件发布
    - 信息分类: 通知   发布机构: 某县人民政府办公室
    - 生成日期: 2019-01-22 文号:
    - 发布日期: 2019-01-23 生效时间: 2019-01-23
    - 废止时间: 2020-01-23 名称: 某县人民政府关于2018年法治政府建设情况的报告
    - 信息来源: 关键词:
    - 浏览次数: 590 内容概述:
    + 某县人民政府关于2018年法治政府建设情况的报告
    + 各乡、镇人民政府,县政府各部门、各直属机构:
    + …`,
  ],
  [
    'archive time and cut controls',
    '2017-01-12',
    `
    - 归档时间:2018-11-21
    - 当前位置: 首页 > 政务公开 > 政务公开工作要点 > 公开制度化 > 政策法规
    + 某区2016年法治政府建设工作报告
    - 来源:某市政府门户网 日期:2017-01-12 17:08 字号:【
    - 视力保护色:
    - 浏览量:
    + 各县市区委、人民政府:
    + 一、明确工作目标
    + …`,
  ],
  [
    'stray column name in the bar',
    '2022-06-10',
    `
    + 某镇2021年法治政府建设总结
    - 时间:2022-06-10 16:55:02 振兴乡镇 浏览次数:
    + …`,
  ],
  [
    'issuer and date on one line',
    '2024-01-08',
    `
    - 首页 >> 政务公开 >> 正文
    + 关于某县2023年度法治政府建设工作总结的报告
    - 某县人民政府 2024年01月08日
    + 　　按照省市要求,…
    + 某县人民政府
    + 2023年12月30日`,
  ],
  [
    'spaced colon',
    '2021-05-06',
    `
    - 当前位置 : 首页 > 信息公开
    - 索引号 : 1133/2015 | 公开方式 : 主动公开 |
    - 发布日期 : 2021-05-06 16:32 |
    + 某镇2020年法治政府建设年度报告
    + …`,
  ],
  [
    'words of furniture inside prose',
    null,
    `
    + 某局2021年法治政府建设情况报告
    + 数据来源于统计年鉴，打印材料3000份，经审核后发布，浏览次数达2万余次，…
    + 一、网站建设
    + 完成门户网站ICP备案和公安备案，标识码齐全，首页设置法治专栏，扫一扫二维码即可查询。
    + 1.版权所有的作品登记5件，技术支持单位3家。
    + （一）来源：主要是群众举报
    + 审核：合法性审核12件
    + …
    + 某局
    + 2022年1月5日`,
  ],
  [
    'foot in one line',
    null,
    `
    + 某镇2021年法治政府建设总结
    + …
    + …
    + 某镇人民政府
    + 2022年1月5日
    - 责任编辑：张三 审核：李四 供稿：某镇
    - 【打印本页】 【关闭窗口】
    - 分享到：微信 微博
    - 附件下载：无
    - 上一条：某镇举办培训班，开展消防演练，参加人员150人次，取得了圆满的成功。
    - 下一条：某镇召开会议
    - 相关新闻
    - · 某市受理信访4.6万件
    - · 某县化解矛盾纠纷1200件 2021-12-30
    - 版权所有：某县人民政府 主办：某县人民政府办公室
    - 地址：某县人民路1号 电话：0771-2260158 邮编：530000
    - 桂ICP备06003911号-2 桂公网安备45148102000056号
    - 网站标识码：4514810001 您是第2390716位访客`,
  ],
  [
    'three checks',
    null,
    `
    + 某镇2021年法治政府建设总结
    + …
    + 某镇人民政府
    + 2022年1月5日
    - （一审：张三 二审：李四 三审：王五）
    - 编辑：张三 二审：李四 终审：王五
    - 扫一扫在手机打开当前页
    - 下拉刷新...`,
  ],
  [
    'page numbers',
    null,
    `
    + 某镇2021年法治政府建设总结
    + …
    - — 1 —
    + 一、工作
    + …
    - - 2 -
    + …
    + 某镇人民政府
    + 2022年1月5日
    - 3`,
  ],
  [
    'signed in figures',
    '2022-01-20',
    `
    - 首页 > 公开
    + 某镇2021年法治政府建设总结
    - 2022-01-20 17:01 | 某局
    + …
    + 某镇人民政府
    + 2022-01-05`,
  ],
  [
    'nothing but the report',
    null,
    `
    + 某镇2021年法治政府建设总结
    + …
    + 无。`,
  ],
  [
    'site name and menu without breadcrumb',
    '2022-01-20',
    `
    - 某县人民政府门户网站
    - 首页 走进某县 新闻中心 政务公开 办事服务 互动交流
    + 中共某镇委员会
    + 某镇人民政府
    + 关于2021年法治政府建设情况的报告
    - 发布时间：2022-01-20 17:01:33 来源：某镇 阅读：120次 字体：[大 中 小]
    + 县委、县政府：
    + …`,
  ],
  [
    'document number above title',
    '2021-02-01',
    `
    - 发布日期：2021-02-01　　浏览次数：　　字体：【大 中 小】
    + 某府〔2021〕2号
    + 某镇人民政府关于2020年度法治政府建设情况的报告
    + 市委、市政府：
    + …
    - （此件主动公开）`,
  ],
  [
    'player and speech lines',
    null,
    `
    + 某镇2021年法治政府建设总结
    - 【听全文】
    - 进入播报模式
    - 语音合成中，请耐心等待...
    - 朗读
    + …`,
  ],
  [
    'traditional script',
    '2022-01-20',
    `
    - 當前位置：首頁 > 政務公開 > 通知公告
    + 某鎮2021年法治政府建設年度報告
    - 發佈時間：2022-01-20 來源：本網 瀏覽次數：12
    + 2021年，我鎮深入開展普法活動，發放宣傳資料，群眾的法治意識和法律素質得到進一步提高，取得了較好的成效。
    - 上一篇：某鎮召開會議
    - 下一篇：沒有了
    - 版權所有：某縣人民政府`,
  ],
  [
    'crumb misleading, title missing',
    '2022-03-29',
    `
    - 您所在的位置：首页 >> 规划和自然资源 >> 正文
    - 日期：2022/03/29 11:30:01　作者：　来源：　点击：[12]
    + 县委全面依法治县委员会办公室：
    + 　　2021年，…
    + 一、工作
    + 无`,
  ],
  [
    'related block with numbers and dates',
    null,
    `
    + 某镇2021年法治政府建设总结
    + …
    + …
    - 热门推荐
    - 1 某县发布2021年统计公报
    - 2 某县召开会议
    - 3 全市破获刑事案件8,420起
    - 友情链接：
    - 中国政府网 | 省政府网`,
  ],
  [
    'menu of bullets',
    null,
    `
    - • 首页
    - • 魅力某县
    - • 政务公开
    - • 互动交流
    - 当前位置：首页>政务公开
    + 某镇2021年法治政府建设总结
    + …`,
  ],
  [
    'summary',
    null,
    `
    - 索引号：abc/2022-1
    - 内容概述：某县2021年法治政府建设情况，全县各级各部门认真落实要求，取得了较好的成效。
    - 发布机构：某县司法局
    + 某县2021年法治政府建设情况报告
    + …`,
  ],
  [
    'published labels odd',
    '2021-12-20',
    `
    - 【信息来源：某局】 【发布日期：2021-12-20】 【访问量：33】 【打印】 【关闭】
    + 某局2021年法治政府建设报告
    + …`,
  ],
  [
    "copied page editor's note",
    null,
    `
    + 某镇2021年法治政府建设总结
    + …
    + 某镇人民政府
    + 2022年1月5日
    - 声明：本站转载此文目的在于传递更多信息，版权归原作者所有。`,
  ],
  [
    'table of data flattened',
    null,
    `
    + 某镇2021年法治政府建设总结
    + …
    + 表1 行政执法情况
    + 序号 | 名称 | 数量 | 时间
    + 1 | 行政处罚 | 12 | 2021年
    + 2 | 行政许可 | 35 | 2021年
    + …
    + 5928
    + 条
    + …`,
  ],
  [
    'trailing attachment',
    null,
    `
    + 某镇2021年法治政府建设总结
    + …
    + 附件：行政执法统计表
    + 某镇人民政府
    + 2022年1月5日
    - 附件下载：
    - 打印 关闭`,
  ],
];

test.each(pages)('%s', (_, publishedOn, marked) => {
  const { source, document } = markedPage(marked);
  const { body } = strip(source, 'text/plain');
  expect(body.text.split('\n')).toEqual(document);
  expect(body.furniture.publishedOn).toBe(publishedOn);
});

test('a page on one line is parted where its furniture ends', () => {
  const title = '某镇人民政府2019年法治政府建设年度报告';
  const head = `当前位置:首页 > 信息公开 > 某镇人民政府 > 通知公告 ${title} 时间:2020-04-09 来源:本网 浏览次数:- 字号:`;
  const report = `2019年,${prose}一、主要工作。${prose}二、问题。${prose}`;
  const { body } = strip(`${head}   ${report} 上一篇：某镇消防检查 整改隐患12处 下一篇：没有了`, 'text/plain');
  expect(body.text.split('\n')).toEqual([title, report]);
  expect(body.furniture.publishedOn).toBe('2020-04-09');
});

test('a title that shares its line with the bar keeps the line to itself', () => {
  const source = `某镇2021年法治政府建设总结　发布时间：2022-01-05　来源：本网　浏览次数：12\n${prose}`;
  expect(bodyLines(source)).toEqual(['某镇2021年法治政府建设总结', prose]);
});

test('the same text, whatever its line ends', () => {
  const lines = ['某镇2021年法治政府建设总结', prose, '某镇人民政府', '2022年1月5日'];
  for (const end of ['\n', '\r\n', '\r', '\u2028']) expect(bodyLines(lines.join(end))).toEqual(lines);
});

test('the same document, whatever the width of the furniture', () => {
  const page = (bar: string) => bodyLines(`某镇2021年法治政府建设总结\n${bar}\n${prose}`);
  expect(page('发布时间:2022-01-05 浏览次数:12')).toEqual(page('发布时间：2022－01－05　浏览次数：１２'));
});

test('every range of the body maps to the slice that holds it', () => {
  const source = `  当前位置：首页 > 公开\n某镇2021年法治政府建设总结\r\n　　${prose}\n[bookmark: _GoBack]一、工作\n  ${prose}\n- 3 -\n`;
  const { body } = strip(source, 'text/plain');
  for (const line of body.text.split('\n')) {
    const at = body.text.indexOf(line);
    const { start, end } = body.map.toSource(at, at + line.length);
    expect(source.slice(start, end)).toBe(line);
  }
});

test('residue of word processors and scrapers is cut out of a line', () => {
  const source = `${prose}\n[bookmark: _GoBack]严格落实要求，[bookmark: OLE_LINK1]受理12件。\n&nbsp;&nbsp;一、工作`;
  expect(bodyLines(source)).toEqual([prose, '严格落实要求，受理12件。', '一、工作']);
});

test('rules drawn in characters are no lines', () => {
  expect(bodyLines(`某镇2021年法治政府建设总结\n========\n项目 | 数量\n--- | ---\n处罚 | 12\n${prose}`)).toEqual([
    '某镇2021年法治政府建设总结',
    '项目 | 数量',
    '处罚 | 12',
    prose,
  ]);
});

test('names of the furniture are hints at who published', () => {
  const source = `当前位置：首页 > 某镇人民政府 > 公开\n某镇2021年法治政府建设总结\n来源：某县司法局　时间：2022-01-05\n${prose}`;
  expect(strip(source, 'text/plain').body.furniture.issuerHints).toEqual(['某镇人民政府', '某县司法局']);
});

test('a telephone number above the signature does not end the document', () => {
  const lines = ['某镇2021年法治政府建设总结', prose, '联系电话：0771-2260158', '某镇人民政府', '2022年1月5日'];
  expect(bodyLines(lines.join('\n'))).toEqual(lines);
});

test('words of the furniture near the end do not end the document', () => {
  const lines = [
    '某镇2021年法治政府建设总结',
    ...Array.from({ length: 6 }, () => prose),
    '四、其他',
    '审核：合法性审核12件',
    '微信',
    '关注者2000人',
    '五、无',
  ];
  expect(bodyLines(lines.join('\n'))).toEqual(lines);
});

test('a file of furniture alone says that it holds no text', () => {
  const { body, diagnostics } = strip('首页 | 登录 | 注册\n版权所有：某县人民政府', 'text/plain');
  expect(body.text).toBe('');
  expect(diagnostics.map(({ rule, severity }) => [rule, severity])).toEqual([['text-missing', 'error']]);
});
