import type { Audience } from '../../documents/audience/audience.ts';
import type { Side } from '../../documents/checklist/checklist.ts';
import { makeChecklists } from '../../documents/checklist/make-checklists.ts';
import { FORMATS } from '../../formats/of/registry.ts';
import { findUnit } from '../input/find-unit.ts';
import { loadSchedule, tellUnplaced } from '../input/load-schedule.ts';
import { pageFor } from '../output/page.ts';
import { UsageError } from '../command-line/usage-error.ts';
import type { Call, Run } from '../command-line/verb.ts';
import type { CHECKLIST } from './checklist-verb.ts';
import { chooseFormat, refuseToPrint } from '../output/choose-format.ts';
import { checkDestination, writeResult } from '../output/write-output.ts';

/** `cchc checklist [PLAN]`: what each side must do, by when. Status as of `cchc schedule`. */
export const checklist: Run<typeof CHECKLIST.flags> = async (call, environment) => {
  const { flags } = call;
  const { output, force, unit: named, for: side = 'secretariat' } = flags;
  const format = chooseFormat(FORMATS.checklist, flags.format, output);
  const destination = { output, force };
  if (output === undefined)
    refuseToPrint(FORMATS.checklist, format, { vi: 'danh-muc-viec', en: 'checklist' });
  await checkDestination(destination);
  const days = daysOf(flags);
  const audience = audienceOf(flags, side);

  const loaded = await loadSchedule(call, environment, audience);
  if (!loaded.made) {
    const content = await FORMATS.checklist[format].renderRefused?.({ ...loaded, side });
    if (content !== undefined) await writeResult(environment, destination, content);
    await loaded.tell();
    return 1;
  }
  const unit = named === undefined ? null : findUnit(named, loaded.view, side);
  const input = { ...loaded.view, isWritten: loaded.context.isWritten };
  const checklists = makeChecklists(input, { side, unit, ...days });
  const { view: schedule, diagnostics } = loaded;
  const page = await pageFor(environment, output);
  const content = await FORMATS.checklist[format].render({
    view: { checklists, schedule },
    side,
    diagnostics,
    page,
  });
  await writeResult(environment, destination, content);
  tellUnplaced(loaded, environment);
  return loaded.status;
};

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
