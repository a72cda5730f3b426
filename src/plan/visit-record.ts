import type { CivilDate } from '../calendar/civil-date.ts';
import type { Path } from '../diagnostics/path.ts';
import { type Demand, demandsOf } from './demands.ts';
import type { Session } from './language/schedule.ts';
import type { StandingFact } from './standing-facts.ts';

/** A notice that a unit got: when it was sent, and of which day, and session where it named one, it told. */
export interface SentNotice {
  readonly path: Path;
  readonly sent: CivilDate;
  readonly visit: CivilDate;
  readonly session: Session | null;
  readonly document: string | null;
}

/** What has happened to a visit so far, by the facts that are of it. */
export interface VisitRecord {
  /** All of them, in the order of their days. */
  readonly facts: readonly StandingFact[];
  /** The last notice, unless the visit was put off since. */
  readonly notified: SentNotice | null;
  /** That it was put off, while no notice has been sent since, and the notice that no longer holds because of it. */
  readonly putOff: StandingFact | null;
  readonly voided: SentNotice | null;
  /** The notified days from which it was ever put off: a pin or a wish on one of them no longer binds it. */
  readonly leftDays: readonly CivilDate[];
  /** That it was cancelled, while no notice has been sent since. */
  readonly cancelled: StandingFact | null;
  readonly reportReceived: CivilDate | null;
  /** `path` is where its first day is written; `to` is null where nobody says when it ended. */
  readonly visited: { readonly path: Path; readonly from: CivilDate; readonly to: CivilDate | null } | null;
  readonly conclusionIssued: CivilDate | null;
  /** What was found, in the order of its recording: that of its conclusion, or what one yet to be issued will hold. */
  readonly findings: readonly StandingFact[];
  /** What the conclusion demands by its findings. */
  readonly demands: readonly Demand[];
  /** Whether the conclusion asks nothing of the unit: it was said so, or none of its findings demands anything. */
  readonly isWithoutDemands: boolean;
  readonly conclusionReceived: CivilDate | null;
  readonly remediationReported: CivilDate | null;
}

const NOTHING: VisitRecord = {
  facts: [],
  notified: null,
  putOff: null,
  voided: null,
  leftDays: [],
  cancelled: null,
  reportReceived: null,
  visited: null,
  conclusionIssued: null,
  findings: [],
  demands: [],
  isWithoutDemands: false,
  conclusionReceived: null,
  remediationReported: null,
};

/**
 * The day of what is found at a visit: that of its conclusion, while there is none the last day of the visit, or that of the
 * report which is inspected; null where none of them is on record.
 */
export function foundOn(record: VisitRecord | null): CivilDate | null {
  if (record === null) return null;
  const { conclusionIssued, visited, reportReceived } = record;
  return conclusionIssued ?? visited?.to ?? visited?.from ?? reportReceived;
}

/** What the facts of a visit, in the order of their days, come to; null if there are none. */
export function recordOf(facts: readonly StandingFact[]): VisitRecord | null {
  if (facts.length === 0) return null;
  const record = facts.reduce(after, { ...NOTHING, facts });
  const demands = demandsOf(facts);
  const isConcluded = record.conclusionIssued !== null;
  const isFoundWithout = isConcluded && record.findings.length > 0;
  return {
    ...record,
    demands,
    isWithoutDemands: demands.length === 0 && (record.isWithoutDemands || isFoundWithout),
  };
}

function after(record: VisitRecord, fact: StandingFact): VisitRecord {
  const { on, path } = fact;
  switch (fact.fact) {
    case 'notified': {
      const { visit, session, number: document } = fact;
      const notified = { path, sent: on, visit: visit ?? on, session, document };
      return { ...record, notified, putOff: null, voided: null, cancelled: null };
    }
    case 'put-off':
      return {
        ...record,
        notified: null,
        putOff: fact,
        voided: record.notified ?? record.voided,
        leftDays: record.notified === null ? record.leftDays : [...record.leftDays, record.notified.visit],
      };
    case 'cancelled':
      return { ...record, cancelled: fact };
    case 'report-received':
      return { ...record, reportReceived: on };
    case 'visited':
      return {
        ...record,
        visited: { path: fact.dayPath, from: on, to: fact.to },
        putOff: null,
        voided: null,
        cancelled: null,
      };
    case 'conclusion-issued':
      return { ...record, conclusionIssued: on, isWithoutDemands: !fact.demands };
    case 'finding':
      return { ...record, findings: [...record.findings, fact] };
    case 'conclusion-received':
      return { ...record, conclusionReceived: on };
    case 'remediation-reported':
      return { ...record, remediationReported: on };
    case 'schedule-issued':
    case 'seconded':
    case 'named':
    case 'drawn':
    case 'minutes':
    case 'reminded':
    case 'extended':
    case 'raised':
    case 'done':
    case 'report-submitted':
      return record;
    default:
      return fact.fact satisfies never;
  }
}
