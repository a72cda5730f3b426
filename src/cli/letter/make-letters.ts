import { chooseLetters, visitsWithoutLetter, type Wanted } from '../../documents/letter/choose-letters.ts';
import { isLate, toldTooEarly } from '../../documents/letter/lawful-days.ts';
import { LETTER_KINDS } from '../../documents/letter/letter-kinds.ts';
import type { LetterKind } from '../../documents/letter/letter.ts';
import type { FaultyText, WrittenLetter } from '../../documents/letter/write-letter.ts';
import { printable } from '../../formats/text/text-width.ts';
import type { Plan } from '../../plan/plan.ts';
import { typedAgain } from '../command-line/typed-again.ts';
import { UsageError } from '../command-line/usage-error.ts';
import type { Environment } from '../environment.ts';
import { openCampaign } from '../input/open-campaign.ts';
import { tellDiagnostics } from '../output/tell-diagnostics.ts';
import { tellUnplaced } from '../output/tell-unplaced.ts';
import { USUAL_DAYS_AHEAD } from '../status/status-verb.ts';
import { amendedPlan } from './amended-plan.ts';
import type { LetterFlags } from './contradictions.ts';
import { filesIn, type FilesOfPlace, type ReadyLetter } from './letter-files.ts';
import {
  leftOutNote,
  REASON_KEPT_NOWHERE,
  tellWithoutLetter,
  unexplainedNote,
  withoutEffectNotes,
} from './letter-notes.ts';
import { numbersOf, refuseOnRecord, refuseOtherSymbol } from './letter-numbers.ts';
import type { Place } from './letter-places.ts';
import { renderLetter, type Template } from './letter-template.ts';
import { readLetterTexts } from './letter-texts.ts';
import { refuseUnknownKinds } from './recipient-kinds.ts';
import { refuseLate, refusePointless, tooEarly } from './refused-dates.ts';
import { notChosen } from './refusals.ts';
import { refuseOtherDates } from './saved-schedule.ts';
import { openValues } from './unfinished-plan.ts';

/** The letters that are asked for of one plan. */
export interface LetterRequest {
  readonly kind: LetterKind;
  /** The word that names the plan. */
  readonly named: string | undefined;
  readonly flags: LetterFlags;
  readonly template: Template | null;
  /** Where so many letters of a plan go. */
  readonly placesFor: (count: number, plan: Plan) => readonly Place[];
}

/** Letters that are ready to be written. */
export interface MadeLetters {
  readonly plan: Plan;
  readonly placed: readonly FilesOfPlace[];
  /** Tells, once they are written, what there is to know of them. */
  readonly tell: () => Promise<void>;
}

/**
 * Makes the letters that are asked for of one plan. Null, after it is told, where the plan has errors or lacks a fact that a
 * letter needs. Throws a UsageError where letters cannot be meant so.
 */
export async function makeLetters(
  { kind, named, flags, template, placesFor }: LetterRequest,
  environment: Environment,
): Promise<MadeLetters | null> {
  const { date = null, number = null, late = null, draft: isDraft, internal: isInternal } = flags;
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
    return null;
  }
  const open = openValues(campaign, audience, isDraft);
  const amendment = await amendedPlan(kind, { ...flags, file, campaign, asOf: asOf ?? date }, environment);
  if (amendment !== null && 'refused' in amendment) {
    await tellDiagnostics(environment, amendment.refused, audience);
    return null;
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

  const places = placesFor(chosen.length, facts.plan);
  // A plan from standard input goes by its own name, beside which its texts lie.
  const plan = file === '-' ? facts.plan : { ...facts.plan, file };
  const textsOf = await readLetterTexts(kind, chosen, { plan, files, environment });
  const numbers = numbersOf(chosen, number, kind);
  const written = chosen.map((plan) => ({
    plan,
    ...wholeLetter(write(plan, textsOf(plan), numbers.get(plan) ?? null, open)),
  }));
  if (!isDraft && tellMissing(written, environment)) return null;
  refuseOtherSymbol(written, number);
  const ready: readonly ReadyLetter[] = written.map((one) => ({
    ...one,
    late: isLate(one.plan, facts) ? (late ?? '') : '',
    render: (format) => renderLetter(format, one, { template, isDraft, open }),
  }));
  const placed = places.map((place) => filesIn(place, ready, kind));
  const citesNoClause = async () => {
    const plain = await sound.letters(kind, audience, { ...signing, clauses: false });
    return written.every(({ plan, document }) => {
      const other = plain.plans.find(({ id }) => id === plan.id);
      if (other === undefined) return false;
      const same = wholeLetter(plain.write(other, textsOf(plan), numbers.get(plan) ?? null, open)).document;
      return JSON.stringify(same) === JSON.stringify(document);
    });
  };
  const tell = async () => {
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
  };
  return { plan: facts.plan, placed, tell };
}

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
