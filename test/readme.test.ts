import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readmes, render } from '../scripts/readme.js';
import { reportExtract, root } from './cli/run.js';

describe.each(readmes)('%s', (name) => {
  const readme = readFileSync(name, 'utf8');

  it('shows what the program gives; run “npm run readme” where it does not', () => {
    expect(readme).toBe(render(readme));
  });

  it('has a library example that runs', () => {
    const code = /```js\n([\s\S]*?)```/u.exec(readme)?.[1] ?? '';
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout.split('\n').slice(0, 5)).toEqual([
      '{ received: 120, resolved: 117, successRate: 97.5 }',
      'fixtures/reports/fengdidu-town-2025.html 2025',
      'fixtures/reports/lanxize-health-2023.html 2023',
      'fixtures/reports/lupu-district-2017.html 2017',
      'fixtures/reports/weitangkou-subdistrict-2024.html 2024',
    ]);
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('[ 3500, 90 ]');
  });
});

describe('the READMEs of both languages', () => {
  const [english = '', chinese = ''] = readmes.map((name) => readFileSync(name, 'utf8'));

  it('have the same headings, by level and order', () => {
    expect(levelsOf(chinese)).toEqual(levelsOf(english));
    expect(levelsOf(english).length).toBeGreaterThan(10);
  });

  it('have the same code, but for comments', () => {
    expect(codeOf(chinese)).toEqual(codeOf(english));
    expect(codeOf(english).length).toBeGreaterThan(4);
  });

  it('have the same generated parts', () => {
    for (const part of ['example', 'metrics']) expect(generated(chinese, part)).toBe(generated(english, part));
  });

  it('have tables of as many rows, with the same names in their first column', () => {
    expect(rowsOf(chinese)).toEqual(rowsOf(english));
  });

  it('lead to each other at the top', () => {
    expect(english.split('\n')[2]).toContain('(README.zh-CN.md)');
    expect(chinese.split('\n')[2]).toContain('(README.md)');
  });
});

/** Code is taken out first, for a comment in it looks like a heading. */
function levelsOf(page: string): string[] {
  return Array.from(page.replace(/^```[\s\S]*?^```$/gmu, '').matchAll(/^(#+) /gmu), ([, level]) => level ?? '');
}

function codeOf(page: string): string[] {
  return Array.from(page.matchAll(/^```(?:[\s\S]*?)^```$/gmu), ([block]) => block.replace(/ +# .*$/gmu, ''));
}

function generated(page: string, part: string): string | undefined {
  return new RegExp(`<!-- ${part} -->[^]*<!-- /${part} -->`, 'u').exec(page)?.[0];
}

/** What stands in code or digits at the beginning of the rows of tables; “-” for a row that begins with a word. */
function rowsOf(page: string): string[] {
  return Array.from(page.matchAll(/^\|(?: (`[^`]+`|\d))?/gmu), ([, first]) => first ?? '-');
}

describe('the project', () => {
  it('runs its main job', () => {
    const { status, stdout, stderr } = reportExtract(['fixtures/reports']);
    expect(JSON.parse(stdout)).toHaveLength(13);
    expect(stderr).toContain('13 files read = 13 records + 0 failures');
    expect(status).toBe(0);
  });

  it.each([...readmes, 'CONTRIBUTING.md', 'SECURITY.md', 'docs/metrics.md', 'docs/scale.md', 'docs/reliability.md'])(
    'links from %s lead to files',
    (page) => {
      const links = [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/gu)].map(
        ([, target]) => target ?? '',
      );
      const folder = page.includes('/') ? `${page.split('/')[0]}/` : '';
      expect(links.filter((target) => !existsSync(folder + target))).toEqual([]);
    },
  );
});
