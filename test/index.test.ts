import { expect, it } from 'vitest';
import * as library from '../src/index.js';

it('the library exports these values, and no others', () => {
  expect(Object.keys(library).sort()).toEqual([
    'ExtractError',
    'SCHEMA_VERSION',
    'catalogue',
    'catalogueSchema',
    'catalogueVersion',
    'compileUserMetrics',
    'diffRecords',
    'explain',
    'extract',
    'extractFiles',
    'findNumerals',
    'findQuantities',
    'pairByIssuer',
    'pairByPath',
    'recordSchema',
  ]);
});
