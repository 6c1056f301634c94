import { describe, expect, it } from 'vitest';
import { readFile } from '../read.js';

const body = '一、主要工作\n（一）学法。常学。\n';

describe('who reports, where no title says so', () => {
  it.each([
    [
      'the place that the text keeps naming',
      `桃溪镇推进执法。桃溪镇加强普法，桃溪镇强化调解，我镇将继续努力。\n${body}`,
      '桃溪镇人民政府',
    ],
    ['a street, by its office', `东门街道2021年法治政府建设报告\n${body}`, '东门街道办事处'],
  ])('%s', (_, text, name) => {
    expect(readFile(text).report.issuer?.name).toBe(name);
  });

  it('nobody, where a place is not named', () => {
    expect(readFile(`法治政府建设情况报告\n我镇将继续努力。\n${body}`).report.issuer).toBeNull();
  });
});

describe('the year reported on, where no title says so', () => {
  it.each([
    ['signed in the first half of the next year', `${body}桃溪镇人民政府\n二〇二一年一月五日`, 2020],
    ['signed at the end of the year', `${body}桃溪镇人民政府\n二〇二一年十二月五日`, 2021],
    ['signed in digits', `${body}桃溪镇人民政府\n2021.3.5`, 2020],
    ['planned for the next year', `${body}二、2022年工作打算\n略。`, 2021],
    ['told by nothing', body, null],
  ])('%s', (_, text, year) => {
    expect(readFile(`法治政府建设情况报告\n略。\n${text}`).report.year).toBe(year);
  });
});
