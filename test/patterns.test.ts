import { describe, expect, it } from 'vitest';
import { checkPatterns, MAX_STEPS } from '../scripts/patterns/check.js';
import { judge } from '../scripts/patterns/judge.js';
import { readPatterns } from '../scripts/patterns/syntax.js';
import { stepsOn } from './backtrack.js';

const { patterns, problems } = checkPatterns();

describe('patterns of the product', () => {
  it('all take time linear in the length of any text', () => {
    expect(problems.join('\n\n')).toBe('');
  });

  it('are all found: those of stages, of pages’ scripts and those built of words', () => {
    const files = new Set(patterns.map(({ file }) => file));
    expect(patterns.length).toBeGreaterThan(600);
    expect(files).toContain('src/numerals/suffix.ts');
    expect(files).toContain('src/emit/html/page/index-plots.ts');
    expect(files).toContain('src/record-validator.ts');
    const built = patterns.filter(({ file }) => file === 'src/split/forms.ts').map(({ source }) => source);
    expect(built).toContain('其([一二三四五六七八九十]{1,3})(?:是|[，：])');
  });
});

describe('where patterns are found in code', () => {
  const found = (code: string) => {
    const { literals, places } = readPatterns(code);
    return [...literals.map(({ source, flags }) => `/${source}/${flags}`), ...places.map(({ line }) => line)];
  };

  it.each([
    ['const a = /[/]+/gu.test("/b/");', ['/[/]+/gu']],
    ['const a = 1 / 2 / 3; // not /this/\nconst text = "nor /this/u";', []],
    [`const a = \`\${b.replace(/x/u, '')} /y/\`;`, ['/x/u']],
    [`\nconst a = new RegExp(\`\${b}+\`, 'u');`, [2]],
    ['const a = RegExp(b), c = globalThis.RegExp(b);', [1, 1]],
    ['const make = RegExp;\nmake("a+");', [1]],
    [`text.match('a+'); text.search(\`\${a}+\`); text.replace('a+', '');`, [1, 1]],
    ['function f(a: RegExp, b: Map<string, RegExp>): RegExp { return a as RegExp; }', []],
    ['const f = (a: unknown) => a instanceof RegExp;', []],
  ])('%s', (code, expected) => {
    expect(found(code)).toEqual(expected);
  });
});

describe('whether a pattern is linear', () => {
  it.each([
    [/\s+$/u],
    [/（[^）]*）/u],
    [/\d[\d.,]*(?:个|名)/u],
    [/(?:a+)+$/u],
    [/^(?:a|aa)+$/u],
    [/降(?:了|幅度?(?:为|达)?|达)*$/u],
    [/<!--[\s\S]*?-->/u],
    [/x(?=\s+y)|\s(?=\s+y)/u],
    [/^[^@]+@[^@]+\.[^@]+\.$/u],
    [/^a*b?a*$/mu],
    [/i+k$/iu],
    [/\p{Script=Han}+\p{L}+$/u],
    [{ source: '[\\p{L}--[a-z]]+$', flags: 'v' }],
    [/\d+x/y],
  ])('%o is not, and the text that is named shows it', (pattern) => {
    const { steps, attack } = judge(pattern, MAX_STEPS);
    expect(steps).toBe(Number.POSITIVE_INFINITY);
    const [few, many] = [12, 24].map((times) => stepsOn(pattern, attackOf(attack, times)));
    expect(many).toBeGreaterThan(2.6 * (few ?? 0));
  });

  it.each([[/[^x]{0,3000}y/u], [/b(?<=ab*)/u], [/^(a*)\1$/u]])('%s is not', (pattern) => {
    expect(judge(pattern, MAX_STEPS).steps).toBe(Number.POSITIVE_INFINITY);
  });

  it.each([
    [/(?<!\s)\s+$/u],
    [/（[^（）]*）/u],
    [/\s+/gu],
    [/^(?:a|b)*$/u],
    [/^[a-z]+\.[a-z]+$/u],
    [/^\s*(?:<!--(?:[^-]|-[^-]|--+[^>-])*--+>\s*)*<html/u],
    [/(?<!\\)"(?:[^"\\]|\\.)*"/u],
    [/[（）]{1,20}$/u],
    [/(?<=ab)c/u],
    [/a(?!b*c)/u],
    [/(a{1,3})b\1/u],
    [/\b\w{1,8}(?!\d)/u],
  ])('%s is', (pattern) => {
    expect(judge(pattern, 100).steps).toBeLessThanOrEqual(100);
  });

  it('no text takes more steps than a pattern of random parts is said to take', () => {
    const random = numbersFrom(20_240_601);
    let linear = 0;
    for (let round = 0; round < 250; round++) {
      const pattern = new RegExp(randomPattern(random, 3), 'u');
      const { steps } = judge(pattern, 200);
      if (steps === Number.POSITIVE_INFINITY) continue;
      linear += 1;
      const text = randomText(random);
      // At the end of each match a step more, for each repeat that ends there.
      const most = (steps + 8) * (text.length + 1);
      expect({ pattern, text, within: stepsOn(pattern, text) <= most }).toEqual({ pattern, text, within: true });
    }
    expect(linear).toBeGreaterThan(60);
  });
});

/** `"a" + "b".repeat(20_000)`, with fewer repeats. */
function attackOf(code: string | null, times: number): string {
  const parts = [...(code ?? '').matchAll(/"(?:[^"\\]|\\.)*"(?<repeated>\.repeat)?/gu)];
  return parts
    .map(([part, repeated]) => {
      const text = JSON.parse(part.replace(/\.repeat$/u, '')) as string; // the code of an attack is made of JSON's texts
      return repeated ? text.repeat(times) : text;
    })
    .join('');
}

/** The same numbers from 0 to below 1 in every run. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function pick<T>(random: () => number, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)] as T; // the list has as many items
}

function randomPattern(random: () => number, depth: number): string {
  const parts = Array.from({ length: 1 + Math.floor(random() * 3) }, () => {
    const repeat = pick(random, ['', '', '*', '+', '?', '{0,3}', '{2}', '*?']);
    if (depth === 0 || random() < 0.5) return pick(random, ['a', 'b', '[ab]', '[^a]', '[bc]', 'c']) + repeat;
    const inner = `${randomPattern(random, depth - 1)}${random() < 0.4 ? `|${randomPattern(random, depth - 1)}` : ''}`;
    const look = random() < 0.2 ? pick(random, ['?=', '?!', '?<=', '?<!']) : null;
    return look ? `(${look}${inner})` : `(?:${inner})${repeat}`;
  });
  return `${random() < 0.2 ? '^' : ''}${parts.join('')}${random() < 0.3 ? '$' : ''}`;
}

function randomText(random: () => number): string {
  const unit = Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(random, ['a', 'b', 'c'])).join('');
  return pick(random, ['', 'c', 'ab']) + unit.repeat(Math.ceil(60 / unit.length)) + pick(random, ['', 'a', 'x']);
}
