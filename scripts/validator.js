/**
 * Writes `src/record-validator.ts`, the record's schema as code that looks at a record without copying it:
 * `npm run validator`. A test fails where it differs from what the zod schema gives.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { schemaFiles } from './schemas.js';

const file = new URL('../src/record-validator.ts', import.meta.url);

const header = `// @ts-nocheck
// Written by “npm run validator” from the zod schema of the record; never edited by hand.
`;

/** The validator's source. */
export function validatorSource() {
  const schema = JSON.parse(schemaFiles()['record.schema.json']);
  // A string’s least length is 1, which needs no count of code points; dates have a pattern besides their format.
  const options = { code: { source: true, esm: true, lines: true }, unicode: false, validateFormats: false };
  const ajv = new Ajv2020({ ...options, strict: false, logger: false });
  ajv.addSchema(withoutNames(schema), 'record');
  const code = standaloneCode.default(ajv, { isRecord: 'record' });
  return header + code.replace('"use strict";', '');
}

/** Names and descriptions are for readers of the schema. @param {any} schema @returns {any} */
function withoutNames(schema) {
  if (Array.isArray(schema)) return schema.map(withoutNames);
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(([key, value]) => !(key === 'description' && typeof value === 'string'));
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutNames(value)]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(file, validatorSource());
