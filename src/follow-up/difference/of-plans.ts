import type { CivilDate } from '../../calendar/civil-date.ts';
import { unannouncedUnits } from '../../plan/announced-plan.ts';
import { isMeantFor } from '../../plan/language/limits.ts';
import { isUnannounced } from '../../plan/language/units.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Aspect, PlanChange } from './difference.ts';
import {
  comparedList,
  comparedThing,
  type FoundChange,
  type Kind,
  type PlanSide,
  type Sides,
} from './changed-fields.ts';
import { comparedDecision, comparedOffice } from './of-decision.ts';
import { comparedTeams } from './of-teams.ts';
import { comparedSubjects, DEADLINE, DUTY, EXPECTED, FORM, REPORT, REVIEW, textsOf } from './of-texts.ts';
import { comparedBlocks, comparedCalendar, comparedRounds, comparedSchedule, EXEMPTION } from './of-units.ts';
import { textValue, type Value, yesValue } from './changed-values.ts';

/**
 * What changed between what two plans say, section by section; of the days of their visits nothing, and nothing of what
 * was recorded. Both plans are as their readers may see them.
 */
export function differenceOfPlans(before: PlanSide, now: PlanSide, today: CivilDate): PlanChange[] {
  const sides = { before, now };
  return Object.values(SECTIONS)
    .flatMap((compared) => compared(sides))
    .map(({ concerns, ...change }) => ({
      ...change,
      // Whoever comes with a block, or goes with it, is told as a unit.
      mustBeTold:
        change.thing === 'block' && change.aspect === null ? [] : mustBeTold(change.aspect, concerns, sides),
      notifyBy: null,
      lawful: change.new === null || !isPast(change.new, today),
    }));
}

/** What is compared of each section, in the order of a plan. A section that is left out does not compile. */
const SECTIONS: Readonly<Record<keyof Plan, (sides: Sides) => FoundChange[]>> = {
  file: nothing,
  id: (sides) => comparedThing(sides.before.plan, sides.now.plan, PLAN, sides),
  name: nothing,
  year: nothing,
  example: nothing,
  note: nothing,
  directory: nothing,
  outline: nothing,
  decision: comparedDecision,
  blocks: comparedBlocks,
  rounds: comparedRounds,
  teams: comparedTeams,
  deadlines: listOf('deadlines', DEADLINE),
  expected: listOf('expected', EXPECTED),
  schedule: comparedSchedule,
  aims: listOf('aims', textsOf('aim', [])),
  requirements: listOf('requirements', textsOf('requirement', [])),
  content: listOf('content', textsOf('content', ['unit'])),
  forms: listOf('forms', FORM),
  subjects: comparedSubjects,
  review: ({ before, now }) =>
    comparedList(someOf(before.plan.review), someOf(now.plan.review), REVIEW, { before, now }),
  report: (sides) => comparedThing(sides.before.plan.report, sides.now.plan.report, REPORT, sides),
  reception: listOf('reception', textsOf('reception', ['unit'])),
  duties: listOf('duties', DUTY),
  funding: listOf('funding', textsOf('funding', [])),
  office: comparedOffice,
  calendar: comparedCalendar,
  exemptions: listOf('exemptions', EXEMPTION),
  // What took place is no change of what is planned.
  records: nothing,
  recordsFile: nothing,
  recorded: nothing,
  // The days themselves are compared.
  times: nothing,
};

const PLAN: Kind<Plan> = {
  thing: 'plan',
  path: () => [],
  name: () => null,
  fields: {
    id: ({ id }) => textValue(id),
    name: ({ name }) => textValue(name),
    year: ({ year }) => textValue(String(year)),
    example: ({ example }) => yesValue(example),
    note: ({ note }) => textValue(note),
    directory: ({ directory }) => textValue(directory),
    outline: ({ outline }) => textValue(outline),
  },
};

function nothing(): FoundChange[] {
  return [];
}

function someOf<Item>(item: Item | null): Item[] {
  return item === null ? [] : [item];
}

/** Compares a section that is a list. */
function listOf<Section extends keyof Plan, Item>(
  section: Section & (Plan[Section] extends readonly Item[] ? Section : never),
  kind: Kind<Item>,
): (sides: Sides) => FoundChange[] {
  const itemsOf = ({ plan }: PlanSide) => plan[section] as readonly Item[];
  return (sides) => comparedList(itemsOf(sides.before), itemsOf(sides.now), kind, sides);
}

/** What is nobody's business but the office's: where a thing stands in the decision, and how papers word it. */
const UNTOLD: readonly Aspect[] = [
  'areas',
  'clause',
  'email',
  'established-by',
  'formed',
  'kinds',
  'level',
  'minimum',
  'name',
  'pin',
  'proposal',
  'share',
  'what',
  'wish',
  'wording',
];

/** The agencies that some ids and words stand for; never the office itself, nor a unit that is visited unannounced alone. */
function mustBeTold(
  aspect: Aspect | null,
  concerns: readonly string[],
  { before, now }: Sides,
): readonly string[] {
  if (aspect !== null && UNTOLD.includes(aspect)) return [];
  const named = new Set(now.plan.blocks.flatMap(({ units }) => units.map(({ unit }) => unit)));
  const secret = new Set([
    ...unannouncedUnits(now.plan),
    ...[...unannouncedUnits(before.plan)].filter((unit) => !named.has(unit)),
  ]);
  const agencies = concerns.flatMap((concern) => {
    const found = agenciesOf(concern, now);
    return found.length > 0 ? found : agenciesOf(concern, before);
  });
  return [...new Set(agencies)].filter((id) => id !== now.plan.office.agency && !secret.has(id));
}

function agenciesOf(concern: string, { plan, directory }: PlanSide): readonly string[] {
  const leads = (teams: Plan['teams']) => teams.flatMap(({ lead }) => lead ?? []);
  const units = plan.blocks.flatMap((block) =>
    block.units.filter((entry) => !isUnannounced(entry)).map((entry) => ({ ...entry, block: block.id })),
  );
  switch (concern) {
    case 'secretariat':
      return [];
    case 'unit':
      return units.map(({ unit }) => unit);
    case 'district':
      return units.filter(({ level }) => level === 'district').map(({ unit }) => unit);
    case 'team':
      return leads(plan.teams);
    case 'seconding':
      return plan.teams.flatMap(({ seconding }) => seconding.map(({ agency }) => agency));
    case 'issuer':
      return [plan.decision.issuer.agency];
    default: {
      if (directory.get(concern) !== undefined) return [concern];
      const teams = plan.teams.filter(({ id }) => id === concern);
      const meant = units.filter((entry) => isMeantFor([concern], entry));
      return teams.length > 0 ? leads(teams) : meant.map(({ unit }) => unit);
    }
  }
}

/** Whether something would have to be done before today. */
function isPast(value: Value, today: CivilDate): boolean {
  if (value.is === 'days') return value.ranges.every(({ to }) => to < today);
  if (value.is !== 'due' || value.due.kind !== 'date') return false;
  return value.due.excluded ? value.due.date <= today : value.due.date < today;
}
