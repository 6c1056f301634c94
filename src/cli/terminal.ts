/**
 * The one way to people: all that is written for them goes through `terminalLine`, which lets nothing through that a
 * terminal might obey but our own colours. What asks for a colour puts marks around a text; only here they become codes.
 */
import type { ChalkInstance } from 'chalk';
import { type Palette, plainPalette } from '../emit/palette.js';
import { printable } from '../emit/printable.js';
import type { Sink } from './output/sink.js';

export type { Palette } from '../emit/palette.js';

/** Stands before the letter of a style, and before `END`. Drawn anew in each process, so that no file can hold it. */
const MARK = `\ue000${Math.random().toString(36).slice(2)}\ue000`;
const END = '.';

/** How a style is painted, by its letter. */
const painters = new Map<string, (text: string) => string>();

/** Colours for a stream: none with `--no-color`, with NO_COLOR (https://no-color.org) or where the stream takes none. */
export async function paletteFor(stream: 'stdout' | 'stderr', wanted: boolean): Promise<Palette> {
  if (!wanted || process.env.NO_COLOR || !(process[stream].isTTY || process.env.FORCE_COLOR)) return plainPalette;
  const { default: chalk, chalkStderr } = await import('chalk');
  return stream === 'stdout' ? marksFor('abcde', chalk) : marksFor('fghij', chalkStderr);
}

function marksFor(letters: string, chalk: ChalkInstance): Palette {
  const [strong = '', faint = '', good = '', warning = '', bad = ''] = letters;
  return {
    strong: marking(strong, chalk.bold),
    faint: marking(faint, chalk.dim),
    good: marking(good, chalk.green),
    warning: marking(warning, chalk.yellow),
    bad: marking(bad, chalk.red),
  };
}

function marking(letter: string, paint: (text: string) => string): (text: string) => string {
  painters.set(letter, paint);
  return (text) => MARK + letter + text + MARK + END;
}

/** One line with every character that could steer a terminal written as `\u001b`, line feeds too, and with our colours. */
export function terminalLine(line: string): string {
  const [plain = '', ...pieces] = line.split(MARK);
  const open = [{ letter: '', text: printable(plain) }];
  for (const piece of pieces) {
    const letter = piece.charAt(0);
    const rest = printable(piece.slice(1));
    if (letter !== END) open.push({ letter, text: rest });
    else append(open, painted(open.pop()) + rest);
  }
  return open.map(painted).join('');
}

interface Painted {
  letter: string;
  text: string;
}

function append(open: Painted[], text: string): void {
  const last = open.at(-1);
  if (last) last.text += text;
  else open.push({ letter: '', text });
}

function painted({ letter, text }: Painted = { letter: '', text: '' }): string {
  return painters.get(letter)?.(text) ?? text;
}

/** As `terminalLine`, of a text whose line feeds are our own. */
export function terminalText(text: string): string {
  return text.split('\n').map(terminalLine).join('\n');
}

/** Writes a line to standard error. */
export function tell(line: string): void {
  process.stderr.write(`${terminalLine(line)}\n`);
}

/** A sink for what people read. */
export interface ScreenSink extends Sink {
  /** Writes a line. */
  line(text: string): Promise<boolean>;
}

/** Makes safe for people to look at what goes to a sink. */
export function screen(sink: Sink): ScreenSink {
  const textOf = (piece: string | Uint8Array) => (typeof piece === 'string' ? piece : Buffer.from(piece).toString());
  return {
    ...sink,
    write: (piece) => sink.write(terminalText(textOf(piece))),
    line: (text) => sink.write(`${terminalLine(text)}\n`),
  };
}
