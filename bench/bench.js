/** What a case is given: a folder to work in, commands, and the comparison of two of them. */
import path from 'node:path';
import { alternate } from './process.js';

const root = path.resolve(import.meta.dirname, '..');

/** The tools of one run; `quick` makes inputs a tenth as large. */
export function makeBench({ work, rounds, quick, tell }) {
  const options = { rounds, tell };
  return {
    quick,
    rounds,
    /** A tenth in a quick run. */
    size: (amount) => (quick ? Math.ceil(amount / 10) : amount),
    /** A path in the work folder. */
    file: (name) => path.join(work, name),
    /** Our command line with the arguments. */
    ours: (...args) => [process.execPath, path.join(root, 'bin/report-extract.js'), ...args],
    /** Our extraction to JSON Lines in a file. */
    extract: (input, ...args) => [
      ...[process.execPath, path.join(root, 'bin/report-extract.js'), input, '--format', 'ndjson'],
      ...['--out', path.join(work, 'records.ndjson'), '--quiet', '--fail-on', 'never', ...args],
    ],
    /** A program of `others/` with the arguments. */
    other: (name, ...args) => [process.execPath, path.join(root, 'bench/others', name), ...args],
    /** Medians of commands run in turn. */
    alternate: (commands, settings = {}) => alternate(commands, { ...options, ...settings }),
    /** The command as a reader would type it. */
    shown: (command) =>
      command
        .map((word) => word.replace(process.execPath, 'node').replace(`${root}/`, '').replace(work, '$work'))
        .join(' ')
        .replace(/\S*\/shared\//u, '../shared/'),
  };
}

/** A line of the results: two commands, a figure of each, the ratio and whether it is what was asked. */
export function row(bench, { title, commands, figures, unit, ratio, least, most }) {
  const reached = (most === undefined || ratio <= most) && (least === undefined || ratio >= least);
  const asked = most !== undefined ? `≤ ${most}` : least !== undefined ? `≥ ${least}` : '–';
  return {
    title,
    commands: commands.map(bench.shown),
    figures,
    unit,
    ratio,
    asked,
    reached: asked === '–' ? null : reached,
  };
}
