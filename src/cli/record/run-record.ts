import type { Campaign } from '../../campaign.ts';
import { isShownTo } from '../../documents/audience/decisions.ts';
import type { Fact } from '../../plan/language/facts.ts';
import { UsageError } from '../command-line/usage-error.ts';
import type { Run } from '../command-line/verb.ts';
import type { Environment } from '../environment.ts';
import { namedFile } from '../input/named-file.ts';
import { correctedFacts } from './correction.ts';
import { withFacts, withoutLastFact } from './diary.ts';
import { type RecordFlags, refuseAllBut, refuseFlags } from './fact-flags.ts';
import { factWords } from './fact-words.ts';
import { nextStep } from './next-step.ts';
import { numberedDemands } from './numbered-demands.ts';
import { refuseOutside } from './issued-file.ts';
import { lettersOfIndex, noticesOf } from './notices-of-index.ts';
import { type OpenedDiary, openDiary } from './open-diary.ts';
import { type Given, readRecordLine } from './record-line.ts';
import type { RECORD } from './record-verb.ts';
import { formerWords, refuseTwice, type ToldFact, toldFacts } from './told-facts.ts';
import { writeChecked } from './write-facts.ts';

/**
 * `cchc record FACT [UNIT] [PLAN]`: writes down what happened, in the file of facts that the plan names. Status 1, and nothing
 * written, where the plan would have an error that it had not, or the fact is on record already.
 */
export const record: Run<typeof RECORD.flags> = async ({ words, flags }, environment) => {
  const line = readRecordLine(words, flags.unit.length > 0);
  switch (line.asks) {
    case 'undo':
      refuseAllBut(['dryRun', 'internal'], 'undo', flags);
      return undo(line.plan, flags, environment);
    case 'register': {
      refuseAllBut(['dryRun', 'internal'], line.file, flags);
      const { recordRegister } = await import('./record-register.ts');
      return recordRegister(line.file, line.plan, flags, environment);
    }
    case 'correct': {
      const { fact, given } = line;
      refuseFlags(fact, 'correct', flags, keysOf(given));
      return write(line.plan, flags, environment, (opened) =>
        correctedFacts(fact, given, flags, environment.today(), opened),
      );
    }
    case 'fact': {
      const { fact, plan } = line;
      const { fromIndex } = flags;
      if (fromIndex !== undefined && fact === 'notified') return notices(fromIndex, line, flags, environment);
      refuseFlags(fact, 'fact', flags, keysOf(line.given));
      const given = await withFile(line.given, environment);
      return write(plan, flags, environment, async (opened) => {
        if (given.file !== undefined)
          await refuseOutside(given.file, opened.diary.plan.file, { plan, flags });
        return toldFacts(fact, given, flags, environment.today(), opened);
      });
    }
    default:
      return line satisfies never;
  }
};

/** The notices that the letters of an index were. */
async function notices(
  index: string,
  { plan, given }: { readonly plan: string | undefined; readonly given: Given },
  flags: RecordFlags,
  environment: Environment,
): Promise<0 | 1> {
  refuseFlags('notified', 'index', flags, keysOf(given));
  const letters = await lettersOfIndex(index);
  return write(plan, flags, environment, (opened) =>
    noticesOf(letters, index, flags, environment.today(), opened),
  );
}

/** What is given as a word, with the file where it lies. Throws a UsageError for one that is not there. */
async function withFile(given: Given, environment: Environment): Promise<Given> {
  return given.file === undefined
    ? given
    : { ...given, file: await namedFile(given.file, ['.json'], { project: environment.project }) };
}

function keysOf(given: Given): (keyof Given)[] {
  return (['unit', 'id', 'file'] as const).filter((key) => given[key] !== undefined);
}

async function write(
  plan: string | undefined,
  { internal, dryRun }: RecordFlags,
  environment: Environment,
  tell: (opened: OpenedDiary) => ToldFact[] | Promise<ToldFact[]>,
): Promise<0 | 1> {
  const opened = await openDiary(plan, internal, environment);
  if (opened === null) return 1;
  const told = await tell(opened);
  const facts = told.map(({ fact }) => fact);
  refuseTwice(facts, opened);
  const rewritings = withFacts(opened.diary, facts);
  const said = told.flatMap((one) => {
    const former = formerWords(one);
    const { vi, en } = factWords(one.fact, opened.context);
    return [{ vi: `Đã ghi: ${vi}`, en: `Recorded: ${en}` }, ...(former === null ? [] : [former])];
  });
  const [only, ...others] = told;
  const saidOf = async (after: Campaign) => {
    if (only === undefined || others.length > 0 || only.fact.fact === 'finding')
      return numberedDemands(told, after);
    const next = await nextStep(only, after, opened.audience);
    return next === null ? [] : [next];
  };
  return writeChecked({ rewritings, said, saidOf }, opened, dryRun, environment);
}

/** Takes the last fact out of the file of facts, and says what it was. */
async function undo(
  plan: string | undefined,
  { internal, dryRun }: RecordFlags,
  environment: Environment,
): Promise<0 | 1> {
  const opened = await openDiary(plan, internal, environment);
  if (opened === null) return 1;
  const rewriting = withoutLastFact(opened.diary);
  const last = opened.context.records?.facts.at(-1);
  if (last === undefined) throw new Error('a fact was found in a text that holds none');
  if (isHidden(last, opened)) throw shownInternally();
  const { vi, en } = factWords(last, opened.context);
  const said = [{ vi: `Đã bỏ: ${vi}`, en: `Taken back: ${en}` }];
  return writeChecked({ rewritings: [rewriting], said }, opened, dryRun, environment);
}

/** Whether a fact is a draw for visits, or of visits alone, that an audience may not know of. */
function isHidden({ unit, block }: Fact, { context, audience }: OpenedDiary): boolean {
  const drawn = context.plan.blocks.find(({ id }) => id === block);
  if (drawn !== undefined) return !isShownTo(audience, drawn);
  const own = [...context.visits, ...context.cancelled].filter(
    (visit) => unit !== null && (visit.unit === unit || visit.id === unit),
  );
  return own.length > 0 && !own.some((visit) => isShownTo(audience, visit));
}

function shownInternally(): UsageError {
  return new UsageError(
    { vi: 'việc ghi sau cùng chỉ hiện với --internal', en: 'the last entry shows with --internal only' },
    { vi: 'Thêm --internal nếu được xem.', en: 'Add --internal if you may see it.' },
  );
}
