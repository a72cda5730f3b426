// Whether a schedule that was measured is a right one: a fast wrong answer is worth nothing.

/**
 * A check of a schedule in JSON: every trip has its place or is told to have none, no team is at two places at once, the distances
 * from the wishes add up, and they are the least there is, which is known (`sum`). `mayBeOpen`: a schedule that is not
 * proven will do, if what it says of the least is true.
 */
export function schedules({ units, sum, unplaced = 0, mayBeOpen = false }) {
  return ({ stdout, status }) => {
    const schedule = JSON.parse(stdout);
    const { optimal, displacement, bound, trips } = schedule;
    must(status === (unplaced === 0 ? 0 : 1), `status ${status}`);
    must(trips.length + schedule.unplaced.length === units, `${trips.length} trips of ${units}`);
    must(new Set(trips.map(({ id }) => id)).size === trips.length, 'a trip has two places');
    must(sumOf(trips.map(({ distance }) => distance)) === displacement, 'distances do not add up');
    must(!isAnyTeamTorn(trips), 'a team is at two places at once');
    if (optimal || !mayBeOpen) {
      must(optimal, 'not proven to be the best');
      must(schedule.unplaced.length === unplaced, `${schedule.unplaced.length} visits without a place`);
      must(displacement === sum, `${displacement} sessions from the wishes, not ${sum}`);
    } else {
      must(schedule.unplaced.length >= unplaced, 'more visits have a place than can have one');
      must(schedule.unplaced.length > unplaced || displacement >= sum, 'better than the best there is');
      must(bound <= displacement, 'the bound is above the schedule');
    }
  };
}

/** Whether two trips of a team share a session. */
function isAnyTeamTorn(trips) {
  const order = ({ date, session }) => `${date} ${session === 'morning' ? 1 : 2}`;
  return [...groupByTeam(trips).values()].some((own) => {
    const sorted = own.map(({ start, end }) => [order(start), order(end)]).sort();
    return sorted.some(([start], index) => index > 0 && start <= sorted[index - 1][1]);
  });
}

function groupByTeam(trips) {
  const byTeam = new Map();
  for (const trip of trips) {
    const own = byTeam.get(trip.team);
    if (own === undefined) byTeam.set(trip.team, [trip]);
    else own.push(trip);
  }
  return byTeam;
}

function sumOf(numbers) {
  return numbers.reduce((all, one) => all + one, 0);
}

function must(holds, what) {
  if (!holds) throw new Error(`the schedule is wrong: ${what}`);
}
