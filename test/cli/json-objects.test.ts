import { describe, expect, it } from 'vitest';
import { jsonObjects } from '../../src/cli/records/json-objects.js';

async function* inPieces(text: string, length: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
}

async function read(text: string, length = text.length || 1): Promise<unknown[]> {
  const values: unknown[] = [];
  for await (const object of jsonObjects(inPieces(text, length))) values.push(JSON.parse(object));
  return values;
}

const values = [{ a: '}{"\\', b: ['[', { c: '\\"' }] }, {}, { text: '一\n二\\\\"' }, { d: null, e: { f: {} } }];

describe.each([1, 2, 3, 7, 1000])('in pieces of %i characters', (length) => {
  it.each([
    ['an array', JSON.stringify(values)],
    ['an indented array', JSON.stringify(values, null, 2)],
    ['an array of a value a line', `[\n${values.map((value) => JSON.stringify(value)).join(',\n')}\n]\n`],
    ['JSON Lines', values.map((value) => `${JSON.stringify(value)}\n`).join('')],
    ['with CRLF and blank lines', values.map((value) => `\r\n${JSON.stringify(value)}\r\n`).join('')],
  ])('reads %s', async (_, text) => {
    expect(await read(text, length)).toEqual(values);
    expect(await read(`\ufeff${text}`, length)).toEqual(values);
  });
});

it('reads one object, an empty array and nothing', async () => {
  expect(await read('{"a":1}')).toEqual([{ a: 1 }]);
  expect(await read('[]\n')).toEqual([]);
  expect(await read('')).toEqual([]);
});

it.each(['hello', '[1, 2]', '{"a":1} x', '"{}"'])('refuses %s', async (text) => {
  await expect(read(text)).rejects.toThrow(/^Unexpected “.*”, expected an object$/u);
});

it('refuses half an object', async () => {
  await expect(read('{"a":1} {"b":')).rejects.toThrow(/^Unexpected end/u);
});
