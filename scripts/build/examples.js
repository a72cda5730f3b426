// Makes the examples of `cchc explain` from the fixtures of the rules, which the tests check: they cannot go stale.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes `examples.json`: by code, a plan that the rule speaks of, one that it does not, and what it says. */
export function writeExamples(fixtures, file) {
  writeFileSync(file, JSON.stringify(Object.fromEntries(examplesIn(fixtures))));
}

/** The examples of the fixtures of the rules, by code. */
export function examplesIn(fixtures) {
  const names = readdirSync(fixtures).sort();
  return new Map(names.map((name) => [name.slice(0, 5), exampleOf(path.join(fixtures, name))]));
}

function exampleOf(folder) {
  const wrong = textsOf(path.join(folder, 'fires'));
  const right = textsOf(path.join(folder, 'silent'));
  const differing = Object.keys(wrong).filter((name) => wrong[name] !== right[name]);
  const problems = problemsIn(readFileSync(path.join(folder, 'expected.txt'), 'utf8'));
  // A mistake in a plan says more than the same one in a directory.
  const problem = problems.find((one) => !one.file.startsWith('directory')) ?? problems[0];
  const { file, line, column, message, advice } = problem;
  const names = new Set([file, ...differing]);
  const files = [...names].map((name) => ({
    name,
    wrong: wrong[name] ?? '',
    right: right[name] ?? '',
  }));
  return { file, line, column, message, advice, files };
}

/** The findings that an `expected.txt` lists: place, message and advice. */
function problemsIn(expected) {
  const findings = expected.split(/^(?=\S+:\d+:\d+-)/m).slice(1);
  return findings.map((finding) => {
    const [, file, line, column] = /^(\S+):(\d+):(\d+)-/.exec(finding);
    const said = (what) => new RegExp(`^  ${what}: (.*)$`, 'm').exec(finding)?.[1];
    const advice = { vi: said('advice vi'), en: said('advice en') };
    return {
      ...{ file, line: Number(line), column: Number(column) },
      message: { vi: said('vi'), en: said('en') },
      advice: advice.vi === undefined ? null : advice,
    };
  });
}

function textsOf(folder) {
  const names = readdirSync(folder).sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
}
