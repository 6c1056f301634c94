import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { schemaFiles } from '../scripts/schemas.js';
import { validatorSource } from '../scripts/validator.js';
import { reportExtract } from './cli/run.js';

describe.each(Object.entries(schemaFiles()))('schemas/%s', (name, text) => {
  it('is what the zod schema gives; run “npm run schemas” where it is not', () => {
    expect(readFileSync(`schemas/${name}`, 'utf8')).toBe(text);
  });

  it('is printed by report-extract schema', () => {
    const { status, stdout } = reportExtract(['schema', name.replace('.schema.json', '')]);
    expect(stdout).toBe(text);
    expect(status).toBe(0);
  });
});

it('src/record-validator.ts is what the zod schema gives; run “npm run validator” where it is not', () => {
  expect(readFileSync('src/record-validator.ts', 'utf8')).toBe(validatorSource());
});

describe('report-extract schema', () => {
  it('prints the schema of a record where none is named, and knows no other', () => {
    expect(reportExtract(['schema']).stdout).toBe(schemaFiles()['record.schema.json']);
    expect(reportExtract(['schema', 'report']).status).toBe(2);
  });
});
