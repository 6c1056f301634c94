/** Text, one job, against a program that only cuts the same files into words. */
import { row } from '../bench.js';
import { writeCopies } from '../inputs.js';

export const text = {
  id: 'text',
  async measure(bench) {
    writeCopies(bench.file('seeds'), bench.size(20e6));
    return [await againstCut(bench, 'Reports repeated to 20 MB, one job, over nodejieba’s cut', bench.file('seeds'))];
  },
};

/** The row of a folder of texts: ours over the bare cut. */
export async function againstCut(bench, title, folder) {
  const commands = [bench.extract(folder, '--jobs', '1'), bench.other('nodejieba.js', folder)];
  const [ours, theirs] = await bench.alternate(commands);
  return row(bench, {
    title,
    commands,
    figures: [ours.wall, theirs.wall],
    unit: 's',
    ratio: ours.wall / theirs.wall,
    most: 1,
  });
}
