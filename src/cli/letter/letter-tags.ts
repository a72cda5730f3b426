import type { LetterKind } from '../../documents/letter/letter.ts';
import { listedTags, tagsOfKind, TEMPLATE_TAGS } from '../../documents/letter/tags/tag-words.ts';
import type { TagMeanings } from '../../documents/letter/tags/tag-meanings.ts';
import { padEnd, textWidth } from '../../formats/text/text-width.ts';
import type { Language } from '../../words/language.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { longName } from '../command-line/verb.ts';

/** The tags that texts and Word templates of a kind may use, each with its meaning, in the language of the texts. */
export function tagList({ name }: Pick<LetterKind, 'name'>, language: Language): string {
  const inTemplates = { vi: 'Chỉ trong mẫu Word:', en: 'In Word templates only:' };
  const parts = [linesOf(tagsOfKind(name)), [inTemplates[language]], linesOf(TEMPLATE_TAGS)];
  return parts.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

function linesOf(meanings: TagMeanings): string[] {
  const rows = listedTags(meanings).map(({ depth, tag, isList, about }) => ({
    term: `${'  '.repeat(depth)}${isList ? `{#${tag}} … {/${tag}}` : `{${tag}}`}`,
    about,
  }));
  const width = Math.max(...rows.map(({ term }) => textWidth(term)));
  return rows.map(({ term, about }) => `${padEnd(term, width)}  ${about}`);
}

/** That --tags writes no letter, so that nothing is asked for that only letters have. */
export function refuseWithTags(
  { name }: Pick<LetterKind, 'name'>,
  plan: string | undefined,
  flags: Readonly<Record<string, unknown>>,
): void {
  const isGiven = (value: unknown) =>
    Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false;
  const others = Object.keys(flags).filter((key) => key !== 'tags' && isGiven(flags[key]));
  const given = [...(plan === undefined ? [] : [plan]), ...others.map(longName)];
  if (given.length === 0) return;
  const names = given.join(', ');
  throw new UsageError(
    {
      vi: `--tags chỉ in các thẻ, không viết văn bản nào, nên không dùng cùng ${names}`,
      en: `--tags lists tags and writes no letter, so it does not go with ${names}`,
    },
    {
      vi: `Bỏ ${names}: cchc letter ${name} --tags`,
      en: `Leave ${names} out: cchc letter ${name} --tags`,
    },
  );
}
