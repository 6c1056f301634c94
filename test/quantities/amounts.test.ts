import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../src/quantities.js';
import type { Qualifier } from '../../src/schema.js';

type Amount = [text: string, value: number, unit: string, unitText: string, qualifier: Qualifier, high?: number];

/** The amounts of a sentence, as the tables write them. */
function amountsOf(sentence: string): Amount[] {
  return findQuantities(sentence).map(({ text, value, unit, unitText, qualifier, high }) =>
    high === undefined ? [text, value, unit, unitText, qualifier] : [text, value, unit, unitText, qualifier, high],
  );
}

const forms: [sentence: string, ...amounts: Amount[]][] = [
  ['办结132件', ['132件', 132, '件', '件', 'exact']],
  ['办结５．３８万件', ['５．３８万件', 53800, '件', '件', 'exact']],
  ['罚款3.5万元', ['3.5万元', 35000, '元', '万元', 'exact']],
  ['罚没1,863.5万元', ['1,863.5万元', 18635000, '元', '万元', 'exact']],
  ['涉案金额1.06亿元', ['1.06亿元', 106000000, '元', '亿元', 'exact']],
  ['外资2亿美元', ['2亿美元', 200000000, '美元', '亿美元', 'exact']],
  ['清运2.2万立方', ['2.2万立方', 22000, '立方', '立方', 'exact']],
  ['面积8900余㎡', ['8900余㎡', 8900, '㎡', '㎡', 'min']],
  ['平均1.96个/件', ['1.96个/件', 1.96, '个/件', '个/件', 'exact']],
  ['提高到700元/月', ['700元/月', 700, '元/月', '元/月', 'exact']],
  ['压减至3个工作日', ['3个工作日', 3, '工作日', '个工作日', 'exact']],
  ['压缩至0.5个工作日', ['0.5个工作日', 0.5, '工作日', '个工作日', 'exact']],
  ['历时两个多月', ['两个多月', 2, '月', '个多月', 'min']],
  ['用时两个半小时', ['两个半小时', 2.5, '小时', '个半小时', 'exact']],
  ['检查企业120余家(次)', ['120余家(次)', 120, '家次', '家次', 'min']],
  ['出动300人（次）', ['300人（次）', 300, '人次', '人次', 'exact']],
  ['办结 4 826 件', ['4 826 件', 4826, '件', '件', 'exact']],
  ['受理 1 5 38件', ['1 5 38件', 1538, '件', '件', 'exact']],
  ['率 98 %', ['98 %', 98, '%', '%', 'exact']],
  ['来访12批36人次', ['12批', 12, '批', '批', 'exact'], ['36人次', 36, '人次', '人次', 'exact']],
  ['达九成五', ['九成五', 95, '成', '成', 'exact']],
  ['控制在千分之二以内', ['千分之二', 0.2, '‰', '‰', 'max']],
  ['不到三分之一', ['三分之一', 1 / 3, '分之', '分之', 'max']],
  ['讨薪8.2亿，', ['8.2亿', 820000000, '', '', 'exact']],
  ['12乡镇、8部门', ['12乡镇', 12, '乡镇', '乡镇', 'exact'], ['8部门', 8, '部门', '部门', 'exact']],
  ['3至5次', ['3至5次', 3, '次', '次', 'exact', 5]],
  ['10-20万元', ['10-20万元', 100000, '元', '万元', 'exact', 200000]],
  ['约1200-1500平方米', ['1200-1500平方米', 1200, '平方米', '平方米', 'approx', 1500]],
  ['三五名干部', ['三五名', 3, '名', '名', 'exact', 5]],
  ['二三十户', ['二三十户', 20, '户', '户', 'exact', 30]],
  ['分别为1.2、3.5万元', ['1.2', 12000, '元', '万元', 'exact'], ['3.5万元', 35000, '元', '万元', 'exact']],
];

const hedges: [sentence: string, qualifier: Qualifier][] = [
  ['发放20余份', 'min'],
  ['发放20多份', 'min'],
  ['发放二十余份', 'min'],
  ['发放十几份', 'min'],
  ['发放1.8万余份', 'min'],
  ['发放20余万份', 'min'],
  ['发放20份以上', 'min'],
  ['发放超20份', 'min'],
  ['发放超过20份', 'min'],
  ['发放逾20份', 'min'],
  ['突破20份', 'min'],
  ['不少于20份', 'min'],
  ['不低于20份', 'min'],
  ['至少20份', 'min'],
  ['上百份', 'min'],
  ['数百份', 'min'],
  ['10万+次', 'min'],
  ['发放近20份', 'max'],
  ['发放将近20份', 'max'],
  ['不足20份', 'max'],
  ['不到20份', 'max'],
  ['不超过20份', 'max'],
  ['不多于20份', 'max'],
  ['低于20份', 'max'],
  ['20份以内', 'max'],
  ['20份以下', 'max'],
  ['7日内', 'max'],
  ['约20份', 'approx'],
  ['大约20份', 'approx'],
  ['20份左右', 'approx'],
  ['达20份', 'exact'],
  ['达到20份', 'exact'],
  ['附近20份', 'exact'],
  ['经过20次', 'exact'],
  ['会上20人', 'exact'],
  ['签约20份', 'exact'],
  // two hedges: a bound beats 约, bounds that contradict each other leave an estimate
  ['约5万余人次', 'min'],
  ['超3000余人', 'min'],
  ['近3000余人', 'approx'],
  ['近百余场', 'approx'],
  ['达近20份', 'max'],
  ['约有20份', 'approx'],
];

describe('findQuantities', () => {
  it.each(forms)('%j', (sentence, ...amounts) => {
    expect(amountsOf(sentence)).toEqual(amounts);
  });

  it.each(hedges)('%j is %s', (sentence, qualifier) => {
    expect(findQuantities(sentence).map((amount) => amount.qualifier)).toEqual([qualifier]);
  });

  it('gives places in the text as it came', () => {
    const text = '一、概况\r\n受理 ３ 件，\n\n　　办结率９８％。\n';
    expect(findQuantities(text).map(({ text: words, start, end }) => [words, text.slice(start, end)])).toEqual([
      ['３ 件', '３ 件'],
      ['９８％', '９８％'],
    ]);
  });

  it('does not read across lines', () => {
    expect(findQuantities('共 12\n件')).toMatchObject([{ value: 12, unit: '' }]);
  });
});
