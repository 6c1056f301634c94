import { describe, expect, test } from 'vitest';
import { certaintyOf, opensFoot } from '../../src/strip/furniture.js';
import { makeLine } from '../../src/strip/line.js';
import { readLine } from '../../src/strip/pieces.js';

function certainty(text: string): string {
  const line = makeLine(text, []);
  return line ? certaintyOf(line) : 'blank';
}

describe('furniture anywhere', () => {
  test.each([
    '当前位置：首页 > 政务公开 > 通知公告',
    '您现在的位置：首页 >> 正文',
    '今天是：2023年6月12日 星期一 农历四月廿五',
    '发布时间：2024-03-28 09:18 来源：本网 浏览次数：- 字号：【大 中 小】',
    '文章来源：区司法局发布时间：2024-04-02 14:07浏览：406次分享',
    '索 引 号：abc/2022-00001　文　　号：某府〔2022〕1号',
    '[ 索引号 ] x  [ 发文字号 ] 某委文〔2024〕3号  [ 主题分类 ] 司法',
    '| 索引号 | 011275839/2020-00031 | 组配分类 | 其他 |',
    '【打印本页】【关闭窗口】',
    '上一篇：某镇召开会议',
    '下一条 没有了',
    '语音合成中，请耐心等待...',
    '桂ICP备06003911号-2 桂公网安备45148102000056号',
    '- 3 -',
    '第 3 页 共 5 页',
  ])('%s', (text) => expect(certainty(text)).toBe('certain'));
});

describe('furniture at the head or the foot', () => {
  test.each([
    '来源：某县司法局',
    '相关链接：',
    '某县人民政府门户网站',
    '首页 园区概况 新闻中心 政务公开 互动交流',
    '首页 > 公开',
    '2022-01-05 10:11',
    '3',
    '（此件主动公开）',
    '内容概述：某县认真落实要求，取得了较好的成效，群众的法治意识得到提高。',
  ])('%s', (text) => expect(certainty(text)).toBe('likely'));
});

describe('text of a document', () => {
  test.each([
    '2022年1月5日',
    '某县人民政府',
    '县委、县政府：',
    '来源于群众举报的线索占三成，审核后全部公开，打印、发放材料3000份。',
    '完成网站ICP备案和公安备案。',
    '时间上提前，来源上拓宽',
    '上一年度推进法治政府建设的主要举措',
    '下一步工作打算',
    '扫一扫二维码，群众即可查询办事指南。',
    '版权登记5件，技术支持单位3家',
    '一、信息公开情况',
    '（一）规范性文件的发布、编号和时效',
    '位置偏远的村实行巡回审理',
    '星期三安排集中学习',
    '附件：行政执法情况统计表',
  ])('%s', (text) => expect(certainty(text)).toBe('no'));
});

test('pieces tell labels, values, dates, counts and buttons apart', () => {
  const read = readLine('发布时间：2024-03-28 09:18 来源：本网 浏览次数：12次 【打印】');
  expect(read.pieces.map(({ kind }) => kind)).toEqual([
    'label',
    'date',
    'count',
    'label',
    'value',
    'label',
    'count',
    'button',
  ]);
  expect(read.labels.map(({ label }) => label)).toEqual(['发布时间', '来源', '浏览次数']);
  expect(read.unexplained).toBe(0);
});

test('a label with blanks inside is one label', () => {
  expect(readLine('索 引 号：x').labels).toEqual([{ label: '索引号', kind: 'index', colon: true }]);
});

describe('the quick look at a line', () => {
  const told = (text: string) => {
    const line = makeLine(text, [{ at: 0, length: text.length, from: 0, width: text.length }]);
    return line !== undefined && (certaintyOf(line) !== 'no' || opensFoot(line));
  };

  // A beginning or an end of every pattern: one that the quick look takes for prose would be lost.
  test.each(
    `今天是二月 今日晴 现在是早上 当前时间 北京时间 农历正月初一 第3页 -3- 版权所有 技术支持 建议使用浏览器 推荐使用浏览器 请使用浏览器 您使用浏览器 使用浏览器
    上一篇：无 下一篇：无 前一条：无 后一页：无 上篇：无 下则：无 上一个：无 语音播报中 进入播报模式 退出播报模式 开启播报模式 关闭播报模式 扫一扫 用手机扫码 手机扫码 微信扫码 扫码
    分享到：微信 下拉刷新 上拉加载 本文来自网络 本站声明 免责声明 声明：甲 转载请注明出处 版权声明 未经许可不得使用 不得转载 （本文来自 相关链接 热门新闻 推荐阅读 延伸阅读 热点新闻 最新文章
    精彩内容 猜你喜欢 您可能感兴趣的文章 你可能喜欢 友情链接 更多新闻 今日热点 本周排行 点击排行 阅读排行 图文资讯 关联文件 新闻动态 内容推荐 视频新闻 网友评论 我要评论 发表评论
    最新评论 评论列表 可能还想看 你可能还想看 其他人也在看 大家都在看 看了又看 甲县政府网 甲县门户网站 甲县官网 甲县政务网 甲县信息网 甲县信息公开网 甲县公众网 甲县政府信息公开专栏
    甲县政府信息公开平台 甲县政府信息公开目录 甲县政府信息公开 当前位置：政务 您的位置：政务 现在位置：政务 所在位置：政务 目前位置：政务 你的位置：政务 内容概述：甲 信息概述：甲
    内容摘要：甲 内容简介：甲 核心提示：甲 网站支持IPv6 最佳分辨率 屏幕分辨率 建议分辨率`.split(/\s+/u),
  )('tells %s', (text) => {
    expect(told(text)).toBe(true);
  });
});
