import { describe, expect, it } from 'vitest';
import { moodAt, sectionAt, split } from '../../src/split.js';
import { bodyOf } from './outline.js';

/** The mood at the first place where each of the words stands. */
function moods(text: string, ...words: string[]): string[] {
  const outline = split(bodyOf(text));
  return words.map((word) => moodAt(outline, text.indexOf(word)));
}

describe('moodAt', () => {
  it('follows the kinds of sections', () => {
    const text =
      '一、主要做法\n调解98件。\n二、存在的不足\n结案7成。\n三、明年打算\n调解120件。\n某镇人民政府\n2022年1月6日';
    expect(moods(text, '98', '7成', '120', '6日')).toEqual(['report', 'problem', 'plan', 'report']);
  });

  it('turns inside a paragraph without a heading', () => {
    const text = '2021年，某街调解98件。虽然取得成绩，但仍存在一些不足，人手只有3人。今后，我街将调解120件。';
    expect(moods(text, '98', '3人', '120')).toEqual(['report', 'problem', 'plan']);
  });

  it('takes a coming year for a plan only with an intention, and never the year of the report', () => {
    const text = '某镇2021年法治政府建设报告\n2021年，我镇将调解纳入考核，办结98件。\n2022年，我镇将办结120件。';
    expect(moods(text, '98', '120')).toEqual(['report', 'plan']);
  });

  it('turns at a cue after a comma', () => {
    expect(moods('一、做法\n持证率80%，下一步将达到95%。\n二、其他\n略。', '80', '95')).toEqual(['report', 'plan']);
  });

  it('comes back to the report in the next paragraph where the cue was no opening', () => {
    expect(moods('一、做法\n持证率80%。下一步，达到95%。\n调解98件。\n二、其他\n略。', '95', '98')).toEqual([
      'plan',
      'report',
    ]);
  });
});

describe('kinds', () => {
  const kinds = (text: string) => split(bodyOf(text)).sections.map((section) => section.kind);

  it('tells the sections of a report apart', () => {
    const text = `一、推进法治政府建设的主要举措和成效\n略。\n二、推进法治政府建设存在的不足和原因\n略。
三、党政主要负责人履行推进法治建设第一责任人职责情况\n略。\n四、下一年度主要安排\n略。\n五、其他需要报告的情况\n略。`;
    expect(kinds(text)).toEqual(['work', 'problems', 'leadership', 'plan', 'other']);
  });

  it('takes solving problems and fulfilling plans for work', () => {
    expect(kinds('一、着力解决突出问题\n略。\n二、年度计划完成情况\n略。')).toEqual(['work', 'work']);
  });

  it.each(['存在的困难', '工作中的不足', '薄弱环节', '问题和短板', '存在问题及整改措施', '面临的形势与挑战'])(
    '%s is on problems',
    (heading) => {
      expect(kinds(`一、${heading}\n略。\n二、其他\n略。`)[0]).toBe('problems');
    },
  );

  it.each(['下步打算', '今后努力方向', '明年工作思路', '改进措施', '2030年重点工作安排', '工作计划'])(
    '%s is a plan',
    (heading) => {
      expect(kinds(`一、${heading}\n略。\n二、其他\n略。`)[0]).toBe('plan');
    },
  );

  it.each(['制定年度工作计划', '解决存在的突出问题', '聚焦薄弱环节', '问题整改情况', '完善应急规划'])(
    '%s is work',
    (heading) => {
      expect(kinds(`一、${heading}\n略。\n二、其他\n略。`)[0]).toBe('work');
    },
  );

  it('takes a heading on a coming year for a plan', () => {
    expect(kinds('2021年，某镇扎实推进。\n一、2021年工作\n略。\n二、2022年工作\n略。')).toEqual(['work', 'plan']);
  });
});

describe('sectionAt', () => {
  it('gives the deepest section around an offset', () => {
    const text = '前言。\n一、做法\n（一）学法。学12次。\n（二）普法。讲8场。';
    const outline = split(bodyOf(text));
    expect(sectionAt(outline, 0)).toBeNull();
    expect(sectionAt(outline, text.indexOf('8场'))?.id).toBe('1.2');
    expect(sectionAt(outline, text.indexOf('做法'))?.id).toBe('1');
  });
});
