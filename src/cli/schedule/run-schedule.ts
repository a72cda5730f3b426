import type { Audience } from '../../documents/audience/audience.ts';
import { withoutAddress } from '../../formats/of/schedule/ics-participants.ts';
import { namesOf, type Page } from '../../formats/format.ts';
import { FORMATS, type ScheduleOrder } from '../../formats/of/registry.ts';
import { printable } from '../../formats/text/text-width.ts';
import type { Environment } from '../environment.ts';
import { loadSchedule, type Made } from '../input/load-schedule.ts';
import { chooseOutputs, filesAmong, printRefused, writeOutputs } from '../output/choose-outputs.ts';
import { pageFor } from '../output/page.ts';
import { tellUnplaced } from '../output/tell-unplaced.ts';
import { USUAL_DAYS_AHEAD } from '../status/status-verb.ts';
import { readSplit, writeSplit } from './split-schedule.ts';
import { UsageError } from '../command-line/usage-error.ts';
import type { Call, Run } from '../command-line/verb.ts';
import type { SCHEDULE } from './schedule-verb.ts';

/**
 * `cchc schedule [PLAN]`: the inspection schedule with every deadline, computed once and written in each format that is
 * asked for. Status 1 if the plan has errors, which are then told instead while no file is written, or if a visit finds no place.
 */
export const schedule: Run<typeof SCHEDULE.flags> = async ({ words, flags }, environment) => {
  const { attendees, force, asOf, previous, stdinName } = flags;
  const audience = audienceOf(flags);
  const split = await readSplit(flags);
  const outputs =
    split === null
      ? await chooseOutputs(FORMATS.schedule, flags, { vi: 'lich', en: 'lich' }, environment)
      : [];
  const formats = split === null ? outputs.map(({ format }) => format) : (['ics'] as const);
  if (attendees && !formats.some((format) => FORMATS.schedule[format].invites === true)) throw onlyInIcs();
  if (flags.explain && !formats.some((format) => FORMATS.schedule[format].explains === true))
    throw notExplained(formats);

  const saved = previous === undefined ? null : { flag: '--previous', file: previous };
  const call = { plan: words[0], asOf, saved, stdinName };
  const made = await loadSchedule(call, environment, audience);
  if (!made.made) {
    const { language } = environment;
    await printRefused(outputs, FORMATS.schedule, { ...made, language }, environment);
    await made.tell(filesAmong(flags.output));
    return 1;
  }
  if (split !== null) {
    const order = orderOf(made, flags, await pageFor(environment, split.folder));
    await writeSplit(split, order, force, environment);
  } else {
    const render = async (format: ScheduleFormat, page: Page) => {
      const order = orderOf(made, flags, page);
      const isTold = FORMATS.schedule[format].showsStatus === true;
      return FORMATS.schedule[format].render(isTold ? await withStatus(order, made) : order);
    };
    await writeOutputs(outputs, render, { force }, environment);
  }
  if (attendees) tellWithoutAddress(made, environment);
  const isShown = outputs.some(
    ({ format, output }) => output === undefined && FORMATS.schedule[format].showsUnplaced === true,
  );
  const asked = { plan: words[0], asOf, previous, isInternal: audience === 'internal' };
  if (!isShown) tellUnplaced(made.toOffice, asked, environment);
  return made.status;
};

type ScheduleFlags = Call<typeof SCHEDULE.flags>['flags'];
type ScheduleFormat = keyof typeof FORMATS.schedule;

function orderOf(made: Made, { explain, attendees }: ScheduleFlags, page: Page): ScheduleOrder {
  return {
    view: made.view,
    diagnostics: made.diagnostics,
    context: made.campaign.context,
    explain,
    attendees,
    page,
  };
}

/** With where the visits stand, where anything is on record; the public is told of none of it. */
async function withStatus(order: ScheduleOrder, { campaign, view }: Made): Promise<ScheduleOrder> {
  if (view.audience === 'public' || view.plan.recorded.length === 0) return order;
  const status = await campaign.status(view.schedule.asOf, USUAL_DAYS_AHEAD);
  return { ...order, view: { ...order.view, status } };
}

function tellWithoutAddress({ view: { plan, language } }: Made, { stderr }: Environment): void {
  const names = withoutAddress(plan).map(printable).join(', ');
  const said = {
    vi: `Chưa mời được, kế hoạch không ghi địa chỉ thư (email): ${names}.`,
    en: `Not invited, for the plan gives no address (email): ${names}.`,
  };
  const nobody = {
    vi: 'Kế hoạch chưa ghi thành viên đoàn nào: không có ai để mời.',
    en: 'The plan names no members of any team: there is nobody to invite.',
  };
  if (plan.teams.every(({ members }) => members.length === 0)) stderr.write(`${nobody[language]}\n`);
  else if (names !== '') stderr.write(`${said[language]}\n`);
}

/** For whom the schedule is made. Throws a UsageError for flags that do not go with `--public`. */
function audienceOf({ public: isPublic, internal, attendees }: ScheduleFlags): Audience {
  if (!isPublic) return internal ? 'internal' : 'concerned';
  if (internal)
    throw new UsageError(
      { vi: 'không dùng --public cùng với --internal', en: '--public and --internal exclude each other' },
      {
        vi: 'Bản công bố không bao giờ có cuộc kiểm tra đột xuất.',
        en: 'What is published never tells of unannounced visits.',
      },
    );
  if (attendees)
    throw new UsageError(
      { vi: 'không dùng --public cùng với --attendees', en: '--public and --attendees exclude each other' },
      { vi: 'Bản công bố không có tên người.', en: 'What is published names no persons.' },
    );
  return 'public';
}

function notExplained(formats: readonly ScheduleFormat[]): UsageError {
  const asked = [...new Set(formats)].join(', ');
  const names = namesOf(FORMATS.schedule).filter((name) => FORMATS.schedule[name].explains === true);
  return new UsageError(
    {
      vi: `--explain không có tác dụng với định dạng ${asked}`,
      en: `--explain does nothing in the format ${asked}`,
    },
    {
      vi: `Bỏ --explain, hoặc dùng một trong: ${names.join(', ')}`,
      en: `Leave --explain out, or use one of: ${names.join(', ')}`,
    },
  );
}

function onlyInIcs(): UsageError {
  return new UsageError(
    { vi: '--attendees chỉ dùng với định dạng ics', en: '--attendees goes only with the format ics' },
    { vi: 'Thêm --format ics hoặc -o lich.ics', en: 'Add --format ics or -o lich.ics' },
  );
}
