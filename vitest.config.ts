import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/build.ts'],
    setupFiles: ['tests/seed.ts'],
    reporters: ['default', 'json'],
    outputFile: { json: 'coverage/tests.json' },
    // Generous: it is to end a test that hangs, and not to judge how fast a machine is.
    testTimeout: 120_000,
  },
});
