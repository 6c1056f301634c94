import type { Emitter } from './emitter.js';
import { jsonText } from './json-text.js';

/** One JSON array; a value a line, or indented by two spaces. */
export function jsonEmitter(options: { pretty: boolean }): Emitter {
  let separator = '[\n';
  return {
    value(value) {
      const text = options.pretty ? indentLines(jsonText(value, 2)) : jsonText(value);
      const chunk = separator + text;
      separator = ',\n';
      return chunk;
    },
    close: () => (separator === '[\n' ? '[]\n' : '\n]\n'),
  };
}

function indentLines(text: string): string {
  return text.replace(/^/gmu, '  ');
}
