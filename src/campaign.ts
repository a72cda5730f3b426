import type { CivilDate } from './calendar/civil-date.ts';
import type { Audience } from './documents/audience/audience.ts';
import {
  diagnosticsFor,
  diagnosticsForWriter,
  refusalFor,
  textFor,
} from './documents/audience/diagnostics-for.ts';
import type { Checklist } from './documents/checklist/checklist.ts';
import type { Selection } from './documents/checklist/make-checklists.ts';
import type { Amendment } from './documents/letter/amending/amendment.ts';
import type { LetterFacts } from './documents/letter/letter-facts.ts';
import type { LetterKind, LetterPlan } from './documents/letter/letter.ts';
import type { FaultyText, LetterTexts, WrittenLetter } from './documents/letter/write-letter.ts';
import type { ScheduleDocument } from './documents/schedule/schedule-document.ts';
import { announcedInPlace, withoutUnannouncedUnits } from './plan/announced-plan.ts';
import type { Directory } from './plan/directory.ts';
import { directoriesIn, type Files, outlineProblem, recordsNamedBy, scheduleInForce } from './named-files.ts';
import {
  type FileKind,
  kindOfFile,
  type Parsed,
  parseDirectory,
  mappedPlan,
  parsePlan,
  parseRecords,
  withFacts,
} from './plan/parse.ts';
import { once } from './plan/once.ts';
import type { Plan } from './plan/plan.ts';
import type { Records } from './plan/records.ts';
import { type Source, unreadable } from './plan/source.ts';
import { type IssuedSchedule, lastIssued } from './plan/standing-facts.ts';
import { factsOfPlan } from './rules/comparing/facts-of-plan.ts';
import type { FileFacts } from './rules/comparing/file-facts.ts';
import type { Exempted } from './rules/engine/check-plan.ts';
import { faultySections } from './rules/engine/faulty-sections.ts';
import type { Diagnostic } from './rules/engine/known-rules.ts';
import type { JudgedBy, Status } from './follow-up/status.ts';
import type { RuleContext } from './rules/engine/rule.ts';
import {
  validateDirectory,
  type Unchecked,
  type Validated,
  type ValidatedAlone,
  validatePlan,
  validateRecords,
} from './rules/engine/validate-plan.ts';
import { preventsSchedule } from './rules/engine/wording-of.ts';
import type { PreviousSchedule } from './schedule/previous-schedule.ts';
import type { TellProgress } from './schedule/progress.ts';
import type { Schedule } from './schedule/schedule.ts';

/** How a campaign is looked at. */
export interface Terms {
  /** The day taken for today: notices go out from it on. Null: that of the last recorded fact, else of the decision. */
  readonly asOf?: CivilDate | null;
  /** The day by which exemptions end where none is taken for today. Null: each of them holds. */
  readonly clock?: CivilDate | null;
  /** The schedule to stay close to. */
  readonly previous?: PreviousSchedule | null;
  /** Is told how far the making of a schedule has got. */
  readonly tell?: TellProgress;
}

/**
 * One inspection campaign from its files to its papers; what is asked for is computed once. From top to bottom it is the
 * way of the data.
 */
export interface Campaign {
  /** What the file that was named holds: a plan, with which the files that it names are read, or another one alone. */
  readonly kind: FileKind;
  /** The files that were read, the one that was named first. */
  readonly sources: readonly Source[];
  /** The same with blanks where an audience may not look. */
  readonly sourcesFor: (audience: Audience) => readonly Source[];
  /** Every problem, in order. */
  readonly diagnostics: () => readonly Diagnostic[];
  /** Those of the problems that an audience may be told of. */
  readonly diagnosticsFor: (audience: Audience) => readonly Diagnostic[];
  /** Those, and every error that makes the plan invalid: whoever writes it must know of them. */
  readonly diagnosticsForWriter: (audience: Audience) => readonly Diagnostic[];
  /** Those, and every error for which nothing is made of the plan for an audience. */
  readonly refusalFor: (audience: Audience) => readonly Diagnostic[];
  /** What the exemptions of the plan keep from being told to an audience. */
  readonly exempted: (audience: Audience) => readonly Exempted[];
  /** What could not be checked for an audience because something is faulty; null: everything was. */
  readonly unchecked: (audience: Audience) => Unchecked | null;
  /** What the plan means: its calendars, visits and trips. Null for a directory, and where too much is wrong. */
  readonly context: () => RuleContext | null;
  /**
   * What an audience may know of what other files are compared by, with or without what the directory says; null without
   * a context, and of an example, which is compared with nothing.
   */
  readonly facts: (audience: Audience, tellsDirectory: boolean) => FileFacts | null;
  /**
   * What can be made of the plan for an audience; null as long as errors stand in the way. For others than the office it is
   * made of the plan as if it asked for no unannounced visit, and errors of these do not stand in the way.
   */
  readonly sound: (audience: Audience) => SoundCampaign | null;
}

/** A campaign of which a schedule can be made, and everything that follows from it. */
export interface SoundCampaign {
  readonly context: RuleContext;
  /** The schedule; with unannounced visits only where the campaign is one for the office. */
  readonly schedule: () => Promise<Schedule>;
  /** The schedule as an audience may see it. */
  readonly document: (audience: Audience) => Promise<ScheduleDocument>;
  /** What each of a side has to do, and by when. */
  readonly checklists: (audience: Audience, selection: Selection) => Promise<readonly Checklist[]>;
  /** Where the campaign stands on a day, and what is due within so many working days. */
  readonly status: (asOf: CivilDate, within: number) => Promise<Status>;
  /** The letters of a kind that an audience reads, with the date given at signing. */
  readonly letters: (kind: LetterKind, audience: Audience, signing: Signing) => Promise<Letters>;
}

/** What is given at signing, and the day that is to be taken for today; null: by the facts on record. */
interface Signing extends Pick<LetterFacts, 'date' | 'clauses'> {
  readonly today: CivilDate | null;
  /** Within how many working days what is due is told, by the kinds that tell so. */
  readonly within: number;
  /** What is amended of the plan, for the papers that amend it. */
  readonly amendment?: Amendment | null;
}

/** The letters of a kind that a campaign calls for. */
interface Letters {
  readonly facts: LetterFacts;
  readonly plans: readonly LetterPlan[];
  /** Writes one of them from the text of its kind, with its number; null: left blank. What is `open` is marked. */
  readonly write: (
    letter: LetterPlan,
    texts: LetterTexts,
    number: string | null,
    open?: readonly string[],
  ) => WrittenLetter | FaultyText;
}

/** Opens a campaign by the name of its plan, or a directory alone. */
export type OpenCampaign = (file: string, terms?: Terms) => Promise<Campaign>;

/** Opens campaigns from files. A directory that several plans share is read once. */
export function campaignsIn(files: Files): OpenCampaign {
  const directoryOf = directoriesIn(files);
  return async (file, terms = {}) => {
    const read = await files.read(file);
    if ('fault' in read)
      return withoutContext([], () => ({ diagnostics: [unreadable(read)], unchecked: null }));
    const { source } = read;
    const kind = kindOfFile(source);
    if (kind === 'directory') {
      const directory = parseDirectory(source);
      return { ...withoutContext([source], () => validateDirectory(directory)), kind };
    }
    if (kind === 'records') {
      const alone = parseRecords(source);
      return { ...withoutContext([source], () => validateRecords(alone)), kind };
    }
    const plan = parsePlan(source);
    const directory = await directoryOf(plan);
    if (directory === null) return withoutContext([source], () => validatePlan(plan, null));
    if ('problem' in directory) {
      const { problem } = directory;
      return withoutContext([source], () => {
        const { diagnostics, unchecked } = validatePlan(plan, null);
        return { diagnostics: [...diagnostics, problem], unchecked };
      });
    }
    const named = await recordsNamedBy(files, plan);
    const records = named === null || 'problem' in named ? null : named;
    const whole = withFacts(plan, records);
    const inForce = terms.previous ?? (await scheduleInForce(files, whole, records, terms.asOf ?? null));
    const previous = inForce !== null && 'problem' in inForce ? null : inForce;
    const unread = [named, inForce].flatMap((one) => (one !== null && 'problem' in one ? [one.problem] : []));
    const outline = await outlineProblem(files, plan);
    const problems = [...plan.problems, ...unread, ...(outline === null ? [] : [outline])];
    return campaignOf(
      { plan: { ...whole, problems }, directory, records },
      {
        ...terms,
        previous,
        isGiven: (terms.previous ?? null) !== null,
      },
    );
  };
}

/** A file of which nothing is known but what is wrong with it. */
function withoutContext(sources: readonly Source[], check: () => ValidatedAlone): Campaign {
  const checked = once(check);
  const diagnostics = () => checked().diagnostics;
  return {
    kind: 'plan',
    sources,
    sourcesFor: () => sources,
    diagnostics,
    diagnosticsFor: (audience) => (audience === 'public' ? [] : diagnostics()),
    diagnosticsForWriter: diagnostics,
    refusalFor: diagnostics,
    exempted: () => [],
    unchecked: () => checked().unchecked,
    context: () => null,
    facts: () => null,
    sound: () => null,
  };
}

/** The files of a campaign that were read; `records` is null where its plan names no file of facts, or none that can be read. */
interface ReadFiles {
  readonly plan: Parsed<Plan>;
  readonly directory: Parsed<Directory>;
  readonly records: Parsed<Records> | null;
}

/** How a campaign is looked at, and whether the schedule to stay close to was given, or is the one in force. */
interface OpenedTerms extends Terms {
  readonly isGiven: boolean;
}

function campaignOf({ plan, directory, records }: ReadFiles, terms: OpenedTerms): Campaign {
  const { asOf = null, clock = null } = terms;
  const documents = { plan: plan.document, directory: directory.document };
  const ofRecords = records === null ? [] : [records.document.source];
  const validated = once(() => validatePlan(plan, directory, { asOf, clock }, records));
  // What is wrong with the plan as if it asked for no unannounced visit: all that others may be told of.
  const openly = once(() => {
    const read = plan.value ?? plan.readings?.plain() ?? null;
    if (read === null || announcedInPlace(read) === read) return validated();
    return validatePlan(mappedPlan(plan, announcedInPlace), directory, { asOf, clock }, records);
  });
  const validatedFor = (audience: Audience) => (audience === 'internal' ? validated() : openly());
  const soundOf = ({ context: made, diagnostics: told }: Validated) => {
    const isSound = made !== null && !preventsSchedule(told, made.trips.length);
    return isSound ? made : null;
  };
  const soundToOffice = once(() => {
    const made = soundOf(validated());
    return made === null ? null : soundCampaign(made, terms);
  });
  const soundToOthers = once(() => {
    const made = soundOf(openly());
    if (made === null || plan.value === null) return null;
    return soundCampaign({ ...made, plan: withoutUnannouncedUnits(plan.value) }, terms);
  });
  const diagnostics = () => validated().diagnostics;
  const context = () => validated().context;
  const found = () => ({ whole: diagnostics(), openly: openly().diagnostics });
  /** Where others may not look; null where there is nothing that they may not know of, or too much is wrong to tell. */
  const checked = () => {
    const made = validated().meant;
    return made === null || openly() === validated()
      ? null
      : { context: made, plan: plan.document, records: records?.document ?? null };
  };
  return {
    kind: 'plan',
    sources: [plan.document.source, ...ofRecords, directory.document.source],
    sourcesFor: (audience) => {
      const made = checked();
      const own = [plan.document, ...(records === null ? [] : [records.document])];
      const shown = own.map((document) =>
        made === null ? document.source : { ...document.source, text: textFor(audience, made, document) },
      );
      return [...shown, directory.document.source];
    },
    diagnostics,
    diagnosticsFor: (audience) => diagnosticsFor(audience, found(), checked()),
    diagnosticsForWriter: (audience) => diagnosticsForWriter(audience, found(), checked()),
    refusalFor: (audience) => refusalFor(audience, found(), checked()),
    exempted: (audience) => validatedFor(audience).exempted,
    unchecked: (audience) => validatedFor(audience).unchecked,
    context,
    facts: (audience, tellsDirectory) => {
      const made = validatedFor(audience).context;
      const faulty = faultySections(plan.problems, directory.problems, records?.problems);
      return made === null || plan.value === null || made.plan.example
        ? null
        : factsOfPlan(made, documents, faulty, tellsDirectory);
    },
    sound: (audience) => (audience === 'internal' ? soundToOffice() : soundToOthers()),
  };
}

/** What follows from a plan. Each part is loaded when it is asked for: checking alone needs none of them. */
function soundCampaign(
  context: RuleContext,
  { asOf = null, previous = null, tell, isGiven }: OpenedTerms,
): SoundCampaign {
  const input = { ...context, asOf, previous };
  const issued = isGiven ? null : lastIssued(context.plan, asOf);
  const schedule = once(async () => (await import('./schedule/make-schedule.ts')).makeSchedule(input, tell));
  const document = onceEach(async (audience: Audience) => {
    const { scheduleDocument } = await import('./documents/schedule/schedule-document.ts');
    return scheduleDocument(audience, await schedule(), input);
  });
  const status = async (day: CivilDate, within: number) => {
    const { makeStatus } = await import('./follow-up/make-status.ts');
    const inForce = previous === null ? null : { saved: previous, on: issued?.on ?? null };
    const by = judgedBy(previous === null ? null : issued, isGiven);
    return makeStatus({ ...context, asOf: day, within, inForce, judgedBy: by }, tell);
  };
  return {
    context,
    schedule,
    document,
    checklists: async (audience, selection) => {
      const { makeChecklists } = await import('./documents/checklist/make-checklists.ts');
      return makeChecklists({ ...(await document(audience)), isWritten: context.isWritten }, selection);
    },
    status,
    letters: async (kind, audience, { date, clauses, today: given, within, amendment = null }) => {
      const { todayOf } = await import('./schedule/today.ts');
      const { lettersOf } = await import('./documents/letter/choose-letters.ts');
      const { writeLetter } = await import('./documents/letter/write-letter.ts');
      const shown = await document(audience);
      const lastFact = todayOf(shown.plan, null);
      const usual = asOf !== null && asOf > lastFact ? asOf : lastFact;
      const today = given ?? kind.statusDay?.(shown.plan) ?? usual;
      const standing = kind.byStatus === undefined ? null : await status(today, within);
      const facts = { ...shown, date, clauses, today, status: standing, amendment };
      return {
        facts,
        plans: lettersOf(kind, facts),
        write: (letter, texts, number, open) => writeLetter(facts, kind, letter, texts, number, open),
      };
    },
  };
}

/** By which schedule a status is judged: the one given, else the one in force, else that of the day of the decision. */
function judgedBy(issued: IssuedSchedule | null, isGiven: boolean): JudgedBy {
  if (isGiven) return { by: 'given' };
  if (issued === null) return { by: 'decision-day' };
  const { file, on, number } = issued;
  return { by: 'in-force', file, on, number };
}

/** Computes something for each key when it is first asked for, and never again. */
function onceEach<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, () => Value>();
  return (key) => {
    const known = made.get(key) ?? once(() => make(key));
    made.set(key, known);
    return known();
  };
}
