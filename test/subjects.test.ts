import { describe, expect, it } from 'vitest';
import { readAround } from '../src/subjects.js';

/** What is said around the amount in 〔〕, with the head that a metric found in 【】. */
function around(marked: string): [string | null, string | null] {
  const text = marked.replace(/[【】〔〕]/gu, '');
  const rangeOf = (pattern: RegExp) => {
    const inside = pattern.exec(marked)?.[1];
    return inside === undefined ? null : { start: text.indexOf(inside), end: text.indexOf(inside) + inside.length };
  };
  const amount = rangeOf(/〔(.*?)〕/u);
  if (!amount) throw new Error(`Unexpected sentence without 〔〕, expected an amount: ${marked}`);
  const { subject, action } = readAround(text, amount, rangeOf(/【(.*?)】/u));
  return [subject, action];
}

describe('what is counted', () => {
  it.each([
    ['召开〔4次〕专题会议', '专题会议'],
    ['全年召开专题会议〔4次〕', '专题会议'],
    ['建成各类农贸市场〔34家〕', '农贸市场'],
    ['发放宣传资料、宣传手册〔500份〕，市民满意', '宣传手册'],
    ['配备执法记录仪〔8台〕', '执法记录仪'],
    ['共〔12件〕', null],
  ])('%s', (marked, subject) => {
    expect(around(marked)[0]).toBe(subject);
  });

  it('is the head that a metric found, wherever it stands', () => {
    expect(around('【矛盾纠纷】排查成效明显，成功调解〔147起〕')).toEqual(['矛盾纠纷', '调解']);
  });
});

describe('what was done', () => {
  it.each([
    ['受理【信访件】〔4件〕', '受理'],
    ['取消证明事项〔43项〕', '取消'],
    ['配备执法记录仪〔8台〕', '配备'],
    ['其中【维持】〔31件〕', '维持'],
    ['受理工单94个，【办结率】〔100%〕', null],
    ['办结率98%、满意率〔100%〕', null],
  ])('%s', (marked, action) => {
    expect(around(marked)[1]).toBe(action);
  });

  it('is read in the clause of the amount only', () => {
    expect(around('举办培训，共〔4次〕')).toEqual([null, null]);
  });
});
