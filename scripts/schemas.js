/** Writes `schemas/` from the zod schemas: `npm run schemas`. A test fails where they differ. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { catalogueSchema } from '../dist/catalogue-schema.js';
import { recordSchema, sectionSchema } from '../dist/schema.js';
import { userMetricsSchema } from '../dist/user-metrics/schema.js';

sectionSchema.register(z.globalRegistry, { id: 'Section' }); // its name where the schema refers back to it

const folder = new URL('../schemas/', import.meta.url);

/** The schema files by name, as text. */
export function schemaFiles() {
  return {
    'record.schema.json': describe('Record of report-extract', z.toJSONSchema(recordSchema)),
    'catalogue.schema.json': describe('Catalogue of metrics', z.toJSONSchema(catalogueSchema)),
    'user-metrics.schema.json': describe('Metrics for --metrics', z.toJSONSchema(userMetricsSchema, { io: 'input' })),
  };
}

/** @param {string} title @param {object} schema */
function describe(title, schema) {
  const { $schema, ...rest } = /** @type {{ $schema?: string }} */ (schema);
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(schemaFiles())) writeFileSync(new URL(name, folder), text);
}
