import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LETTER_KINDS } from '../../src/documents/letter/letter-kinds.ts';
import { listedTags, tagsOfKind, TEMPLATE_TAGS } from '../../src/documents/letter/tags/tag-words.ts';

const page = readFileSync('docs/van-ban.md', 'utf8');

it.each(LETTER_KINDS)('docs/van-ban.md tells of "$name", its text and every tag of it', ({ name, text }) => {
  expect(page).toContain(`| \`${name}\` | \`${text}\` |`);
  const tags = listedTags({ ...tagsOfKind(name), ...TEMPLATE_TAGS });
  expect(tags.filter(({ tag }) => !page.includes(`\`{${tag}}\``))).toEqual([]);
});

it('docs/van-ban.md names no tag that no paper has', () => {
  const known = new Set(
    LETTER_KINDS.flatMap(({ name }) => listedTags({ ...tagsOfKind(name), ...TEMPLATE_TAGS })).map(
      ({ tag }) => tag,
    ),
  );
  const named = [...page.matchAll(/\{[#/^]?([a-z_]+)\}/g)].map(([, name = '']) => name);
  expect(named.filter((name) => !known.has(name))).toEqual([]);
});
