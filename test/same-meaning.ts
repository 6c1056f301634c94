/** Reports said in other ways: what a relation compares, and the changes that must not change it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { decode, mediaTypeOf } from '../src/decode.js';
import { extract } from '../src/extract.js';
import { fold, squeeze } from '../src/fold.js';
import type { Section } from '../src/schema.js';

/** A report as text that is not yet in any encoding. */
export interface Original {
  path: string;
  text: string;
  isPage: boolean;
  facts: string[];
}

const folders = ['fixtures/reports', '../shared/seeds', '../shared/dev/docs'];

/** A report of what was once read differently: years and topics in headings, a date that stands alone. */
const pitfalls = `石桥镇2021年度法治政府建设情况报告
一、2021年工作情况
（一）矛盾纠纷调解工作
有个人调解工作室21个，全年调解案件1.35万件，调解成功1.33万件，成功率98.5%，罚款4.2万元。
（二）信访工作
接待群众来访120人次，按期办结率100%。
二、2022年工作安排
（一）加大工作力度。力争办结率达到99%以上。
石桥镇人民政府
2022.1.13
`;

/** The project's reports and those that may stand beside it. */
export const originals: readonly Original[] = [
  original('pitfalls.txt', Buffer.from(pitfalls)),
  ...folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => path.join(folder, name)))
    .map((file) => original(file, readFileSync(file))),
];

function original(file: string, bytes: Uint8Array): Original {
  const decoded = decode(bytes);
  if ('error' in decoded) throw new Error(`${file} is no report`);
  const { text } = decoded;
  return { path: file, text, isPage: mediaTypeOf(text, file) === 'text/html', facts: factsOf(file, bytes) };
}

/** What a report says, without saying where: its head, its sections, and each metric with the headings it stands under. */
export function factsOf(file: string, bytes: Uint8Array): string[] {
  const record = extract({ path: file, bytes });
  const { year, issuer, signedOn } = record.report;
  const paths = new Map<string, string>();
  return [
    `year ${year}, issuer ${plain(issuer?.name ?? '')} ${issuer?.level}, signed ${signedOn}`,
    ...sectionFacts(record.sections, '', paths),
    `${record.problems.length} problems, ${record.plans.length} plans, ${record.citations.length} citations`,
    ...record.metrics.map(({ id, value, qualifier, basis, period, scope, section }) =>
      [id, value, qualifier, basis, period, plain(scope ?? ''), paths.get(section ?? '') ?? ''].join(' | '),
    ),
  ];
}

/** Kind and headings, from the top down, of each section; `paths` keeps them by its id. */
function sectionFacts(sections: readonly Section[], above: string, paths: Map<string, string>): string[] {
  return sections.flatMap(({ id, heading, marker, kind, children }) => {
    const own = `${above}/${plain(`${marker.text}${heading ?? ''}`)}`;
    paths.set(id, own);
    return [`${kind} ${own}`, ...sectionFacts(children, own, paths)];
  });
}

function plain(text: string): string {
  return squeeze(fold(text)).text.replaceAll(' ', '');
}

/** What differs between two lists of facts; nothing where they say the same. */
export function differences(before: readonly string[], after: readonly string[]): string[] {
  return [
    ...before.filter((fact) => !after.includes(fact)).map((fact) => `- ${fact}`),
    ...after.filter((fact) => !before.includes(fact)).map((fact) => `+ ${fact}`),
    ...(before.length === after.length ? [] : [`${before.length} facts, then ${after.length}`]),
  ];
}

/** Changes what a page shows, or a text, and leaves tags, references, scripts and styles as they are. */
export function inText({ text, isPage }: Original, change: (text: string) => string): string {
  if (!isPage) return change(text);
  const kept = /<(script|style|title)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<[^>]*>|&#?\w+;/giu;
  let changed = '';
  let from = 0;
  for (const match of text.matchAll(kept)) {
    changed += change(text.slice(from, match.index)) + match[0];
    from = match.index + match[0].length;
  }
  return changed + change(text.slice(from));
}
