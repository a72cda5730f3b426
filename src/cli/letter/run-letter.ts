import { chooseLetters, visitsWithoutLetter, type Wanted } from '../../documents/letter/choose-letters.ts';
import { isLate, toldTooEarly } from '../../documents/letter/lawful-days.ts';
import { LETTER_KINDS } from '../../documents/letter/letter-kinds.ts';
import type { FaultyText, WrittenLetter } from '../../documents/letter/write-letter.ts';
import { printable } from '../../formats/text/text-width.ts';
import { UsageError } from '../command-line/usage-error.ts';
import type { Run } from '../command-line/verb.ts';
import type { Environment } from '../environment.ts';
import { inOut } from '../input/named-file.ts';
import { openCampaign } from '../input/open-campaign.ts';
import { replayed } from '../input/replayed.ts';
import { tellDiagnostics } from '../output/tell-diagnostics.ts';
import { tellUnplaced } from '../output/tell-unplaced.ts';
import { amendedPlan } from './amended-plan.ts';
import { letterAsked } from './asked-kind.ts';
import { type LetterFlags, refuseContradictions } from './contradictions.ts';
import { filesIn, type ReadyLetter } from './letter-files.ts';
import {
  leftOutNote,
  REASON_KEPT_NOWHERE,
  tellWithoutLetter,
  unexplainedNote,
  withoutEffectNotes,
} from './letter-notes.ts';
import { numbersOf, refuseOnRecord, refuseOtherSymbol } from './letter-numbers.ts';
import { refuseWithTags, tagList } from './letter-tags.ts';
import { readLetterTexts } from './letter-texts.ts';
import { formatsOf, placesFor, placesNamed } from './letter-places.ts';
import { readTemplate, renderLetter } from './letter-template.ts';
import { USUAL_DAYS_AHEAD } from '../status/status-verb.ts';
import type { LETTER } from './letter-verb.ts';
import { notChosen } from './refusals.ts';
import { refuseUnknownKinds } from './recipient-kinds.ts';
import { refuseLate, refusePointless, tooEarly } from './refused-dates.ts';
import { refuseOtherDates } from './saved-schedule.ts';
import { typedAgain } from '../command-line/typed-again.ts';
import { openValues } from './unfinished-plan.ts';
import { writeLetters } from './write-letters.ts';

/**
 * `cchc letter KIND [PLAN]`: one letter or one for each addressee, with an index. Status 1 if the plan has errors or lacks
 * a fact that a letter needs, which is named with its key; nothing is written then. With --tags it lists the tags of the kind
 * instead, for which no plan is read.
 */
export const letter: Run<typeof LETTER.flags> = async ({ words, flags }, called) => {
  const { kind, plan: named } = await letterAsked(words);
  // A plan that is amended is read with its letters, and again with the one that it is compared with.
  const environment = kind.amends === true ? { ...called, stdin: replayed(called.stdin) } : called;
  if (flags.tags) {
    refuseWithTags(kind, named, flags);
    environment.stdout.write(tagList(kind, environment.language));
    return 0;
  }
  refuseContradictions(kind, flags);
  const { date = null, number = null, late = null, draft: isDraft, internal: isInternal } = flags;
  const placesAsked = await placesNamed(flags.output, flags.format, {
    ...kind,
    isSeveral: flags.all || flags.unit.length > 1,
  });
  const template = await readTemplate(flags.template, formatsOf(placesAsked, flags.format));
  const { schedule: saved } = flags;
  const asOf = flags.asOf ?? (kind.byStatus === 'clock' ? environment.today() : undefined);
  const { file, files, terms, campaign } = await openCampaign(
    named,
    {
      asOf,
      saved: saved === undefined ? null : { flag: '--schedule', file: saved, takesDay: true },
      stdinName: flags.old === '-' ? undefined : flags.stdinName,
    },
    environment,
  );
  const audience = isInternal ? 'internal' : 'concerned';
  const sound = campaign.sound(audience);
  if (sound === null) {
    await tellDiagnostics(environment, campaign, audience);
    return 1;
  }
  const open = openValues(campaign, audience, isDraft);
  const amendment = await amendedPlan(kind, { ...flags, file, campaign, asOf: asOf ?? date }, environment);
  if (amendment !== null && 'refused' in amendment) {
    await tellDiagnostics(environment, amendment.refused, audience);
    return 1;
  }
  const signing = { date, today: asOf ?? null, within: flags.within ?? USUAL_DAYS_AHEAD, amendment };
  const { facts, plans, write } = await sound.letters(kind, audience, { ...signing, clauses: flags.clauses });
  refuseUnknownKinds(facts, LETTER_KINDS);
  const choice = chooseLetters(kind, plans, wantedIn(flags), facts, flags.copy);
  if (!('chosen' in choice)) throw notChosen({ kind, isInternal }, choice);
  const { chosen } = choice;
  refuseOnRecord(chosen, number !== null || date !== null);
  if (saved !== undefined && terms.previous !== null)
    refuseOtherDates(
      terms.previous,
      facts,
      { kind, letters: chosen },
      {
        verb: `letter ${kind.name}`,
        ...{ plan: file, file: saved, asOf, isInternal },
        others: typedAgain(flags, ['schedule']),
      },
    );
  const signed = chosen.filter(({ onRecord = null }) => onRecord === null);
  const told = date === null ? null : toldTooEarly(signed, date, facts);
  if (date !== null && told !== null) throw tooEarly(date, told);
  if (late === null) refuseLate(facts, chosen);
  refusePointless(facts, chosen);

  const places = placesFor(
    chosen.length,
    placesAsked,
    flags.format,
    inOut(kind.fileStem, environment.project),
  );
  // A plan from standard input goes by its own name, beside which its texts lie.
  const plan = file === '-' ? facts.plan : { ...facts.plan, file };
  const textsOf = await readLetterTexts(kind, chosen, { plan, files, environment });
  const numbers = numbersOf(chosen, number, kind);
  const written = chosen.map((plan) => ({
    plan,
    ...wholeLetter(write(plan, textsOf(plan), numbers.get(plan) ?? null, open)),
  }));
  if (!isDraft && tellMissing(written, environment)) return 1;
  refuseOtherSymbol(written, number);
  const ready: readonly ReadyLetter[] = written.map((one) => ({
    ...one,
    late: isLate(one.plan, facts) ? (late ?? '') : '',
    render: (format) => renderLetter(format, one, { template, isDraft, open }),
  }));
  const placed = places.map((place) => ({ place, files: filesIn(place, ready, kind) }));
  await writeLetters(placed, { force: flags.force, isDryRun: flags.dryRun }, environment);
  const citesNoClause = async () => {
    const plain = await sound.letters(kind, audience, { ...signing, clauses: false });
    return written.every(({ plan, document }) => {
      const other = plain.plans.find(({ id }) => id === plan.id);
      if (other === undefined) return false;
      const same = wholeLetter(plain.write(other, textsOf(plan), numbers.get(plan) ?? null, open)).document;
      return JSON.stringify(same) === JSON.stringify(document);
    });
  };
  const areLate = ready.some((one) => one.late !== '');
  const effects = {
    isLateUnused: late !== null && !areLate,
    isDateUnprinted: date !== null && kind.shape === 'minutes',
    areClausesUnused: flags.clauses && (await citesNoClause()),
  };
  const others = flags.all ? plans.filter((plan) => !chosen.includes(plan)) : [];
  const notes = [
    areLate && !places.some(({ to }) => to === 'folder') ? REASON_KEPT_NOWHERE : null,
    unexplainedNote(chosen),
    leftOutNote(others, flags.copy),
    ...withoutEffectNotes(effects),
  ].filter((one) => one !== null);
  for (const { vi, en } of notes) environment.notice({ vi: printable(vi), en: printable(en) });
  if (flags.all) tellWithoutLetter(visitsWithoutLetter(kind, plans, facts), environment);
  if (kind.tellsOf === 'schedule') {
    const { unplaced } = facts.schedule;
    tellUnplaced({ moved: [], warnings: [], unplaced }, { plan: file, asOf, isInternal }, environment);
  }
  return 0;
};

function wantedIn({ unit: units, all }: LetterFlags): Wanted {
  if (all) return 'all';
  return units.length === 0 ? 'only' : units;
}

function wholeLetter(written: WrittenLetter | FaultyText): WrittenLetter {
  if (!('words' in written)) return written;
  const { file } = written;
  throw new UsageError(
    { vi: `${file}: ${written.words.vi}`, en: `${file}: ${written.words.en}` },
    written.advice,
  );
}

/** Tells each missing fact once, with its key. Returns whether there is any. */
function tellMissing(
  written: readonly { readonly missing: WrittenLetter['missing'] }[],
  { stderr, language }: Environment,
): boolean {
  const missing = new Map(written.flatMap((one) => one.missing.map((fact) => [fact.key, fact] as const)));
  for (const { key, name, givenBy } of missing.values()) {
    const said = {
      vi: `Lỗi: thiếu ${name}; ${givenBy === 'flag' ? `thêm ${key}` : `ghi vào khóa "${key}" của kế hoạch`}.`,
      en: `Error: ${name} is missing; ${givenBy === 'flag' ? `add ${key}` : `give it under the key "${key}" of the plan`}.`,
    };
    stderr.write(`${said[language]}\n`);
  }
  if (missing.size > 0) {
    const advice = {
      vi: 'Hoặc thêm --draft để viết bản nháp có đánh dấu chỗ thiếu.',
      en: 'Or add --draft for a draft that marks what is missing.',
    };
    stderr.write(`${advice[language]}\n`);
  }
  return missing.size > 0;
}
