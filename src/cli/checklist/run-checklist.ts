import type { Audience } from '../../documents/audience/audience.ts';
import type { ShownSchedule } from '../../documents/audience/schedule-for.ts';
import { isOutward, type Side } from '../../documents/checklist/checklist.ts';
import { findUnit } from '../../documents/checklist/find-unit.ts';
import type { ScheduleView } from '../../formats/of/schedule/schedule-view.ts';
import { FORMATS } from '../../formats/of/registry.ts';
import { noLongerFits, shownDifferences } from '../input/saved-schedule.ts';
import { typedAgain } from '../command-line/typed-again.ts';
import { loadSchedule } from '../input/load-schedule.ts';
import { unitMeant } from '../input/unit-meant.ts';
import { tellUnplaced } from '../output/tell-unplaced.ts';
import { UsageError } from '../command-line/usage-error.ts';
import type { Environment } from '../environment.ts';
import type { Bilingual } from '../../words/language.ts';
import { UNANNOUNCED_HIDDEN } from '../../words/unannounced-words.ts';
import type { Call, Run } from '../command-line/verb.ts';
import type { CHECKLIST } from './checklist-verb.ts';
import { chooseOutputs, filesAmong, printRefused, writeOutputs } from '../output/choose-outputs.ts';

/** `cchc checklist [PLAN]`: what each side must do, by when. Status as of `cchc schedule`. */
export const checklist: Run<typeof CHECKLIST.flags> = async ({ words, flags }, environment) => {
  const { asOf, stdinName, for: side } = flags;
  const outputs = await chooseOutputs(
    FORMATS.checklist,
    flags,
    { vi: 'danh-muc-viec', en: 'checklist' },
    environment,
  );
  const days = daysOf(flags);
  const audience = audienceOf(flags, side);

  const saved =
    flags.schedule === undefined ? null : { flag: '--schedule', file: flags.schedule, takesDay: true };
  const call = { plan: words[0], asOf, saved, stdinName };
  const loaded = await loadSchedule(call, environment, audience);
  if (!loaded.made) {
    await printRefused(outputs, FORMATS.checklist, { ...loaded, side }, environment);
    await loaded.tell(filesAmong(flags.output));
    return 1;
  }
  const { campaign, previous, file } = loaded;
  if (saved !== null && previous !== null) {
    const found = shownDifferences(previous, loaded.view.schedule, audience);
    const others = typedAgain(flags, ['schedule']);
    const again = {
      verb: 'checklist',
      plan: file,
      file: saved.file,
      asOf,
      isInternal: flags.internal,
      others,
    };
    if (found.length > 0) throw noLongerFits(found, again);
  }
  const schedule = isOutward(side) ? { ...loaded.view, warnings: [] } : loaded.view;
  const diagnostics = isOutward(side) ? [] : loaded.diagnostics;
  const units = flags.unit.map((named) => unitNamed(named, schedule, side));
  const checklists = await campaign.checklists(audience, { side, units, ...days });
  const view = { checklists, schedule };
  await writeOutputs(
    outputs,
    (format, page) => FORMATS.checklist[format].render({ view, side, diagnostics, page }),
    flags,
    environment,
  );
  if (checklists.length === 0) tellNothing(side, audience, loaded.toOffice, environment);
  const asked = { plan: words[0], asOf, isInternal: audience === 'internal' };
  tellUnplaced(loaded.toOffice, asked, environment);
  return loaded.status;
};

/** The unit that `--unit` means. Throws a UsageError if it may be several, or none that has something to do. */
function unitNamed(named: string, view: ScheduleView, side: Side): string {
  const isNone =
    side === 'seconding'
      ? { vi: 'không cử người tham gia đoàn nào', en: 'sends nobody to any team' }
      : { vi: 'không có trong lịch kiểm tra', en: 'is not in the schedule' };
  return unitMeant(named, findUnit(named, view, side, view.language), isNone);
}

/** Says why there is no checklist, in the same words whether or not there are visits that must stay secret. */
function tellNothing(
  side: Side,
  audience: Audience,
  { visits, unplaced }: Pick<ShownSchedule, 'visits' | 'unplaced'>,
  { stderr, language }: Environment,
): void {
  const why: Bilingual =
    side === 'seconding'
      ? { vi: 'không cơ quan nào phải cử người', en: 'no agency lends members' }
      : visits.length > 0
        ? { vi: 'không có việc nào như đã nêu', en: 'nothing is as asked for' }
        : unplaced.length > 0
          ? { vi: 'chưa xếp được cuộc kiểm tra nào', en: 'no visit has a place' }
          : {
              vi: 'kế hoạch chưa nêu cuộc kiểm tra nào có báo trước',
              en: 'the plan asks for no announced visit',
            };
  const isLacking = side !== 'seconding' && visits.length === 0;
  const hidden = isLacking && audience !== 'internal' ? ` ${UNANNOUNCED_HIDDEN[language]}` : '';
  const said = { vi: `Không có danh mục nào: ${why.vi}.`, en: `There is no checklist: ${why.en}.` };
  stderr.write(`${said[language]}${hidden}\n`);
}

type ChecklistFlags = Call<typeof CHECKLIST.flags>['flags'];

function daysOf({ from, to }: ChecklistFlags) {
  const days = { from: from ?? null, to: to ?? null };
  if (days.from !== null && days.to !== null && days.to < days.from) {
    throw new UsageError({
      vi: `--to (${days.to}) trước --from (${days.from})`,
      en: `--to (${days.to}) is before --from (${days.from})`,
    });
  }
  return days;
}

/** Only the secretariat and the teams may know of unannounced visits. */
function audienceOf({ internal }: ChecklistFlags, side: Side): Audience {
  if (!internal) return 'concerned';
  if (side === 'secretariat' || side === 'team') return 'internal';
  throw new UsageError(
    {
      vi: '--internal chỉ dùng với --for secretariat hoặc team',
      en: '--internal goes only with --for secretariat or team',
    },
    {
      vi: 'Đơn vị và cơ quan cử người không được biết trước cuộc kiểm tra đột xuất.',
      en: 'Units and seconding agencies are not told of unannounced visits.',
    },
  );
}
