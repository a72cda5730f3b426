import { knownDate } from '../../../../../src/calendar/civil-date.ts';
import type { Status, VisitStatus } from '../../../../../src/follow-up/status.ts';
import { statusXlsx } from '../../../../../src/formats/of/status/xlsx.ts';
import type { StatusView } from '../../../../../src/formats/of/status/status-view.ts';
import type { FactName } from '../../../../../src/plan/language/fact-kinds.ts';
import { bareFact, type Fact } from '../../../../../src/plan/language/facts.ts';
import { standingFacts } from '../../../../../src/plan/standing-facts.ts';
import { inputOf, VINH_LONG } from '../../../../documents/checklist/made.ts';

/** A fact of a unit on a day. */
export function factOf(fact: FactName, unit: string, on: string, told: Partial<Fact> = {}): Fact {
  return { ...bareFact(fact, knownDate(on), []), unit, ...told };
}

/** Where the campaign of 2021 stands after some facts, as what formats show. */
export async function viewAfter(facts: readonly Fact[], more: Partial<StatusView> = {}): Promise<StatusView> {
  const { plan, directory, schedule, counting } = await inputOf(VINH_LONG, { internal: true });
  const standing = standingFacts({ recorded: facts });
  const visits = schedule.visits.map((scheduled): VisitStatus => {
    const { visit, start, end } = scheduled;
    const own = standing.filter(({ unit }) => unit === (visit.unit ?? visit.id));
    const findings = { total: 0, open: 0, late: 0, repeated: 0 };
    const state = own.some(({ fact }) => fact === 'notified') ? 'notified' : 'planned';
    return { visit, state, start, end, scheduled, successor: null, facts: own, findings, demands: [] };
  });
  const status: Status = {
    plan: plan.id,
    asOf: knownDate('2021-06-01'),
    within: 10,
    judgedBy: { by: 'decision-day' },
    visits,
    notRecorded: [],
    due: [],
    overdue: [],
    facts: [],
  };
  return {
    audience: 'internal',
    plan,
    directory,
    counting,
    status,
    units: [],
    findings: 'open',
    language: 'vi',
    planWord: null,
    ...more,
  };
}

/** The register after some facts. */
export async function registerAfter(
  facts: readonly Fact[],
  more: Partial<StatusView> = {},
): Promise<Uint8Array> {
  return statusXlsx(await viewAfter(facts, more));
}
