/** The results as Markdown, with the machine they were measured on. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

/** The whole of RESULTS.md. */
export function resultsText(measured, { rounds, note }) {
  const rows = measured.flatMap(({ id, rows }) => rows.map((row) => ({ id, ...row })));
  return [
    '# Results',
    '',
    'Written by `npm run bench`; what is timed and how to read it is in [README.md](README.md).',
    '',
    `${new Date().toISOString().slice(0, 10)}, commit ${commit()}, medians of up to ${rounds} runs.${note ? ` ${note}` : ''}`,
    '',
    machine(),
    '',
    '| case | what | ours | other | ratio | asked | |',
    '| --- | --- | ---: | ---: | ---: | ---: | --- |',
    ...rows.map(tableLine),
    '',
    '## Commands',
    '',
    '`$work` is a temporary folder that the run makes its inputs in.',
    '',
    ...rows.flatMap(({ id, title, commands }) => [`${id}: ${title}`, '', '```sh', ...commands, '```', '']),
    '## Versions',
    '',
    versions(),
    '',
  ].join('\n');
}

/** One line of the table, also printed while the run goes on. */
export function tableLine({ id, title, figures, unit, ratio, asked, reached }) {
  const [ours, other] = figures.map((figure) => `${figure.toPrecision(3)} ${unit}`);
  const verdict = reached === null ? '' : reached ? 'reached' : '**not reached**';
  return `| ${id} | ${title} | ${ours} | ${other ?? ''} | ${ratio.toPrecision(3)} | ${asked} | ${verdict} |`;
}

function machine() {
  const [cpu] = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  return `${cpu?.model.trim() ?? 'unknown CPU'}, ${os.availableParallelism()} cores, ${memory} GiB, ${os.type()} ${os.release()} ${os.arch()}, Node ${process.versions.node}.`;
}

function commit() {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
}

function versions() {
  const own = readJson('package.json');
  const { dependencies } = readJson('bench/package.json');
  const others = Object.entries({ nodejieba: own.dependencies.nodejieba, ...dependencies });
  return `report-extract ${own.version}; ${others.map(([name, version]) => `${name} ${version}`).join(', ')}.`;
}

function readJson(file) {
  return JSON.parse(readFileSync(path.join(root, file), 'utf8'));
}
