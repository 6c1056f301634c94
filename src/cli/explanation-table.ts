import type { Emitter } from '../emit/emitter.js';
import type { ExplainedNumeral } from '../extract.js';
import type { ReportRecord } from '../schema.js';
import { alignRows, printable } from './terminal.js';

/** What `--explain` prints of one file. */
export interface Explanation {
  source: ReportRecord['source'];
  accounting: ReportRecord['accounting'];
  numerals: ExplainedNumeral[];
}

/** A table a file: every numeral, what it was read as, and the rule that claimed it or why none did. */
export function explanationEmitter(): Emitter {
  return {
    serialise: (value) => explanationTable(value as Explanation), // the command emits nothing else with --explain
    before: () => '',
    close: () => '',
  };
}

function explanationTable({ source, accounting, numerals }: Explanation): string {
  const rows = numerals.map((numeral) => [
    String(numeral.line),
    printable(numeral.text),
    numeral.role,
    numeral.metric ?? '',
    numeral.rule,
    printable(shorten(numeral.context)),
  ]);
  const { numerals: total, ...roles } = accounting;
  const shares = Object.entries(roles).map(([role, number]) => `${role} ${number}`);
  const head = ['line', 'numeral', 'read as', 'metric', 'rule', 'context'];
  return `${printable(source.path)}\n${alignRows([head, ...rows]).join('\n')}\n${total} numerals: ${shares.join(', ')}\n\n`;
}

function shorten(context: string): string {
  const text = context.replace(/\s+/gu, ' ');
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
