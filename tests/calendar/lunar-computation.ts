import { type AstroTime, MakeTime, SearchMoonPhase, Seasons, SunPosition } from 'astronomy-engine';
import { type CivilDate, civilDate, dayNumberOf } from '../../src/calendar/civil-date.ts';

/** Hours ahead of UTC at which a lunar calendar counts its days: 105°E in Vietnam, 120°E in China. */
export const VIETNAM = 7;
export const CHINA = 8;

const DAY_2000 = dayNumberOf(2000, 1, 1);
const MS_A_DAY = 86_400_000;

/** A month of the lunar calendar: the day it begins, its number 1–12, whether it is a leap month. */
export interface LunarMonth {
  readonly start: number;
  readonly month: number;
  readonly leap: boolean;
  /** How far its new moon is from local midnight, in minutes. */
  readonly margin: number;
}

/** The months from the eleventh month of the year before up to, without it, the eleventh month of `year`. */
export function lunarMonths(year: number, hoursAhead = VIETNAM): readonly LunarMonth[] {
  const moons = newMoons(year);
  const eleventh = (of: number): number =>
    moons.findLastIndex(
      (moon) => localDay(moon, hoursAhead) <= localDay(Seasons(of).dec_solstice, hoursAhead),
    );
  const [first, last] = [eleventh(year - 1), eleventh(year)];
  let leapToCome = last - first === 13;
  let month = 10;
  return moons.slice(first, last).map((moon, index) => {
    const start = localDay(moon, hoursAhead);
    const next = moons[first + index + 1];
    const leap =
      leapToCome &&
      index > 0 &&
      next !== undefined &&
      majorTerm(start, hoursAhead) === majorTerm(localDay(next, hoursAhead), hoursAhead);
    if (leap) leapToCome = false;
    else month = (month % 12) + 1;
    return { start, month, leap, margin: minutesFromMidnight(moon, hoursAhead) };
  });
}

/** The date of a day of a lunar month that is not a leap month. */
export function lunarDate(year: number, month: number, day: number, hoursAhead = VIETNAM): CivilDate {
  const found = lunarMonths(year, hoursAhead).find((one) => one.month === month && !one.leap);
  if (found === undefined) throw new RangeError(`no month ${month} in ${year}`);
  return civilDate(found.start + day - 1);
}

function newMoons(year: number): readonly AstroTime[] {
  const moons: AstroTime[] = [];
  let time = MakeTime(new Date(Date.UTC(year - 1, 9, 1)));
  while (time.ut < dayNumberOf(year + 1, 2, 1) - DAY_2000) {
    const moon = SearchMoonPhase(0, time, 40);
    if (moon === null) throw new RangeError('no new moon in 40 days');
    moons.push(moon);
    time = moon.AddDays(20);
  }
  return moons;
}

/** Days since 1970-01-01 and their fraction; `ut` counts from noon of 2000-01-01 UTC. */
function localTime(time: AstroTime, hoursAhead: number): number {
  return time.ut + 0.5 + hoursAhead / 24 + DAY_2000;
}

function localDay(time: AstroTime, hoursAhead: number): number {
  return Math.floor(localTime(time, hoursAhead));
}

function minutesFromMidnight(time: AstroTime, hoursAhead: number): number {
  const fraction = localTime(time, hoursAhead) - localDay(time, hoursAhead);
  return Math.min(fraction, 1 - fraction) * 24 * 60;
}

/** Which twelfth of its course the sun is in when a local day begins; a change during a month is its major term. */
function majorTerm(day: number, hoursAhead: number): number {
  const midnight = MakeTime(new Date(day * MS_A_DAY - (hoursAhead * MS_A_DAY) / 24));
  return Math.floor(SunPosition(midnight).elon / 30);
}
