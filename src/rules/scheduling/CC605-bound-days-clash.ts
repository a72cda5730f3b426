import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Path } from '../../diagnostics/path.ts';
import {
  closingsOfStart,
  closingsOfTeam,
  keepsNotifiedDate,
  positionsFrom,
} from '../../schedule/sessions/starts.ts';
import { type UnitName, unitName } from '../../schedule/visits/unit-name.ts';
import type { Trip, Visit } from '../../schedule/visits/visit.ts';
import { defineRule, type RuleContext } from '../engine/rule.ts';
import { campaignOf } from '../evidence/campaign.ts';
import { hasDistinctVisits } from '../evidence/capacity.ts';
import { teamsOf } from '../evidence/leading.ts';
import { dateWords } from '../words/phrases.ts';

/** A pinned trip and another one that is bound to a day are to be made at once, and only one team may make them. */
export const boundDaysClash = defineRule<{
  name: UnitName;
  date: CivilDate;
  other: UnitName;
  otherDate: CivilDate;
}>()({
  code: 'CC605',
  slug: 'bound-days-clash',
  severity: 'error',
  kind: 'plan',
  message: ({ name, date, other, otherDate }) => ({
    vi: `${name.vi} (${dateWords(date).vi}) và ${other.vi} (${dateWords(otherDate).vi}) đã định ngày chồng lên nhau, mà không có đủ đoàn để đi cả hai nơi`,
    en: `${name.en} (${dateWords(date).en}) and ${other.en} (${dateWords(otherDate).en}) are bound to days that meet, and there are not teams enough to be at both`,
  }),
  advice: () => ({
    vi: 'Đổi ngày của một trong hai, hoặc giao cho đoàn khác; nơi đã thông báo thì giữ ngày nếu được.',
    en: 'Move one of the two, or give it to another team; keep the day that was notified if you can.',
  }),
  notes: { other: { vi: 'ngày của nơi kia', en: 'the day of the other' } },
  explanation: {
    vi: 'Hai cuộc đã ấn định ngày (pin), hoặc một cuộc ấn định gặp một cuộc đã thông báo, rơi vào cùng buổi, và đoàn đi được thì chỉ có một. Máy chỉ xếp được một cuộc, cuộc kia không có chỗ. Cuộc kiểm tra đột xuất chỉ được xét khi gõ --internal.',
    en: 'Two visits have a pinned day, or one is pinned and one was notified, and they take the same session, while only one team may go. Only one of them can be placed. Unannounced visits are looked at with --internal only.',
  },
  *check(context) {
    if (!hasDistinctVisits(context)) return;
    const bound = context.trips.flatMap((trip) => boundTrip(context, trip) ?? []);
    for (const [index, one] of bound.entries()) {
      const other = bound.slice(0, index).find((before) => clashes(one, before));
      if (other === undefined) continue;
      yield {
        path: one.path,
        values: {
          name: unitName(one.visit),
          date: one.date,
          other: unitName(other.visit),
          otherDate: other.date,
        },
        related: [{ path: other.path, note: 'other' }],
      };
    }
  },
});

/** A trip that is bound to a day, with every way to make it on that day. */
interface BoundTrip {
  /** The visit that binds it, the day, and where the plan says so. */
  readonly visit: Visit;
  readonly date: CivilDate;
  readonly path: Path;
  readonly ways: readonly { readonly team: string; readonly first: number; readonly last: number }[];
}

/** Null where nothing binds the trip to a day, or other rules tell why it cannot be made then. */
function boundTrip(context: RuleContext, trip: Trip): BoundTrip | null {
  const visit = trip.visits.find((one) => dayOf(one) !== null);
  const day = visit === undefined ? null : dayOf(visit);
  if (trip.stands || visit === undefined || day === null) return null;
  const { starts } = campaignOf(context);
  const teams = teamsOf(context, trip);
  const ways = [...starts.sessionsOf(trip).window].flatMap((start) => {
    const positions = positionsFrom(starts, trip, start);
    const isKept = trip.visits.every((one, index) => {
      const position = positions[trip.offsets[index] ?? 0];
      if (one.pin !== null || one.record?.notified == null) return true;
      return (
        position !== undefined &&
        position < starts.line.length &&
        keepsNotifiedDate(one, starts.line.at(position))
      );
    });
    if (!isKept || closingsOfStart(starts, trip, start).length > 0) return [];
    return teams
      .filter((team) => closingsOfTeam(starts, trip, team, start).length === 0)
      .map(({ id }) => ({ team: id, first: start, last: positions.at(-1) ?? start }));
  });
  return ways.length === 0 ? null : { visit, ...day, ways };
}

function dayOf({ pin, record }: Visit): Pick<BoundTrip, 'date' | 'path'> | null {
  if (pin !== null) return { date: pin.date, path: [...pin.path, 'date'] };
  const notified = record?.notified;
  return notified == null ? null : { date: notified.visit, path: [...notified.path, 'visit'] };
}

/** Whether of two trips, one of them pinned, one team would have to be at both, however they are made on their days. */
function clashes(one: BoundTrip, other: BoundTrip): boolean {
  if (one.visit.pin === null && other.visit.pin === null) return false;
  return one.ways.every((way) =>
    other.ways.every(
      (otherWay) => way.team === otherWay.team && way.first <= otherWay.last && otherWay.first <= way.last,
    ),
  );
}
