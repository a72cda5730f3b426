import { beforeAll, describe, expect, it } from 'vitest';
import { lettersOf } from '../../../../src/documents/letter/choose-letters.ts';
import type { LetterFacts } from '../../../../src/documents/letter/letter-facts.ts';
import { LETTER_KINDS } from '../../../../src/documents/letter/letter-kinds.ts';
import { KIND_TAGS, tagsOfKind, TEMPLATE_TAGS } from '../../../../src/documents/letter/tags/tag-words.ts';
import type { TagMeanings } from '../../../../src/documents/letter/tags/tag-meanings.ts';
import type { Tags } from '../../../../src/documents/letter/tags/tag-values.ts';
import { templateTags } from '../../../../src/documents/letter/tags/template-tags.ts';
import { TWO_LEVELS, VINH_LONG } from '../../checklist/made.ts';
import { EVERY_SITUATION } from '../followed-situations.ts';
import { factsIn } from '../situations.ts';
import { factsOf, withTeam, written } from '../written.ts';

/** The tags of a paper by their places, "viec.stt" within the list "viec". */
function placesIn(tags: Tags, above = ''): string[] {
  return Object.entries(tags).flatMap(([tag, value]) => [
    above + tag,
    ...(Array.isArray(value) ? value.flatMap((one: Tags) => placesIn(one, `${above}${tag}.`)) : []),
  ]);
}

function placesOf(meanings: TagMeanings, above = ''): string[] {
  return Object.entries(meanings).flatMap(([tag, meaning]) => [
    above + tag,
    ...(typeof meaning === 'string' ? [] : placesOf(meaning.each, `${above}${tag}.`)),
  ]);
}

const RECIPIENTS = 'recipients: [{ to: Chủ tịch UBND tỉnh }]';

let plans: readonly LetterFacts[] = [];

beforeAll(async () => {
  plans = await Promise.all([
    ...[VINH_LONG, TWO_LEVELS].map((file) => factsOf(file, { change: withTeam })),
    factsOf(VINH_LONG, { change: (text) => text.replace(/^office:$/m, `$&\n  ${RECIPIENTS}`) }),
    factsOf('tests/plan/fixtures/features/extra-content/plan.yaml'),
    ...Object.values(EVERY_SITUATION).map((situation) => factsIn(situation)),
  ]);
});

describe.each(LETTER_KINDS)('the words for the tags of $name', (kind) => {
  it('are for all that its papers have, and for no others', () => {
    const found = new Set<string>();
    for (const facts of plans)
      for (const { tags, outlineTags = {} } of lettersOf(kind, facts))
        for (const place of [...placesIn(tags), ...placesIn(outlineTags)]) found.add(place);
    // Content for some units alone stands in a notice to one of them among the rest.
    const known = placesOf(tagsOfKind(kind.name)).filter(
      (place) => kind.name !== 'notice' || !place.startsWith('noi_dung_rieng.'),
    );
    expect([...found].sort()).toEqual(known.sort());
  });
});

it('are for every kind of paper, and for templates', () => {
  expect(Object.keys(KIND_TAGS).sort()).toEqual(LETTER_KINDS.map(({ name }) => name).sort());
  const [facts] = plans;
  if (facts === undefined) return expect.fail('no plan');
  const { plan, document } = written(facts, 'notice');
  const found = placesIn(templateTags({ ...plan, tags: {} }, document));
  expect([...new Set(found)].sort()).toEqual(placesOf(TEMPLATE_TAGS).sort());
});
