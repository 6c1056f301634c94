import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Run, reportExtract, root, shell, temporaryFolder } from './run.js';

const formats = ['json', 'ndjson', 'table', 'csv', 'csv-long', 'xlsx', 'html'];
const fixture = path.join(root, 'fixtures/reports/qingliaoba-town-2021.txt');
const hasFull = existsSync('/dev/full');

/** A folder with copies of a report, `0.txt` and so on, and a `result` of earlier. */
function folderOf(reports: number): string {
  const cwd = temporaryFolder();
  for (let nth = 0; nth < reports; nth += 1) writeFileSync(path.join(cwd, `${nth}.txt`), readFileSync(fixture));
  writeFileSync(path.join(cwd, 'result'), 'old');
  return cwd;
}

/** One line that says what is wrong, and status 2. */
function expectFault({ status, stderr }: Run, message: RegExp): void {
  expect(stderr).toMatch(/^error: Unexpected [^\n]*, expected [^\n]*\n$/u);
  expect(stderr).toMatch(message);
  expect(status).toBe(2);
}

describe.skipIf(!hasFull)('a full device', () => {
  it.each(formats)('as standard output of --format %s is told of', (format) => {
    const run = shell(`report-extract 0.txt --quiet --format ${format} > /dev/full`, { cwd: folderOf(1) });
    expectFault(run, /full disk for standard output \(ENOSPC\), expected room/u);
  });

  it.each(['--help', '--version', 'schema', 'metrics', 'verify r', 'diff r r', 'diff r r --format json', 'merge r'])(
    'as standard output of %s is told of',
    (command) => {
      const cwd = folderOf(1);
      if (command.includes(' r')) reportExtract(['0.txt', '--out', 'r'], { cwd });
      expectFault(shell(`report-extract ${command} > /dev/full`, { cwd }), /full disk for standard output \(ENOSPC\)/u);
    },
  );

  it('as --out is told of', () => {
    const cwd = folderOf(1);
    expectFault(
      reportExtract(['0.txt', '--quiet', '--out', '/dev/full'], { cwd }),
      /for --out \/dev\/full \(ENOSPC\)/u,
    );
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true);
  });
});

describe('a limit that is met in the middle', () => {
  /** Runs with files of no more than some KiB. */
  function limited(kilobytes: number, line: string, cwd: string): Run {
    return shell(`(ulimit -f ${kilobytes}; report-extract ${line})`, { cwd });
  }

  it.each(['json', 'ndjson', 'csv'])('leaves whole records of --format %s on standard output', (format) => {
    const cwd = folderOf(10);
    const all = shell(`report-extract *.txt --quiet --format ${format}`, { cwd }).stdout;
    const limit = Math.ceil((all.length * 0.6) / 1024);
    expectFault(limited(limit, `*.txt --quiet --format ${format} >> cut`, cwd), /limit to the size of a file/u);
    const cut = readFileSync(path.join(cwd, 'cut'), 'utf8');
    expect(all.startsWith(cut)).toBe(true);
    expect(all.slice(cut.length)).toMatch(format === 'json' ? /^,\n/u : /^(?:\{|\d+\.txt,)/u);
    expect(cut.length).toBeGreaterThan(all.length / 4);
  });

  it.each(formats)('of --format %s --out leaves the old file and nothing beside it', (format) => {
    const cwd = folderOf(format === 'html' ? 1 : 12);
    const before = readdirSync(cwd);
    const run = limited(1, `*.txt --quiet --jobs 1 --format ${format} --out result`, cwd);
    const fault = format === 'xlsx' ? /for folder for temporary files .*TMPDIR/u : /for --out result .*as it was/u;
    expectFault(run, fault);
    expect(readFileSync(path.join(cwd, 'result'), 'utf8')).toBe('old');
    expect(readdirSync(cwd)).toEqual(before);
  });

  it('of merge leaves the old file and nothing beside it', () => {
    const cwd = folderOf(1);
    reportExtract(['0.txt', '--out', 'part'], { cwd });
    expectFault(limited(1, 'merge part --quiet --out result', cwd), /for --out result .*as it was/u);
    expect(readFileSync(path.join(cwd, 'result'), 'utf8')).toBe('old');
    expect(readdirSync(cwd).sort()).toEqual(['0.txt', 'part', 'result']);
  });

  it('of a folder of results leaves those before it, for --resume to go on from', () => {
    const cwd = folderOf(2);
    writeFileSync(path.join(cwd, '2.txt'), readFileSync(fixture, 'utf8').repeat(40));
    writeFileSync(path.join(cwd, '3.txt'), readFileSync(fixture));
    expectFault(limited(600, '*.txt --quiet --jobs 1 --out out/', cwd), /for --out out\/ .*--resume goes on/u);
    expect(readdirSync(path.join(cwd, 'out'))).toEqual(['.report-extract.journal', '0.txt.json', '1.txt.json']);
    const { stderr } = shell('report-extract *.txt --out out/ --resume', { cwd });
    expect(stderr).toContain('4 files read = 2 records + 2 unchanged + 0 failures');
  });

  it('of a folder of pages leaves the old pages', () => {
    const cwd = folderOf(1);
    reportExtract(['0.txt', '--format', 'html', '--out', 'out/'], { cwd });
    const old = readFileSync(path.join(cwd, 'out/index.html'), 'utf8');
    const lines = Array.from({ length: 800 }, (_, nth) => `（${nth}）全年受理矛盾纠纷${nth}件，化解${nth}件。\n`);
    writeFileSync(path.join(cwd, '1.txt'), readFileSync(fixture, 'utf8') + lines.join(''));
    const run = limited(290, '*.txt --quiet --jobs 1 --format html --lang en --out out/', cwd);
    expectFault(run, /for --out out\/ .*as they were/u);
    expect(readFileSync(path.join(cwd, 'out/index.html'), 'utf8')).toBe(old);
    expect(readdirSync(path.join(cwd, 'out')).sort()).toEqual(['assets', 'data', 'index.html', 'reports']);
  });
});

describe('a disk', () => {
  /** Runs a line of a shell that has a disk of its own at `disk`. */
  function withDisk(options: string, line: string, cwd: string): Run {
    mkdirSync(path.join(cwd, 'disk'));
    writeFileSync(path.join(cwd, 'run.sh'), `mount -t tmpfs -o ${options} none disk && ${line}`);
    const launcher = `'${process.execPath}' '${path.join(root, 'bin/report-extract.js')}'`;
    return shell(`report=(${launcher}); unshare --mount --map-root-user bash run.sh "\${report[@]}"`, { cwd });
  }
  const canMount = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0;

  it.skipIf(!canMount).each([
    ['a file', '--out disk/result', /full disk for --out disk\/result \(ENOSPC\)/u],
    ['a folder', '--out disk/', /full disk for --out disk\/ \(ENOSPC\)/u],
    ['pages', '--format html --out disk/', /full disk for --out disk\/ \(ENOSPC\)/u],
    ['standard output', '> disk/result', /full disk for standard output \(ENOSPC\)/u],
  ])('that is full is told of, for %s, and has its room back', (_, out, message) => {
    const cwd = folderOf(8);
    const free = 'stat -f -c %a disk';
    const line = `"$@" *.txt --quiet ${out}; status=$?; test -e disk/result || ls -A disk; ${free}; exit $status`;
    const run = withDisk('size=100k', line, cwd);
    expectFault(run, message);
    expect(run.stdout).not.toContain('.tmp');
  });

  it.skipIf(!canMount)('that is full is told of where temporary files are', () => {
    const line = '"$@" *.txt --quiet --format xlsx --out result'.replace(/^/u, 'TMPDIR=disk ');
    const cwd = folderOf(8);
    expectFault(withDisk('size=4k', line, cwd), /full disk for folder for temporary files disk .*TMPDIR names it/u);
    expect(readFileSync(path.join(cwd, 'result'), 'utf8')).toBe('old');
  });

  it.skipIf(!canMount).each(['disk/result', 'disk/', 'disk/new/'])('that is read-only is told of, for %s', (out) => {
    expectFault(withDisk('ro', `"$@" 0.txt --out ${out}`, folderOf(1)), /read-only file system for --out disk.*EROFS/u);
  });

  it('that fails at the end is told of, and the old file is there', () => {
    const cwd = folderOf(1);
    writeFileSync(
      path.join(cwd, 'fault.cjs'),
      `const { promises } = require('node:fs');
       const { open } = promises;
       promises.open = async (...args) => {
         const handle = await open(...args);
         handle.sync = () => Promise.reject(Object.assign(new Error('EIO'), { code: 'EIO', errno: -5 }));
         return handle;
       };
       require('node:module').syncBuiltinESMExports();`,
    );
    const env = { NODE_OPTIONS: `--require ${path.join(cwd, 'fault.cjs')}` };
    const run = reportExtract(['0.txt', '--quiet', '--out', 'result'], { cwd, env });
    expectFault(run, /fault of a disk .*\(EIO\).*the file is as it was/u);
    expect(readFileSync(path.join(cwd, 'result'), 'utf8')).toBe('old');
    expect(readdirSync(cwd).sort()).toEqual(['0.txt', 'fault.cjs', 'result']);
  });
});

describe('a folder that goes away while it is written into', () => {
  it.each(['json', 'html'])('is told of, and not made again, for many results of --format %s', async (format) => {
    const cwd = folderOf(1);
    spawnSync('mkfifo', [path.join(cwd, 'pipe')]);
    const args = ['0.txt', 'pipe', '--jobs', '1', '--format', format, '--out', 'out/'];
    const child = spawn(process.execPath, [path.join(root, 'bin/report-extract.js'), ...args], { cwd });
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    await once(child.stderr, 'data');
    rmSync(path.join(cwd, 'out'), { recursive: true });
    writeFileSync(path.join(cwd, 'pipe'), readFileSync(fixture));
    const [status] = await once(child, 'close');
    expect(stderr).toMatch(
      /\nerror: Unexpected --out out\/ in a folder that is not there, expected [^\n]* mkdir -p out\/\n$/u,
    );
    expect(status).toBe(2);
    expect(existsSync(path.join(cwd, 'out'))).toBe(false);
  });

  it('is told of', async () => {
    const cwd = folderOf(0);
    mkdirSync(path.join(cwd, 'out'));
    const args = [path.join(root, 'bin/report-extract.js'), '--ndjson-in', '--jobs', '1', '--out', 'out/result'];
    const child = spawn(process.execPath, args, { cwd });
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.stdin.write(`${JSON.stringify({ path: 'a.txt', content: readFileSync(fixture, 'utf8') })}\n`);
    await once(child.stderr, 'data');
    rmSync(path.join(cwd, 'out'), { recursive: true });
    child.stdin.end();
    const [status] = await once(child, 'close');
    expect(stderr).toMatch(/\nerror: Unexpected --out out\/result in a folder that is not there, expected [^\n]*\n$/u);
    expect(status).toBe(2);
    expect(existsSync(path.join(cwd, 'out'))).toBe(false);
  });
});
