import { describe, expect, it } from 'vitest';
import { split } from '../../src/split.js';
import { bodyOf, treeOf } from './outline.js';

describe('marker styles', () => {
  it('nests 一、 （一） 1. （1） ① as clerks do', () => {
    const text = `一、主要工作
（一）组织领导
1.建立机构。由乡长牵头。
（1）明确分工。各办负责。
（2）定期会商。每季一次。
2.强化考核
①列入目标。②兑现奖惩。
（二）制度建设
完善制度。
二、存在问题
尚有差距。`;
    expect(treeOf(text)).toEqual([
      '一、 主要工作',
      '  （一） 组织领导',
      '    1. 建立机构',
      '      （1） 明确分工',
      '      （2） 定期会商',
      '    2. 强化考核',
      '      ①',
      '      ②',
      '  （二） 制度建设',
      '二、 存在问题',
    ]);
  });

  it('takes levels from the document, not from the style', () => {
    const text = `1、加强领导
（一）成立专班。书记任组长。
（二）压实责任。逐级签约。
2、加强执法
（一）规范流程。一案一卷。
（二）强化培训。每季一期。`;
    expect(treeOf(text).map((line) => line.search(/\S/))).toEqual([0, 2, 2, 0, 2, 2]);
  });

  it('skips levels without inventing them', () => {
    expect(treeOf('一、做法\n1．抓学习。会前学法。\n2．抓宣传。进村入户。\n二、打算\n继续努力。')).toEqual([
      '一、 做法',
      '  1． 抓学习',
      '  2． 抓宣传',
      '二、 打算',
    ]);
  });

  it('reads parts, chapters and decimals', () => {
    expect(treeOf('第一部分 工作回顾\n一、学法\n略。\n二、普法\n略。\n第二部分 工作安排\n一、执法\n略。')).toEqual([
      '第一部分 工作回顾',
      '  一、 学法',
      '  二、 普法',
      '第二部分 工作安排',
      '  一、 执法',
    ]);
    expect(treeOf('第一章 总体情况\n略。\n第二章 下步安排\n略。')).toEqual(['第一章 总体情况', '第二章 下步安排']);
    expect(treeOf('1 总体情况\n1.1 组织领导\n略。\n1.2 制度建设\n略。\n2 下步安排\n2.1 抓培训\n略。')).toEqual([
      '1 总体情况',
      '  1.1 组织领导',
      '  1.2 制度建设',
      '2 下步安排',
      '  2.1 抓培训',
    ]);
  });

  it('reads both widths and blanks inside markers', () => {
    expect(treeOf('一 、做法\n(一)学法。定期学。\n（ 二 ）普法。经常讲。\n1)上街。\n2)进村。')).toEqual([
      '一 、 做法',
      '  (一) 学法',
      '  （ 二 ） 普法',
      '    1)',
      '    2)',
    ]);
  });
});

describe('enumerations in running text', () => {
  const enumerations: [string, string[]][] = [
    ['今年以来，一是抓学习；二是抓宣传；三是抓执法。', ['一是', '二是', '三是']],
    ['要做到：一要守土有责，二要常抓不懈。', ['一要', '二要']],
    ['首先，摸清底数。其次，建立台账。最后，销号管理。', ['首先，', '其次，', '最后，']],
    ['主要有：第一，意识不强；第二，人手不足。', ['第一，', '第二，']],
    ['其一，学得不深。其二，用得不活。', ['其一，', '其二，']],
    ['不足在于：（一）力量弱；（二）经费少。', ['（一）', '（二）']],
    ['重点抓好：1、培训；2、演练；3、督导。', ['1、', '2、', '3、']],
    ['工作中，①查隐患，②促整改。', ['①', '②']],
    ['全乡存在以下短板一是缺人；二是缺钱。', ['一是', '二是']],
  ];
  it.each(enumerations)('%s', (text, markers) => {
    expect(treeOf(text)).toEqual(markers);
  });

  const prose = [
    '法治是一是非之准绳，统一是前提，唯一是关键。',
    '一是一，二是二，绝不含糊。',
    '一是要抓学习，常抓不懈。',
    '一要抓紧，不能松劲。',
    '首先感谢各方支持，打通最后一公里。',
    '第一责任人第一时间落实第一议题制度。',
    '全镇一、二、三产业企业共20家，十一、十二月开展检查。',
    '涉及8、9号地块和3，4号楼，推行1+3+N机制。',
    '12.4宪法日开展活动，发放资料1.5万份。',
    '依据第二十条第（一）项和附件（二）办理。',
    '全年办案8件，其中：（1）食品类3件；（2）药品类5件。',
  ];
  it.each(prose)('leaves prose alone: %s', (text) => {
    expect(treeOf(text)).toEqual([]);
  });

  it('makes two groups under one parent where the counter begins anew', () => {
    expect(treeOf('一、做法\n一是学；二是讲。\n执法方面，一是查；二是改。\n二、打算\n再接再厉。')).toEqual([
      '一、 做法',
      '  一是',
      '  二是',
      '  一是',
      '  二是',
      '二、 打算',
    ]);
  });

  it('does not nest an enumeration under one that ended with its paragraph', () => {
    expect(treeOf('不足有：一是缺人，二是缺钱。\n今后，第一，招人；第二，筹钱。')).toEqual([
      '一是',
      '二是',
      '第一，',
      '第二，',
    ]);
  });

  it('nests an enumeration of another kind inside an item', () => {
    expect(treeOf('（一）执法\n一是规范。①立规。②公示。二是培训。两期。\n（二）普法\n略。')).toEqual([
      '（一） 执法',
      '  一是',
      '    ①',
      '    ②',
      '  二是',
      '（二） 普法',
    ]);
  });
});

describe('defects of numbering', () => {
  it('reads markers that lost a parenthesis or their mark, where the sequence asks for them', () => {
    expect(treeOf('（一）学法。常学。\n（二普法。常讲。\n三）执法。常查。\n(四)监督。常改。')).toEqual([
      '（一） 学法',
      '（二 普法',
      '三） 执法',
      '(四) 监督',
    ]);
    expect(treeOf('3、推进改革。放权。\n4优化服务。便民。')).toEqual(['3、 推进改革', '4 优化服务']);
  });

  it('does not take an amount at the beginning of a line for a marker', () => {
    expect(treeOf('1、推进改革。放权。\n2个村试点。\n2020年完成。')).toEqual(['1、 推进改革']);
  });

  it('keeps a doubled counter as a sibling and says so', () => {
    const text = '一、学法\n略。\n二、普法\n略。\n二、执法\n略。\n四、监督\n略。';
    expect(treeOf(text)).toEqual(['一、 学法', '二、 普法', '二、 执法', '四、 监督']);
    const [first, second] = split(bodyOf(text)).diagnostics;
    expect(first).toMatchObject({ rule: 'numbering-gap', start: text.lastIndexOf('二、') });
    expect(second?.message).toContain('expected 三');
  });

  it('says where a number is missing', () => {
    const text = '（一）学法\n略。\n（二）普法\n略。\n（四）执法\n略。';
    const [gap] = split(bodyOf(text)).diagnostics;
    expect(gap?.message).toBe('Unexpected number in the marker “（四）”, expected 三');
    expect(text.slice(gap?.start, gap?.end)).toBe('（四）');
  });

  it('lets counters run on over their parents', () => {
    const text = '（一）职能\n1.放权。放到位。\n2.服务。便民。\n（二）制度\n3.审查。把关。\n4.清理。废旧。';
    expect(treeOf(text).map((line) => line.search(/\S/))).toEqual([0, 2, 2, 0, 2, 2]);
    expect(split(bodyOf(text)).diagnostics).toEqual([]);
  });

  it('nests a style in itself where the outer counter goes on', () => {
    const text =
      '一、今年工作\n一、学法。常学。\n二、普法。常讲。\n三、执法。常查。\n二、明年安排\n一、抓学法。\n二、抓执法。';
    expect(treeOf(text).map((line) => line.search(/\S/))).toEqual([0, 2, 2, 2, 0, 2, 2]);
  });
});

describe('shapes of documents', () => {
  it('splits a report that stands on one line', () => {
    const text =
      '某乡2021年法治政府建设工作总结 2021年，某乡认真落实上级部署，扎实推进各项工作，取得了一定成效，现将有关情况报告如下：一、主要工作（一）加强领导。乡党委多次研究。（二）深化普法。一是进村；二是进校。二、存在问题1、意识不强。学得少。2、人手不足。编制少。某乡人民政府 2022年1月5日';
    expect(treeOf(text)).toEqual([
      '一、 主要工作',
      '  （一） 加强领导',
      '  （二） 深化普法',
      '    一是',
      '    二是',
      '二、 存在问题',
      '  1、 意识不强',
      '  2、 人手不足',
    ]);
    const outline = split(bodyOf(text));
    expect(outline.title.map((span) => text.slice(span.start, span.end))).toEqual(['某乡2021年法治政府建设工作总结']);
    expect(outline.signature.map((span) => text.slice(span.start, span.end))).toEqual(['某乡人民政府 2022年1月5日']);
  });

  it('reads a text cut at a fixed width as if it were not', () => {
    const text =
      '一、加强组织领导\n（一）强化责任落实，把法治建设各项任务分解到岗到人，层层传导压力。乡党委带头，一是定期研究法治工作，解决难题；二是定期开展督导检查，通报情况；三是严格兑现奖惩措施，奖优罚劣。\n（二）强化学习培训。组织乡村两级干部集中学习法律法规，邀请专家授课，做到学以致用、用以促学，全面提升依法办事的能力和水平。';
    const wrapped = text
      .split('\n')
      .map((line) => line.replace(/.{23}/gu, '$&\n'))
      .join('\n');
    expect(treeOf(wrapped)).toEqual(treeOf(text));
    expect(treeOf(wrapped)).toHaveLength(6);
  });

  it('takes an empty text', () => {
    expect(split(bodyOf(''))).toMatchObject({ title: [], preamble: [], sections: [], signature: [] });
    expect(split(bodyOf(' \n\n')).sections).toEqual([]);
  });

  it('invents no sections where nothing is numbered', () => {
    const outline = split(bodyOf('强化领导 压实责任\n乡党委高度重视。\n强化普法 营造氛围\n开展活动3场。'));
    expect(outline.sections).toEqual([]);
    expect(outline.preamble).toHaveLength(4);
  });

  it('puts enumerations of an unmarked closing paragraph at the top', () => {
    const text = `一、加强领导。多次研究。
二、深化普法。开展活动。
虽有成效，但还存在一些不足：一是缺人；二是缺钱。
下一步，我乡将：一是招人；二是筹钱。`;
    expect(treeOf(text)).toEqual(['一、 加强领导', '二、 深化普法', '一是', '二是', '一是', '二是']);
  });

  it('ends the sections at an unmarked heading on problems or plans', () => {
    const text = '一、做法\n（一）学法。常学。\n（二）普法。常讲。\n存在的问题\n1、缺人。编制少。\n2、缺钱。经费紧。';
    expect(treeOf(text).slice(3)).toEqual(['1、 缺人', '2、 缺钱']);
  });

  it('takes no marker from the cells of a table', () => {
    const text = '一、执法情况\n见表。\n1、行政许可\n2、行政处罚\n二、打算\n略。';
    const start = text.indexOf('1、');
    const end = text.indexOf('二、') - 1;
    const body = { ...bodyOf(text), tables: [{ start, end, caption: null, rows: [] }] };
    expect(split(body).sections.map((section) => section.marker.text)).toEqual(['一、', '二、']);
  });

  it('reads a long line in linear time', () => {
    const sentence = '（一）强化领导。全年受理纠纷118宗，办结106宗。一是抓早；二是抓小。1、查。2、改。';
    const started = performance.now();
    split(bodyOf(sentence.repeat(20_000)));
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
