/** The format of a file for `--metrics`: metrics in words, with the examples that show what they mean. */
import { z } from 'zod';
import { metricIdSchema } from '../catalogue-schema.js';
import { periodSchema, qualifierSchema } from '../schema.js';

const word = z.string().regex(/^[^\s{},]+$/u, 'Unexpected word, expected one without spaces, commas and braces');
const words = z.array(word);

const exampleSchema = z
  .tuple([
    z.string().min(1).describe('A sentence'),
    z.number().describe('The value to be read from it, in the metric’s unit'),
    z
      .strictObject({
        qualifier: qualifierSchema.optional(),
        period: periodSchema.optional(),
        scope: z
          .union([z.string().min(1), z.literal(true)])
          .optional()
          .describe('The part it is of; true for any'),
      })
      .optional()
      .describe('What else must hold of the value'),
  ])
  .describe('[sentence, value] or [sentence, value, what else must hold]');

export const userMetricSchema = z
  .strictObject({
    id: metricIdSchema,
    zh: z.string().min(1).describe('Chinese name, shown as the label of a value'),
    en: z.string().min(1).optional().describe('English name; the Chinese one where it is missing'),
    unit: z.string().min(1).describe('Unit the values are given in: 元, 人, % …'),
    note: z.string().optional(),
    names: words.min(1).describe('What the figure is called in the text; any one of them names it'),
    measures: words
      .min(1)
      .optional()
      .describe('Words of which one must stand with the name, where the name alone says too little: 增长'),
    units: words.min(1).describe('Units the text uses, with 万 or 亿 before them if it does: 亿元, 万人'),
    not: words.optional().describe('Words that must not stand in the same clause: 增长, 其中'),
    examples: z.array(exampleSchema).min(1).describe('Sentences it must be read from'),
    nonExamples: z.array(z.string().min(1)).min(1).describe('Sentences that look alike and must not give it'),
  })
  .describe('A metric of the user’s own');

export const userMetricsSchema = z
  .strictObject({
    $schema: z.string().optional().describe('For editors: the path of user-metrics.schema.json'),
    metrics: z.array(userMetricSchema).min(1),
  })
  .describe('Metrics to add to the catalogue with --metrics');

export type UserMetric = z.infer<typeof userMetricSchema>;
