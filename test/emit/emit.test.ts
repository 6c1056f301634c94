import { describe, expect, it } from 'vitest';
import type { Emitter } from '../../src/emit/emitter.js';
import { jsonEmitter, singleJsonEmitter } from '../../src/emit/json.js';
import { jsonText } from '../../src/emit/json-text.js';
import { ndjsonEmitter } from '../../src/emit/ndjson.js';

function emit(emitter: Emitter, values: readonly unknown[]): string {
  const texts = values.map((value, index) => emitter.before(index === 0) + emitter.serialise(value));
  return texts.join('') + emitter.close(values.length === 0);
}

const values = [{ text: '一\n二' }, { text: '"' }, { text: '' }];

describe.each([0, 1, 2, 3])('%i values', (count) => {
  const some = values.slice(0, count);

  it.each([true, false])('are a JSON array, pretty: %s', (pretty) => {
    const text = emit(jsonEmitter({ pretty }), some);
    expect(JSON.parse(text)).toEqual(some);
    expect(text.endsWith(']\n')).toBe(true);
  });

  it('are a line each as NDJSON', () => {
    const lines = emit(ndjsonEmitter(), some).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line))).toEqual(some);
  });
});

it.each([true, false])('a value alone is one JSON document, pretty: %s', (pretty) => {
  const text = emit(singleJsonEmitter({ pretty }), values.slice(0, 1));
  expect(JSON.parse(text)).toEqual(values[0]);
  expect(text.startsWith('{') && text.endsWith('}\n')).toBe(true);
});

describe('jsonText', () => {
  it('escapes what a terminal would obey and reads back the same', () => {
    const value = { text: '\u001b[31m\u007f\u009b\u2028\u202e\u2066 十九大 😀' };
    const text = jsonText(value);
    for (const character of '\u001b\u007f\u009b\u2028\u202e\u2066') expect(text).not.toContain(character);
    expect(text).toContain('十九大 😀');
    expect(JSON.parse(text)).toEqual(value);
  });
});
