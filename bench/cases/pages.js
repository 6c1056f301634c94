/** Pages of about 100 KB, against the bare parser, and on a sample of them against a reader of articles. */
import { mkdirSync } from 'node:fs';
import { row } from '../bench.js';
import { writePages } from '../inputs.js';

export const pages = {
  id: 'pages',
  async measure(bench) {
    const all = { folder: bench.file('pages'), bytes: writePages(bench.file('pages'), bench.size(300)) };
    const some = { folder: bench.file('sample'), bytes: writePages(bench.file('sample'), 25) };
    mkdirSync(bench.file('empty'));
    const commands = [
      bench.extract(all.folder, '--jobs', '1'),
      bench.other('cheerio.js', all.folder),
      bench.other('readability.js', some.folder),
      bench.other('readability.js', bench.file('empty')),
    ];
    const [ours, parser, reader, start] = await bench.alternate(commands);
    const speeds = [all.bytes / ours.wall / 1e6, some.bytes / (reader.wall - start.wall) / 1e6];
    return [
      overParser(bench, commands.slice(0, 2), [ours.wall, parser.wall]),
      overReader(bench, [commands[0], ...commands.slice(2)], speeds),
    ];
  },
};

function overParser(bench, commands, figures) {
  const title = 'Pages of 100 KB, one job, over a bare cheerio.load';
  return row(bench, { title, commands, figures, unit: 's', ratio: figures[0] / figures[1], most: 1 });
}

function overReader(bench, commands, figures) {
  const title = 'Pages of 100 KB: times the speed of readability with jsdom after its start';
  return row(bench, { title, commands, figures, unit: 'MB/s', ratio: figures[0] / figures[1], least: 20 });
}
