import { type FindingReference, isOfPlan, readFindingReference } from '../../plan/finding-reference.ts';
import { FINDING_KINDS, type FindingKind } from '../../plan/language/findings.ts';
import type { Plan } from '../../plan/plan.ts';
import type { StandingFact } from '../../plan/standing-facts.ts';
import { type ContentItem, contentItemMeant, contentItemsOf } from '../content-items.ts';
import { issuedFindings } from '../demand-status.ts';
import type { Status, VisitStatus } from '../status.ts';

/** A finding of a conclusion, at which visit, and what it is about; null where the plan has no such content item. */
export interface FoundAt {
  readonly visit: VisitStatus;
  readonly finding: StandingFact;
  readonly item: ContentItem | null;
}

/** How many findings there are of each kind. */
export type KindCounts = Readonly<Record<FindingKind, number>>;

/** What was found of a content item; null: of none that the plan has. */
export interface ContentFindings {
  readonly item: ContentItem | null;
  readonly counts: KindCounts;
  /** A visit to each unit of which a fault was found, in plan order. */
  readonly faulty: readonly VisitStatus[];
}

/** A fault that repeats an earlier one, which is on record where it is of the same plan. */
export interface RepeatedFinding extends FoundAt {
  /** Null where what it says it repeats is no reference. */
  readonly reference: FindingReference | null;
  readonly earlier: FoundAt | null;
}

/** What the conclusions of a campaign hold, counted. */
export interface FindingTotals {
  /** In plan order, of each visit in that of their recording. */
  readonly all: readonly FoundAt[];
  readonly counts: KindCounts;
  /** In the order of the plan; content of which nothing was found is left out. */
  readonly byContent: readonly ContentFindings[];
  /** Those of which faults were found at several units. */
  readonly common: readonly ContentFindings[];
  readonly repeated: readonly RepeatedFinding[];
}

/** Whether a finding is a fault, which a shortcoming and a violation are. */
export function isFault({ kind }: Pick<StandingFact, 'kind'>): boolean {
  return kind === 'shortcoming' || kind === 'violation';
}

/** Counts the findings of the conclusions that were issued. */
export function findingTotals(plan: Plan, { visits }: Pick<Status, 'visits'>): FindingTotals {
  const meant = new Map<string, ContentItem | null>();
  const itemOf = ({ content }: StandingFact, { visit }: VisitStatus) => {
    const key = JSON.stringify([content, visit.subject]);
    const known = meant.get(key);
    if (known !== undefined) return known;
    const found = content === null ? null : (contentItemMeant(plan, content, visit.subject) ?? null);
    meant.set(key, found);
    return found;
  };
  const all = visits.flatMap((visit) =>
    issuedFindings(visit.visit).map((finding) => ({ visit, finding, item: itemOf(finding, visit) })),
  );
  const byContent = [...contentItemsOf(plan), null].flatMap((item) => contentFindings(item, all));
  return {
    all,
    counts: kindCounts(all),
    byContent,
    common: byContent.filter(({ faulty }) => faulty.length > 1),
    repeated: repeatedAmong(plan, all),
  };
}

function contentFindings(item: ContentItem | null, all: readonly FoundAt[]): ContentFindings[] {
  const own = all.filter((one) => one.item === item);
  if (own.length === 0) return [];
  const faulty = own.filter(({ finding }) => isFault(finding)).map(({ visit }) => visit);
  const units = new Map<string, VisitStatus>();
  for (const one of faulty) {
    const unit = one.visit.unit ?? one.visit.id;
    if (!units.has(unit)) units.set(unit, one);
  }
  return [{ item, counts: kindCounts(own), faulty: [...units.values()] }];
}

function kindCounts(found: readonly FoundAt[]): KindCounts {
  const counts = Object.fromEntries(FINDING_KINDS.map((kind) => [kind, 0])) as Record<FindingKind, number>;
  for (const { finding } of found) if (finding.kind !== null) counts[finding.kind] += 1;
  return counts;
}

function repeatedAmong(plan: Plan, all: readonly FoundAt[]): RepeatedFinding[] {
  const known = new Map(all.map((one) => [`${one.finding.unit ?? ''}/${one.finding.id ?? ''}`, one]));
  return all.flatMap((one): RepeatedFinding[] => {
    const { repeats, unit } = one.finding;
    if (repeats === null) return [];
    const reference = readFindingReference(repeats);
    if (reference === null || !isOfPlan(reference, plan.id)) return [{ ...one, reference, earlier: null }];
    const earlier = known.get(`${reference.unit ?? unit ?? ''}/${reference.id}`);
    return [
      {
        ...one,
        reference,
        earlier: earlier === undefined || earlier.finding === one.finding ? null : earlier,
      },
    ];
  });
}
