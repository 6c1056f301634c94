import { expect, it } from 'vitest';
import { validated } from '../src/validate.js';
import { readFile } from './read.js';

const record = readFile('某镇2020年法治政府建设报告\n一、主要工作\n全年受理矛盾纠纷40件。\n');

it('a record that fits its schema is given back as it is', () => {
  expect(validated(record)).toBe(record);
});

it.each([
  ['a value of another type', { ...record, metrics: 'none' }, '/metrics of the record, which must be array'],
  [
    'a field that is missing',
    { ...record, source: {} },
    "/source of the record, which must have required property 'path'",
  ],
  ['what is no record at all', null, '/ of the record, which must be object'],
])('%s is a fault of the program, and says where', (_, value, place) => {
  const check = () => validated(value as typeof record); // as a fault of our own would make it
  expect(check).toThrow(`Unexpected value at ${place}`);
});
