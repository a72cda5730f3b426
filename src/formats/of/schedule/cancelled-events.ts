import { addDays } from '../../../calendar/civil-date.ts';
import { isShownTo, LAPSED_NOTICES } from '../../../documents/audience/decisions.ts';
import type { Agenda } from '../../../documents/schedule/agenda.ts';
import type { Plan } from '../../../plan/plan.ts';
import { plannedVisits } from '../../../schedule/visits/make-visits.ts';
import type { Visit } from '../../../schedule/visits/visit.ts';
import type { CalendarEvent } from '../../ics/calendar-event.ts';
import { eventSequence } from './event-sequence.ts';
import type { ScheduleView } from './schedule-view.ts';

/**
 * The visits of an agenda that were cancelled after their units were notified, each as an event that does not take place on
 * the day of the notice: a calendar that merges by uid takes the visit out again.
 */
export function cancelledEvents(view: ScheduleView, { of }: Agenda): CalendarEvent[] {
  const { plan, schedule, directory, audience, language } = view;
  // That a notice no longer holds is for those who may be told of it.
  if (LAPSED_NOTICES[audience] === 'withheld') return [];
  const { cancelled } = plannedVisits(plan, directory, schedule.asOf);
  return cancelled.flatMap((visit): CalendarEvent[] => {
    const notice = visit.record?.notified ?? null;
    if (notice === null || !isShownTo(audience, visit) || !isOf(of, visit, plan)) return [];
    const name = visit.name[language];
    return [
      {
        kind: 'event',
        uid: `visit/${visit.id}/${plan.id}@cchc`,
        sequence: eventSequence(plan, schedule.asOf, schedule.revision),
        summary: { vi: `Kiểm tra ${name} (đã bỏ)`, en: `Inspection: ${name} (cancelled)` }[language],
        description: plan.name,
        location: null,
        time: { kind: 'days', from: notice.visit, until: addDays(notice.visit, 1) },
        standing: 'cancelled',
        categories: [{ vi: 'Kiểm tra CCHC', en: 'Inspection' }[language]],
        reminders: [],
        organiser: null,
        attendees: [],
      },
    ];
  });
}

/** Whether a visit belongs to an agenda. Which team would have gone is not known any more, unless there is but one. */
function isOf(owner: Agenda['of'], { unit }: Visit, { teams }: Plan): boolean {
  switch (owner?.kind) {
    case undefined:
      return true;
    case 'unit':
      return owner.id === unit;
    case 'team':
      return teams.length === 1;
    default:
      return owner satisfies never;
  }
}
