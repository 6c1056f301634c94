/** Files that are none, that change, that may not be read, or whose names are odd: each fails alone and says why. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, readdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { lastLine, paths, reportExtract, root, shell, temporaryFolder } from './run.js';

const report = '桃溪屯镇2021年度法治政府建设情况报告\n一、主要工作\n全年受理矛盾纠纷40件，化解39件。\n';
const launcher = path.join(root, 'bin/report-extract.js');

/** A folder in which `report.txt` is sound, and a way to name what is in it. */
function folderWithReport(): { cwd: string; at: (name: string) => string } {
  const cwd = temporaryFolder();
  writeFileSync(path.join(cwd, 'report.txt'), report);
  return { cwd, at: (name) => path.join(cwd, name) };
}

/** The line of standard error that tells of a path, without its beginning. */
function told(stderr: string, name: string): string | undefined {
  const beginning = `error: ${name}: `;
  return stderr
    .split('\n')
    .find((line) => line.startsWith(beginning))
    ?.slice(beginning.length);
}

describe.each(['1', '2'])('what is no file, with --jobs %s', (jobs) => {
  it('in a folder is told of, whatever it is, and keeps nothing waiting', async () => {
    const { cwd, at } = folderWithReport();
    writeFileSync(at('second.txt'), report);
    writeFileSync(at('zeros.txt'), new Uint8Array(2 << 20)); // enough to start workers for
    symlinkSync('loop.txt', at('loop.txt'));
    symlinkSync('nowhere', at('dead.txt'));
    symlinkSync('/dev/zero', at('endless.txt'));
    mkdirSync(at('folder.txt'));
    mkdirSync(at('inner.html'));
    writeFileSync(at('inner.html/inner.txt'), report);
    symlinkSync('inner.html', at('link.html'));
    symlinkSync('..', at('inner.html/up'));
    spawnSync('mkfifo', [at('pipe.txt')]);
    const server = createServer().listen(at('socket.txt'));
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    const { status, stdout, stderr } = reportExtract(['.', '--format', 'ndjson', '--jobs', jobs], { cwd });
    expect(paths(stdout)).toEqual(['inner.html/inner.txt', 'report.txt', 'second.txt']);
    expect(lastLine(stderr)).toBe('11 files read = 3 records + 8 failures');
    expect(told(stderr, 'loop.txt')).toMatch(/^Unexpected circle of links, expected a file; .+ \[file-unreadable\]$/u);
    expect(told(stderr, 'dead.txt')).toMatch(/^Unexpected link to what is not there, expected a file/u);
    expect(told(stderr, 'endless.txt')).toMatch(/^Unexpected link to a device, expected a file; /u);
    expect(told(stderr, 'folder.txt')).toMatch(/^Unexpected folder without reports, expected files ending in \.txt/u);
    expect(told(stderr, 'link.html')).toMatch(/^Unexpected link to a folder, expected a file; name it/u);
    expect(told(stderr, 'pipe.txt')).toMatch(/^Unexpected pipe, expected a file; name it/u);
    expect(told(stderr, 'socket.txt')).toMatch(/^Unexpected socket, expected a file; /u);
    expect(status).toBe(1);
  });
});

describe('what is no file', () => {
  it('under a pattern is told of too, and a folder that is called as a report is read as where it is named', () => {
    const { cwd, at } = folderWithReport();
    mkdirSync(at('folder.txt'));
    writeFileSync(at('folder.txt/inner.txt'), report);
    spawnSync('mkfifo', [at('pipe.txt')]);
    symlinkSync('loop.txt', at('loop.txt'));
    const { stdout, stderr } = reportExtract(['*.txt', '**/*.txt', '--format', 'ndjson'], { cwd });
    expect(paths(stdout)).toEqual(['folder.txt/inner.txt', 'report.txt']);
    expect(told(stderr, 'pipe.txt')).toMatch(/^Unexpected pipe/u);
    expect(told(stderr, 'loop.txt')).toMatch(/^Unexpected circle of links/u);
    expect(lastLine(stderr)).toBe('4 files read = 2 records + 2 failures');
  });

  it('but named is read as a stream where it is one', () => {
    const { cwd } = folderWithReport();
    const { stdout, stderr } = shell('mkfifo pipe; cat report.txt > pipe & report-extract pipe --format ndjson', {
      cwd,
    });
    expect(paths(stdout)).toEqual(['pipe']);
    expect(lastLine(stderr)).toBe('1 file read = 1 record + 0 failures');
  });

  it('and named without being one is told of', async () => {
    const { cwd, at } = folderWithReport();
    symlinkSync('loop', at('loop'));
    symlinkSync('nowhere', at('dead'));
    const server = createServer().listen(at('socket'));
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    const { status, stdout, stderr } = reportExtract(['loop', 'dead', 'socket', 'report.txt', '--format', 'ndjson'], {
      cwd,
    });
    expect(paths(stdout)).toEqual(['report.txt']);
    expect(told(stderr, 'loop')).toMatch(/^Unexpected circle of links/u);
    expect(told(stderr, 'dead')).toMatch(/^Unexpected link to what is not there/u);
    expect(told(stderr, 'socket')).toMatch(/^Unexpected socket/u);
    expect(status).toBe(1);
  });
});

describe('a file that changes after it was found', () => {
  /** Starts a run that has found its files and waits for a pipe before it reads the others; gives what it told. */
  async function afterDiscovery(
    change: (at: (name: string) => string) => void,
  ): Promise<{ stdout: string; stderr: string; code: number }> {
    const { cwd, at } = folderWithReport();
    writeFileSync(at('odd.txt'), report);
    spawnSync('mkfifo', [at('a-pipe')]);
    const child = spawn(process.execPath, [launcher, 'a-pipe', '.', '--format', 'ndjson'], { cwd });
    const output = outputOf(child);
    const pipe = await open(at('a-pipe'), 'w'); // opens when the run reads from it
    change(at);
    await pipe.write(report);
    await pipe.close();
    const [code] = (await once(child, 'close')) as [number];
    return { ...output(), code };
  }

  function outputOf({ stdout, stderr }: ChildProcess): () => { stdout: string; stderr: string } {
    const texts = { stdout: '', stderr: '' };
    stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      texts.stdout += chunk;
    });
    stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      texts.stderr += chunk;
    });
    return () => texts;
  }

  it.each([
    [
      'is gone',
      /^Unexpected missing file, expected it to stay until it is read; was it moved\? \[file-unreadable\]$/u,
      (name: string) => rmSync(name),
    ],
    [
      'became a pipe',
      /^Unexpected pipe in place of a file, expected a file/u,
      (name: string) => {
        rmSync(name);
        spawnSync('mkfifo', [name]);
      },
    ],
    [
      'became a folder',
      /^Unexpected folder, expected a file/u,
      (name: string) => {
        rmSync(name);
        mkdirSync(name);
      },
    ],
    [
      'became a circle',
      /^Unexpected circle of links/u,
      (name: string) => {
        rmSync(name);
        symlinkSync(name, name);
      },
    ],
  ])('and %s', async (_, message, change) => {
    const { stdout, stderr, code } = await afterDiscovery((at) => change(at('odd.txt')));
    expect(paths(stdout)).toEqual(['a-pipe', 'report.txt']);
    expect(told(stderr, 'odd.txt')).toMatch(message);
    expect(code).toBe(1);
  });
});

it('a result that names a device as its source keeps verify from nothing', () => {
  const { cwd, at } = folderWithReport();
  const { stdout } = reportExtract(['report.txt', '--format', 'ndjson'], { cwd });
  writeFileSync(at('r.ndjson'), stdout.replaceAll('report.txt', '/dev/zero') + stdout);
  const verified = reportExtract(['verify', 'r.ndjson'], { cwd });
  expect(verified.stdout).toMatch(/^mismatch: \/dev\/zero: source\.path: Unexpected device in place of a file, /u);
  expect(verified.stdout).toMatch(/\n✗ 2 records, .* 1 wrong\n$/u);
});

describe('--max-bytes', () => {
  it('keeps a file of 5 GB from being read', () => {
    const { cwd, at } = folderWithReport();
    writeFileSync(at('huge.txt'), '');
    truncateSync(at('huge.txt'), 5_000_000_000);
    const { status, stdout, stderr } = reportExtract(['.', '--format', 'ndjson'], { cwd });
    expect(paths(stdout)).toEqual(['report.txt']);
    expect(told(stderr, 'huge.txt')).toBe(
      'Unexpected size of 5000000000 bytes, expected at most 67108864; split it, or allow more with --max-bytes [file-too-large]',
    );
    expect(status).toBe(1);
  });

  it.each(['1', '2'])('is met to the byte, with --jobs %s', (jobs) => {
    const { cwd, at } = folderWithReport();
    const size = Buffer.byteLength(report);
    writeFileSync(at('larger.txt'), `${report}\n`);
    for (let copy = 0; copy < 300; copy += 1) writeFileSync(at(`${copy}.html`), '');
    const { stdout, stderr } = reportExtract(['.', '--format', 'ndjson', '--max-bytes', String(size), '--jobs', jobs], {
      cwd,
    });
    expect(paths(stdout)).toEqual(['report.txt']);
    expect(told(stderr, 'larger.txt')).toMatch(/\[file-too-large\]$/u);
  });

  it('ends a stream without end', () => {
    const { cwd } = folderWithReport();
    const { status, stdout, stderr } = reportExtract(
      ['/dev/zero', 'report.txt', '--format', 'ndjson', '--max-bytes', '1MB'],
      { cwd },
    );
    expect(paths(stdout)).toEqual(['report.txt']);
    expect(told(stderr, '/dev/zero')).toBe(
      'Unexpected size, expected at most 1000000; split it, or allow more with --max-bytes [file-too-large]',
    );
    expect(status).toBe(1);
    const piped = shell('yes | report-extract - report.txt --format ndjson --max-bytes 1M; true', { cwd });
    expect(paths(piped.stdout)).toEqual(['report.txt']);
    expect(told(piped.stderr, '-')).toMatch(/expected at most 1048576; .*\[file-too-large\]$/u);
  });

  it('counts what the system makes up on reading', () => {
    const { stderr } = reportExtract(['/proc/self/smaps', '--max-bytes', '100']);
    expect(stderr).toMatch(process.platform === 'linux' ? /\[file-too-large\]$/mu : /\[path-missing\]$/mu);
  });

  it('bounds the lines of --ndjson-in, and the next is read', () => {
    const lines = ['a', 'long', 'c'].map((name) =>
      JSON.stringify({ path: name, content: name === 'long' ? report.repeat(9) : report }),
    );
    const { status, stdout, stderr } = reportExtract(['--ndjson-in', '--max-bytes', '400'], {
      input: `${lines.join('\n')}\n`,
    });
    expect(paths(stdout)).toEqual(['a', 'c']);
    expect(stderr).toMatch(/^error: -:2: Unexpected size of \d+ bytes, expected at most 400; .*\[file-too-large\]$/mu);
    expect(status).toBe(1);
  });

  it('does not keep a result of an earlier run from being known', () => {
    const { cwd } = folderWithReport();
    reportExtract(['.', '--out', 'out/', '--resume'], { cwd });
    const { stderr } = reportExtract(['.', '--out', 'out/', '--resume', '--max-bytes', '1MB'], { cwd });
    expect(lastLine(stderr)).toBe('1 file read = 0 records + 1 unchanged + 0 failures');
  });

  it.each(['0', '-1', '10 parsecs', 'MB', '', '1e9', '12iB'])('gives status 2 for %j', (size) => {
    const { status, stderr } = reportExtract(['.', `--max-bytes=${size}`]);
    expect(stderr).toMatch(/^error: Unexpected --max-bytes .*, expected a size such as 5000000, 10MB or 64MiB$/mu);
    expect(status).toBe(2);
  });

  it('gives status 2 for more than a text in memory can have', () => {
    const { status, stderr } = reportExtract(['.', '--max-bytes', '1GB']);
    expect(stderr).toMatch(/^error: Unexpected --max-bytes 1GB, expected at most 511MiB/mu);
    expect(status).toBe(2);
  });
});

/** How to run a command without the right to read everything: as it is, or for root without what makes root different. */
const unprivileged = process.getuid?.() === 0 ? ['setpriv', '--inh-caps=-all', '--bounding-set=-all'] : ['env'];
const [command = '', ...before] = unprivileged;
const canDrop = spawnSync(command, [...before, 'true']).status === 0;

it.skipIf(!canDrop)('what may not be read is told of, and the rest is read', () => {
  const { cwd, at } = folderWithReport();
  for (const name of ['locked.txt', 'folder/a.txt', 'blind/b.txt']) {
    mkdirSync(path.dirname(at(name)), { recursive: true });
    writeFileSync(at(name), report);
  }
  symlinkSync('blind/b.txt', at('into.txt'));
  chmodSync(at('locked.txt'), 0);
  chmodSync(at('folder'), 0);
  chmodSync(at('blind'), 0o600); // its names can be listed, its files not be opened
  onTestFinished(() => {
    for (const name of ['folder', 'blind']) chmodSync(at(name), 0o700);
  });
  const args = [...before, process.execPath, launcher, '.', 'folder/a.txt', '--format', 'ndjson'];
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  expect(paths(stdout)).toEqual(['report.txt']);
  const refusal = /^Unexpected refusal to read, expected the right to read it; check its permissions \[/u;
  for (const name of ['locked.txt', 'folder', 'blind/b.txt', 'into.txt', 'folder/a.txt'])
    expect(told(stderr, name)).toMatch(refusal);
  expect(status).toBe(1);
});

describe('a name', () => {
  const odd = [
    'a\nb.txt',
    '"q\'.txt',
    '\u001b[31m.txt',
    '\u202etxt.lmth.txt',
    ' .txt',
    '-.txt',
    '--out.txt',
    '*.txt',
    '\\x41.txt',
    'a\\b.txt',
    '💥.txt',
    'e\u0301.txt',
  ];

  it('may be as odd as the system allows, and stands in the record as it is', () => {
    const cwd = temporaryFolder();
    for (const name of odd) writeFileSync(path.join(cwd, name), report);
    const { status, stdout } = reportExtract(['.', '--format', 'ndjson'], { cwd });
    expect(paths(stdout)).toEqual([...odd].sort());
    expect(status).toBe(0);
    const named = reportExtract(['--format', 'ndjson', '--', ...odd], { cwd });
    expect(paths(named.stdout)).toEqual([...odd].sort());
  });

  const canName = process.platform === 'linux'; // elsewhere names are Unicode

  /** A folder with reports whose names and folder are in GBK, as old archives have them. */
  function archive(): string {
    const cwd = temporaryFolder();
    const bytes = (name: string) => Buffer.from(path.join(cwd, name), 'latin1');
    mkdirSync(bytes('\xc4\xea'));
    for (const name of ['\xb1\xa8.txt', '\xb8\xe6.txt', '\xc4\xea/\xb1\xa8.txt', 'plain.txt'])
      writeFileSync(bytes(name), report);
    return cwd;
  }
  const written = ['\\xb1\\xa8.txt', '\\xb8\\xe6.txt', '\\xc4\\xea/\\xb1\\xa8.txt', 'plain.txt'];

  it.skipIf(!canName)(
    'that is no UTF-8 is found and read by its bytes, and verified by what the record calls it',
    () => {
      const cwd = archive();
      const { status, stdout } = reportExtract(['.', '--format', 'ndjson', '--out', 'r.ndjson'], { cwd });
      expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
      const shown = shell('cat r.ndjson', { cwd }).stdout;
      expect(paths(shown)).toEqual(written);
      expect(reportExtract(['verify', 'r.ndjson'], { cwd }).stdout).toMatch(/^✓ 4 records, /u);
    },
  );

  it.skipIf(!canName)('that is no UTF-8 is found by a pattern, expanded by whom it may', () => {
    const cwd = archive();
    expect(paths(reportExtract(['**/*.txt', '--format', 'ndjson'], { cwd }).stdout)).toEqual(written);
    expect(paths(shell('report-extract *.txt */*.txt --format ndjson', { cwd }).stdout)).toEqual(written);
    expect(paths(shell("report-extract $'\\xb1*.txt' $'*/\\xb1*' --format ndjson", { cwd }).stdout)).toHaveLength(2);
    expect(paths(shell("report-extract $'\\xb8\\xe6.txt' --format ndjson", { cwd }).stdout)).toEqual([
      '\\xb8\\xe6.txt',
    ]);
    expect(paths(shell("report-extract . $'\\xc4\\xea' ./*.txt --format ndjson", { cwd }).stdout)).toEqual(written);
  });

  it.skipIf(!canName)('that is no UTF-8 goes through workers, and names a result', () => {
    const cwd = archive();
    for (let copy = 0; copy < 300; copy += 1) writeFileSync(path.join(cwd, `${copy}.html`), '');
    const two = reportExtract(['.', '--format', 'ndjson', '--jobs', '2'], { cwd });
    expect(paths(two.stdout)).toEqual(written);
    reportExtract(['.', '--out', 'out/'], { cwd });
    expect(
      readdirSync(path.join(cwd, 'out'))
        .filter((name) => name.endsWith('.json'))
        .sort(),
    ).toContain('\\xb1\\xa8.txt.json');
  });

  it.skipIf(!canName)('that is no UTF-8 and leads nowhere is told of by its bytes', () => {
    const { stderr, status } = shell("report-extract $'weg\\xff.txt'", { cwd: temporaryFolder() });
    expect(told(stderr, 'weg\\xff.txt')).toMatch(/^Unexpected missing path/u);
    expect(status).toBe(2);
  });
});
