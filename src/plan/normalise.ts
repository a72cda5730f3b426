import { normaliseDeadlines, normaliseExpected } from './normalise-deadlines.ts';
import {
  normaliseDecision,
  normaliseFiling,
  normaliseRecipients,
  normaliseSignatory,
  normaliseTexts,
} from './normalise-decision.ts';
import { normaliseTeam } from './normalise-teams.ts';
import { normaliseReview, normaliseRounds } from './normalise-time.ts';
import { normaliseBlocks } from './normalise-units.ts';
import type { CalendarSettings, Office, Plan, ScheduleSettings, VisitRecord } from './plan.ts';
import { type Read, readDate, readOptionalDate } from './read-date.ts';
import type { PlanInput } from './shape/plan.ts';

/** Lengths of visits in sessions where the plan gives none: a day, and half a day for a commune. */
const DEFAULT_SESSIONS = { province: 2, district: 2, commune: 1 };

/** Fills in the defaults of the language and reads dates and periods. The input has passed the shape. */
export function normalisePlan(file: string, input: PlanInput): Plan {
  return {
    file,
    id: input.id,
    name: input.name,
    year: input.year,
    example: input.example ?? false,
    note: input.note ?? null,
    directory: input.directory,
    decision: normaliseDecision(input.decision),
    office: normaliseOffice(input.office),
    aims: normaliseTexts(input.aims, ['aims']),
    requirements: normaliseTexts(input.requirements, ['requirements']),
    content: normaliseTexts(input.content, ['content']),
    forms: (input.forms ?? []).map((form, index) => ({
      path: ['forms', index],
      clause: form.clause ?? null,
      form: form.form,
      text: form.text ?? null,
    })),
    subjects: (input.subjects ?? []).map((subject, index) => ({
      path: ['subjects', index],
      clause: subject.clause ?? null,
      id: subject.id,
      name: subject.name,
      content: normaliseTexts(subject.content, ['subjects', index, 'content']),
    })),
    blocks: normaliseBlocks(input.units),
    rounds: normaliseRounds(input),
    review: normaliseReview(input.review, ['review']),
    teams: input.teams.map((team, index) => normaliseTeam(team, ['teams', index])),
    reception: normaliseTexts(input.reception, ['reception']),
    funding: normaliseTexts(input.funding, ['funding']),
    duties: (input.duties ?? []).map((duty, index) => ({
      path: ['duties', index],
      clause: duty.clause ?? null,
      id: duty.id ?? null,
      text: duty.text,
      owner: duty.owner,
      with: duty.with ?? [],
      deadline: duty.deadline ?? null,
    })),
    deadlines: normaliseDeadlines(input.deadlines ?? {}),
    expected: normaliseExpected(input.expected ?? {}),
    schedule: normaliseSchedule(input.schedule),
    calendar: normaliseCalendar(input.calendar),
    records: (input.records ?? []).map(normaliseRecord),
    exemptions: (input.exemptions ?? []).map((exemption, index) => ({
      path: ['exemptions', index],
      rule: exemption.rule,
      at: exemption.path,
      reason: exemption.reason ?? null,
      document: exemption.document ?? null,
      until: readOptionalDate(exemption.until),
    })),
  };
}

function normaliseOffice(office: PlanInput['office']): Office {
  return {
    path: ['office'],
    agency: office.agency,
    place: office.place ?? null,
    symbol: office.symbol ?? null,
    signer: normaliseSignatory(office.signer),
    recipients: normaliseRecipients(office.recipients, ['office']),
    filing: normaliseFiling(office.filing, ['office']),
    address: office.address ?? null,
    phone: office.phone ?? null,
    email: office.email ?? null,
    contact: office.contact ?? null,
    hours: office.hours ?? null,
  };
}

function normaliseSchedule(schedule: PlanInput['schedule']): ScheduleSettings {
  return {
    sessions: {
      province: schedule?.sessions?.province ?? DEFAULT_SESSIONS.province,
      district: schedule?.sessions?.district ?? DEFAULT_SESSIONS.district,
      commune: schedule?.sessions?.commune ?? DEFAULT_SESSIONS.commune,
    },
    visitsPerDay: schedule?.['visits-per-day'] ?? null,
    visitsPerWeek: schedule?.['visits-per-week'] ?? null,
    closed: (schedule?.closed ?? []).map((period, index) => {
      const from = period.on ?? period.from ?? '';
      const to = period.on ?? period.to ?? '';
      return {
        path: ['schedule', 'closed', index],
        clause: period.clause ?? null,
        from: readDate(from),
        to: readDate(to),
        session: period.session ?? null,
        reason: period.reason,
        units: period.units ?? [],
        teams: period.teams ?? [],
        rounds: period.rounds ?? [],
      };
    }),
  };
}

function normaliseCalendar(calendar: PlanInput['calendar']): CalendarSettings {
  return {
    convention: calendar?.convention ?? 'standard',
    makeUpSaturdayCounts: calendar?.['make-up-saturday-counts'] ?? true,
    swappedWeekdayCounts: calendar?.['swapped-weekday-counts'] ?? false,
    cultureDayInLieu: calendar?.['culture-day-in-lieu'] ?? false,
    days: (calendar?.days ?? []).map((day, index) => ({
      path: ['calendar', 'days', index],
      date: readDate(day.date),
      working: day.working,
      name: day.name,
      source: day.source,
    })),
  };
}

function normaliseRecord(record: Read<PlanInput['records']>, index: number): VisitRecord {
  const path = ['records', index];
  const { notified, visited } = record;
  return {
    path,
    unit: record.unit,
    subject: record.subject ?? null,
    round: record.round ?? null,
    notified:
      notified === undefined
        ? null
        : {
            path: [...path, 'notified'],
            sent: readDate(notified.sent),
            visit: readDate(notified.visit),
            session: notified.session ?? null,
            document: notified.document ?? null,
          },
    visited:
      visited === undefined ? null : { from: readDate(visited.from), to: readOptionalDate(visited.to) },
    conclusionIssued: readOptionalDate(record['conclusion-issued']),
    conclusionReceived: readOptionalDate(record['conclusion-received']),
    remediationReported: readOptionalDate(record['remediation-reported']),
  };
}
