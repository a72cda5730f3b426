import path from 'node:path';
import type { Campaign } from '../../campaign.ts';
import type { CivilDate } from '../../calendar/civil-date.ts';
import { type Amendment, amendmentBetween } from '../../documents/letter/amending/amendment.ts';
import type { LetterKind } from '../../documents/letter/letter.ts';
import { printable } from '../../formats/text/text-width.ts';
import { unannouncedUnits } from '../../plan/announced-plan.ts';
import { typedWord } from '../command-line/typed-word.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { type OpenedRevision, openRevisions } from '../diff/open-revisions.ts';
import type { Environment } from '../environment.ts';

/** What amends a plan: the file of the plan as it is to be, and what flags say. */
export interface AmendingCall {
  /** The plan as it is to be. */
  readonly file: string;
  readonly campaign: Campaign;
  /** The plan as it was issued; undefined: not named. */
  readonly old: string | undefined;
  readonly reason?: string | undefined;
  readonly stdinName: string | undefined;
  /** The day taken for today, where one is. */
  readonly asOf: CivilDate | null;
}

/** What is amended of a plan; a plan of which errors stand in the way. */
type Amended = Amendment | { readonly refused: Campaign };

/**
 * What is amended of the plan that is named, by the other file of it; null for a kind of paper that does not amend. Throws a
 * UsageError for a file that is no other revision of that plan.
 */
export async function amendedPlan(
  kind: Pick<LetterKind, 'amends' | 'name'>,
  { file, campaign, old, reason, stdinName, asOf }: AmendingCall,
  environment: Environment,
): Promise<Amended | null> {
  if (kind.amends !== true) return null;
  if (old === undefined) throw withoutOld(kind.name, file);
  refuseSame(old, file);
  const opened = await openRevisions(
    { from: old, to: file, audience: 'concerned', asOf, stdinName },
    environment,
  );
  if ('refused' in opened) return opened;
  const { before, now } = opened;
  const unsound = before.unsound ?? now.unsound;
  if (unsound !== null) return { refused: unsound };
  const [was, is] = [revisionIn(before), revisionIn(now)];
  if (was === null || is === null) throw noPlan(old);
  if (was.plan.plan.id !== is.plan.plan.id) throw otherPlan(old, was.plan.plan.id, is.plan.plan.id);
  const whole = campaign.context()?.plan ?? is.plan.plan;
  const today = asOf ?? now.today ?? is.plan.plan.decision.date;
  return amendmentBetween(was, is, { today, reason: reason ?? null, secret: unannouncedUnits(whole) });
}

function revisionIn({ plan, schedule }: OpenedRevision) {
  return plan === null ? null : { plan, schedule };
}

function withoutOld(kind: string, plan: string): UsageError {
  const typed = typedWord(plan);
  return new UsageError(
    {
      vi: `chưa nêu kế hoạch như đã ban hành để biết sửa đổi điều gì`,
      en: `the plan as it was issued is missing, from which one knows what is amended`,
    },
    {
      vi: `Thêm --old với tệp ấy: cchc letter ${kind} ${typed} --old KẾ-HOẠCH-CŨ.yaml --all. Bản cũ trong git: git show HEAD:${typed} | cchc letter ${kind} ${typed} --old - --stdin-name ${typed} --all`,
      en: `Add --old with that file: cchc letter ${kind} ${typed} --old OLD-PLAN.yaml --all. From git: git show HEAD:${typed} | cchc letter ${kind} ${typed} --old - --stdin-name ${typed} --all`,
    },
  );
}

function refuseSame(old: string, plan: string): void {
  const key = (name: string) => (name === '-' ? name : path.resolve(name).normalize('NFC'));
  if (key(old) !== key(plan)) return;
  throw new UsageError(
    {
      vi: `--old: đây chính là tệp kế hoạch ${plan}`,
      en: `--old: this is the file of the plan itself, ${plan}`,
    },
    {
      vi: 'Nêu ở --old tệp kế hoạch như đã ban hành; tệp kia là kế hoạch như sẽ sửa đổi.',
      en: 'Name with --old the plan as it was issued; the other file is the plan as it is to be.',
    },
  );
}

function noPlan(old: string): UsageError {
  return new UsageError(
    {
      vi: `--old: ${old} là lịch đã lưu, không phải kế hoạch`,
      en: `--old: ${old} is a schedule that was saved, not a plan`,
    },
    {
      vi: 'Lịch không ghi quyết định nói gì. Nêu tệp kế hoạch (.yaml) như đã ban hành.',
      en: 'A schedule does not say what was decided. Name the plan file (.yaml) as it was issued.',
    },
  );
}

function otherPlan(old: string, was: string, is: string): UsageError {
  const [other, plan] = [printable(was), printable(is)];
  return new UsageError(
    {
      vi: `--old: ${old} là kế hoạch "${other}", không phải bản cũ của "${plan}"`,
      en: `--old: ${old} is the plan "${other}", not an earlier revision of "${plan}"`,
    },
    {
      vi: 'Nêu bản đã ban hành của chính kế hoạch này; hai bản mang cùng "id".',
      en: 'Name the issued revision of this very plan; both bear the same "id".',
    },
  );
}
