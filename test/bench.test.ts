import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pad, randomFrom, varyFigures, writeBig, writePages, writeSmall, writeVaried } from '../bench/inputs.js';
import { extract } from '../src/index.js';

let work: string;

beforeAll(() => {
  work = mkdtempSync(path.join(tmpdir(), 'bench-test-'));
});

afterAll(() => rmSync(work, { recursive: true, force: true }));

function contents(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
}

describe('inputs', () => {
  it('are the same at every run', () => {
    for (const name of ['a', 'b']) {
      writeVaried(path.join(work, name), 12);
      writePages(path.join(work, `pages-${name}`), 30);
    }
    expect(contents(path.join(work, 'a'))).toEqual(contents(path.join(work, 'b')));
    expect(contents(path.join(work, 'pages-a'))).toEqual(contents(path.join(work, 'pages-b')));
    expect(new Set(contents(path.join(work, 'a'))).size).toBe(12);
  });

  it('vary figures, not dates nor lengths', () => {
    const varied = varyFigures('2019年受理矛盾纠纷1234件，化解率98.5%。', randomFrom(1));
    expect(varied).toMatch(/^2019年受理矛盾纠纷\d{4}件，化解率\d\d\.\d%。$/u);
    expect(varied).not.toContain('1234');
  });

  it('pad a page inside its body up to the size', () => {
    const page = pad('<html><body><p>正文</p></body></html>', 20_000);
    expect(page).toMatch(/^<html><body><ul class="nav">[\s\S]*<p>正文<\/p>[\s\S]*<\/body><\/html>$/u);
    expect(Buffer.byteLength(page)).toBeGreaterThan(20_000);
    expect(Buffer.byteLength(page)).toBeLessThan(22_000);
  });

  it('make one large report of the sections of the small ones', () => {
    writeBig(path.join(work, 'large.txt'), 600_000);
    writeSmall(path.join(work, 'small'), 600_000);
    const bytes = readFileSync(path.join(work, 'large.txt'));
    const record = extract({ path: 'large.txt', bytes });
    const parts = record.sections.flatMap((section) => section.children);
    expect(record.sections.map(({ marker }) => marker?.text)).toEqual(['一、', '二、']);
    expect(parts.filter(({ marker }) => marker?.style === 'chinese-paren')).toHaveLength(
      contents(path.join(work, 'small')).length,
    );
  });
});

it('the cases are those that bench/README.md tells of', () => {
  const page = readFileSync('bench/README.md', 'utf8');
  const told = [...page.matchAll(/^\| `([a-z-]+)` \|/gmu)].map(([, id]) => `${id}.js`);
  expect(told.sort()).toEqual(readdirSync('bench/cases').sort());
});
