import { describe, expect, it } from 'vitest';
import { readFile } from './read.js';

/** The figures of a page with a table, as `value unit metric`. */
function figures(...rows: string[][]): string[] {
  const cells = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
  const page = `<html><body><div class="content"><h1>某镇2021年法治政府建设报告</h1><p>一、工作</p>
<p>全年情况见下表，我镇坚持依法行政，深入推进法治政府建设，各项工作取得成效。</p>
<table>${cells}</table><p>二、打算</p><p>继续努力，深入推进，各项工作再上台阶。</p></div></body></html>`;
  return readFile(page, 'page.html').quantities.map(
    ({ value, unitText, metric }) => `${value} ${unitText} ${metric ?? '-'}`,
  );
}

describe('the unit of a cell comes from', () => {
  it('a column of units', () => {
    expect(
      figures(
        ['项目', '单位', '数量'],
        ['行政处罚', '件', '31'],
        ['受理矛盾纠纷', '件', '1,200'],
        ['参加培训', '', '12345'],
      ),
    ).toEqual(['31 件 enforcement.penalties', '1200 件 dispute.received']);
  });

  it('its head, or the label of its row', () => {
    expect(figures(['行政处罚（件）', '行政许可（件）'], ['31', '12'])).toEqual([
      '31 件 enforcement.penalties',
      '12 件 enforcement.permits',
    ]);
    expect(figures(['项目', '2021年'], ['行政处罚（件）', '31'])).toEqual(['31 件 enforcement.penalties']);
  });

  it('the cell itself', () => {
    expect(figures(['项目', '2021年'], ['行政处罚', '31件'], ['图书', '5万册'], ['参与率', '约95%'])).toEqual([
      '31 件 enforcement.penalties',
      '50000 册 -',
      '95 % -',
    ]);
  });
});

it('a cell that holds a year or a name is no figure', () => {
  expect(figures(['项目', '内容'], ['日期', '2021年'], ['热线', '12345'], ['行政处罚', '31件'])).toEqual([
    '31 件 enforcement.penalties',
  ]);
});
