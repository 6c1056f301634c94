import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { discover } from '../src/discover.js';
import { temporaryFolder } from './cli/run.js';

/** A folder with empty files, given back with a way to name paths in it. */
function folderOf(...names: string[]): { folder: string; at: (name: string) => string } {
  const folder = temporaryFolder();
  const at = (name: string) => path.join(folder, name);
  for (const name of names) {
    mkdirSync(path.dirname(at(name)), { recursive: true });
    writeFileSync(at(name), '');
  }
  return { folder, at };
}

describe('discover', () => {
  it('takes reports from folders at any depth, sorted by code unit', async () => {
    const { folder, at } = folderOf(
      'b.txt',
      'a/z.HTML',
      'a/y.shtml',
      'B.htm',
      '十.txt',
      'x.md',
      'y.pdf',
      '.hidden.txt',
    );
    const { files, failures } = await discover([folder]);
    expect(files).toEqual(['B.htm', 'a/y.shtml', 'a/z.HTML', 'b.txt', '十.txt'].map(at));
    expect(failures).toEqual([]);
  });

  it('takes a named file whatever it is called', async () => {
    const { at } = folderOf('notes.md');
    expect((await discover([at('notes.md')])).files).toEqual([at('notes.md')]);
  });

  it('takes a name with pattern characters as the file it names', async () => {
    const { at } = folderOf('a[1].txt', 'a1.txt', 'dir (old)/b.txt');
    expect((await discover([at('a[1].txt')])).files).toEqual([at('a[1].txt')]);
    expect((await discover([at('dir (old)')])).files).toEqual([at('dir (old)/b.txt')]);
  });

  it('expands patterns', async () => {
    const { at } = folderOf('2020/a.txt', '2021/b.txt', '2021/c.html');
    expect((await discover([at('*/*.txt')])).files).toEqual([at('2020/a.txt'), at('2021/b.txt')]);
    expect((await discover([at('**/*.{txt,html}')])).files).toHaveLength(3);
  });

  it('takes a file once that several names lead to', async () => {
    const { folder, at } = folderOf('a.txt');
    symlinkSync('a.txt', at('link.txt'));
    expect((await discover([at('a.txt'), folder, at('*.txt'), at('../') + path.basename(folder)])).files).toEqual([
      at('a.txt'),
    ]);
  });

  it('takes files through links, and is not caught in a circle of folders', async () => {
    const { folder, at } = folderOf('a.txt', 'sub/b.txt');
    symlinkSync('..', at('sub/up'));
    const elsewhere = folderOf('c.txt');
    symlinkSync(elsewhere.at('c.txt'), at('c-link.txt'));
    symlinkSync('nowhere', at('broken.txt'));
    expect((await discover([folder])).files).toEqual([at('a.txt'), at('c-link.txt'), at('sub/b.txt')]);
  });

  it('names what leads nowhere and goes on', async () => {
    const { at } = folderOf('a.txt', 'empty/x.pdf');
    const { files, failures } = await discover([at('nowhere'), at('*.html'), at('empty'), at('a.txt'), '-']);
    expect(files).toEqual(['-', at('a.txt')]);
    expect(failures.map(({ failure }) => failure.rule)).toEqual(['path-missing', 'pattern-unmatched', 'folder-empty']);
  });

  it('names what has the name of a report and is none', async () => {
    const { folder, at } = folderOf('a.txt', 'folder.txt/x.pdf', 'deep/b.txt');
    symlinkSync('loop.txt', at('loop.txt'));
    symlinkSync('nowhere', at('dead.html'));
    symlinkSync('nowhere', at('dead.pdf'));
    symlinkSync('deep', at('link.txt'));
    symlinkSync('/dev/null', at('device.txt'));
    const { files, failures } = await discover([folder]);
    expect(files).toEqual([at('a.txt'), at('deep/b.txt')]);
    expect(Object.fromEntries(failures.map(({ path: name, failure }) => [path.basename(name), failure.rule]))).toEqual({
      'dead.html': 'file-unreadable',
      'device.txt': 'file-unreadable',
      'folder.txt': 'folder-empty',
      'link.txt': 'file-unreadable',
      'loop.txt': 'file-unreadable',
    });
  });

  it('names each of them once, however many names lead to it', async () => {
    const { folder, at } = folderOf('a.txt');
    symlinkSync('loop.txt', at('loop.txt'));
    const { failures } = await discover([folder, at('*.txt'), at('loop.txt'), at('*')]);
    expect(failures.map((failure) => failure.path)).toEqual([at('loop.txt')]);
  });

  it('takes devices that are named for streams, and links that lead nowhere for failures', async () => {
    const { at } = folderOf('a.txt');
    symlinkSync('nowhere', at('dead'));
    symlinkSync('/dev/null', at('device'));
    const { files, streams, failures } = await discover(['/dev/null', at('device'), at('dead'), at('a.txt/b.txt')]);
    expect(files).toEqual(['/dev/null']); // one and the same
    expect([...streams].sort()).toEqual(['/dev/null', at('device')]);
    expect(failures.map(({ failure }) => failure.rule)).toEqual(['path-unreadable', 'path-missing']);
  });
});
