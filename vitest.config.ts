import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The command line is tested as a user runs it, so what is compiled has to be what is in src.
    globalSetup: 'test/build.ts',
    // The tokenizer's dictionary is loaded once a worker, not once a file.
    pool: 'threads',
    isolate: false,
    testTimeout: 30_000,
    coverage: { include: ['src/**/*.ts'], reporter: ['text', 'html'] },
  },
});
