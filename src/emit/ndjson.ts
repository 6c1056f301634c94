import type { Emitter } from './emitter.js';
import { jsonText } from './json-text.js';

/** JSON Lines (https://jsonlines.org): one value a line, UTF-8, no blank lines. */
export function ndjsonEmitter(): Emitter {
  return {
    serialise: (value) => `${jsonText(value)}\n`,
    before: () => '',
    close: () => '',
  };
}
