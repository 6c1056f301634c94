import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies?: Record<string, string>;
  allowScripts?: Record<string, boolean>;
  engines: { node: string };
}

interface LockedPackage {
  version?: string;
  resolved?: string;
  integrity?: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
  hasInstallScript?: boolean;
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const manifest = read('package.json') as Manifest;
const named = { ...manifest.dependencies, ...manifest.devDependencies };
const guide = readFileSync('CONTRIBUTING.md', 'utf8');

/** Packages of a lock file but the project itself, by the folder each is installed in. */
function locked(file: string): [string, LockedPackage][] {
  return Object.entries((read(file) as { packages: Record<string, LockedPackage> }).packages).filter(
    ([at]) => at !== '',
  );
}

const runtime = locked('package-lock.json').filter(([, { dev }]) => !dev);
const nameOf = (folder: string) => folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** The part of CONTRIBUTING.md under a heading, down to the next one of any level. */
function part(heading: string): string {
  return new RegExp(`^#+ ${heading}\\n([\\s\\S]*?)(?=^#)`, 'mu').exec(guide)?.[1] ?? '';
}

describe('dependencies', () => {
  const rows = Array.from(part('Dependencies').matchAll(/^\| (`.*?`) \| (.*) \|$/gmu), ([, names = '', why]) => ({
    names: Array.from(names.matchAll(/`([^`]+)`/gu), ([, name = '']) => name),
    why,
  }));

  it('are those of the table in CONTRIBUTING.md, each with its reason', () => {
    expect(rows.flatMap(({ names }) => names).sort()).toEqual(Object.keys(named).sort());
    expect(rows.filter(({ why = '' }) => why.length < 10)).toEqual([]);
  });

  it.each(['package.json', 'bench/package.json'])('are pinned to one version in %s', (file) => {
    const { dependencies, devDependencies } = read(file) as Manifest;
    const versions = Object.entries({ ...dependencies, ...devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/u.test(version))).toEqual([]);
  });
});

describe.each(['package-lock.json', 'bench/package-lock.json'])('%s', (file) => {
  it('has the hash of every package', () => {
    expect(locked(file).length).toBeGreaterThan(20);
    expect(locked(file).filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/u.test(integrity ?? ''))).toEqual([]);
  });

  it('leads to no address: packages come from the registry that npm is set to', () => {
    expect(readFileSync(file, 'utf8')).not.toMatch(/"resolved"|"(?:git\+|https?:)[^"]*": \{/u);
    expect(locked(file).filter(([, { resolved, version = '' }]) => resolved || !/^\d/u.test(version))).toEqual([]);
  });
});

describe('what is installed with the program', () => {
  it('has the licences that CONTRIBUTING.md lists, all of them permissive', () => {
    const licences = new Set(runtime.map(([, { license }]) => license ?? 'none'));
    const listed = Array.from(part('Licences').matchAll(/`([^`]+)`/gu), ([, name]) => name);
    expect([...licences].sort()).toEqual(listed.sort());
  });

  it('runs one install script, the tokenizer’s', () => {
    expect(runtime.filter(([, { hasInstallScript }]) => hasInstallScript).map(([folder]) => nameOf(folder))).toEqual([
      'nodejieba',
    ]);
    expect(manifest.allowScripts).toEqual({ nodejieba: true });
  });
});

it('has a licence beside everything that others wrote', () => {
  expect(readdirSync('dictionary')).toContain('LICENSE');
  expect(readdirSync('.')).toContain('LICENSE');
});

it('is tried by the public workflow under the same newest Node as by .ci/run, and under the oldest', () => {
  const newest = /^NEWEST_NODE=(\d+)$/mu.exec(readFileSync('.ci/run', 'utf8'))?.[1];
  const oldest = /(\d+)/u.exec(manifest.engines.node)?.[1];
  expect(readFileSync('.github/workflows/ci.yml', 'utf8')).toContain(`node: [${oldest}, ${newest}]`);
});
