/** What a diagnostic means for a reader, in the language of the page; its own message stands below it. */
import type { Diagnostic } from '../../schema.js';
import { checkTitle } from './check-words.js';
import type { Language } from './words.js';

const meanings: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  'title-missing': ['文中没有标题', 'No title in the text'],
  'issuer-missing': ['未能认出发布机关', 'The issuer could not be told'],
  'year-conflict': ['标题与开头所说年份不同', 'Title and lead name different years'],
  'not-a-report': ['看来不是法治政府建设报告，指标可能不全', 'It does not seem to be a report on law-based government'],
  'numbering-gap': ['章节序号不连续，原文可能缺漏', 'Numbers of sections are not in order: something may be missing'],
  'encoding-overruled': [
    '声明的编码与内容不符，已按内容读取',
    'The declared encoding was wrong; the true one was used',
  ],
  'encoding-damaged': ['有无法解码的字节，原文已有损坏', 'Some bytes could not be decoded: the file is damaged'],
  'text-missing': ['页面没有正文', 'The page holds no text'],
  'file-cut': ['文件过大，后面的部分没有读取', 'The file holds more than any report: its end was not read'],
  'unexplained-numerals': ['有数字未能解释，请人工核对', 'Some numbers are unexplained: please look at them'],
};

/** One line on what was found; a rule without words of its own gives its name. */
export function noticeTitle({ rule }: Diagnostic, lang: Language): string {
  const meaning = meanings[rule];
  return meaning ? meaning[lang === 'zh' ? 0 : 1] : checkTitle(rule, lang);
}
