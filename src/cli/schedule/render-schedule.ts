import { withoutAddress } from '../../formats/of/schedule/ics-participants.ts';
import type { Page } from '../../formats/format.ts';
import { FORMATS, type ScheduleOrder } from '../../formats/of/registry.ts';
import { printable } from '../../formats/text/text-width.ts';
import type { Environment } from '../environment.ts';
import type { Made } from '../input/load-schedule.ts';
import { USUAL_DAYS_AHEAD } from '../status/status-verb.ts';
import type { ScheduleFlags, ScheduleFormat } from './read-request.ts';

/** A schedule in a format that is asked for. */
export async function renderSchedule(
  made: Made,
  flags: ScheduleFlags,
  format: ScheduleFormat,
  page: Page,
): Promise<string | Uint8Array> {
  const order = orderOf(made, flags, page);
  const isTold = FORMATS.schedule[format].showsStatus === true;
  return FORMATS.schedule[format].render(isTold ? await withStatus(order, made) : order);
}

/** What a schedule is written from. */
export function orderOf(made: Made, { explain, attendees }: ScheduleFlags, page: Page): ScheduleOrder {
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

/** Says whom a calendar does not invite, for the plan gives no address. */
export function tellWithoutAddress(
  { view: { plan, language } }: Made,
  { stderr }: Pick<Environment, 'stderr'>,
): void {
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
