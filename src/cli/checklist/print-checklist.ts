import type { Audience } from '../../documents/audience/audience.ts';
import type { Side } from '../../documents/checklist/checklist.ts';
import { makeChecklists } from '../../documents/checklist/make-checklists.ts';
import { FORMATS } from '../../formats/of/registry.ts';
import { findUnit } from '../input/find-unit.ts';
import { loadSchedule, tellUnplaced } from '../input/load-schedule.ts';
import { pageFor } from '../output/page.ts';
import { readDateFlag, readWordFlag } from '../command-line/read-flag.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { type Flags, type Run, textFlag } from '../command-line/verb.ts';
import { chooseFormat, refuseToPrint } from '../output/choose-format.ts';
import { checkDestination, writeResult } from '../output/write-output.ts';

const SIDES = ['secretariat', 'team', 'unit', 'seconding'] as const;

/** `cchc checklist [PLAN]`: what each side must do, by when. Status as of `cchc schedule`. */
export const checklist: Run = async (call, environment) => {
  const { flags } = call;
  const output = textFlag(flags, 'output');
  const format = chooseFormat(FORMATS.checklist, textFlag(flags, 'format'), output);
  const destination = { output, force: flags['force'] === true };
  if (output === undefined)
    refuseToPrint(FORMATS.checklist, format, { vi: 'danh-muc-viec', en: 'checklist' });
  await checkDestination(destination);
  const side = readWordFlag(textFlag(flags, 'for') ?? 'secretariat', SIDES, '--for');
  const days = daysOf(flags);

  const loaded = await loadSchedule(call, environment, audienceOf(flags, side));
  if (!loaded.made) {
    const content = await FORMATS.checklist[format].renderRefused?.({ ...loaded, side });
    if (content !== undefined) await writeResult(environment, destination, content);
    await loaded.tell();
    return 1;
  }
  const named = textFlag(flags, 'unit');
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

function daysOf(flags: Flags) {
  const day = (name: 'from' | 'to') => {
    const text = textFlag(flags, name);
    return text === undefined ? null : readDateFlag(text, `--${name}`);
  };
  const days = { from: day('from'), to: day('to') };
  if (days.from !== null && days.to !== null && days.to < days.from) {
    throw new UsageError({
      vi: `--to (${days.to}) trước --from (${days.from})`,
      en: `--to (${days.to}) is before --from (${days.from})`,
    });
  }
  return days;
}

/** Only the secretariat and the teams may know of unannounced visits. */
function audienceOf(flags: Flags, side: Side): Audience {
  if (flags['internal'] !== true) return 'concerned';
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
