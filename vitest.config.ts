import { defineConfig } from 'vitest/config';

/** What lies between the bytes of a file and its record; in each, nearly every branch has a test in this process. */
const stages = [
  ...['decode', 'strip', 'split', 'report', 'numerals', 'quantities', 'measure', 'metrics', 'derive', 'summary'],
  ...['items', 'citations', 'accounting', 'checks', 'validate'],
];

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The command line is tested as a user runs it, so what is compiled has to be what is in src.
    globalSetup: 'test/build.ts',
    // The tokenizer's dictionary is loaded once a worker, not once a file.
    pool: 'threads',
    // Most tests wait for a process of their own.
    maxWorkers: '100%',
    isolate: false,
    testTimeout: 30_000,
    coverage: {
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'html'],
      thresholds: Object.fromEntries(stages.map((stage) => [`src/{${stage}.ts,${stage}/**}`, { branches: 95 }])),
    },
  },
});
