import { mayBeOf, type ListedRecord } from '../../plan/language/records.ts';
import type { Visit } from '../../schedule/visits/visit.ts';
import type { RuleContext } from '../engine/rule.ts';

/** A record, and the visits that it may be about: those of its unit, and of its round and subject if it names them. */
interface MatchedRecord {
  readonly record: ListedRecord;
  readonly visits: readonly Visit[];
}

/** Every record with the visits that it may be about. */
export function matchedRecords({ plan, visits }: RuleContext): MatchedRecord[] {
  const ofUnit = new Map<string, Visit[]>();
  for (const visit of visits) {
    if (visit.unit === null) continue;
    const same = ofUnit.get(visit.unit);
    if (same === undefined) ofUnit.set(visit.unit, [visit]);
    else same.push(visit);
  }
  return plan.records.map((record) => ({
    record,
    visits: (ofUnit.get(record.unit) ?? []).filter(({ unit, round, subject }) =>
      mayBeOf(record, { unit, round: round.id, subject }),
    ),
  }));
}

/** The first record that may be about each visit: the one that is used. */
export function usedRecords(matched: readonly MatchedRecord[]): ReadonlyMap<Visit, ListedRecord> {
  const used = new Map<Visit, ListedRecord>();
  for (const { record, visits } of matched)
    for (const visit of visits) if (!used.has(visit)) used.set(visit, record);
  return used;
}
