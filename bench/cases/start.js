/** Start to finish of what is small, in seconds. */
import { row } from '../bench.js';
import { writeVaried } from '../inputs.js';

export const start = {
  id: 'start',
  async measure(bench) {
    writeVaried(bench.file('one'), 1);
    const commands = [bench.extract(bench.file('one/000000.txt')), bench.ours('--help')];
    const [report, help] = await bench.alternate(commands, { rounds: bench.rounds * 2 });
    return [
      seconds(bench, {
        title: 'One small report, start to finish, seconds',
        command: commands[0],
        wall: report.wall,
        most: 0.35,
      }),
      seconds(bench, { title: '--help, start to finish, seconds', command: commands[1], wall: help.wall, most: 0.15 }),
    ];
  },
};

function seconds(bench, { title, command, wall, most }) {
  return row(bench, { title, commands: [command], figures: [wall], unit: 's', ratio: wall, most });
}
