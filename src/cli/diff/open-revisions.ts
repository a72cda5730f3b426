import path from 'node:path';
import { type Campaign, campaignsIn, type Terms } from '../../campaign.ts';
import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Audience } from '../../documents/audience/audience.ts';
import { planFor } from '../../documents/audience/plan-for.ts';
import type { Revision } from '../../follow-up/difference/differences-between.ts';
import { readSaved, type SavedSchedule } from '../../follow-up/difference/saved-side.ts';
import { asPrevious, sideOfSchedule } from '../../follow-up/difference/sides.ts';
import { printable } from '../../formats/text/text-width.ts';
import { type Files, laterFormat } from '../../named-files.ts';
import type { Source } from '../../plan/source.ts';
import { isOfLaterFormat, type PreviousSchedule } from '../../schedule/previous-schedule.ts';
import type { Schedule } from '../../schedule/schedule.ts';
import { todayOf } from '../../schedule/today.ts';
import type { Bilingual } from '../../words/language.ts';
import { tellScheduling } from '../output/tell-scheduling.ts';
import { UsageError } from '../command-line/usage-error.ts';
import type { Environment } from '../environment.ts';
import { cannotRead, cannotUse } from '../input/cannot-read.ts';
import { diskFiles } from '../input/disk-files.ts';
import { findPlan, PLAN_ENDINGS } from '../input/find-plan.ts';
import { isNoPlan, notSaved } from '../input/open-campaign.ts';

/** How the name of what is compared ends: a plan, or a schedule that was saved. */
const REVISION_ENDINGS = [...PLAN_ENDINGS, '.json'];

/** What a call compares. */
interface Asked {
  readonly from: string;
  readonly to: string;
  readonly audience: Audience;
  readonly asOf: CivilDate | null;
  readonly stdinName: string | undefined;
}

/** A revision as it was opened. */
export interface OpenedRevision extends Revision {
  /** The text of its plan; null of a schedule that was saved. */
  readonly source: Source | null;
  /** The day that its plan takes for today; null of a schedule that was saved. */
  readonly today: CivilDate | null;
  /** The plan, if its errors leave its days uncompared; else null. */
  readonly unsound: Campaign | null;
}

/** Both revisions, and what the reader must know of how they came about; or the plan whose errors stand in the way. */
type Opened = Compared | (Pick<Compared, 'from' | 'to'> & { readonly refused: Campaign });

interface Compared {
  /** The files. */
  readonly from: string;
  readonly to: string;
  readonly before: OpenedRevision;
  readonly now: OpenedRevision;
  readonly notes: readonly Bilingual[];
}

/**
 * Opens what is compared, each a plan or a schedule that was saved. A later plan is scheduled so as to stay close to what
 * was before, unless it names the schedule in force. Throws a UsageError for files that cannot be compared.
 */
export async function openRevisions(asked: Asked, environment: Environment): Promise<Opened> {
  const { audience, asOf } = asked;
  const files = readingOnce(diskFiles(environment, asked.stdinName));
  const [from, to] = [
    await findPlan(asked.from, environment, REVISION_ENDINGS),
    await findPlan(asked.to, environment, REVISION_ENDINGS),
  ];
  refuseSame(from, to);
  const tell = tellScheduling(environment);
  const open: OpenOne = (file, terms) => openOne(files, file, audience, { ...terms, tell });
  const old = await open(from, { asOf: null, previous: null });
  const alone = await open(to, { asOf, previous: null });
  if ('text' in old) {
    if ('text' in alone) {
      const before = shownOf(old, audience, shownIn(alone));
      const now = shownOf(alone, audience, shownIn(old));
      refuseOther(from, before.compared.plan, to, now.compared.plan);
      return { from, to, before: savedRevision(before), now: savedRevision(now), notes: [] };
    }
    if (alone.schedule === null) return { from, to, refused: alone.campaign };
    const before = shownOf(old, audience, idsIn(alone.schedule));
    refuseOther(from, before.compared.plan, to, alone.schedule.plan);
    const close = await closeTo(before.previous, alone, open, asked);
    return { from, to, before: savedRevision(before), now: compared(close), notes: [noteOn(close)] };
  }
  if ('text' in alone) {
    if (old.schedule === null) return { from, to, refused: old.campaign };
    const now = shownOf(alone, audience, idsIn(old.schedule));
    refuseOther(from, old.schedule.plan, to, now.compared.plan);
    return { from, to, before: compared(old), now: savedRevision(now), notes: [] };
  }
  for (const { campaign } of [old, alone])
    if (campaign.context() === null) return { from, to, refused: campaign };
  if (old.schedule === null || alone.schedule === null)
    return {
      ...{ from, to },
      before: { ...compared(old), schedule: null },
      now: { ...compared(alone), schedule: null },
      notes: [old, alone].filter(({ schedule }) => schedule === null).map(({ file }) => unsoundWords(file)),
    };
  const close = await closeTo(asPrevious(old.schedule), alone, open, asked);
  return { from, to, before: compared(old), now: compared(close), notes: [noteOn(close)] };
}

/** The text of a schedule that was saved. */
interface SavedText {
  readonly file: string;
  readonly text: string;
}

type OpenOne = (file: string, terms: Pick<Terms, 'asOf' | 'previous'>) => Promise<OpenedPlan | SavedText>;

async function openOne(
  files: Files,
  file: string,
  audience: Audience,
  terms: Omit<Terms, 'clock'>,
): Promise<OpenedPlan | SavedText> {
  const text = await readText(files, file);
  if (readSaved(text, true, () => true) !== null) return { file, text };
  if (isOfLaterFormat(text)) throw cannotUse(laterFormat(file));
  if (path.extname(file).toLowerCase() === '.json') throw notSaved(file);
  const campaign = await campaignsIn(files)(file, { ...terms, clock: null });
  if (campaign.kind !== 'plan') throw isNoPlan(file, campaign.kind);
  return planRevision(file, campaign, audience);
}

/** A plan scheduled close to what was before; one that names the schedule in force stays close to that by itself. */
async function closeTo(
  previous: PreviousSchedule,
  alone: OpenedPlan,
  open: OpenOne,
  { to, asOf }: Asked,
): Promise<OpenedPlan> {
  if (alone.isInForce) return alone;
  const close = await open(alone.file, { asOf, previous });
  if ('text' in close) throw new Error(`${to} was a plan when it was read before`);
  return close;
}

/** A saved schedule as an audience may see it. */
function shownOf(
  { file, text }: SavedText,
  audience: Audience,
  isKnown: (visit: string) => boolean,
): SavedSchedule {
  const saved = readSaved(text, audience === 'internal', isKnown);
  if (saved === null) throw notSaved(file);
  return saved;
}

/** A plan that was opened: what is compared of it, and what it was opened from. */
interface OpenedPlan {
  readonly file: string;
  readonly campaign: Campaign;
  /** Null where errors stand in the way. */
  readonly schedule: Schedule | null;
  /** Whether it names the schedule in force, to which it stays close by itself. */
  readonly isInForce: boolean;
  readonly revision: Pick<OpenedRevision, 'plan' | 'source' | 'today'>;
}

async function planRevision(file: string, campaign: Campaign, audience: Audience): Promise<OpenedPlan> {
  const context = campaign.context();
  const sound = campaign.sound(audience);
  const schedule = sound === null ? null : await sound.schedule();
  const plan = context === null ? null : planFor(audience, context.plan);
  return {
    file,
    campaign,
    schedule,
    isInForce: plan !== null && plan.recorded.some(({ fact }) => fact === 'schedule-issued'),
    revision: {
      plan: context === null || plan === null ? null : { plan, directory: context.directory },
      source: campaign.sources[0] ?? null,
      today: plan === null ? null : todayOf(plan, null),
    },
  };
}

function compared({ campaign, schedule, revision }: OpenedPlan): OpenedRevision {
  return schedule === null
    ? { ...revision, schedule, unsound: campaign }
    : { ...revision, schedule: sideOfSchedule(schedule, revision.plan), unsound: null };
}

function savedRevision({ compared: schedule }: SavedSchedule): OpenedRevision {
  return { schedule, plan: null, source: null, today: null, unsound: null };
}

/** The visits of which a file says that they are announced. */
function shownIn({ text }: SavedText): (visit: string) => boolean {
  const visits = readSaved(text, true, () => true)?.compared.visits ?? [];
  const shown = new Set(
    visits.filter(({ form }) => form !== null && form !== 'unannounced').map(({ id }) => id),
  );
  return (visit) => shown.has(visit);
}

function idsIn({ visits, unplaced }: Schedule): (visit: string) => boolean {
  const ids = new Set([...visits, ...unplaced].map(({ visit }) => visit.id));
  return (visit) => ids.has(visit);
}

/** Files of which each is read once, as standard input can only be. */
function readingOnce(files: Files): Files {
  const known = new Map<string, ReturnType<Files['read']>>();
  return {
    ...files,
    read: (name) => {
      const read = known.get(name) ?? files.read(name);
      known.set(name, read);
      return read;
    },
  };
}

async function readText(files: Files, file: string): Promise<string> {
  const read = await files.read(file);
  if ('fault' in read) throw cannotRead(read);
  return read.source.text;
}

function noteOn({ isInForce }: OpenedPlan): Bilingual {
  return isInForce
    ? {
        vi: 'Ngày kiểm tra của bản sau theo lịch đã ban hành mà kế hoạch ấy nêu.',
        en: 'The days of the later plan follow the schedule that it names as issued.',
      }
    : {
        vi: 'Ngày kiểm tra của bản sau được xếp bám theo bản trước, đổi càng ít càng tốt.',
        en: 'The days of the later plan are chosen to stay close to the earlier ones.',
      };
}

function unsoundWords(file: string): Bilingual {
  return {
    vi: `${file} còn lỗi nên chưa so sánh được ngày kiểm tra; xem: cchc validate ${file}`,
    en: `The days of visits are not compared, for ${file} has errors; see: cchc validate ${file}`,
  };
}

function refuseSame(from: string, to: string): void {
  const key = (file: string) => (file === '-' ? file : path.resolve(file).normalize('NFC'));
  if (key(from) !== key(to)) return;
  throw new UsageError(
    { vi: `hai bản so sánh là cùng một tệp: ${to}`, en: `both are one file: ${to}` },
    {
      vi: 'Hãy nêu bản trước rồi đến bản sau. Bản trước trong git: git show HEAD:TỆP | cchc diff - TỆP --stdin-name TỆP',
      en: 'Name what was, then what is now. From git: git show HEAD:FILE | cchc diff - FILE --stdin-name FILE',
    },
  );
}

function refuseOther(from: string, before: string, to: string, now: string): void {
  if (before === now) return;
  const [old, plan] = [printable(before), printable(now)];
  throw new UsageError(
    {
      vi: `${from} là của kế hoạch "${old}", còn ${to} là của "${plan}"`,
      en: `${from} is of the plan "${old}", but ${to} of "${plan}"`,
    },
    {
      vi: 'Lịch chỉ so sánh được với lịch hoặc kế hoạch của chính kế hoạch ấy.',
      en: 'A schedule can be compared only with one of the same plan, or with that plan.',
    },
  );
}
