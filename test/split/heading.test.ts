import { describe, expect, it } from 'vitest';
import { split } from '../../src/split.js';
import { bodyOf } from './outline.js';

/** Heading of the first section of a text. */
function headingOf(text: string): string | null | undefined {
  return split(bodyOf(text)).sections[0]?.heading;
}

describe('headings', () => {
  const titles: [string, string][] = [
    ['一、主要工作情况\n略。', '主要工作情况'],
    ['一、压实责任，健全机制。\n乡党委高度重视。', '压实责任，健全机制'],
    ['（一）强化组织领导。乡党委多次研究。', '强化组织领导'],
    ['1.强化组织领导：乡党委多次研究。', '强化组织领导'],
    ['（一）强化组织领导 压实工作责任\n乡党委多次研究。', '强化组织领导 压实工作责任'],
    ['（一）强化组织领导 乡党委、政府高度重视法治工作，多次研究。开会4次。', '强化组织领导'],
    ['（一）法治意识有待提高。部分干部学得不深。', '法治意识有待提高'],
    ['（一）为群众提供便捷服务。设窗口6个。', '为群众提供便捷服务'],
    ['二、存在问题：\n1.缺人；\n2.缺钱。', '存在问题'],
    [
      '一、深入学习贯彻习近平法治思想，坚持党对法治建设的全面领导，\n推动各项任务落实\n乡党委带头学。',
      '深入学习贯彻习近平法治思想，坚持党对法治建设的全面领导，推动各项任务落实',
    ],
    ['五、其他需要报告的情况', '其他需要报告的情况'],
  ];
  it.each(titles)('%j', (text, heading) => {
    expect(headingOf(text)).toBe(heading);
  });

  const statements = [
    '（一）乡党委、政府高度重视法治工作，成立了以乡长为组长的领导小组。下设办公室。',
    '（一）今年以来共召开会议4次。研究问题6个。',
    '（一）我乡成立了普法小分队。进村宣讲。',
    '（一）为突出法治工作的地位，我乡把它纳入重要议程。层层落实。',
    '1、部分干部学法不深入，运用法治思维的能力还不强。',
    '1、加强学习；2、加强执法。',
    '1、强化理论武装乡党委坚持把法治学习作为中心组学习的重要内容，全年共组织学法12次，做到逢会必学、学用结合。',
  ];
  it.each(statements)('no heading: %s', (text) => {
    expect(headingOf(text)).toBeNull();
  });

  it('gives none to items of an enumeration', () => {
    const { sections } = split(bodyOf('一是强化领导。成立专班。二是强化普法。进村入户。'));
    expect(sections.map((section) => section.heading)).toEqual([null, null]);
  });

  it('stands at its own place, and the text goes on behind its mark', () => {
    const text = '（一）强化领导。多次研究。';
    const [section] = split(bodyOf(text)).sections;
    expect(text.slice(section?.headingSpan?.start, section?.headingSpan?.end)).toBe('强化领导');
    expect(section?.paragraphs.map((span) => text.slice(span.start, span.end))).toEqual(['多次研究。']);
  });
});

describe('paragraphs', () => {
  const paragraphs = (text: string) => split(bodyOf(text)).preamble.map((span) => text.slice(span.start, span.end));

  it('joins a line that breaks off in mid-sentence with the next', () => {
    expect(paragraphs('干部带头讲法、\n带头守法。\n群众满意。')).toEqual(['干部带头讲法、\n带头守法。', '群众满意。']);
    expect(paragraphs('宣传有力。依法办事、依\n规办事的意识增强。')).toHaveLength(1);
  });

  it('keeps a heading line without a mark apart', () => {
    expect(paragraphs('强化学习教育 提升能力\n坚持学法。')).toHaveLength(2);
  });

  it('joins the lines of a text cut at one width', () => {
    const lines = [
      '全乡成立了以乡长为组长的领导小组并且下设办公',
      '室于司法所配备专职工作人员两名负责日常的工作',
      '全年召开各类会议研究法治方面工作总计四次解决',
      '问题三个有力地推动了各项工作任务的开展与落实',
      '同时把法治建设纳入年终目标考核范围之内并且严',
      '格兑现。',
    ];
    expect(paragraphs(lines.join('\n'))).toHaveLength(1);
  });
});
