import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/build.ts'],
    setupFiles: ['tests/seed.ts'],
    reporters: ['default', 'json'],
    outputFile: { json: 'coverage/tests.json' },
    testTimeout: 30_000,
  },
});
