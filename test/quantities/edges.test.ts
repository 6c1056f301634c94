import { describe, expect, it } from 'vitest';
import { readNumbers } from '../../src/quantities.js';

/** `text role` of each reading, with the value of quantities. */
function read(sentence: string): string[] {
  return readNumbers(sentence).map(({ start, end, role, value, high, qualifier }) => {
    const said = `${sentence.slice(start, end)} ${role}`;
    if (role !== 'quantity') return said;
    return [said, high === undefined ? value : `${value}–${high}`, qualifier === 'exact' ? [] : qualifier]
      .flat()
      .join(' ');
  });
}

const cases: Record<string, [sentence: string, ...readings: string[]][]> = {
  'numbers that name': [
    ['咨询电话13800138000。', '13800138000 name'],
    ['电话：0771-1234567，邮编：543200', '0771 name', '1234567 name', '543200 name'],
    ['办理编号123456789的案件', '123456789 name'],
    ['单号：20211办理', '20211 name'],
    ['处理编号为123456789件', '123456789件 quantity 123456789'],
    ['沿国道324整治', '324 name'],
    ['沿东风路12号、14号整治', '12号 name', '14号 name'],
    ['按3:2:1设置', '3 name', '2 name', '1 name'],
    ['系统1.0上线', '1.0 name'],
    ['平台2.0版', '2.0 name'],
    ['面积5km', '5km quantity 5'],
  ],
  'times and days': [
    ['2月8至10日开展', '2月 date', '8 date', '10日 date'],
    ['8至10日开展', '8 date', '10日 date'],
    ['上午九点钟', '九点 date'],
    ['9点整开始', '9点 date'],
    ['10时30分', '10时 date', '30分 date'],
    ['“12·4”宣传', '12 date', '4 date'],
    ['12.4国家宪法日', '12.4 date'],
    ['20191231日', '20191231日 date'],
    ['一、三季度', '一 date', '三季度 date'],
    ['1-3季度', '1 date', '3季度 date'],
    ['五年内', '五年 date'],
    ['0.5年内', '0.5年 quantity 0.5 max'],
    ['为期2年半', '2年半 quantity 2.5'],
    ['历时两天半', '两天半 quantity 2.5'],
    ['在1990年代', '1990年 date'],
  ],
  'small Chinese numbers that count': [
    ['收入翻了两番', '两番 quantity 2'],
    ['三番五次', '五次 name'],
    ['会议召开二次', '二次 quantity 2'],
    ['二次评审', '二次 name'],
    ['配备警车三辆、无人机三架。', '三辆 quantity 3', '三架 quantity 3'],
    ['连续三届', '三届 quantity 3'],
    ['第十四届', '第十四届 name'],
    ['四届三次会议', '四届 name', '三次 name'],
    ['抓好三件大事', '三件 name'],
    ['二十几个村', '二十几个 quantity 20 min'],
    ['二十个方面', '二十个 name'],
  ],
  hedges: [
    ['办理案件十来件', '十来件 quantity 10 approx'],
    ['调解纠纷10来件', '10来件 quantity 10 approx'],
    ['近百余件', '百余件 quantity 100 approx'],
    ['从上百人次', '百人次 quantity 100 min'],
    ['走上3人', '3人 quantity 3'],
    ['不少于30%', '30% quantity 30 min'],
    ['不到5%', '5% quantity 5 max'],
    ['办件30余', '30余 quantity 30 min'],
  ],
  'units and what stands beside them': [
    ['奖励5元/百人', '5元/百人 quantity 5'],
    ['奖励3元/？', '3元 quantity 3'],
    ['得三分之二', `三分之二 quantity ${2 / 3}`],
    ['投资1.5万亿元', '1.5万亿元 quantity 1500000000000'],
    ['办理3至5次', '3至5次 quantity 3–5'],
    ['分别罚款1.2、3.5万元', '1.2 quantity 12000', '3.5万元 quantity 35000'],
    ['办理3万、5件', '3万 quantity 30000', '5件 quantity 5'],
  ],
  'titles and quotations': [
    ['学习《a《b》c》3件', '3件 quantity 3'],
    ['学习《a《b》。3件', '3件 quantity 3'],
    ['学习《没有结束的名称，3件', '3件 quantity 3'],
    [`“${'长'.repeat(80)}3件”`, '3件 quantity 3'],
  ],
};

describe.each(Object.entries(cases))('%s', (_, sentences) => {
  it.each(sentences)('%s', (sentence, ...readings) => {
    expect(read(sentence)).toEqual(readings);
  });
});
