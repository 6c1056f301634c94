import { describe, expect, it } from 'vitest';
import { split } from '../../src/split.js';
import { bodyOf, partsOf } from './outline.js';

/** The words of each part of a text, by its name. */
function words(text: string, name: string): string[] {
  return partsOf(split(bodyOf(text)))
    .filter((part) => part.name === name)
    .map((part) => text.slice(part.start, part.end));
}

const tail = '\n一、主要工作\n略。\n二、存在问题\n略。';

describe('what stands around the text', () => {
  it('joins a title over its lines with the issuer above it', () => {
    expect(
      words(`某县人民政府\n关于2021年法治政府建设情况的\n报告\n市人民政府：\n2021年，某县扎实推进。${tail}`, 'title'),
    ).toEqual(['某县人民政府\n关于2021年法治政府建设情况的\n报告']);
  });

  it('keeps both statements of a title that stands there twice', () => {
    const title = '某镇2021年法治政府建设年度报告';
    expect(words(`${title}\n${title}\n2021年，某镇扎实推进。${tail}`, 'title')).toEqual([title, title]);
  });

  it('leaves document number, date and remark out of title and preamble', () => {
    const text = `某府〔2022〕3号\n某市2021年法治政府建设情况报告\n（2022年3月）\n省政府：\n2021年，扎实推进。${tail}`;
    expect(words(text, 'remark')).toEqual(['某府〔2022〕3号', '（2022年3月）']);
    expect(words(text, 'addressee')).toEqual(['省政府：']);
    expect(words(text, 'preamble')).toEqual(['2021年，扎实推进。']);
  });

  it('takes no paragraph for a title', () => {
    expect(words(`现将某镇2021年法治政府建设情况报告如下：${tail}`, 'title')).toEqual([]);
    expect(words(`某镇高度重视法治政府建设，按时提交年度报告。${tail}`, 'title')).toEqual([]);
  });

  it('finds the signature before a page number or a remark', () => {
    expect(words(`2021年，扎实推进。${tail}\n某镇人民政府\n二〇二二年一月六日\n- 4 -`, 'signature')).toEqual([
      '某镇人民政府',
      '二〇二二年一月六日',
      '- 4 -',
    ]);
    expect(words(`2021年，扎实推进。${tail}\n某县司法局\n2022年1月6日\n（此件公开发布）`, 'signature')).toHaveLength(3);
  });

  it('takes no sentence for a signature', () => {
    expect(words(`2021年，扎实推进。${tail}\n努力建设平安和谐的新城区`, 'signature')).toEqual([]);
  });

  it('covers every character once', () => {
    const text = `某府〔2022〕3号\n某市2021年法治政府建设情况报告\n省政府：\n2021年，扎实推进。\n一、主要工作（一）领导。多次研究。\n（二）普法\n一是讲；二是演。\n下一步，再努力。\n某市人民政府\n2022年1月6日`;
    const owners = Array.from(text, () => 0);
    for (const part of partsOf(split(bodyOf(text))))
      for (let at = part.start; at < part.end; at += 1) owners[at] = (owners[at] ?? 0) + 1;
    const uncovered = Array.from(text).filter((character, at) => owners[at] === 0 && /[^\s。]/u.test(character));
    expect(uncovered).toEqual([]);
    expect(Math.max(...owners)).toBe(1);
  });
});
