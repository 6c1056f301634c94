import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const style = readFileSync('src/emit/html/page/theme.css', 'utf8');

/** The colours of one rule, by their names. */
function coloursOf(selector: string): Map<string, string> {
  const rule = style.slice(style.indexOf(selector));
  const body = rule.slice(rule.indexOf('{'), rule.indexOf('}'));
  return new Map(
    [...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/gu)].map(([, name = '', colour = '']) => [name, colour]),
  );
}

/** Relative luminance and contrast as WCAG 2 defines them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(first: string, second: string): number {
  const [high = 0, low = 0] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

/** Text and what it stands on. */
const pairs = [
  ...['paper', 'desk', 'lift', 'accent-wash'].flatMap((ground) => [
    ['ink', ground],
    ['soft', ground],
  ]),
  ...['quantity', 'date', 'citation', 'name'].map((role) => ['ink', `${role}-wash`]),
  ...['metric', 'unexplained', 'date', 'quantity', 'name', 'good', 'bad', 'doubt'].map((role) => [
    role,
    `${role}-wash`,
  ]),
  ...['paper', 'desk', 'lift'].map((ground) => ['accent', ground]),
  ['numbering', 'paper'],
  ['on-accent', 'accent'],
  ['on-selected', 'selected'],
];

describe.each([
  ['light', ':root {'],
  ['dark', ':root[data-theme="dark"] {'],
])('%s', (_, selector) => {
  const colours = coloursOf(selector);
  it.each(pairs)('%s on %s can be read (WCAG AA)', (text = '', ground = '') => {
    expect(contrast(colours.get(text) ?? '', colours.get(ground) ?? '')).toBeGreaterThanOrEqual(4.5);
  });
});

it('the dark theme is the same by choice and by system', () => {
  expect(coloursOf(':root:not([data-theme="light"]) {')).toEqual(coloursOf(':root[data-theme="dark"] {'));
});
