import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type OutlineSection, split } from '../../src/split.js';
import { bodyOf, partsOf, treeOf } from './outline.js';

describe('counters that are not as they should be', () => {
  it.each<[what: string, text: string, tree: string[]]>([
    [
      'one left out inside a line, where the next follows',
      '一、做法\n（一）学法。办。（二）普法。办。（四）执法。办。（五）调解。办。\n二、打算\n略。',
      ['一、 做法', '  （一） 学法', '  （二） 普法', '  （四） 执法', '  （五） 调解', '二、 打算'],
    ],
    ['the first item without its marker', '问题有：人手不足，二是经费紧张；三是车辆老旧。', ['二是', '三是']],
    [
      'one style for two levels',
      '一、总体情况\n一、学法\n略。\n二、普法\n略。\n二、下步打算\n略。\n三、保障\n略。',
      ['一、 总体情况', '  一、 学法', '  二、 普法', '二、 下步打算', '三、 保障'],
    ],
    [
      'one style for two levels, twice',
      '一、总体\n一、学法\n略。\n二、普法\n略。\n一、执法\n略。\n二、调解\n略。\n二、打算\n略。',
      ['一、 总体', '  一、 学法', '  二、 普法', '  一、 执法', '  二、 调解', '二、 打算'],
    ],
    [
      'a second beginning that is no level',
      '一、总体\n（一）学法\n略。\n一、普法\n略。\n（二）执法\n略。\n二、调解\n略。',
      ['一、 总体', '  （一） 学法', '一、 普法', '  （二） 执法', '二、 调解'],
    ],
    [
      'several left out',
      '一、总体\n略。\n二、存在问题\n略。\n五、下步\n略。\n六、其他\n略。',
      ['一、 总体', '二、 存在问题', '五、 下步', '六、 其他'],
    ],
    ['none before them', '7.保障\n略。\n8.措施\n略。', ['7. 保障', '8. 措施']],
    ['two digits', '二十一、学法\n略。\n二十二、普法\n略。', ['二十一、 学法', '二十二、 普法']],
    ['one character of a circle or a bracket', '⑴学法。\n⑵普法。\n', ['⑴', '⑵']],
    ['one character with its full stop', '⒈学法。\n⒉普法。\n', ['⒈', '⒉']],
    ['white on black', '❶学法。\n❷普法。\n', ['❶', '❷']],
    ['㈠', '㈠学法\n略。\n㈡普法\n略。', ['㈠ 学法', '㈡ 普法']],
    ['counting words that stand before a comma', '第一，加强学习。第二，加强宣传。', ['第一，', '第二，']],
    ['words that stand for counters', '首先，加强学习。其次，加强宣传。最后，总结。', ['首先，', '其次，', '最后，']],
  ])('%s', (_, text, tree) => {
    expect(treeOf(text)).toEqual(tree);
  });
});

/** What is wrong with an outline of a text of this length; null where nothing is. */
function fault(text: string): string | null {
  const outline = split(bodyOf(text));
  const outside = partsOf(outline).find(({ start, end }) => start < 0 || start > end || end > text.length);
  if (outside) return `${outside.name} ${outside.start}-${outside.end} of ${text.length}: ${text}`;
  const nested = (sections: readonly OutlineSection[], from: number, to: number): boolean =>
    sections.every(
      ({ start, end, children }, at) =>
        start >= Math.max(from, sections[at - 1]?.end ?? from) && end <= to && nested(children, start, end),
    );
  return nested(outline.sections, 0, text.length) ? null : `sections out of place: ${text}`;
}

it.each(['qingliaoba-town-2021', 'shiyaguan-town-2016', 'huangluling-township-2019'])(
  'sections lie in each other wherever %s breaks off or begins',
  (name) => {
    const text = readFileSync(`fixtures/reports/${name}.txt`, 'utf8').slice(0, 1200);
    const cuts = Array.from({ length: Math.ceil(text.length / 5) }, (_, at) => 5 * at);
    const faults = cuts.flatMap((at) => [fault(text.slice(0, at)), fault(text.slice(at))]);
    expect(faults.filter((found) => found !== null)).toEqual([]);
  },
);
