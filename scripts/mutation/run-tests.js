// The process that runs unit tests of the folder it stands in, as it is asked to.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createVitest } from 'vitest/node';

const SETUP = path.resolve('scripts/mutation/setup.js');

/** Whether a test of this run failed: vitest itself remembers those of earlier runs too. */
let isFailed = false;
const reporter = {
  onTestCaseResult: (test) => {
    isFailed ||= test.result().state === 'failed';
  },
  onTestModuleEnd: (module) => {
    isFailed ||= module.errors().length > 0;
  },
};
const vitest = await createVitest('test', {
  watch: false,
  project: ['unit'],
  reporters: [reporter],
  bail: 1,
  maxWorkers: 1,
});
const all = await vitest.globTestSpecifications();
for (const { config } of vitest.projects) config.setupFiles = [...config.setupFiles, SETUP];

process.on('message', (request) => {
  void (request.covering === undefined ? run(request) : cover(new RegExp(request.covering))).then((answer) =>
    process.send(answer),
  );
});

/** Runs each test file in a process of its own, which counts what it reaches, from loading its modules on. */
async function cover(pattern) {
  for (const { config } of vitest.projects) config.isolate = true;
  const specifications = all.filter((one) => pattern.test(nameOf(one)));
  vitest.provide('mutation', { countsIn: path.resolve('coverage-of') });
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications, true);
  const failed = testModules.filter((one) => !one.ok());
  const faults = [
    ...failed.flatMap((one) => [one.moduleId, ...one.errors().map(({ message }) => message)]),
    ...unhandledErrors.map(({ message }) => message),
  ];
  if (faults.length > 0) throw new Error(`tests fail without a mutant: ${faults.join('\n')}`);
  for (const { config } of vitest.projects) config.isolate = false;
  const lasted = new Map(testModules.map((one) => [one.moduleId, one.diagnostic().duration]));
  return specifications.map((one) => ({
    test: nameOf(one),
    duration: lasted.get(one.moduleId),
    hits: JSON.parse(
      readFileSync(path.join('coverage-of', encodeURIComponent(one.moduleId).slice(-200)), 'utf8'),
    ),
  }));
}

async function run({ mutant, tests, hitLimit }) {
  const specifications = all.filter((one) => tests.includes(nameOf(one)));
  vitest.provide('mutation', { mutant, hitLimit });
  isFailed = false;
  const { unhandledErrors } = await vitest.runTestSpecifications(specifications, true);
  return isFailed || unhandledErrors.length > 0 ? 'failed' : 'passed';
}

function nameOf({ moduleId }) {
  return path.relative('.', moduleId).replaceAll(path.sep, '/');
}
