import { expect, it } from 'vitest';
import { type AnnotatedReport, annotate } from '../src/annotate.js';

function read(text: string, path = 'report.txt'): AnnotatedReport {
  return annotate({ path, bytes: new TextEncoder().encode(text) });
}

const blocksOf = ({ body }: AnnotatedReport) =>
  body.blocks.map(({ kind, start, end }) => `${kind}: ${body.text.slice(start, end)}`);

const marksOf = ({ body }: AnnotatedReport) =>
  body.marks.map(({ role, start, end }) => `${role}: ${body.text.slice(start, end)}`);

const REPORT = `甲镇2023年法治政府建设年度报告
一、主要工作
（一）化解矛盾。全年受理矛盾纠纷120件，其中信访3件。
落实《条例》第十二条。
甲镇人民政府
2024年1月9日
`;

it('parts the text into blocks', () => {
  expect(blocksOf(read(REPORT))).toEqual([
    'title: 甲镇2023年法治政府建设年度报告',
    'heading: 一、主要工作',
    'paragraph: （一）化解矛盾。全年受理矛盾纠纷120件，其中信访3件。',
    'paragraph: 落实《条例》第十二条。',
    'signature: 甲镇人民政府',
    'signature: 2024年1月9日',
  ]);
});

it('marks what every number was read as, and the headings inside paragraphs', () => {
  expect(marksOf(read(REPORT))).toEqual([
    'date: 2023年',
    'numbering: 一、',
    'heading: 主要工作',
    'numbering: （一）',
    'heading: 化解矛盾',
    'metric: 120件',
    'metric: 3件',
    'citation: 第十二条',
    'date: 2024年',
    'date: 1月',
    'date: 9日',
  ]);
});

it('marks in a page what its tags tear apart', () => {
  const text = '<p>受理<b>矛盾</b>纠纷<span>1</span><span>20</span>&#20214;，均已化解。</p>';
  const report = read(`<html><body><h1>甲镇2023年法治政府建设年度报告</h1>${text}</body></html>`, 'report.html');
  const [mark] = report.body.marks.filter(({ metrics }) => metrics.includes(0));
  expect(report.body.text.slice(mark?.start, mark?.end)).toBe('120件');
});

it('reads a paragraph over the breaks of its lines', () => {
  const line = '深入贯彻落实习近平法治思想，坚持依法行政，全面推进各项工作有序开展并取得实效，';
  const report = read(`一、主要工作\n${line}\n${line}\n${line}\n受理矛盾纠纷12\n0件。\n二、下一步打算\n继续努力。\n`);
  const paragraphs = blocksOf(report).filter((block) => block.startsWith('paragraph'));
  expect(paragraphs.length).toBeLessThan(6);
});
