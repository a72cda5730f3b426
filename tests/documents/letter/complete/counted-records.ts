import { parse } from 'yaml';

/** What the tests read of a plan, as it is written. */
interface PlainPlan {
  readonly content: readonly { readonly clause: string; readonly wording: string }[];
  readonly units: readonly {
    readonly level: string;
    readonly units?: readonly (string | { readonly unit: string; readonly form?: string })[];
    readonly 'each-district'?: number;
  }[];
}

/** What the tests read of a fact, as it is written. */
export interface PlainRecord {
  readonly fact: string;
  readonly on: string;
  readonly unit?: string;
  readonly units?: readonly string[];
  readonly corrects?: string;
  readonly id?: string;
  readonly content?: string;
  readonly kind?: string;
  readonly text?: string;
  readonly demand?: string;
  readonly repeats?: string;
  readonly met?: string;
  readonly number?: string;
  readonly reason?: string;
}

/** How many visits were planned, held, called off, and are left. */
export interface VisitNumbers {
  readonly planned: number;
  readonly held: number;
  readonly cancelled: number;
  readonly left: number;
}

/** How many findings there are of each kind, and at how many units there are faults. */
export interface FindingNumbers {
  readonly strength: number;
  readonly shortcoming: number;
  readonly violation: number;
  readonly faultyUnits: number;
}

/** How demands stand. */
export interface DemandNumbers {
  readonly total: number;
  readonly met: number;
  readonly partly: number;
  readonly not: number;
  readonly unanswered: number;
  readonly lifted: number;
}

/** What a plan and its records come to, counted from what is written in the files and by nothing of the tool. */
export interface Counted {
  readonly all: VisitNumbers;
  readonly concluded: number;
  readonly byLevel: ReadonlyMap<string, VisitNumbers>;
  readonly byForm: ReadonlyMap<string, VisitNumbers>;
  readonly findings: FindingNumbers;
  readonly unitsWithFindings: number;
  /** By what the paper calls the content; what nothing was found of is left out. */
  readonly byContent: ReadonlyMap<string, FindingNumbers>;
  readonly repeated: number;
  readonly demands: DemandNumbers;
  /** Of each unit that was inspected: its findings, and how its demands stand. */
  readonly byUnit: ReadonlyMap<
    string,
    { readonly findings: FindingNumbers; readonly demands: DemandNumbers }
  >;
}

interface Place {
  readonly unit: string | null;
  readonly level: string;
  readonly form: string;
}

/** Counts the records of a plan of one round and no subjects, as they stand on a day. */
export function countRecords(planText: string, recordsText: string, asOf: string): Counted {
  const plan = parse(planText) as PlainPlan;
  const { facts } = parse(recordsText) as { readonly facts: readonly PlainRecord[] };
  const standing = corrected(facts);
  const told = standing.filter(({ on }) => on <= asOf);
  const unitsOf = (name: string) =>
    new Set(told.flatMap(({ fact, unit }) => (fact === name && unit !== undefined ? [unit] : [])));
  const [visited, reported, cancelled] = [
    unitsOf('visited'),
    unitsOf('report-received'),
    unitsOf('cancelled'),
  ];
  const places = placesOf(plan, told);
  const isHeld = ({ unit, form }: Place) =>
    unit !== null && (form === 'by-report' ? reported.has(unit) : visited.has(unit));
  const isCancelled = (place: Place) => !isHeld(place) && place.unit !== null && cancelled.has(place.unit);
  const visits = (some: readonly Place[]): VisitNumbers => {
    const held = some.filter(isHeld).length;
    const off = some.filter(isCancelled).length;
    return { planned: some.length, held, cancelled: off, left: some.length - held - off };
  };
  const issued = unitsOf('conclusion-issued');
  const inspected = places.flatMap((place) => (place.unit !== null && isHeld(place) ? [place.unit] : []));
  const findings = standing.filter(({ fact, unit }) => fact === 'finding' && issued.has(unit ?? ''));
  const demands = (unit: string) =>
    demandStates(
      findings.filter((one) => one.unit === unit),
      told.filter((one) => one.unit === unit),
    );
  return {
    all: visits(places),
    concluded: places.filter(({ unit }) => issued.has(unit ?? '')).length,
    byLevel: grouped(places, ({ level }) => level, visits),
    byForm: grouped(places, ({ form }) => form, visits),
    findings: findingNumbers(findings),
    unitsWithFindings: new Set(findings.map(({ unit }) => unit)).size,
    byContent: grouped(
      findings,
      ({ content }) => plan.content.find(({ clause }) => clause === content)?.wording ?? '',
      findingNumbers,
    ),
    repeated: findings.filter(({ repeats }) => repeats !== undefined).length,
    demands: demandNumbers([...issued].flatMap(demands)),
    byUnit: new Map(
      inspected.map((unit) => [
        unit,
        {
          findings: findingNumbers(findings.filter((one) => one.unit === unit)),
          demands: demandNumbers(demands(unit)),
        },
      ]),
    ),
  };
}

/** The facts without those that a later one corrects, which stands in their place. */
function corrected(facts: readonly PlainRecord[]): PlainRecord[] {
  const standing: PlainRecord[] = [];
  for (const one of facts) {
    const at = standing.findLastIndex(
      ({ fact, unit, id, on }) =>
        fact === one.fact && unit === one.unit && id === one.id && on === one.corrects,
    );
    if (at === -1) standing.push(one);
    else standing[at] = one;
  }
  return standing;
}

/** The visits that a plan asks for; a commune that its district has yet to name is nobody. */
function placesOf(plan: PlainPlan, told: readonly PlainRecord[]): Place[] {
  const listed = plan.units.flatMap(({ level, units = [] }) =>
    units.map((one): Place =>
      typeof one === 'string'
        ? { unit: one, level, form: 'on-site' }
        : { unit: one.unit, level, form: one.form ?? 'on-site' },
    ),
  );
  const districts = listed.filter(({ level }) => level === 'district');
  const chosen = plan.units.flatMap(({ level, 'each-district': each = 0 }) =>
    districts.flatMap(({ unit }) => {
      const named = told.find((one) => one.fact === 'named' && one.unit === unit)?.units ?? [];
      return Array.from({ length: each }, (_, at): Place => ({
        unit: named[at] ?? null,
        level,
        form: 'on-site',
      }));
    }),
  );
  return [...listed, ...chosen];
}

function findingNumbers(findings: readonly PlainRecord[]): FindingNumbers {
  const ofKind = (wanted: string) => findings.filter(({ kind }) => kind === wanted);
  const [shortcomings, violations] = [ofKind('shortcoming'), ofKind('violation')];
  return {
    strength: ofKind('strength').length,
    shortcoming: shortcomings.length,
    violation: violations.length,
    faultyUnits: new Set([...shortcomings, ...violations].map(({ unit }) => unit)).size,
  };
}

/** How each demand of a unit stands, by the last report that answers it; what was met or lifted stays so. */
function demandStates(findings: readonly PlainRecord[], told: readonly PlainRecord[]): string[] {
  const states = findings.filter(({ demand }) => demand !== undefined).map(() => 'unanswered');
  const reports = told.filter(({ fact, met }) => fact === 'remediation-reported' && met !== undefined);
  for (const { demand, met } of reports.toSorted((one, other) => one.on.localeCompare(other.on)))
    for (const [at, state] of states.entries())
      if (state !== 'yes' && state !== 'lifted' && (demand === undefined || demand === `d${at + 1}`))
        states[at] = met ?? '';
  return states;
}

function demandNumbers(states: readonly string[]): DemandNumbers {
  const among = (wanted: string) => states.filter((state) => state === wanted).length;
  return {
    total: states.length,
    met: among('yes'),
    partly: among('partly'),
    not: among('no'),
    unanswered: among('unanswered'),
    lifted: among('lifted'),
  };
}

function grouped<One, Numbers>(
  all: readonly One[],
  keyOf: (one: One) => string,
  numbersOf: (some: readonly One[]) => Numbers,
): Map<string, Numbers> {
  const keys = new Set(all.map(keyOf));
  return new Map([...keys].map((key) => [key, numbersOf(all.filter((one) => keyOf(one) === key))]));
}
