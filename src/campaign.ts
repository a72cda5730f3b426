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
import type { LetterFacts } from './documents/letter/letter-facts.ts';
import type { LetterKind, LetterPlan } from './documents/letter/letter.ts';
import type { FaultyText, LetterTexts, WrittenLetter } from './documents/letter/write-letter.ts';
import type { ScheduleDocument } from './documents/schedule/schedule-document.ts';
import { announcedInPlace, withoutUnannouncedUnits } from './plan/announced-plan.ts';
import type { Directory } from './plan/directory.ts';
import type { IssuedSchedule } from './plan/language/records.ts';
import { kindOfFile, type Parsed, parseDirectory, parsePlan } from './plan/parse.ts';
import type { Plan } from './plan/plan.ts';
import {
  problemAt,
  type ReadingProblem,
  type ReadingValues,
  type Unreadable,
} from './plan/reading-problems.ts';
import { type FileRead, type Source, startOf, unreadable } from './plan/source.ts';
import { factsOfPlan } from './rules/comparing/facts-of-plan.ts';
import type { FileFacts } from './rules/comparing/file-facts.ts';
import type { Exempted } from './rules/engine/check-plan.ts';
import { faultySections } from './rules/engine/faulty-sections.ts';
import type { Diagnostic } from './rules/engine/known-rules.ts';
import type { RuleContext } from './rules/engine/rule.ts';
import { validateDirectory, type Validated, validatePlan } from './rules/engine/validate-plan.ts';
import { preventsSchedule } from './rules/engine/wording-of.ts';
import type { PreviousSchedule } from './schedule/previous-schedule.ts';
import type { Schedule } from './schedule/schedule.ts';

/** The files that campaigns are read from, wherever they lie: on a disk, in an editor, in the memory of a page. */
export interface Files {
  /** Reads a text file. */
  read(name: string): Promise<FileRead>;
  /** The name of a file that a plan names from its own folder; null if it is not in there or below, links followed. */
  resolve(plan: string, named: string): Promise<string | null>;
}

/** How a campaign is looked at. */
export interface Terms {
  /** The day taken for today: notices go out from it on. Null: that of the last recorded fact, else of the decision. */
  readonly asOf?: CivilDate | null;
  /** The day by which exemptions end where none is taken for today. Null: each of them holds. */
  readonly clock?: CivilDate | null;
  /** The schedule to stay close to. */
  readonly previous?: PreviousSchedule | null;
}

/**
 * One inspection campaign from its files to its papers; what is asked for is computed once. From top to bottom it is the
 * way of the data.
 */
export interface Campaign {
  /** What the file that was named holds: a plan, with which its directory is read, or a directory alone. */
  readonly kind: 'plan' | 'directory';
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
  /** What the plan means: its calendars, visits and trips. Null for a directory, and where too much is wrong. */
  readonly context: () => RuleContext | null;
  /**
   * What an audience may know of what other files are compared by, with or without what the directory says; null without
   * a context.
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
  /** The letters of a kind that an audience reads, with the date given at signing. */
  readonly letters: (kind: LetterKind, audience: Audience, signing: Signing) => Promise<Letters>;
}

/** What is given at signing, and the day that is to be taken for today; null: by the facts on record. */
interface Signing extends Pick<LetterFacts, 'date' | 'clauses'> {
  readonly today: CivilDate | null;
}

/** The letters of a kind that a campaign calls for. */
interface Letters {
  readonly facts: LetterFacts;
  readonly plans: readonly LetterPlan[];
  /** Writes one of them from the text of its kind, with its number; null: left blank. */
  readonly write: (
    letter: LetterPlan,
    texts: LetterTexts,
    number: string | null,
  ) => WrittenLetter | FaultyText;
}

/** Opens a campaign by the name of its plan, or a directory alone. */
export type OpenCampaign = (file: string, terms?: Terms) => Promise<Campaign>;

/** So many directories are kept at a time: many plans share one, and reading it takes longer than a plan. */
const MOST_DIRECTORIES = 16;

/** Opens campaigns from files. A directory that several plans share is read once. */
export function campaignsIn(files: Files): OpenCampaign {
  const directories = new Map<string, Parsed<Directory>>();

  async function directoryOf(
    plan: Parsed<Plan>,
  ): Promise<Parsed<Directory> | { readonly problem: ReadingProblem } | null> {
    if (plan.value === null) return null;
    const named = plan.value.directory;
    const at = (fault: Unreadable) => ({
      problem: problemAt(plan.document.locate(['directory']), 'CC115', { file: named, fault }),
    });
    const file = await files.resolve(plan.document.source.file, named);
    if (file === null) return at('outside');
    const kept = directories.get(file);
    if (kept !== undefined) return kept;
    const read = await files.read(file);
    if ('fault' in read) return at(typeof read.fault === 'string' ? read.fault : 'denied');
    const directory = parseDirectory(read.source);
    const [oldest] = directories.keys();
    if (directories.size >= MOST_DIRECTORIES && oldest !== undefined) directories.delete(oldest);
    directories.set(file, directory);
    return directory;
  }

  return async (file, terms = {}) => {
    const read = await files.read(file);
    if ('fault' in read) return withoutContext([], () => [unreadable(read)]);
    const { source } = read;
    if (kindOfFile(source) === 'directory') {
      const directory = parseDirectory(source);
      return { ...withoutContext([source], () => validateDirectory(directory)), kind: 'directory' };
    }
    const plan = parsePlan(source);
    const directory = await directoryOf(plan);
    if (directory === null) return withoutContext([source], () => validatePlan(plan, null).diagnostics);
    if ('problem' in directory) {
      const { problem } = directory;
      return withoutContext([source], () => [...validatePlan(plan, null).diagnostics, problem]);
    }
    const inForce = await scheduleInForce(files, plan, terms);
    const outline = await outlineProblem(files, plan);
    const [previous, unread] =
      inForce !== null && 'problem' in inForce ? [null, inForce.problem] : [inForce, null];
    const problems = [...plan.problems, ...[unread, outline].filter((problem) => problem !== null)];
    return campaignOf({ ...plan, problems }, directory, { ...terms, previous });
  };
}

/**
 * The schedule to stay close to: the one given, else the last that the records say was issued by the day taken for today,
 * or why it cannot be read. Null: there is none.
 */
async function scheduleInForce(
  files: Files,
  { value, document }: Parsed<Plan>,
  { asOf = null, previous = null }: Terms,
): Promise<PreviousSchedule | { readonly problem: ReadingProblem } | null> {
  const issued = (value?.issued ?? []).filter(({ on }) => asOf === null || on <= asOf);
  const last = issued.reduce<IssuedSchedule | undefined>(
    (latest, one) => (latest === undefined || latest.on <= one.on ? one : latest),
    undefined,
  );
  if (value === null || previous !== null || last === undefined) return previous;
  const fault = (name: ReadingValues['CC115']['fault']) => ({
    problem: problemAt(document.locate([...last.path, 'file']), 'CC115', { file: last.file, fault: name }),
  });
  const file = await files.resolve(document.source.file, last.file);
  if (file === null) return fault('outside');
  const read = await files.read(file);
  if ('fault' in read) return fault(typeof read.fault === 'string' ? read.fault : 'denied');
  const { parsePrevious } = await import('./schedule/previous-schedule.ts');
  const saved = parsePrevious(read.source.text);
  if (saved === null) return fault('not-schedule');
  return saved.plan === value.id ? saved : fault('other-plan');
}

/** Why the outline of reports that a plan names cannot be read; null: it can, or the plan names none. */
async function outlineProblem(
  files: Files,
  { value, document }: Parsed<Plan>,
): Promise<ReadingProblem | null> {
  const named = value?.outline ?? null;
  if (named === null) return null;
  const file = await files.resolve(document.source.file, named);
  const fault = file === null ? 'outside' : await readText(files, file);
  return typeof fault === 'string'
    ? problemAt(document.locate(['outline']), 'CC115', { file: named, fault })
    : null;
}

/** A text of letters is not longer than this; an outline of a hundred pages has a third of it. */
const LONGEST_TEXT = 1_000_000;

/** Reads a text of letters, or says why it cannot be used. */
async function readText(files: Files, file: string): Promise<Source | Unreadable | 'too-long'> {
  const read = await files.read(file);
  if ('fault' in read) return typeof read.fault === 'string' ? read.fault : 'too-long';
  return read.source.text.length > LONGEST_TEXT ? 'too-long' : read.source;
}

/** A file of which nothing is known but what is wrong with it. */
function withoutContext(sources: readonly Source[], check: () => readonly Diagnostic[]): Campaign {
  const diagnostics = once(check);
  return {
    kind: 'plan',
    sources,
    sourcesFor: () => sources,
    diagnostics,
    diagnosticsFor: (audience) => (audience === 'public' ? [] : diagnostics()),
    diagnosticsForWriter: diagnostics,
    refusalFor: diagnostics,
    exempted: () => [],
    context: () => null,
    facts: () => null,
    sound: () => null,
  };
}

function campaignOf(plan: Parsed<Plan>, directory: Parsed<Directory>, terms: Terms): Campaign {
  const { asOf = null, clock = null } = terms;
  const documents = { plan: plan.document, directory: directory.document };
  const validated = once(() => validatePlan(plan, directory, { asOf, clock }));
  // What is wrong with the plan as if it asked for no unannounced visit: all that others may be told of.
  const openly = once(() => {
    const announced = plan.value === null ? null : announcedInPlace(plan.value);
    if (announced === plan.value) return validated();
    return validatePlan({ ...plan, value: announced }, directory, { asOf, clock });
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
    const made = context();
    return made === null || openly() === validated() ? null : { context: made, document: plan.document };
  };
  return {
    kind: 'plan',
    sources: [plan.document.source, directory.document.source],
    sourcesFor: (audience) => {
      const made = checked();
      const source = plan.document.source;
      const shown = made === null ? source : { ...source, text: textFor(audience, made) };
      return [shown, directory.document.source];
    },
    diagnostics,
    diagnosticsFor: (audience) => diagnosticsFor(audience, found(), checked()),
    diagnosticsForWriter: (audience) => diagnosticsForWriter(audience, found(), checked()),
    refusalFor: (audience) => refusalFor(audience, found(), checked()),
    exempted: (audience) => validatedFor(audience).exempted,
    context,
    facts: (audience, tellsDirectory) => {
      const made = validatedFor(audience).context;
      const faulty = faultySections(plan.problems, directory.problems);
      return made === null ? null : factsOfPlan(made, documents, faulty, tellsDirectory);
    },
    sound: (audience) => (audience === 'internal' ? soundToOffice() : soundToOthers()),
  };
}

/** What follows from a plan. Each part is loaded when it is asked for: checking alone needs none of them. */
function soundCampaign(context: RuleContext, { asOf = null, previous = null }: Terms): SoundCampaign {
  const input = { ...context, asOf, previous };
  const schedule = once(async () => (await import('./schedule/make-schedule.ts')).makeSchedule(input));
  const document = onceEach(async (audience: Audience) => {
    const { scheduleDocument } = await import('./documents/schedule/schedule-document.ts');
    return scheduleDocument(audience, await schedule(), input);
  });
  return {
    context,
    schedule,
    document,
    checklists: async (audience, selection) => {
      const { makeChecklists } = await import('./documents/checklist/make-checklists.ts');
      return makeChecklists({ ...(await document(audience)), isWritten: context.isWritten }, selection);
    },
    letters: async (kind, audience, { date, clauses, today: given }) => {
      const { todayOf } = await import('./schedule/today.ts');
      const { lettersOf } = await import('./documents/letter/choose-letters.ts');
      const { writeLetter } = await import('./documents/letter/write-letter.ts');
      const shown = await document(audience);
      const lastFact = todayOf(shown.plan, null);
      const today = given ?? (asOf !== null && asOf > lastFact ? asOf : lastFact);
      const facts = { ...shown, date, clauses, today };
      return {
        facts,
        plans: lettersOf(kind, facts),
        write: (letter, texts, number) => writeLetter(facts, kind, letter, texts, number),
      };
    },
  };
}

/** Reads an earlier schedule; null if the file is none, or why it cannot be read. */
export async function openPrevious(
  files: Pick<Files, 'read'>,
  file: string,
): Promise<PreviousSchedule | { readonly problem: ReadingProblem } | null> {
  const read = await files.read(file);
  if ('fault' in read) return { problem: unreadable(read) };
  const { parsePrevious } = await import('./schedule/previous-schedule.ts');
  return parsePrevious(read.source.text);
}

/** The text that a kind of letter is written from, with the name of its file; or why the agency's own cannot be used. */
export type LetterText = Source | { readonly problem: Diagnostic } | { readonly leavesFolder: true };

/**
 * Reads the text of a kind of letter: the agency's own, in `texts/` beside the plan, else the `standard` one that comes
 * with the tool; or the one that the plan has `named`, which must be there. An own text is read from the folder of the plan only, so that a plan from elsewhere reads no file unawares.
 */
export async function openLetterText(
  files: Files,
  plan: string,
  { text }: Pick<LetterKind, 'text'>,
  standard: string,
  named: string | null = null,
): Promise<LetterText> {
  const own = await files.resolve(plan, named ?? `texts/${text}`);
  if (own === null) return { leavesFolder: true };
  let file = own;
  let read = await readText(files, own);
  if (named === null && read === 'missing') {
    file = standard;
    read = await readText(files, standard);
  }
  if (typeof read === 'string') return { problem: problemAt(startOf(file), 'CC115', { file, fault: read }) };
  // A text without byte order mark, its lines ended as ours.
  return { ...read, text: read.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n') };
}

/** Computes something when it is first asked for, and never again. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
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
