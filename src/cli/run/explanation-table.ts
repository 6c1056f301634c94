import type { Emitter } from '../../emit/emitter.js';
import { printable } from '../../emit/printable.js';
import { type Provenance, provenanceText } from '../../emit/provenance.js';
import { alignRows, cutTo } from '../../emit/text-width.js';
import type { ExplainedNumeral } from '../../extract.js';
import type { ReportRecord } from '../../schema.js';

const CONTEXT_CELLS = 80;

/** What `--explain` prints of one file. */
export interface Explanation extends Provenance {
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

function explanationTable({ source, accounting, numerals, ...versions }: Explanation): string {
  const rows = numerals.map((numeral) => [
    String(numeral.line),
    numeral.text,
    numeral.role,
    numeral.metric ?? '',
    numeral.rule,
    cutTo(numeral.context.replace(/\s+/gu, ' '), CONTEXT_CELLS),
  ]);
  const { numerals: total, ...roles } = accounting;
  const shares = Object.entries(roles).map(([role, number]) => `${role} ${number}`);
  const head = ['line', 'numeral', 'read as', 'metric', 'rule', 'context'];
  return `${printable(source.path)}\n${alignRows([head, ...rows]).join('\n')}\n${total} numerals: ${shares.join(', ')}\n${provenanceText(versions)}\n\n`;
}
