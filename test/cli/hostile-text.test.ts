/** Files whose names and contents try to steer the terminal; no command lets any of it through. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { keptFolder, reportExtract, root } from './run.js';

/** What a terminal might obey, each as a file may have it: colours, titles, cursor moves, a lone CR, DEL, C1, bidi, line separators. */
const HAZARDS = [
  '\u001b[31m',
  '\u001b]0;title\u0007',
  '\u001b[2J',
  '\u001b[1m',
  '\u0008',
  '\u007f',
  '\u009b5A',
  '\u0085',
  '\u2028',
  '\u2029',
  '\u202e',
  '\u2066',
  '\u2069',
];
const BAD = HAZARDS.join('');
/** A name may hold a carriage return and a line feed beside. */
const NAME = `报\r${BAD}\n告.txt`;
/** A byte-order mark makes it text, however many of its characters are controls. */
const REPORT = [
  `\ufeff桃溪屯镇${BAD}2021年度法治政府建设情况报告`,
  `一、主要${BAD}工作`,
  `（一）化解${BAD}矛盾。全年受理矛盾纠纷40件${BAD}，化解39件，化解率${BAD}80%。开展宣传${BAD}17场次，参加235${BAD}人。`,
  `二、存在${BAD}问题`,
  `1.普法力度${BAD}不够。根据《信访${BAD}条例》（国务院令第431号）整改。`,
  `三、下一步${BAD}打算`,
  `1.力争调解率达到98%${BAD}。`,
  `桃溪屯镇${BAD}人民政府`,
  '2022年1月5日',
  '',
].join('\n');

/** What must not come out. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const steering = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
/** Our own colours: bold, faint, green, yellow, red, and their ends. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one
const ownColours = /\u001b\[(?:1|2|22|31|32|33|39)m/gu;

let cwd: string;

beforeAll(() => {
  cwd = keptFolder();
  mkdirSync(path.join(cwd, 'in'));
  writeFileSync(path.join(cwd, 'in', NAME), REPORT);
  writeFileSync(path.join(cwd, 'in', `空${NAME}`), '');
  writeFileSync(path.join(cwd, 'in', `页${NAME}.html`), `\ufeff<title>${BAD}报告</title><p>${REPORT.slice(1)}</p>`);
  const { stdout } = reportExtract(['in', '--format', 'ndjson', '--fail-on', 'never'], { cwd });
  writeFileSync(path.join(cwd, 'old.ndjson'), stdout);
  writeFileSync(path.join(cwd, 'new.ndjson'), stdout.replaceAll('"value":40', '"value":41'));
  const wild = stdout.replaceAll('\\u001b', '\u001b').replaceAll('"schemaVersion"', `"schema${BAD}"`);
  writeFileSync(path.join(cwd, 'wild.json'), wild);
  writeFileSync(path.join(cwd, `坏${NAME}`), `{"source":{"path":"${BAD}"}}`);
  writeFileSync(path.join(cwd, 'shifted.ndjson'), stdout.replaceAll('"line":4', '"line":5'));
  writeFileSync(path.join(cwd, 'half.ndjson'), `${stdout.split('\n')[0]}\n`);
  writeFileSync(path.join(cwd, 'lines.ndjson'), `${JSON.stringify({ path: NAME, content: REPORT })}\n{"${BAD}\n`);
  const metrics = JSON.parse(readFileSync(path.join(root, 'examples/government-work-report.metrics.json'), 'utf8'));
  writeFileSync(path.join(cwd, 'metrics.json'), JSON.stringify(metrics).replaceAll('年', `年${BAD}`));
  writeFileSync(path.join(cwd, `规${NAME}.json`), `[{"id":"${BAD}","x${BAD}":1}]`);
  for (const name of readdirSync(path.join(root, 'fixtures/reports')).slice(0, 2)) {
    writeFileSync(path.join(cwd, `${name}${BAD}.txt`), readFileSync(path.join(root, 'fixtures/reports', name)));
  }
}, 60_000);

/** What is printed, with which arguments; for people, who may want it in colour. */
const forPeople: [what: string, args: string[], input?: string][] = [
  ['ndjson and what is told', ['in', '--format', 'ndjson', '--fail-on', 'warning']],
  ['what workers give', ['in', '--format', 'ndjson', '--jobs', '2', '--fail-on', 'warning']],
  ['a table of several', ['.', '--format', 'table', '--fail-on', 'warning']],
  ['a table of one', [`in/${NAME}`, '--format', 'table', '--fail-on', 'warning']],
  ['explained', ['in', '--explain', '--format', 'table']],
  ['lines', ['--ndjson-in', '--fail-on', 'warning'], 'lines.ndjson'],
  ['missing paths', [`weg${NAME}`, `weg/${BAD}*.txt`]],
  ['an odd option', [`--${BAD}`]],
  ['an odd format', ['in', '--format', BAD]],
  ['an odd encoding', ['in', '--encoding', BAD]],
  ['an odd metric', ['in', '--format', 'csv', '--only', BAD]],
  ['an odd output', ['in', '--out', `weg/${BAD}/x.json`]],
  ['diff', ['diff', 'old.ndjson', 'new.ndjson', '--evidence']],
  ['diff with what one lacks', ['diff', 'old.ndjson', 'half.ndjson']],
  ['diff of what is none', ['diff', 'old.ndjson', `坏${NAME}`]],
  ['verify', ['verify', 'shifted.ndjson']],
  ['verify of what is none', ['verify', 'wild.json']],
  ['verify of a hostile object', ['verify', `坏${NAME}`]],
  ['merge of the same', ['merge', 'old.ndjson', 'old.ndjson']],
  ['metrics --check', ['metrics', '--check', 'metrics.json']],
  ['metrics of a hostile file', ['metrics', '--check', `规${NAME}.json`]],
];

const forPrograms: typeof forPeople = [
  ['json', ['in', '--pretty']],
  ['csv', ['in', '--format', 'csv']],
  ['csv-long', ['in', '--format', 'csv-long']],
  ['html', [`in/${NAME}`, '--format', 'html']],
  ['explained in JSON', ['in', '--explain']],
  ['diff in JSON', ['diff', 'old.ndjson', 'new.ndjson', '--format', 'json']],
  ['merge', ['merge', 'old.ndjson']],
];

describe('no control character of a file or a name comes out', () => {
  it.each([...forPeople, ...forPrograms])('%s', (_, args, input) => {
    expect(steeringIn(written(args, { input }))).toEqual([]);
  });

  it.each(forPeople)('%s, in colour', (_, args, input) => {
    const text = written(args, { input, env: { FORCE_COLOR: '1' } });
    expect(steeringIn(text.replaceAll(ownColours, ''))).toEqual([]);
  });
});

/** All that a command prints. */
function written(
  args: string[],
  { input, env = {} }: { input?: string | undefined; env?: Record<string, string> },
): string {
  const { stdout, stderr } = reportExtract(args, { cwd, env, input: input ? readFileSync(path.join(cwd, input)) : '' });
  const text = stdout + stderr;
  expect(text.trim()).not.toBe('');
  if (args.includes('csv') || args.includes('csv-long')) return text.replaceAll('\r\n', '\n'); // its line ends
  return args.includes('html') ? text.replace(/[\u2028\u2029]/gu, '') : text; // mere white space to HTML
}

function steeringIn(text: string): string[] {
  return [...new Set(text.match(steering))].map((character) => JSON.stringify(character));
}

it('what nobody caught is told of by us, not by Node', () => {
  const code = `setTimeout(() => { throw new Error(${JSON.stringify(BAD)}); }, 0); await new Promise(() => {});`;
  writeFileSync(path.join(cwd, 'late.mjs'), code);
  const { status, stdout, stderr } = reportExtract(['metrics', '--check', 'late.mjs'], { cwd });
  expect(stderr).toMatch(/^error: Unexpected fault of the program \(Error: .*\), expected none; please report it/u);
  expect(steeringIn(stdout + stderr)).toEqual([]);
  expect(status).toBe(2);
});

it('there is one way to people, and one to programs', () => {
  const files = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const writers = files.filter((name) => {
    const text = readFileSync(path.join(root, 'src', name), 'utf8');
    return /\bconsole\.|\bstd(?:out|err)\.write\b/u.test(text);
  });
  // cli.ts gives commander’s messages to terminalText; direct.ts is the end of every sink.
  expect(writers.sort()).toEqual(['cli.ts', 'cli/output/direct.ts', 'cli/terminal.ts']);
});

const hasScript = spawnSync('script', ['--version']).status === 0;

it.skipIf(!hasScript)('nor does any beside the bar', () => {
  const line = `'${process.execPath}' '${path.join(root, 'bin/report-extract.js')}' in --out records.json --fail-on warning`;
  const { stdout } = spawnSync('script', ['-qec', line, '/dev/null'], { cwd, encoding: 'utf8', input: '' });
  expect(stdout).toContain('3 files read = 2 records + 1 failure');
  for (const hazard of [
    '\u001b[31m报',
    '\u001b]0',
    '\u001b[2J',
    '\u0008',
    '\u007f',
    '\u009b',
    '\u0085',
    '\u202e',
    '\u2066',
  ]) {
    expect(stdout).not.toContain(hazard);
  }
});

it('a name with a line feed stays on its line', () => {
  const { stderr } = reportExtract(['in'], { cwd });
  expect(stderr.trimEnd().split('\n')).toHaveLength(5); // two records, a failure, two lines of totals
  const { stdout } = reportExtract(['verify', 'shifted.ndjson'], { cwd });
  for (const line of stdout.trimEnd().split('\n').slice(0, -1)) expect(line).toMatch(/^mismatch: in\//u);
});
