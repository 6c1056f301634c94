/** The last step: a record that does not fit its schema is a fault of the program and never leaves it. */
import { isRecord } from './record-validator.js';
import type { ReportRecord } from './schema.js';

interface Fault {
  instancePath: string;
  message: string;
}

/** What Ajv makes of a schema: whether a value fits, and on the function itself where it does not. */
interface Validator {
  (value: unknown): boolean;
  errors?: readonly Fault[] | null;
}

const fits = isRecord as unknown as Validator; // generated code has no types

/** The record itself; throws where it does not fit the schema. */
export function validated(record: ReportRecord): ReportRecord {
  if (fits(record)) return record;
  const [{ instancePath, message }] = fits.errors as [Fault]; // it ends with the first one
  throw new Error(`Unexpected value at ${instancePath || '/'} of the record, which ${message}`);
}
