/** Time of ten times the reports, and of one large report against the same sections in small ones. */
import { row } from '../bench.js';
import { writeBig, writeSmall, writeVaried } from '../inputs.js';

export const linear = {
  id: 'linear',
  async measure(bench) {
    return [await tenTimes(bench), await oneLarge(bench)];
  },
};

async function tenTimes(bench) {
  writeVaried(bench.file('500'), bench.size(500));
  writeVaried(bench.file('5000'), bench.size(5000));
  const commands = ['5000', '500'].map((name) => bench.extract(bench.file(name), '--jobs', '1'));
  const [many, few] = await bench.alternate(commands, { rounds: Math.min(bench.rounds, 3), warmUp: !bench.quick });
  const title = 'Time of 5,000 reports over 500, one job';
  return row(bench, {
    title,
    commands,
    figures: [many.wall, few.wall],
    unit: 's',
    ratio: many.wall / few.wall,
    most: 10.5,
  });
}

async function oneLarge(bench) {
  const large = writeBig(bench.file('large.txt'), bench.size(50e6));
  const small = writeSmall(bench.file('small'), bench.size(50e6));
  const commands = ['large.txt', 'small'].map((name) => bench.extract(bench.file(name), '--jobs', '1'));
  const [one, many] = await bench.alternate(commands, { rounds: Math.min(bench.rounds, 3), warmUp: !bench.quick });
  const figures = [(one.wall / large) * 1e9, (many.wall / small) * 1e9];
  const title = 'Time a byte of one report of 50 MB over small ones of the same sections';
  return row(bench, { title, commands, figures, unit: 'ns/B', ratio: figures[0] / figures[1], most: 1.3 });
}
