/**
 * The harness: a whole process, timed from outside. Wall time is from spawn to exit. GNU time, which starts the process,
 * tells user and system time of it and of the children it waited for, and the peak of the largest one. The peak of
 * the whole tree is looked at in /proc every 20 ms, and only where a case asks for memory.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const GNU_TIME = '/usr/bin/time';

/** What is missing on this machine and how to get it, null where nothing is. */
export function missingEngine() {
  return existsSync(GNU_TIME) ? null : `Unexpected missing ${GNU_TIME}, expected GNU time: apt-get install time`;
}

/** Runs a command (an array of words) once: seconds and bytes of it. */
export function run(command, { tree = false } = {}) {
  const figures = path.join(tmpdir(), `bench-time-${process.pid}`);
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(GNU_TIME, ['-f', '%U %S %M', '-o', figures, ...command], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const sampler = tree ? sampleTree(child.pid) : null;
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors = (errors + chunk).slice(-2000);
    });
    child.on('error', reject);
    child.on('close', (status) => {
      const wall = (performance.now() - start) / 1000;
      const peakOfTree = sampler?.stop();
      if (status !== 0) {
        reject(new Error(`Unexpected status ${status} of ${command.join(' ')}, expected 0\n${errors}`));
        return;
      }
      const [user, system, peak] = readFileSync(figures, 'utf8').trim().split('\n').at(-1).split(' ').map(Number);
      rmSync(figures);
      resolve({ wall, cpu: user + system, peak: peakOfTree ?? peak * 1024 });
    });
  });
}

/** Watches resident memory of a process and all below it. */
function sampleTree(pid) {
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, residentOf(pid));
  }, 20);
  return {
    stop() {
      clearInterval(timer);
      return peak;
    },
  };
}

function residentOf(pid) {
  try {
    const own = Number(/^VmRSS:\s*(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
    return children.reduce((sum, child) => sum + residentOf(child), own);
  } catch {
    return 0; // it ended meanwhile
  }
}

/** Runs the commands in turn, A B A B, after a round that does not count; gives medians in their order. */
export async function alternate(commands, { rounds, warmUp = true, tree = false, tell = () => {} }) {
  const runs = commands.map(() => []);
  for (let round = warmUp ? -1 : 0; round < rounds; round += 1) {
    for (const [index, command] of commands.entries()) {
      const figures = await run(command, { tree });
      if (round >= 0) runs[index].push(figures);
      tell(figures);
    }
  }
  return runs.map(medians);
}

function medians(runs) {
  const of = (key) => median(runs.map((run) => run[key]));
  return { wall: of('wall'), cpu: of('cpu'), peak: of('peak'), runs: runs.length };
}

/** The middle of the numbers, or of the two in the middle. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
