/** Peak memory of fifty times as many reports: of one job, and of two with all processes together. */
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
    return [
      await peaks(bench, { jobs: '1', title: `Peak memory for ${amounts}, one job` }),
      await peaks(bench, { jobs: '2', title: `Peak memory for ${amounts}, two jobs, all processes` }),
    ];
  },
};

async function peaks(bench, { jobs, title }) {
  const commands = ['many', 'few'].map((name) => bench.extract(bench.file(name), '--jobs', jobs));
  // Once: a peak is what was reached in all that time, and nothing that disturbs the machine raises it.
  const [large, small] = await bench.alternate(commands, { tree: jobs !== '1', warmUp: false, rounds: 1 });
  const figures = [large.peak / 1e6, small.peak / 1e6];
  return row(bench, { title, commands, figures, unit: 'MB', ratio: figures[0] / figures[1], most: 1.3 });
}

function refuseFullDisk(bench, needed) {
  const { bavail, bsize } = statfsSync(bench.file('.'));
  if (bavail * bsize < needed)
    throw new Error(
      `Unexpected ${bavail * bsize} bytes of free disk, expected ${needed}: set TMPDIR to a folder with more`,
    );
}
