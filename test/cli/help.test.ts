import { Command } from 'commander';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/cli/help/en.js';
import { languageOf } from '../../src/cli/help/language.js';
import { helpLayout } from '../../src/cli/help/layout.js';
import { wrapWords } from '../../src/cli/help/wrap.js';
import { zh } from '../../src/cli/help/zh.js';
import { reportExtract, shell } from './run.js';

const commands = [[], ['schema'], ['metrics'], ['verify'], ['diff'], ['merge']];
const chinese = /\p{Script=Han}/u;

function help(args: readonly string[], env: Record<string, string> = {}): string {
  const { status, stdout, stderr } = reportExtract([...args, '--help'], { env });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return stdout;
}

/** What stands at the beginning of the lines below a heading. */
function flags(text: string): string[] {
  return [...text.matchAll(/^ {2}(-[^\s,]+(?:, --[^\s]+)?)/gmu)].map(([, flag]) => flag ?? '');
}

describe('the language of help', () => {
  it('is that of --lang, before a subcommand or after it', () => {
    expect(help(['--lang', 'zh'])).toContain('用法：');
    expect(help(['--lang=zh', 'diff'])).toContain('用法：');
    expect(help(['diff', '--lang=zh'])).toContain('用法：');
    expect(help(['--lang', 'en'], { LC_ALL: 'zh_CN.UTF-8' })).toContain('Usage:');
  });

  it.each([
    [{ LC_ALL: 'zh_CN.UTF-8', LC_MESSAGES: 'C', LANG: 'C' }, 'zh'],
    [{ LC_ALL: '', LC_MESSAGES: 'zh_TW', LANG: 'en_US.UTF-8' }, 'zh'],
    [{ LC_ALL: '', LC_MESSAGES: '', LANG: 'zh_CN.GB18030' }, 'zh'],
    [{ LC_ALL: 'C', LC_MESSAGES: 'zh_CN', LANG: 'zh_CN' }, 'en'],
    [{ LC_ALL: '', LC_MESSAGES: 'de_DE', LANG: 'zh_CN' }, 'en'],
    [{ LC_ALL: '', LC_MESSAGES: '', LANG: 'C' }, 'en'],
  ])('is by %j %s', (env, language) => {
    expect(help([], env)).toContain(language === 'zh' ? '用法：' : 'Usage:');
  });

  it('is the system’s where the environment says nothing, and only there', () => {
    expect(languageOf([], {}, () => 'zh-CN')).toBe('zh');
    expect(languageOf([], {}, () => 'fr-FR')).toBe('en');
    expect(languageOf([], { LANG: 'C' }, () => 'zh-CN')).toBe('en');
    expect(languageOf([], { LC_ALL: 'zha_CN' }, () => 'zh-CN')).toBe('en');
  });

  it('is not asked for by what stands behind --, and the last --lang counts', () => {
    expect(languageOf(['--', '--lang', 'zh'], { LANG: 'C' })).toBe('en');
    expect(languageOf(['--lang', 'zh', '--lang=en'], {})).toBe('en');
  });

  it('does not change messages, and one that is not there is refused', () => {
    const { status, stderr } = reportExtract(['--lang', 'fr', '--help', 'x'], { env: { LC_ALL: 'zh_CN.UTF-8' } });
    expect(status).toBe(2);
    expect(stderr).toContain("'--lang <language>' argument 'fr' is invalid. Allowed choices are zh, en.");
  });
});

describe.each(commands)('help of %s', (...command) => {
  const english = help([...command, '--lang', 'en']);
  const translated = help([...command, '--lang', 'zh']);

  it('has every option in both languages', () => {
    expect(flags(translated)).toEqual(flags(english));
    expect(flags(english)).toContain('-h, --help');
    expect(flags(english)).toContain('--lang');
  });

  it('explains every option, argument and subcommand in Chinese', () => {
    const items = translated.split(/\n(?= {2}\S)|\n\n/u).filter((item) => /^ {2}\S/u.test(item));
    expect(items.length).toBeGreaterThan(2);
    expect(items.filter((item) => !chinese.test(item))).toEqual([]);
  });

  it('leaves no English heading or placeholder in Chinese', () => {
    expect(translated).not.toMatch(/^[A-Z][a-z ]+:|[<[][a-z]+(?:\.\.\.)?[>\]]|choices:|default:/mu);
  });

  it.each([
    ['en', english],
    ['zh', translated],
  ])('fits 80 columns in %s, descriptions below each other', (_, text) => {
    const lines = text.split('\n');
    expect(lines.filter((line) => stringWidth(line) > 80)).toEqual([]);
    const options = lines.slice(lines.findIndex((line) => line.includes('--lang <'))).slice(0, 1);
    const help = lines.find((line) => line.startsWith('  -h, --help')) ?? '';
    expect(options.map(columnOfText)).toEqual([columnOfText(help)]);
  });
});

/** Cells before the description of an option. */
function columnOfText(line: string): number {
  return stringWidth(/^ {2}.*?\S {2,}/u.exec(line)?.[0] ?? '');
}

it('puts descriptions below where the terminal is narrow', () => {
  const command = new Command('x').configureHelp({ ...helpLayout(zh), helpWidth: 36 });
  const help = command.option('--only <metrics>', zh.extract.only).helpInformation();
  expect(help).toContain('  --only <指标>\n      表格、');
  expect(help.split('\n').filter((line) => stringWidth(line) > 36)).toEqual([]);
});

it('may be shown to a reader that goes away', () => {
  expect(shell('report-extract --help | true')).toEqual({ status: 0, stdout: '', stderr: '' });
});

it('gives the same examples and statuses in both languages', () => {
  for (const command of ['extract', 'metrics', 'verify', 'diff', 'merge'] as const) {
    expect(Object.keys(zh[command].examples)).toEqual(Object.keys(en[command].examples));
    expect(Object.keys(zh[command].exit)).toEqual(Object.keys(en[command].exit));
  }
});

describe('wrapWords', () => {
  it.each([
    ['一二三四五', 6, ['一二三', '四五']],
    ['一二三，四五', 6, ['一二', '三，四', '五']],
    ['一二（三）四', 6, ['一二', '（三）', '四']],
    ['写入 records.json 文件', 12, ['写入', 'records.json', '文件']],
    ['as many as there are', 8, ['as many', 'as there', 'are']],
    ['a-very-long-word 文', 6, ['a-very-long-word', '文']],
    ['文 a-very-long-word', 6, ['文', 'a-very-long-word']],
  ])('%s in %i cells', (text, cells, lines) => {
    expect(wrapWords(text, cells)).toEqual(lines);
  });
});
