import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lettersOf } from '../../src/documents/letter/choose-letters.ts';
import { LETTER_KINDS } from '../../src/documents/letter/letter-kinds.ts';
import type { Tags } from '../../src/documents/letter/tags/tag-values.ts';
import { templateTags } from '../../src/documents/letter/tags/template-tags.ts';
import { TWO_LEVELS, VINH_LONG } from '../documents/checklist/made.ts';
import { factsOf, withTeam, written } from '../documents/letter/written.ts';

const page = readFileSync('docs/van-ban.md', 'utf8');

/** The names of all tags, those within lists too. */
function namesOf(tags: Tags): string[] {
  return Object.entries(tags).flatMap(([name, value]) => [
    name,
    ...(Array.isArray(value) ? (value as readonly Tags[]).flatMap(namesOf) : []),
  ]);
}

describe('docs/van-ban.md', () => {
  it.each(LETTER_KINDS)('names every tag of "$name", and its text', async (kind) => {
    const { name, text } = kind;
    expect(page).toContain(`| \`${name}\` | \`${text}\` |`);
    for (const file of [VINH_LONG, TWO_LEVELS]) {
      const facts = await factsOf(file, { change: withTeam });
      if (lettersOf(kind, facts).length === 0) continue;
      const { plan, document } = written(facts, name);
      const unnamed = namesOf(templateTags(plan, document)).filter((tag) => !page.includes(`{${tag}}`));
      expect([...new Set(unnamed)]).toEqual([]);
    }
  });

  it('names no tag that no paper has', async () => {
    const known = new Set<string>();
    for (const file of [VINH_LONG, TWO_LEVELS]) {
      const facts = await factsOf(file, { change: withTeam });
      for (const kind of LETTER_KINDS) {
        for (const { id } of lettersOf(kind, facts)) {
          const { plan, document } = written(facts, kind.name, id);
          for (const name of namesOf(templateTags(plan, document))) known.add(name);
        }
      }
    }
    const named = [...page.matchAll(/\{[#/^]?([a-z_]+)\}/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });
});
