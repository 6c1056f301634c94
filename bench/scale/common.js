/** What the runs of the engines share: reports, the plain run, and the place of the output in the document. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeVaried } from '../inputs.js';

const root = path.resolve(import.meta.dirname, '../..');
export const program = path.join(root, 'bin/report-extract.js');

/** Ends with status 2 where an engine is missing, and says how to get it. */
export function need(commands, packages) {
  const missing = commands.filter((command) => spawnSync('sh', ['-c', `command -v ${command}`]).status !== 0);
  if (missing.length === 0) return;
  process.stderr.write(
    `error: Unexpected missing ${missing.join(', ')}, expected them on the path: apt-get install ${packages}\n`,
  );
  process.exit(2);
}

/** A folder with 1,000 reports, the same as lines, and the records of one plain run. */
export function prepare() {
  const work = mkdtempSync(path.join(tmpdir(), 'report-extract-scale-'));
  writeVaried(path.join(work, 'archive'), 1000);
  const lines = readdirSync(path.join(work, 'archive'))
    .sort()
    .map((name) => `archive/${name}`)
    .map((name) => JSON.stringify({ path: name, content: readFileSync(path.join(work, name), 'utf8') }));
  writeFileSync(path.join(work, 'pages.ndjson'), `${lines.join('\n')}\n`);
  shell(work, 'report-extract archive --format ndjson --quiet --fail-on never --out plain.ndjson');
  return work;
}

/** Runs a line of shell in the folder, `report-extract` being this build; throws where it fails. */
export function shell(cwd, line, { timeout = 120_000 } = {}) {
  const script = `report-extract() { ${process.execPath} ${program} "$@"; }\nexport -f report-extract\n${line}`;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], {
    cwd,
    encoding: 'utf8',
    timeout,
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`Unexpected status ${status} of ${line}, expected 0\n${stdout}${stderr}`);
  return (stdout + stderr).trim();
}

/** One line that tells whether two files are equal; throws where they are not. */
export function compare(work, name) {
  const [plain, other] = ['plain.ndjson', name].map((file) => readFileSync(path.join(work, file)));
  const hashes = [plain, other].map((bytes) => createHash('sha256').update(bytes).digest('hex'));
  if (hashes[0] !== hashes[1])
    throw new Error(`Unexpected difference of ${name} from the plain run, expected the same bytes`);
  return `${name}: ${other.length} bytes, sha256 ${hashes[1].slice(0, 16)}…, the same as one plain run`;
}

/** Puts the output between the markers of docs/scale.md. */
export function document(name, text) {
  const file = path.join(root, 'docs/scale.md');
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const before = readFileSync(file, 'utf8');
  const [start, end] = [before.indexOf(open), before.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`Unexpected docs/scale.md without ${open} and ${close}, expected both`);
  writeFileSync(file, `${before.slice(0, start + open.length)}\n${text}\n${before.slice(end)}`);
  process.stdout.write(`${text}\n`);
}
