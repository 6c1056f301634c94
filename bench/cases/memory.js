/**
 * Peak memory of fifty times as many reports: of one job, and of two with all processes together; and how much quicker
 * two are where the work is long enough for their start not to count.
 */
import { statfsSync } from 'node:fs';
import { row } from '../bench.js';
import { writeVaried } from '../inputs.js';

const BYTES_A_REPORT = 50e3; // the report and its record

export const memory = {
  id: 'memory',
  async measure(bench) {
    const [many, few] = bench.quick ? [2000, 200] : [50_000, 1000];
    refuseFullDisk(bench, many * BYTES_A_REPORT);
    writeVaried(bench.file('few'), few);
    writeVaried(bench.file('many'), many);
    const amounts = `${many.toLocaleString('en')} reports over ${few.toLocaleString('en')}`;
    const one = await peaks(bench, { jobs: '1', title: `Peak memory for ${amounts}, one job` });
    const two = await peaks(bench, { jobs: '2', title: `Peak memory for ${amounts}, two jobs, all processes` });
    return [
      one.row,
      two.row,
      speed(bench, { two, one, title: `Two jobs: times the speed of one (${many.toLocaleString('en')} reports)` }),
    ];
  },
};

function speed(bench, { two, one, title }) {
  const figures = [two.wall, one.wall];
  const commands = [two.command, one.command];
  return row(bench, { title, commands, figures, unit: 's', ratio: one.wall / two.wall, least: 1.7 });
}

async function peaks(bench, { jobs, title }) {
  const commands = ['many', 'few'].map((name) => bench.extract(bench.file(name), '--jobs', jobs));
  // Once: a peak is what was reached in all that time, and nothing that disturbs the machine raises it.
  const [large, small] = await bench.alternate(commands, { tree: jobs !== '1', warmUp: false, rounds: 1 });
  const figures = [large.peak / 1e6, small.peak / 1e6];
  const ratio = figures[0] / figures[1];
  const peak = row(bench, { title, commands, figures, unit: 'MB', ratio, most: 1.3 });
  return { row: peak, wall: large.wall, command: commands[0] };
}

function refuseFullDisk(bench, needed) {
  const { bavail, bsize } = statfsSync(bench.file('.'));
  if (bavail * bsize < needed)
    throw new Error(
      `Unexpected ${bavail * bsize} bytes of free disk, expected ${needed}: set TMPDIR to a folder with more`,
    );
}
