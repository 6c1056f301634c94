/** Runs GNU parallel for real, over lines and over paths, and compares with one plain run. */
import { rmSync } from 'node:fs';
import { compare, document, need, prepare, shell } from './common.js';

need(['parallel'], 'parallel');
const work = prepare();
const commands = [
  'parallel --pipepart --block 1M -k -a pages.ndjson report-extract --ndjson-in --jobs 1 --quiet --fail-on never > parallel-lines.ndjson',
  "find archive -name '*.txt' -print0 | sort -z | parallel -0 -k -N 200 report-extract --jobs 1 --format ndjson --quiet --fail-on never {} > parallel-paths.ndjson",
];
try {
  const version = shell(work, 'parallel --version').split('\n')[0];
  for (const command of commands) shell(work, command);
  const output = ['parallel-lines.ndjson', 'parallel-paths.ndjson'].map((name) => compare(work, name));
  document(
    'parallel',
    [
      `Run by \`node bench/scale/parallel.js\` with ${version} over 1,000 made reports:`,
      '',
      '```console',
      ...commands.flatMap((command, index) => [`$ ${command}`, output[index]]),
      '```',
    ].join('\n'),
  );
} finally {
  rmSync(work, { recursive: true, force: true });
}
