/** Version of the record's shape; a field that is renamed or removed raises the first number. */
export const SCHEMA_VERSION = '1.1.0';
