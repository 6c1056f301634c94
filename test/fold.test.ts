import { describe, expect, it } from 'vitest';
import { fold, squeeze } from '../src/fold.js';

describe('fold', () => {
  const cases: [string, string][] = [
    ['共受理１２件，办结率９８．５％', '共受理12件，办结率98.5%'],
    ['完成(含续办)3件,其中:新增1件;', '完成（含续办）3件，其中：新增1件；'],
    ['支出2,200元', '支出2,200元'],
    ['支出1,234,567元', '支出1,234,567元'],
    ['支出１２，２００元', '支出12,200元'],
    ['涉及3,5号楼', '涉及3，5号楼'],
    ['在2019,300人参加', '在2019，300人参加'],
    ['会议12,3000人', '会议12，3000人'],
    ['新增成员，200人', '新增成员，200人'],
    ['上午8:00至9：30', '上午8:00至9：30'],
    ['见https://a.example/b?c', '见https://a.example/b?c'],
    ['1)完善;2)落实', '1）完善；2）落实'],
    ['县发﹝2024﹞8号、县办［2025］9号、[2021]10号、[附件]', '县发〔2024〕8号、县办〔2025〕9号、〔2021〕10号、[附件]'],
    ['"一站式"和"一窗"', '“一站式”和“一窗”'],
    ['未闭"引号\n"下一行"', '未闭“引号\n“下一行”'],
    ['12•4、6・26', '12·4、6·26'],
    ['2021—2025年，2021－2025年，2021——2025年', '2021-2025年，2021-2025年，2021--2025年'],
    ['目标——规划', '目标——规划'],
    ['全\u00a0镇\u3000村\t\u200b', '全 镇 村  '],
    ['一行\r\n二行\r三行', '一行 \n二行\n三行'],
    ['⽇⽉⼈民', '日月人民'],
    ['二○二一年、二ＯＯ九年、○项', '二〇二一年、二〇〇九年、○项'],
  ];
  it.each(cases)('%j', (given, expected) => {
    expect(fold(given)).toBe(expected);
  });

  it('keeps the length and is its own fixed point', () => {
    const all = Array.from({ length: 0x10000 }, (_, code) =>
      code >= 0xd800 && code < 0xe000 ? ' ' : String.fromCharCode(code),
    ).join('');
    for (const text of [all, `1${[...all].join('1')}`, `一${[...all].join('一')}`, ...cases.map(([given]) => given)]) {
      const folded = fold(text);
      expect(folded.length).toBe(text.length);
      expect(fold(folded)).toBe(folded);
    }
  });

  it('takes linear time on one long line', () => {
    const started = performance.now();
    fold('受理(１２),"办"1,234:'.repeat(200_000));
    expect(performance.now() - started).toBeLessThan(8000);
  });
});

describe('squeeze', () => {
  it('drops blanks in Chinese text and keeps one inside a split number', () => {
    const text = '  办 结4  826 件，\n占 98 % 。';
    const squeezed = squeeze(text);
    expect(squeezed.text).toBe('办结4 826件，占98%。');
    for (let i = 0; i < squeezed.text.length; i += 1) {
      expect(text[squeezed.at(i)]?.trim()).toBe(squeezed.text[i]?.trim());
    }
    expect(squeezed.at(squeezed.text.length)).toBe(text.length);
  });

  it('is the identity where there is nothing to drop', () => {
    const squeezed = squeeze('办结4件');
    expect(squeezed.text).toBe('办结4件');
    expect(squeezed.at(3)).toBe(3);
  });

  it('gives an empty text for blanks alone', () => {
    const squeezed = squeeze('  \n');
    expect(squeezed.text).toBe('');
    expect(squeezed.at(0)).toBe(3);
  });
});
