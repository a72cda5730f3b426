import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseCivilDate, type CivilDate } from '../../../../src/calendar/civil-date.ts';
import type { OpenDeadline, Status, VisitState, VisitStatus } from '../../../../src/follow-up/status.ts';
import type { StatusView } from '../../../../src/formats/of/status/status-view.ts';
import type { FactName } from '../../../../src/plan/language/fact-kinds.ts';
import { bareFact } from '../../../../src/plan/language/facts.ts';
import { parseDirectory, parsePlan } from '../../../../src/plan/parse.ts';
import type { StandingFact } from '../../../../src/plan/standing-facts.ts';
import { validatePlan } from '../../../../src/rules/engine/validate-plan.ts';
import { makeSchedule } from '../../../../src/schedule/make-schedule.ts';
import type { Language } from '../../../../src/words/language.ts';

const PLAN = 'plans/vinh-long-2021.yaml';

/** A day that is one. */
export function day(text: string): CivilDate {
  const date = parseCivilDate(text);
  if (date === null) throw new Error(`${text} is no day`);
  return date;
}

/** A fact with some of what can be told of it. */
export function fact(name: FactName, on: string, more: Partial<StandingFact> = {}): StandingFact {
  return { ...bareFact(name, day(on), []), corrected: null, ...more };
}

/** How a visit of the made-up status stands. */
interface Standing {
  readonly state: VisitState;
  readonly facts?: readonly StandingFact[];
  readonly successor?: string;
}

const NOTICE = fact('notified', '2021-03-18', { number: '45/SNV-CCHC', visit: day('2021-04-12') });

const EXTENSION = fact('extended', '2021-06-18', {
  number: '75/SNV-CCHC',
  deadline: 'remediation',
  until: day('2021-06-30'),
  reason: 'Chờ cấp trên cho ý kiến',
});

/** Of the first visits of the plan; the others are planned. */
const STANDINGS: readonly Standing[] = [
  {
    state: 'closed',
    facts: [
      NOTICE,
      fact('visited', '2021-04-12', { corrected: bareFact('visited', day('2021-04-13'), []) }),
      fact('conclusion-issued', '2021-04-26', { number: '51/KL-SNV' }),
      fact('conclusion-received', '2021-04-28'),
      fact('remediation-reported', '2021-05-20', { number: '12/BC-STP' }),
    ],
  },
  {
    state: 'received',
    successor: 'so-xay-dung',
    facts: [
      fact('notified', '2021-04-06', { number: '50/SNV-CCHC', visit: day('2021-05-05') }),
      fact('visited', '2021-05-05'),
      fact('minutes', '2021-05-05'),
      fact('conclusion-issued', '2021-05-20', { number: '60/KL-SNV' }),
      fact('conclusion-received', '2021-05-24'),
      fact('reminded', '2021-06-22', { number: '77/SNV-CCHC' }),
    ],
  },
  {
    state: 'received',
    facts: [
      fact('notified', '2021-04-20', { number: '54/SNV-CCHC', visit: day('2021-05-24') }),
      fact('notified', '2021-04-29', {
        number: '55/SNV-CCHC',
        visit: day('2021-05-25'),
        replaces: '54/SNV-CCHC',
        reason: 'Trùng lịch',
      }),
      fact('visited', '2021-05-25'),
      fact('conclusion-issued', '2021-05-26', { number: '62/KL-SNV' }),
      fact('conclusion-received', '2021-05-28'),
      EXTENSION,
    ],
  },
  {
    state: 'notified',
    facts: [fact('notified', '2021-05-26', { number: '61/SNV-CCHC', visit: day('2021-06-14') })],
  },
  {
    state: 'moved',
    facts: [
      fact('notified', '2021-06-10', { number: '63/SNV-CCHC', visit: day('2021-07-02') }),
      fact('put-off', '2021-06-24', { reason: 'Dịch bệnh' }),
    ],
  },
  { state: 'cancelled', facts: [fact('cancelled', '2021-06-01', { reason: 'Đã có thanh tra' })] },
  { state: 'unplaced', facts: [fact('put-off', '2021-06-24', { reason: 'Dịch bệnh' })] },
  { state: 'planned' },
  { state: 'visited', facts: [fact('visited', '2021-06-25')] },
];

/** A made-up status of the real plan in which everything occurs that a format shows. */
export async function statusView(
  language: Language = 'vi',
  more: Partial<StatusView> = {},
): Promise<StatusView> {
  const plan = parsePlan({ file: PLAN, text: readFileSync(PLAN, 'utf8') });
  const named = path.join(path.dirname(PLAN), plan.value?.directory ?? '');
  const { context } = validatePlan(plan, parseDirectory({ file: named, text: readFileSync(named, 'utf8') }));
  if (context === null) throw new Error('the plan is sound');
  const { visits: scheduled } = await makeSchedule({ ...context, asOf: null, previous: null });
  const visits = context.visits.map((visit, index): VisitStatus => {
    const { state, facts = [], successor = null } = STANDINGS[index] ?? { state: 'planned' as const };
    const at = scheduled.find((one) => one.visit.id === visit.id) ?? null;
    const isPlaced = state !== 'unplaced';
    return {
      visit,
      state,
      start: isPlaced ? (at?.start ?? null) : null,
      end: isPlaced ? (at?.end ?? null) : null,
      scheduled: at,
      successor,
      facts,
      findings: { total: 0, open: 0, late: 0, repeated: 0 },
      demands: [],
    };
  });
  const of = (index: number, id: string): Pick<OpenDeadline, 'visit' | 'deadline' | 'owner' | 'extended'> => {
    const visit = visits[index];
    const deadline = visit?.scheduled?.deadlines.find((one) => one.id === id);
    if (visit === undefined || deadline === undefined) throw new Error(`visit ${index} has no ${id}`);
    return { visit, deadline, owner: deadline.owner, extended: null };
  };
  const ofCampaign = {
    ...of(0, 'remediation').deadline,
    id: 'bao-cao-tong-hop',
    what: { vi: 'Báo cáo Chủ tịch kết quả kiểm tra', en: 'Report the results to the Chairman' },
    owner: context.plan.office.agency,
    event: '2021-07-12',
    eventDate: day('2021-07-12'),
  };
  const at = (index: number) => {
    const visit = visits[index];
    if (visit === undefined) throw new Error(`there is no visit ${index}`);
    return visit;
  };
  const plain = of(2, 'remediation');
  const extended = {
    ...plain,
    deadline: {
      ...plain.deadline,
      date: day('2021-06-30'),
      extended: { from: day('2021-06-25'), on: EXTENSION.on, number: EXTENSION.number },
    },
    extended: EXTENSION,
  };
  const status: Status = {
    plan: context.plan.id,
    asOf: day('2021-06-28'),
    within: 10,
    judgedBy: { by: 'in-force', file: 'lich-2021.json', on: day('2021-03-01'), number: '30/SNV-CCHC' },
    visits,
    notRecorded: [{ visit: at(3), date: day('2021-06-14') }],
    overdue: [
      {
        ...of(1, 'remediation'),
        date: day('2021-06-21'),
        isExpected: false,
        endedBy: 'remediation-reported',
        workingDaysLate: 5,
        reminders: [fact('reminded', '2021-06-22', { number: '77/SNV-CCHC' })],
      },
      {
        ...of(7, 'notice'),
        date: day('2021-06-27'),
        isExpected: true,
        endedBy: 'notified',
        workingDaysLate: 0,
        reminders: [],
      },
    ],
    due: [
      {
        ...of(4, 'notice'),
        date: day('2021-06-28'),
        isExpected: true,
        endedBy: 'notified',
        workingDaysLeft: 0,
      },
      {
        ...extended,
        date: day('2021-06-30'),
        isExpected: false,
        endedBy: 'remediation-reported',
        workingDaysLeft: 2,
      },
      {
        visit: null,
        deadline: ofCampaign,
        owner: ofCampaign.owner,
        extended: null,
        date: day('2021-07-12'),
        isExpected: false,
        endedBy: 'report-submitted',
        workingDaysLeft: 10,
      },
    ],
    facts: [fact('schedule-issued', '2021-03-01', { file: 'lich-2021.json', number: '30/SNV-CCHC' })],
  };
  return {
    audience: 'concerned',
    plan: context.plan,
    directory: context.directory,
    counting: context.counting,
    status,
    units: [],
    findings: 'open',
    language,
    planWord: PLAN,
    ...more,
  };
}

/** The same plan before anything has happened: nothing late, nothing due, no visits. */
export async function emptyView(language: Language = 'vi'): Promise<StatusView> {
  const view = await statusView(language);
  const empty = { visits: [], notRecorded: [], overdue: [], due: [], facts: [] };
  return { ...view, status: { ...view.status, ...empty, judgedBy: { by: 'decision-day' } } };
}
