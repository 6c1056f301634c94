/** The shape of the catalogue of metrics, as `report-extract metrics --format json` prints it. */
import { z } from 'zod';

export const metricIdSchema = z
  .string()
  .regex(
    /^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/u,
    'Unexpected id, expected family.measure in letters, such as budget.revenue',
  )
  .describe('family.measure, such as dispute.successRate');

export const catalogueEntrySchema = z.object({
  id: metricIdSchema,
  family: z.string().min(1).optional().describe('The part of the id before the point'),
  zh: z.string().min(1).describe('Chinese name of the metric'),
  en: z.string().min(1).describe('English name of the metric'),
  unit: z.string().min(1).describe('Unit of its values: 元, %, 件 …'),
  note: z.string().optional().describe('What counts as this metric, and what does not'),
  numerator: metricIdSchema.optional().describe('Of a rate: the metric that is the part'),
  denominator: z
    .union([metricIdSchema, z.array(metricIdSchema).min(1)])
    .optional()
    .describe('Of a rate: the metric that is the whole; the first of several that is stated'),
});

export const catalogueSchema = z.array(catalogueEntrySchema).describe('The metrics that report-extract knows');

export type CatalogueEntry = z.infer<typeof catalogueEntrySchema>;
