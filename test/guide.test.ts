import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { followed, guides } from '../scripts/guide.js';

const commandsOf = (page: string) => Array.from(page.matchAll(/```sh\n([\s\S]*?)```/gu), ([, commands]) => commands);
const levelsOf = (page: string) => Array.from(page.matchAll(/^(#+) /gmu), ([, level]) => level);

describe.skipIf(process.platform === 'win32').each(guides)('%s', (name) => {
  const page = readFileSync(name, 'utf8');

  it('shows what its commands print; run “npm run guide” where it does not', () => {
    expect(followed(page)).toBe(page);
  });

  it('shows pictures and leads to pages that are there', () => {
    const targets = Array.from(page.matchAll(/\]\(([^)#]+)\)/gu), ([, target]) => path.join('docs', target ?? ''));
    expect(targets.filter((target) => !existsSync(target))).toEqual([]);
  });
});

it('has the same steps in both languages', () => {
  const [english = '', chinese = ''] = guides.map((name) => readFileSync(name, 'utf8'));
  expect(commandsOf(chinese)).toEqual(commandsOf(english));
  expect(levelsOf(chinese)).toEqual(levelsOf(english));
});
