/** What is written for people to read: safe text, and colour where it is wanted. */
import type { ChalkInstance } from 'chalk';
import { type Palette, plainPalette } from '../emit/palette.js';

export type { Palette } from '../emit/palette.js';
export { printable } from '../emit/printable.js';

/** Colours for a stream: none with `--no-color`, with NO_COLOR (https://no-color.org) or where the stream takes none. */
export async function paletteFor(stream: 'stdout' | 'stderr', wanted: boolean): Promise<Palette> {
  if (!wanted || process.env.NO_COLOR || !(process[stream].isTTY || process.env.FORCE_COLOR)) return plainPalette;
  const { chalk, chalkStderr } = await import('chalk').then((module) => ({ chalk: module.default, ...module }));
  return paintWith(stream === 'stdout' ? chalk : chalkStderr);
}

function paintWith(chalk: ChalkInstance): Palette {
  return {
    strong: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
    good: (text) => chalk.green(text),
    warning: (text) => chalk.yellow(text),
    bad: (text) => chalk.red(text),
  };
}
