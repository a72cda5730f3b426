import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests that start the built tool, or a program beside it: a browser, the office suite, a shell, an editor's server. */
const INSTALLED = 'tests/**/*.installed.test.ts';

/** Starts first what waits for other programs: it takes longest, and none of it shall be left to run alone at the end. */
class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isSlow = ({ moduleId }: TestSpecification) =>
      /\/tests\/(?:package|browser|office|cli\/completion)\//.test(moduleId);
    const sorted = await super.sort(files);
    return [...sorted.filter(isSlow), ...sorted.filter((file) => !isSlow(file))];
  }
}

export default defineConfig({
  test: {
    reporters: ['default', 'json'],
    outputFile: { json: 'coverage/tests.json' },
    setupFiles: ['tests/seed.ts'],
    // Generous: it is to end a test that hangs, and not to judge how fast a machine is.
    testTimeout: 120_000,
    hookTimeout: 300_000,
    maxWorkers: '100%',
    sequence: { sequencer: SlowFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [INSTALLED],
          // The sources are pure: files share one process, in which each module is loaded once.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'installed',
          include: [INSTALLED],
          globalSetup: ['tests/install.ts'],
          // After the others, so that each group of processes is started once.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
