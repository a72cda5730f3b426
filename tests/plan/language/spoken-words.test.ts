import { describe, expect, it } from 'vitest';
import { directoryWords } from '../../../src/plan/language/directory.ts';
import { projectWords } from '../../../src/plan/language/project.ts';
import {
  letters,
  spokenChoices,
  spokenKeys,
  wordBegun,
  wordMeant,
} from '../../../src/plan/language/spoken-words.ts';
import type { KeyWords } from '../../../src/plan/language/words-of.ts';
import { planWords } from '../../../src/plan/plan.ts';
import { recordsFileWords } from '../../../src/plan/records.ts';

const FILES = {
  plan: planWords(),
  directory: directoryWords(),
  records: recordsFileWords(),
  project: projectWords(),
} satisfies Readonly<Record<string, KeyWords>>;

/** Every group of keys, and every list of words to choose from, by its place. */
const GROUPS = Object.entries(FILES).flatMap(([file, words]) => groupsBelow(file, words));

function groupsBelow(place: string, words: KeyWords): [string, ReturnType<typeof spokenKeys>][] {
  const { keys = {}, known, choices } = words;
  const own: [string, ReturnType<typeof spokenKeys>][] = [];
  if (Object.keys(keys).length > 0) own.push([place, spokenKeys(keys)]);
  if (known !== undefined) own.push([`${place}.*`, spokenKeys(known)]);
  if (choices !== undefined) own.push([`${place}=`, spokenChoices(words)]);
  return [...own, ...Object.entries(keys).flatMap(([key, below]) => groupsBelow(`${place}.${key}`, below))];
}

describe.each(GROUPS)('%s', (_, words) => {
  it('has a Vietnamese name for every word', () => {
    const bare = words.filter(({ word, names }) => names.every((name) => letters(name) === letters(word)));
    expect(bare.map(({ word }) => word).filter((word) => !['Ông', 'Bà'].includes(word))).toEqual([]);
  });

  it('gives no name to two words', () => {
    const twice = words.flatMap(({ word, names }) =>
      names.filter((name) => wordMeant(name, words) !== word).map((name) => `${word}: ${name}`),
    );
    expect(twice).toEqual([]);
  });
});

it.each([
  ['đã thông báo', 'notified'],
  ['Đã hoãn', 'put-off'],
  ['thong bao', 'notified'],
  ['đã kiểm tra', 'visited'],
  ['ban hành', ''],
  ['đã', ''],
  ['mùa khô', ''],
])('%s begins like %j alone', (said, word) => {
  const facts = FILES.records.keys.facts.keys.fact;
  expect(wordBegun(said, spokenChoices(facts))).toBe(word);
});
