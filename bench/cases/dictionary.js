/** Loading the dictionary of the genre against the full one, each in a process with Node's own start. */
import { row } from '../bench.js';

export const dictionary = {
  id: 'dictionary',
  async measure(bench) {
    const commands = [bench.other('dictionary.js', 'own'), bench.other('dictionary.js', 'full')];
    const [own, full] = await bench.alternate(commands);
    return [
      row(bench, {
        title: 'Loading the dictionary over loading the full one',
        commands,
        figures: [own.wall, full.wall],
        unit: 's',
        ratio: own.wall / full.wall,
      }),
      row(bench, {
        title: 'Peak memory with the dictionary over the full one',
        commands,
        figures: [own.peak / 1e6, full.peak / 1e6],
        unit: 'MB',
        ratio: own.peak / full.peak,
      }),
    ];
  },
};
