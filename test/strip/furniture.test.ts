import { describe, expect, test } from 'vitest';
import { certaintyOf } from '../../src/strip/furniture.js';
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
