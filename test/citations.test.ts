import { describe, expect, it } from 'vitest';
import { citations } from '../src/citations.js';
import { split } from '../src/split.js';
import { bodyOf } from './split/outline.js';

function read(text: string): [string, string | null][] {
  const body = bodyOf(text);
  return citations(body, split(body)).map((citation) => [citation.title, citation.documentNumber]);
}

describe('citations', () => {
  const texts: [string, [string, string | null][]][] = [
    [
      '学习《民法典》《宪法》等。',
      [
        ['民法典', null],
        ['宪法', null],
      ],
    ],
    ['印发《工作要点》（某法办〔2018〕23号）。', [['工作要点', '某法办〔2018〕23号']]],
    ['按照《方案》(县发[2020]4号)要求', [['方案', '县发[2020]4号']]],
    ['依据《条例》﹝2021﹞12号', [['条例', '﹝2021﹞12号']]],
    ['贯彻《关于落实〈纲要（2021-2025年）〉的意见》', [['关于落实〈纲要（2021-2025年）〉的意见', null]]],
    ['贯彻《关于落实<纲要>的意见》', [['关于落实<纲要>的意见', null]]],
    ['贯彻《关于落实《纲要》的意见》精神', [['关于落实《纲要》的意见', null]]],
    [
      '落实《某省实施纲要（2016-2020年）、《某市要点》',
      [
        ['某省实施纲要（2016-2020年）', null],
        ['某市要点', null],
      ],
    ],
    ['制定《工作要点，明确任务', [['工作要点', null]]],
    ['《重大行政决策程序暂行条例》（国务院令第713号）', [['重大行政决策程序暂行条例', '国务院令第713号']]],
    ['印发《方案》（2022年3月）', [['方案', null]]],
    ['没有书名', []],
  ];
  it.each(texts)('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('covers title and number, and knows its section', () => {
    const text = '一、学法\n学习《要点》（某法〔2018〕2号）。\n二、普法\n略。';
    const body = bodyOf(text);
    const [citation] = citations(body, split(body));
    expect(text.slice(citation?.start, citation?.end)).toBe('《要点》（某法〔2018〕2号');
    expect(citation?.section).toBe('1');
  });

  it('does not run on through a text without closing marks', () => {
    const started = performance.now();
    expect(read('《法治'.repeat(20_000)).length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
