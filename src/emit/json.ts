import type { Emitter } from './emitter.js';
import { jsonText } from './json-text.js';

/** One JSON array; a value a line, or indented by two spaces. */
export function jsonEmitter(options: { pretty: boolean }): Emitter {
  return {
    serialise: (value) => (options.pretty ? indentLines(jsonText(value, 2)) : jsonText(value)),
    before: (isFirst) => (isFirst ? '[\n' : ',\n'),
    close: (isEmpty) => (isEmpty ? '[]\n' : '\n]\n'),
  };
}

/** JSON of a value that has a file to itself. */
export function singleJsonEmitter(options: { pretty: boolean }): Emitter {
  return {
    serialise: (value) => `${jsonText(value, options.pretty ? 2 : 0)}\n`,
    before: () => '',
    close: () => '',
  };
}

function indentLines(text: string): string {
  return text.replace(/^/gmu, '  ');
}
