// Samplers: functions that take one sample of a piece of work each time they are called.
import { run } from './measure.js';

/**
 * Samples a command of ours. `words` are its arguments, or a function that gives those of each turn; `check` throws where the
 * run did not come to what it should.
 */
export function ours(site, words, { check = mustSucceed, isMemoryAsked = false, environment } = {}) {
  return program(process.execPath, (turn) => [site.cchc, ...wordsOf(words, turn)], {
    check,
    isMemoryAsked,
    environment,
  });
}

/** Samples any program. */
export function program(name, words, { check = mustSucceed, isMemoryAsked = false, environment } = {}) {
  let turn = 0;
  return () => {
    const sample = run(name, wordsOf(words, turn++), { isMemoryAsked, environment });
    check(sample);
    return sample;
  };
}

/** Samples a program that times a part of its work itself and prints seconds of processor time. */
export function selfTimed(name, words) {
  return () => {
    const sample = run(name, words);
    mustSucceed(sample);
    const seconds = Number(sample.stdout);
    if (!(seconds > 0)) throw new Error(`a program that times itself printed ${sample.stdout}`);
    return { ...sample, wall: seconds, processor: seconds };
  };
}

/** Samples several pieces of work as one. */
export function inTurn(...samplers) {
  return async () => {
    const samples = [];
    for (const sampler of samplers) samples.push(await sampler());
    const sum = (key) =>
      samples.reduce((all, { [key]: value }) => (all === null || value === null ? null : all + value), 0);
    const megabytes = samples.map((sample) => sample.megabytes ?? 0);
    return { wall: sum('wall'), processor: sum('processor'), megabytes: Math.max(...megabytes) };
  };
}

/** Throws for a run that did not end with success. */
export function mustSucceed({ status, stdout }) {
  if (status !== 0) throw new Error(`ended with status ${status}: ${stdout.slice(-500)}`);
}

function wordsOf(words, turn) {
  return typeof words === 'function' ? words(turn) : words;
}
