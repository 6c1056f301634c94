/** Two processes against one. */
import { row } from '../bench.js';
import { writeVaried } from '../inputs.js';

export const jobs = {
  id: 'jobs',
  async measure(bench) {
    const folder = bench.file('varied');
    writeVaried(folder, bench.size(2500));
    const commands = [bench.extract(folder, '--jobs', '2'), bench.extract(folder, '--jobs', '1')];
    const [two, one] = await bench.alternate(commands);
    const title = 'Two jobs: times the speed of one (2,500 reports)';
    return [
      row(bench, { title, commands, figures: [two.wall, one.wall], unit: 's', ratio: one.wall / two.wall, least: 1.7 }),
    ];
  },
};
