/** Writes the parts of the READMEs that the program itself gives: `npm run readme`. A test fails where they differ. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { extract } from '../dist/extract.js';
import { catalogue } from '../dist/metrics/catalogue.js';

/** The front page, one a language. */
export const readmes = ['README.md', 'README.zh-CN.md'];

/** The page with what stands between its markers written anew. @param {string} page */
export function render(page) {
  return between(between(page, 'example', exampleJson(page)), 'metrics', metricsTable());
}

/** @param {string} page @param {string} name @param {string} content */
function between(page, name, content) {
  const start = `<!-- ${name} -->\n`;
  const end = `<!-- /${name} -->\n`;
  const from = page.indexOf(start);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new Error(`Unexpected README without ${start}${end}, expected both in this order`);
  return page.slice(0, from + start.length) + content + page.slice(to);
}

/** The record of the sentence that is quoted above the example, with the fields that show most. @param {string} page */
function exampleJson(page) {
  const sentence = /^> (.*)$/mu.exec(page)?.[1] ?? '';
  const bytes = new TextEncoder().encode(`一、主要工作\n${sentence}\n`);
  const { summary, metrics, checks } = extract({ path: 'report.txt', bytes });
  const shown = {
    summary,
    metrics: metrics.map(({ id, value, unit, qualifier, period, evidence }) => ({
      id,
      value,
      unit,
      qualifier,
      period,
      evidence,
    })),
    checks: checks.map(({ rule, status, message }) => ({ rule, status, message })),
  };
  return `\`\`\`json\n${layOut(shown)}\n\`\`\`\n`;
}

/** An object of lists with an item a line. @param {Record<string, unknown>} value */
function layOut(value) {
  const members = Object.entries(value).map(([name, member]) => {
    const items = Array.isArray(member) ? `[\n    ${member.map(inline).join(',\n    ')}\n  ]` : inline(member);
    return `  "${name}": ${items}`;
  });
  return `{\n${members.join(',\n')}\n}`;
}

/** @param {unknown} value @returns {string} */
function inline(value) {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([name, member]) => `"${name}": ${inline(member)}`)
    .join(', ')} }`;
}

function metricsTable() {
  const rows = catalogue.map(({ id, unit, zh, en }) => `| \`${id}\` | ${unit} | ${zh} | ${en} |`);
  return ['| id | unit | 指标 | metric |', '| --- | --- | --- | --- |', ...rows, ''].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const name of readmes) {
    const file = new URL(`../${name}`, import.meta.url);
    writeFileSync(file, render(readFileSync(file, 'utf8')));
  }
}
