/** What a result was made with, for those who quote it. */
import type { ReportRecord } from '../schema.js';

/** The versions that a record carries. */
export type Provenance = Pick<ReportRecord, 'schemaVersion' | 'toolVersion' | 'catalogueVersion'>;

/** The versions on one line, for people. */
export function provenanceText({ schemaVersion, toolVersion, catalogueVersion }: Provenance): string {
  return `report-extract ${toolVersion} · schema ${schemaVersion} · catalogue ${catalogueVersion}`;
}
