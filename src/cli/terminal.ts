/** What is written for people to read: safe text, colour where it is wanted, widths as a terminal counts them. */
import type { ChalkInstance } from 'chalk';

// Everything a terminal might obey: C0 and C1 controls, line separators, marks that turn the reading direction.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const steeringPattern = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** Text on one line with every character that could steer a terminal written as `\u001b`. */
export function printable(text: string): string {
  return text.replace(steeringPattern, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

// Scripts whose characters take two columns (Unicode East Asian Width W and F, by block).
const widePattern =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/gu;

/** Columns that a text takes in a terminal. */
export function columns(text: string): number {
  return [...text].length + (text.match(widePattern)?.length ?? 0);
}

/** Rows of cells as lines with aligned columns, two spaces apart; the last column is not padded. */
export function alignRows(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, index) => {
      widths[index] = Math.max(widths[index] ?? 0, columns(cell));
    });
  }
  return rows.map((row) =>
    row.map((cell, index) => padCell(cell, index < row.length - 1 ? widths[index] : 0)).join('  '),
  );
}

function padCell(cell: string, width = 0): string {
  return cell + ' '.repeat(Math.max(0, width - columns(cell)));
}

/** The styles that messages use; without colour each gives its text back. */
export interface Palette {
  strong(text: string): string;
  faint(text: string): string;
  good(text: string): string;
  warning(text: string): string;
  bad(text: string): string;
}

const plainPalette: Palette = {
  strong: (text) => text,
  faint: (text) => text,
  good: (text) => text,
  warning: (text) => text,
  bad: (text) => text,
};

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
