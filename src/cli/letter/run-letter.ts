import { isNamedForEach } from '../several/places.ts';
import type { Run } from '../command-line/verb.ts';
import { severalNamed } from '../input/find-plan.ts';
import { inOut } from '../input/named-file.ts';
import { replayed } from '../input/replayed.ts';
import { letterAsked } from './asked-kind.ts';
import { refuseContradictions } from './contradictions.ts';
import { refuseWithTags, tagList } from './letter-tags.ts';
import { formatsOf, placesFor, placesNamed } from './letter-places.ts';
import { readTemplate } from './letter-template.ts';
import type { LETTER } from './letter-verb.ts';
import { makeLetters } from './make-letters.ts';
import { writeLetters } from './write-letters.ts';

/**
 * `cchc letter KIND [PLAN...]`: one letter or one for each addressee, with an index; of each plan, where several are named.
 * Status 1 if the plan has errors or lacks a fact that a letter needs, which is named with its key; nothing is written then.
 * With --tags it lists the tags of the kind instead, for which no plan is read.
 */
export const letter: Run<typeof LETTER.flags> = async ({ words, flags }, called) => {
  const { kind, plans } = await letterAsked(words);
  const [named] = plans;
  // A plan that is amended is read with its letters, and again with the one that it is compared with.
  const environment = kind.amends === true ? { ...called, stdin: replayed(called.stdin) } : called;
  if (flags.tags) {
    refuseWithTags(kind, named, flags);
    environment.stdout.write(tagList(kind, environment.language));
    return 0;
  }
  refuseContradictions(kind, flags);
  const several = await severalNamed(plans, environment);
  if (several !== null || flags.output.some(isNamedForEach)) {
    const { lettersOfEach } = await import('./letter-each.ts');
    return lettersOfEach(several, { kind, named, flags }, environment);
  }
  const placesAsked = await placesNamed(flags.output, flags.format, {
    ...kind,
    isSeveral: flags.all || flags.unit.length > 1,
  });
  const template = await readTemplate(flags.template, formatsOf(placesAsked, flags.format));
  const usual = inOut(kind.fileStem, environment.project);
  const made = await makeLetters(
    {
      kind,
      named,
      flags,
      template,
      placesFor: (count) => placesFor(count, placesAsked, flags.format, usual),
    },
    environment,
  );
  if (made === null) return 1;
  await writeLetters(made.placed, { force: flags.force, isDryRun: flags.dryRun }, environment);
  await made.tell();
  return 0;
};
