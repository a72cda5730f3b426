import type { Bilingual } from '../../words/language.ts';
import type { Arrangement } from '../arrange.ts';
import { CLOSING_WORDS, type Closing } from '../sessions/closing.ts';
import { positionsOf } from '../visits/done-trips.ts';
import type { Offer } from '../placement/problem.ts';
import type { Trip } from '../visits/visit.ts';
import type { Wish } from './wish.ts';

/** Sessions during which a team is out. */
type Busy = Pick<Offer, 'team' | 'first' | 'last'>;

/** What kept a trip from its wish: the rules that shut the wished start out, else the trips that stand there. */
export function whyMoved(arrangement: Arrangement, trip: Trip, wish: Wish): Bilingual[] {
  const { context, done, offersOf, placement, trips } = arrangement;
  const start = context.line.before(wish.moment);
  const isOnLine = start < context.line.length && context.line.at(start).date === wish.moment.date;
  if (!isOnLine)
    return [{ vi: 'ngày mong muốn không phải ngày làm việc', en: 'the wished day is a day off' }];
  const closings = offersOf(trip).closings.get(start);
  if (closings === undefined)
    return [{ vi: 'ngày mong muốn nằm ngoài thời gian kiểm tra', en: 'the wish is outside the window' }];
  if (closings.length > 0) return closings.map(inWords);

  const wished = offersOf(trip).offers.filter(({ first }) => first === start);
  const isInTheWay = (own: Offer, other: Busy | null | undefined) =>
    other != null && other.team === own.team && other.first <= own.last && own.first <= other.last;
  const teamOf = (id: string) => context.plan.teams.findIndex((team) => team.id === id);
  const others = [
    ...trips
      .filter((other) => other !== trip)
      .map((other) => ({ other, places: [placement.offers[trips.indexOf(other)]] })),
    ...done.map(({ trip: other, team, visits }) => ({
      other,
      places: visits.map((visit) => {
        const positions = positionsOf(context.line, visit);
        return positions === null ? null : { team: teamOf(team), ...positions };
      }),
    })),
  ];
  const isKeptBy = (own: Offer, places: readonly (Busy | null | undefined)[]) =>
    places.some((place) => isInTheWay(own, place));
  if (wished.some((own) => !others.some(({ places }) => isKeptBy(own, places))))
    return [{ vi: 'giới hạn số cuộc trong ngày, trong tuần', en: 'the caps on visits per day and week' }];
  return others
    .filter(({ places }) => wished.some((own) => isKeptBy(own, places)))
    .map(
      ({
        other: {
          id,
          visits: [first],
        },
      }) =>
        first?.form === 'unannounced'
          ? MOVED_BY_UNANNOUNCED
          : { vi: `nhường chỗ cho ${first?.name.vi ?? id}`, en: `gives way to ${first?.name.en ?? id}` },
    );
}

/** What is said of a trip that an unannounced visit has moved; not for all to read. */
export const MOVED_BY_UNANNOUNCED: Bilingual = {
  vi: 'nhường chỗ cho một cuộc kiểm tra đột xuất',
  en: 'gives way to an unannounced visit',
};

/** A closing in words, with its cause. */
export function inWords({ rule, cause }: Closing): Bilingual {
  const words = CLOSING_WORDS[rule];
  return cause === '' ? words : { vi: `${words.vi} (${cause})`, en: `${words.en} (${cause})` };
}
