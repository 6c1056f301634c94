import { leading } from './leading.js';

/** Line numbers of a text; a line ends where an editor ends it: with a line feed, a carriage return, or both. */
export interface LineIndex {
  /** 1-based line of an offset. */
  lineAt(offset: number): number;
}

export function indexLines(text: string): LineIndex {
  const starts = lineStarts(text);
  return { lineAt: (offset) => leading(starts, (start) => start <= offset) };
}

/** Lines as one, without the blanks where they meet. */
export function onOneLine(text: string): string {
  if (!text.includes('\n')) return text;
  const [first = '', ...others] = text.split('\n');
  const last = others.pop() ?? '';
  return [first.trimEnd(), ...others.map((line) => line.trim()), last.trimStart()].join('');
}

const lineEndPattern = /\r\n?|\n/gu;

function lineStarts(text: string): number[] {
  const starts = [0];
  if (text.includes('\r')) {
    for (const { 0: end, index } of text.matchAll(lineEndPattern)) starts.push(index + end.length);
  } else for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
