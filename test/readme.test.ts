import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { render } from '../scripts/readme.js';
import { reportExtract, root } from './cli/run.js';

const readme = readFileSync('README.md', 'utf8');

describe('README.md', () => {
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

  it('runs its main job', () => {
    const { status, stdout, stderr } = reportExtract(['fixtures/reports']);
    expect(JSON.parse(stdout)).toHaveLength(13);
    expect(stderr).toContain('13 files read = 13 records + 0 failures');
    expect(status).toBe(0);
  });

  it.each(['README.md', 'CONTRIBUTING.md', 'docs/metrics.md', 'docs/scale.md'])(
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
