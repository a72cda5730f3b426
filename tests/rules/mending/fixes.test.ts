import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mendPlan } from '../../../src/rules/mending/mend-plan.ts';
import { RULES } from '../../../src/rules/engine/known-rules.ts';

/** A case of `fix.json`: in the silent plan `of` is written as `write`, and mending makes `becomes` of it. */
interface FixCase {
  readonly of: string;
  readonly write: string;
  readonly becomes: string;
}

const folderOf = (code: string, slug: string) => `tests/rules/fixtures/${code}-${slug}`;
const CASES = RULES.flatMap(({ code, slug }) => {
  const folder = folderOf(code, slug);
  if (!existsSync(`${folder}/fix.json`)) return [];
  const cases = JSON.parse(readFileSync(`${folder}/fix.json`, 'utf8')) as FixCase[];
  return cases.map((one) => ({ code, folder, ...one }));
});

it('every rule that mends has cases, of which one is mended', () => {
  const mending = RULES.filter((rule) => rule.fix !== undefined).map(({ code }) => code);
  const mended = CASES.filter(({ write, becomes }) => write !== becomes).map(({ code }) => code);
  expect([...new Set(mended)]).toEqual(mending);
});

describe.each(CASES)('$code mends $write', ({ folder, code, of, write, becomes }) => {
  const plan = readFileSync(`${folder}/silent/plan.yaml`, 'utf8');
  const directory = { file: 'directory.yaml', text: readFileSync(`${folder}/silent/directory.yaml`, 'utf8') };
  const mended = (change: (text: string) => string) => {
    const { texts, edits } = mendPlan(
      { file: 'plan.yaml', text: change(plan.replace(of, write)) },
      directory,
    );
    return { text: texts.get('plan.yaml'), codes: edits.map(({ diagnostic }) => diagnostic.code) };
  };

  it.each<[string, (text: string) => string]>([
    ['as it is', (text) => text],
    ['with CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['with a byte-order mark and a comment', (text) => `\ufeff# 漢 13/01/2021 Sở Tư pháp\n${text}`],
  ])('%s', (_, change) => {
    expect(plan).toContain(of);
    const { text, codes } = mended(change);
    expect(text).toBe(change(plan.replace(of, becomes)));
    if (write !== becomes) expect(codes).toContain(code);
  });
});
