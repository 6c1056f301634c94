import { describe, expect, it } from 'vitest';
import type { Furniture } from '../../src/body.js';
import { readReport } from '../../src/report.js';
import { split } from '../../src/split.js';
import { bodyOf } from '../split/outline.js';

const tail = '\n一、主要工作\n（一）学法。常学。\n二、存在问题\n略。';

function read(text: string, furniture: Partial<Furniture> = {}) {
  const body = bodyOf(text, furniture);
  return readReport(body, split(body));
}

const shown = (text: string) => ({ titles: [{ text, start: null, end: null }] });

describe('title', () => {
  it('is joined over its lines, the issuer above included', () => {
    expect(read(`中共某县某镇委员会\n某县某镇人民政府\n关于2021年法治政府建设\n情况的报告${tail}`).report.title).toBe(
      '中共某县某镇委员会某县某镇人民政府关于2021年法治政府建设情况的报告',
    );
  });

  it('comes from the page where the text shows none, without the name of the site', () => {
    const { report } = read(
      `2021年，某镇扎实推进法治政府建设。${tail}`,
      shown('某镇2021年法治政府建设报告_某县人民政府'),
    );
    expect(report.title).toBe('某镇2021年法治政府建设报告');
  });

  it('leaves the words of the site out of a page’s title, and bodies that report in', () => {
    const text = `2021年，某镇扎实推进法治政府建设。${tail}`;
    expect(read(text, shown('某局 政务公开 某局2021年法治政府建设报告')).report.title).toBe(
      '某局2021年法治政府建设报告',
    );
    expect(read(text, shown('中共某镇委员会 某镇人民政府 关于2021年法治政府建设的报告')).report.title).toBe(
      '中共某镇委员会某镇人民政府关于2021年法治政府建设的报告',
    );
  });

  it('takes the page’s fuller form over a title that begins with 关于', () => {
    const title = '某市人民政府关于2021年法治政府建设情况的报告';
    expect(read(`关于2021年法治政府建设情况的报告\n市委：\n2021年，推进。${tail}`, shown(title)).report.title).toBe(
      title,
    );
  });

  it('is null, and missed, where nothing is shown', () => {
    const { report, diagnostics } = read(`现将某镇2021年法治政府建设情况报告如下：${tail}`, shown('通知公告'));
    expect(report.title).toBeNull();
    expect(diagnostics.map((diagnostic) => diagnostic.rule)).toContain('title-missing');
  });
});

describe('year', () => {
  const years: [string, number | null][] = [
    [`某镇2021年度法治政府建设报告\n近年来，持续推进。${tail}\n某镇人民政府\n2022年1月5日`, 2021],
    [`某镇法治政府建设年度报告（2024年度）\n持续推进。${tail}`, 2024],
    [`某局2020年依法行政工作总结和2021年工作计划\n略。${tail}`, 2020],
    [`某镇二〇二一年法治政府建设工作总结\n略。${tail}`, 2021],
    [`法治政府建设工作总结\n根据《法治政府建设实施纲要（2021-2025年）》，现将2022年度情况报告如下：${tail}`, 2022],
    [
      `法治政府建设工作总结\n按照《某县2020年工作要点》（某法〔2020〕3号）部署，持续推进。\n2019年，某镇扎实工作。${tail}`,
      2019,
    ],
    [`法治政府建设工作总结\n一年来，持续推进。\n一、2023年工作\n略。\n二、2024年计划\n略。`, 2023],
    [`法治政府建设工作总结\n一年来，持续推进。${tail}\n某镇人民政府\n2022年1月5日`, 2021],
    [`法治政府建设工作总结\n一年来，持续推进。${tail}\n某镇人民政府\n二〇二二年十二月三十日`, 2022],
    [`法治政府建设工作总结\n一年来，持续推进。${tail}`, null],
  ];
  it.each(years)('%j → %j', (text, year) => {
    expect(read(text).report.year).toBe(year);
  });

  it('says where lead and title disagree', () => {
    const { report, diagnostics } = read(`某镇2021年法治政府建设报告\n现将我镇2020年法治政府建设情况报告如下：${tail}`);
    expect(report.year).toBe(2021);
    expect(diagnostics.map((diagnostic) => diagnostic.rule)).toContain('year-conflict');
  });
});

describe('issuer', () => {
  const issuers: [string, string | undefined, string | undefined][] = [
    [`某镇2021年法治政府建设报告\n略。${tail}\n某县某镇人民政府（盖章）\n2022年1月5日`, '某县某镇人民政府', 'township'],
    [`临水镇2021年法治政府建设报告\n略。${tail}`, '临水镇人民政府', 'township'],
    [`2021年临水街道法治政府建设报告\n略。${tail}`, '临水街道办事处', 'subdistrict'],
    [`关于2021年度临水县法治政府建设情况的报告\n略。${tail}`, '临水县人民政府', 'county'],
    [`临水高新技术产业开发区2021年法治政府建设报告\n略。${tail}`, '临水高新技术产业开发区管理委员会', 'zone'],
    [`2021年法治政府建设报告\n2021年，临水县税务局坚持依法行政。${tail}`, '临水县税务局', 'department'],
    [`2021年法治政府建设报告\n现将临水乡2021年度法治政府建设情况报告如下：${tail}`, '临水乡人民政府', 'township'],
    [`临水镇2021年法治政府建设报告\n略。${tail}\n镇人民政府\n2022年1月5日`, '临水镇人民政府', 'township'],
    [`法治政府建设报告\n今年以来，各项工作有序推进。${tail}`, undefined, undefined],
  ];
  it.each(issuers)('%j → %s', (text, name, level) => {
    const { report, diagnostics } = read(text);
    expect(report.issuer?.name).toBe(name);
    expect(report.issuer?.level).toBe(level);
    expect(diagnostics.some((diagnostic) => diagnostic.rule === 'issuer-missing')).toBe(name === undefined);
  });

  it('joins two bodies that sign together', () => {
    const { report } = read(`法治政府建设报告\n略。${tail}\n中共临水县委\n临水县人民政府\n2022年1月5日`);
    expect(report.issuer).toEqual({ name: '中共临水县委临水县人民政府', level: 'county' });
  });

  it('is never the portal of the page', () => {
    const { report } = read(`法治政府建设报告\n今年以来，有序推进。${tail}`, { issuerHints: ['临水县人民政府办公室'] });
    expect(report.issuer).toBeNull();
  });

  it('takes the page’s word for a township that the text calls 我镇', () => {
    const { report } = read(`法治政府建设报告\n今年以来，我镇有序推进。${tail}`, {
      issuerHints: ['县司法局', '临水镇'],
    });
    expect(report.issuer?.name).toBe('临水镇人民政府');
  });
});

describe('signedOn', () => {
  const dates: [string, string | null][] = [
    ['2022年1月5日', '2022-01-05'],
    ['2022. 1. 5', '2022-01-05'],
    ['2022-01-05', '2022-01-05'],
    ['二○二二年一月五日', '2022-01-05'],
    ['二〇二一年十二月三十一日', '2021-12-31'],
    ['2022年1月', null],
    ['2022年2月30日', null],
  ];
  it.each(dates)('%s → %s', (date, signedOn) => {
    expect(read(`某镇法治政府建设报告\n略。${tail}\n某镇人民政府\n${date}\n- 3 -`).report.signedOn).toBe(signedOn);
  });

  it('is no date of the title block or the text', () => {
    expect(read(`某镇法治政府建设报告\n（2022年3月6日）\n2021年1月5日，召开会议。${tail}`).report.signedOn).toBeNull();
  });
});

describe('not-a-report', () => {
  it('warns of another subject', () => {
    const rules = read('某镇垃圾分类工作总结\n2020年，某镇开展垃圾分类。').diagnostics.map(
      (diagnostic) => diagnostic.rule,
    );
    expect(rules).toContain('not-a-report');
    expect(read(`某镇2020年依法行政工作总结\n略。${tail}`).diagnostics).toEqual([]);
  });
});
