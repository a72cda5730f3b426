// Before each test file: switches the mutant on, or counts which mutants are reached.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, inject } from 'vitest';

const { mutant, hitLimit, countsIn } = inject('mutation');
// The sources keep this object from when they were loaded.
const state = (globalThis.__stryker__ ??= {});
Object.assign(state, { activeMutant: mutant, hitLimit, hitCount: 0 });
// A failure is enough; nobody reads the smallest example.
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });

afterAll(() => {
  if (countsIn === undefined) return;
  mkdirSync(countsIn, { recursive: true });
  const counts = JSON.stringify(state.mutantCoverage?.static ?? {});
  writeFileSync(path.join(countsIn, encodeURIComponent(expect.getState().testPath).slice(-200)), counts);
});
