/** Runs a Slurm array for real, on a cluster of this one machine that ends with the script. Needs root. */
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { compare, document, need, prepare, program, shell } from './common.js';

const SHARDS = 4;
need(['munged', 'slurmctld', 'slurmd', 'sbatch'], 'slurm-wlm munge');
if (process.getuid?.() !== 0) {
  process.stderr.write('error: Unexpected user, expected root: slurmd starts tasks as other users do\n');
  process.exit(2);
}

const work = prepare();
const daemons = [];
try {
  await startCluster();
  writeFileSync(path.join(work, 'extract.sh'), jobScript());
  mkdirSync(path.join(work, 'parts'));
  const version = shell(work, 'sbatch --version');
  const array = shell(work, 'sbatch --parsable extract.sh');
  const last = shell(
    work,
    `sbatch --parsable --dependency=afterok:${array} --output=merge.log --wrap '${process.execPath} ${program} merge parts/*.ndjson --format ndjson --out slurm.ndjson'`,
  );
  await finished();
  const accounts = [array, last].map((job) =>
    shell(work, `scontrol show job ${job} --oneliner`).split('\n').map(state).sort().join('\n'),
  );
  document(
    'slurm',
    [
      `Run by \`node bench/scale/slurm.js\` with ${version} on one node over 1,000 made reports:`,
      '',
      '```console',
      '$ array=$(sbatch --parsable extract.sh)',
      '$ sbatch --dependency="afterok:$array" --wrap \'report-extract merge parts/*.ndjson --format ndjson --out slurm.ndjson\'',
      ...accounts,
      compare(work, 'slurm.ndjson'),
      '```',
    ].join('\n'),
  );
} finally {
  for (const daemon of daemons.reverse()) daemon.kill('SIGTERM');
  await wait(1000);
  rmSync(work, { recursive: true, force: true });
}

/** Starts munged, slurmctld and slurmd with all they keep inside the work folder. */
async function startCluster() {
  chmodSync(work, 0o755);
  const at = (name) => path.join(work, name);
  for (const name of ['munge', 'state', 'spool']) mkdirSync(at(name), { mode: 0o755 });
  writeFileSync(at('munge/key'), randomBytes(128), { mode: 0o400 });
  writeFileSync(at('slurm.conf'), configuration(at));
  process.env.SLURM_CONF = at('slurm.conf');
  const munge = ['--foreground', '--force', `--socket=${at('munge/socket')}`, `--key-file=${at('munge/key')}`];
  daemons.push(
    start('munged', [...munge, ...['pid', 'log', 'seed'].map((name) => `--${name}-file=${at(`munge/${name}`)}`)]),
  );
  await wait(500);
  daemons.push(start('slurmctld', ['-D', '-c']), start('slurmd', ['-D', '-N', 'local']));
  await until(() => sinfo() === 'idle', 'a node that is idle');
}

function start(command, args) {
  const log = path.join(work, `${command}.log`);
  return spawn('sh', ['-c', 'exec "$@" > "$0" 2>&1', log, command, ...args], { stdio: 'ignore' });
}

function configuration(at) {
  return `ClusterName=local
SlurmctldHost=localhost
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=${at('munge/socket')}
CryptoType=crypto/munge
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SlurmctldPidFile=${at('slurmctld.pid')}
SlurmdPidFile=${at('slurmd.pid')}
StateSaveLocation=${at('state')}
SlurmdSpoolDir=${at('spool')}
MinJobAge=600
NodeName=local NodeHostname=${os.hostname()} NodeAddr=127.0.0.1 CPUs=${os.availableParallelism()} State=UNKNOWN
PartitionName=all Nodes=local Default=YES MaxTime=INFINITE State=UP
`;
}

function jobScript() {
  return `#!/bin/bash
#SBATCH --array=1-${SHARDS}
#SBATCH --cpus-per-task=1
#SBATCH --output=extract-%a.log
${process.execPath} ${program} archive --shard "$SLURM_ARRAY_TASK_ID/$SLURM_ARRAY_TASK_COUNT" --jobs "$SLURM_CPUS_PER_TASK" \\
  --format ndjson --quiet --fail-on never --out "parts/$SLURM_ARRAY_TASK_ID.ndjson"
`;
}

/** `1_3 COMPLETED 00:00:02 exit 0:0`, of what scontrol tells of a task. */
function state(line) {
  const of = (key) => new RegExp(`\\b${key}=(\\S+)`, 'u').exec(line)?.[1];
  const task = of('ArrayTaskId');
  const name = task === undefined ? `merge (job ${of('JobId')})` : `task ${task} of job ${of('ArrayJobId')}`;
  return `${name}: ${of('JobState')}, run time ${of('RunTime')}, exit code ${of('ExitCode')}`;
}

async function finished() {
  await until(() => spawnSync('squeue', ['--noheader'], { encoding: 'utf8' }).stdout === '', 'a queue that is empty');
}

function sinfo() {
  return spawnSync('sinfo', ['--noheader', '--format=%t'], { encoding: 'utf8' }).stdout?.trim();
}

async function until(holds, what) {
  for (let second = 0; second < 180; second += 1) {
    if (holds()) return;
    await wait(1000);
  }
  const logs = ['munged', 'slurmctld', 'slurmd'].map((name) =>
    readFileSync(path.join(work, `${name}.log`), 'utf8').slice(-800),
  );
  throw new Error(`Unexpected wait of three minutes, expected ${what}\n${logs.join('\n')}`);
}
