import { expect, it } from 'vitest';
import type { ExplanationJson } from '../../../../src/formats/of/schema/explanation-shape.ts';
import { RULES } from '../../../../src/rules/engine/known-rules.ts';
import { run } from '../../../cli/run.ts';

async function explained(
  ...words: string[]
): Promise<{ readonly text: string; readonly value: ExplanationJson }> {
  const { status, stdout, stderr } = await run(['explain', ...words, '--format', 'json']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return { text: stdout, value: JSON.parse(stdout) as ExplanationJson };
}

it.each([
  ['CC401', 'vi'],
  ['CC401', 'en'],
  ['deadlines', 'vi'],
  ['notified', 'vi'],
])('%s in %s is what the golden file holds', async (word, language) => {
  const { text } = await explained(word, '--lang', language);
  await expect(text).toMatchFileSnapshot(`../../../golden/rules/${word}.${language}.json`);
});

it('has every code with its example, in the order of codes', async () => {
  const { value } = await explained();
  expect(value.codes.map(({ code, slug, severity }) => [code, slug, severity])).toEqual(
    RULES.map(({ code, slug, severity }) => [code, slug, severity]),
  );
  for (const { explanation, example } of value.codes) {
    expect(explanation).not.toBe('');
    expect(example.message).not.toBe('');
    expect(example.wrong.length + example.right.length).toBeGreaterThan(0);
  }
  expect([value.keys, value.words, value.elsewhere]).toEqual([[], [], []]);
});

it('has one code alone where one is asked for, by code or name', async () => {
  const one = await explained('CC401');
  expect(one.value.codes).toHaveLength(1);
  const [found] = one.value.codes;
  expect((await explained(found?.slug ?? '')).text).toBe(one.text);
});

it('has a key with its type, keys and place, and those of its name elsewhere', async () => {
  const { value } = await explained('teams[].members[].position');
  const [key] = value.keys;
  expect(key).toMatchObject({ of: 'plan', path: 'teams[].members[].position', required: false });
  expect(value.codes).toEqual([]);
  const all = await explained('unit');
  expect(all.value.elsewhere.length).toBeGreaterThan(1);
});
