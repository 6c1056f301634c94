/** Speed a byte against Recognizers-Text, which gets a sample of the text because it is slow, without its start-up. */
import { writeFileSync } from 'node:fs';
import { row } from '../bench.js';
import { writeCopies, writeSample } from '../inputs.js';

export const recognizers = {
  id: 'recognizers',
  async measure(bench) {
    const bytes = writeCopies(bench.file('seeds'), bench.size(20e6));
    const sample = writeSample(bench.file('sample.txt'), bench.size(200e3));
    writeFileSync(bench.file('empty.txt'), '');
    const commands = [
      bench.extract(bench.file('seeds'), '--jobs', '1'),
      bench.other('recognizers.js', bench.file('sample.txt')),
      bench.other('recognizers.js', bench.file('empty.txt')),
    ];
    const [ours, theirs, start] = await bench.alternate(commands, { rounds: Math.min(bench.rounds, 3) });
    const figures = [bytes / 1e6 / ours.wall, sample / 1e6 / (theirs.wall - start.wall)];
    const title = 'Times the speed of Recognizers-Text (number, percent, date) after its start';
    return [row(bench, { title, commands, figures, unit: 'MB/s', ratio: figures[0] / figures[1], least: 100 })];
  },
};
