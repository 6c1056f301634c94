import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, onTestFinished } from 'vitest';
import type { ReportRecord } from '../../src/schema.js';

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));
const launcher = path.join(root, 'bin/report-extract.js');

/** What a run of the command line left behind. */
export interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

interface RunOptions {
  cwd?: string;
  input?: string | Uint8Array;
  env?: Record<string, string>;
}

/** Runs `report-extract` as a user does, in the project's folder unless told otherwise. */
export function reportExtract(args: readonly string[], { cwd = root, input = '', env = {} }: RunOptions = {}): Run {
  const { NO_COLOR, FORCE_COLOR, ...inherited } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, ...args], {
    cwd,
    input,
    env: { ...inherited, LC_ALL: 'C', ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

/** Runs a line of bash in which `report-extract` is the command under test. */
export function shell(line: string, { cwd = root }: Pick<RunOptions, 'cwd'> = {}): Run {
  const prelude = `set -o pipefail; report-extract() { '${process.execPath}' '${launcher}' "$@"; }; `;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', prelude + line], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

/** An empty folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'report-extract-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** An empty folder that is gone after all tests of the file. */
export function keptFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'report-extract-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The last line that was written. */
export function lastLine(text: string): string {
  return text.trimEnd().split('\n').at(-1) ?? '';
}

/** The paths of the records that stand on a line each. */
export function paths(ndjson: string): string[] {
  return ndjson
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as ReportRecord).source.path);
}
