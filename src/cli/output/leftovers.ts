/**
 * Names of temporary files, and what killed runs have left of them. A name tells the machine and the process that writes
 * it; where that process is gone, nobody will finish it, and the next run that writes into the folder removes it. Whether
 * a process of another machine is gone cannot be told: what it left is removed a week later.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { sha256 } from '../../hash.js';
import { statsOf } from '../stats.js';

const namePattern = /^\.report-extract\.([\da-f]{8})\.(\d+)\.(\d+)\.(tmp|whole)$/u;

const WEEK = 7 * 86_400_000;

let made = 0;

/** A path that no other process takes, in a folder from which what was left is removed. */
export function temporaryIn(folder: string): string {
  const name = `.report-extract.${machine()}.${process.pid}.${made}.tmp`;
  made += 1;
  return path.join(folder, name);
}

/** Something in a folder that its process will not finish any more. */
export interface Leftover {
  path: string;
  /** `whole` has all that was to be written, and waits to be put in its place. */
  kind: 'tmp' | 'whole';
}

/** What killed runs have left in a folder; nothing where it cannot be read. */
export function leftoversIn(folder: string): Leftover[] {
  const names = namesIn(folder);
  return names.flatMap((name) => {
    const [, host, pid, nth, kind] = namePattern.exec(name) ?? [];
    if (host === undefined) return [];
    const left = path.join(folder, name);
    const isGone = host === machine() ? !isAlive(Number(pid), Number(nth)) : isOld(left);
    return isGone ? [{ path: left, kind: kind as Leftover['kind'] }] : []; // as the pattern has it
  });
}

/** Removes what killed runs have left half-written. One that another run removes at the same moment is no error. */
export function removeLeftovers(folder: string): void {
  for (const { path: left, kind } of leftoversIn(folder)) {
    if (kind === 'tmp') fs.rmSync(left, { recursive: true, force: true });
  }
}

function namesIn(folder: string): string[] {
  try {
    return fs.readdirSync(folder);
  } catch {
    return [];
  }
}

function isAlive(pid: number, nth: number): boolean {
  if (pid === process.pid) return nth < made; // else another process had our number before us
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // another user's
  }
}

function isOld(file: string): boolean {
  return Date.now() - (statsOf(file)?.mtimeMs ?? Number.POSITIVE_INFINITY) > WEEK;
}

let known: string | undefined;

/** What numbers of processes are counted by: the machine and, on Linux, the container. */
function machine(): string {
  known ??= sha256(`${os.hostname()} ${processNamespace()}`).slice(0, 8);
  return known;
}

function processNamespace(): string {
  try {
    return fs.readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}
