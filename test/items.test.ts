import { describe, expect, it } from 'vitest';
import { plans, problems } from '../src/items.js';
import { split } from '../src/split.js';
import { bodyOf } from './split/outline.js';

/** Number of shortcomings and of next steps. */
function counts(text: string): [number, number] {
  const body = bodyOf(text);
  const outline = split(body);
  return [problems(body, outline).length, plans(body, outline).length];
}

describe('problems and plans', () => {
  const documents: [string, string, [number, number]][] = [
    [
      'sections of their own',
      '一、存在的问题\n一是缺人。二是缺钱。\n二、下一步打算\n（一）招人。多方招。\n（二）筹钱。\n（三）抓学。',
      [2, 3],
    ],
    ['not enumerated', '一、存在的问题\n人手不足，经费紧张。\n二、下步打算\n继续努力。', [0, 0]],
    [
      'told of inside a section on work',
      '一、工作\n全年学法。存在的问题：1、人手不足。2、经费紧张。\n二、其他\n略。',
      [2, 0],
    ],
    ['told of in half brackets', '一、工作\n下一步，我镇将：1）招人。2）筹钱。', [0, 2]],
    ['items that hold more', '一、工作\n存在问题：（1）缺人。①甲少。②乙少。（2）缺钱。', [3, 0]],
    ['a marker with nothing behind it', '一、存在问题\n（一）人手不足。\n（二）', [2, 0]],
    ['a marker with nothing behind it, inside a section', '一、工作\n存在的问题：1、人手不足。2、', [2, 0]],
    ['missing', '一、主要工作\n（一）学法。常学。\n（二）普法。常讲。', [0, 0]],
    [
      'items below items',
      '一、存在的问题\n（一）队伍弱。一是人少；二是人老。\n（二）经费少。\n二、今后打算\n1．抓人。\n2．抓钱。',
      [2, 2],
    ],
    [
      'one subsection alone',
      '一、存在问题\n（一）主要不足。一是人少；二是钱少；三是车少。\n二、明年计划\n略。',
      [3, 0],
    ],
    [
      'one section, parted by subsections',
      '一、存在的问题及下一步打算\n（一）存在的问题。一是人少；二是钱少。\n（二）下一步打算。一是招人。',
      [2, 0],
    ],
    [
      'one section, two enumerations',
      '一、存在问题和下步打算\n问题有：一是人少；二是钱少。下一步，我镇将：一是招人；二是筹钱；三是抓学。',
      [2, 3],
    ],
    ['one section, one paragraph', '一、存在问题和下步打算\n还存在人手不足的问题。下一步将加强学习。', [0, 0]],
    [
      'unmarked closing paragraphs',
      '一、领导。多次研究。\n二、普法。常讲。\n仍存在以下不足：一是人少；二是钱少。\n今后，我镇将：一是招人；二是筹钱。',
      [2, 2],
    ],
    ['a work section that names a problem', '一、着力解决突出问题\n一是化积案。二是清欠薪。\n二、其他\n略。', [0, 0]],
    [
      'unmarked headings',
      '一、做法\n略。\n二、成效\n略。\n存在的问题\n1、法治力量不足。编制少。\n2、意识不强。学得少。',
      [2, 0],
    ],
  ];
  it.each(documents)('%s', (_, text, expected) => {
    expect(counts(text)).toEqual(expected);
  });

  it('gives the item its section, its text and its place', () => {
    const text = '一、存在的问题\n一是缺人。\n二是缺钱。\n二、其他\n略。';
    const body = bodyOf(text);
    const items = problems(body, split(body));
    expect(items.map((item) => [item.section, item.heading, item.text, text.slice(item.start, item.end)])).toEqual([
      ['1.1', null, '缺人。', '一是缺人。'],
      ['1.2', null, '缺钱。', '二是缺钱。'],
    ]);
  });
});
