import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownDate } from '../../src/calendar/civil-date.ts';
import { countsOf } from '../../src/follow-up/counts.ts';
import type { Status } from '../../src/follow-up/status.ts';
import { plusDays } from '../schedule/checker/days.ts';
import { inputOf, planOf, type PlanParts, scheduleOf } from '../schedule/plan-builder.ts';
import { rowsInShort, visitsInShort } from './campaign-on-record.ts';
import type { PlainFact } from './checker/facts.ts';
import { type Reckoned, reckon } from './checker/reckon.ts';
import { type LawDiary, lawDiaries, mistyped, writtenDiary, type WrittenDiary } from './law-diaries.ts';
import { openDiary } from './open-diary.ts';

const RUNS = Number(process.env.RUNS ?? 1);

describe('any diary', () => {
  it('comes to what the definitions say, whatever was typed wrongly and corrected', () =>
    holds(12, async (law, asOf) => {
      const written = await writtenDiary(law);
      const diary = { ...written, facts: mistyped(law, written.facts) };
      const status = await statusOn(diary, asOf, law.within);
      expect(inShort(status)).toEqual(reckon(diary, asOf, law.within));
      expect(reckon(diary, asOf, law.within)).toEqual(reckon(written, asOf, law.within));
      // What is late is not due as well, and what is over owes nothing.
      const rows = [...status.due, ...status.overdue];
      const names = rows.map(
        ({ visit, deadline, owner }) => `${visit?.visit.id ?? ''} ${deadline.id} ${owner}`,
      );
      expect(new Set(names).size).toBe(names.length);
      expect(rows.filter(({ visit }) => ['closed', 'cancelled'].includes(visit?.state ?? ''))).toEqual([]);
    }));

  it('is not changed by what takes place later, nor by the order in which it was typed', () =>
    holds(6, async (law, asOf) => {
      const diary = await writtenDiary(law);
      const seen = diary.facts.filter(({ on }) => on <= asOf);
      const status = await statusOn({ ...diary, facts: [...seen].sort(byDayBackwards) }, asOf, law.within);
      expect(inShort(status)).toEqual(reckon(diary, asOf, law.within));
    }));
});

describe('the schedule, with the one in force', () => {
  const parts: PlanParts = {
    window: { from: '2021-04-12', to: '2021-06-18' },
    units: [
      { level: 'province', units: ['so-mot', 'so-hai', 'so-ba'] },
      { level: 'district', units: ['huyen-an'] },
      { level: 'commune', 'each-district': 2 },
    ],
    deadlines: { notice: { count: 15 } },
  };
  const units = ['so-mot', 'so-hai', 'so-ba', 'huyen-an'];
  const inForce: PlainFact = { fact: 'schedule-issued', on: '2021-01-20', file: 'lich.json' };

  async function starts(
    facts: readonly PlainFact[],
    own: PlanParts = parts,
  ): Promise<Record<string, string>> {
    const issued = await scheduleOf(inputOf(planOf(parts)));
    const diary = { parts: own, facts: [inForce, ...facts], texts: { 'lich.json': JSON.stringify(issued) } };
    const last =
      diary.facts
        .map(({ on }) => on)
        .sort()
        .at(-1) ?? '';
    const campaign = await openDiary(diary, last);
    if (campaign === null) throw new Error('nothing is made of the plan');
    const { visits } = await campaign.schedule();
    return Object.fromEntries(
      visits.map(({ visit, start }) => [visit.id, start === null ? '-' : `${start.date} ${start.session}`]),
    );
  }

  const dayOf = (planned: Record<string, string>, unit: string) => planned[unit]?.slice(0, 10) ?? '';
  const notified = (planned: Record<string, string>, unit: string): PlainFact => ({
    fact: 'notified',
    unit,
    on: '2021-03-01',
    visit: dayOf(planned, unit),
  });

  it('stays where it is whoever is notified, and moves but the visit that is put off', async () => {
    const planned = await starts([]);
    const all = units.map((unit) => notified(planned, unit));
    for (const some of [all.slice(0, 1), all.slice(1, 3), all]) expect(await starts(some)).toEqual(planned);
    for (const unit of units) {
      const off: PlainFact = { fact: 'put-off', unit, on: '2021-03-02', reason: 'Bão' };
      const without = await starts([...all, off]);
      expect(dayOf(without, unit)).not.toBe(dayOf(planned, unit));
      for (const other of units.filter((one) => one !== unit)) expect(without[other]).toBe(planned[other]);
      const again: PlainFact = { fact: 'notified', unit, on: '2021-03-03', visit: '2021-06-16' };
      const anew = await starts([...all, off, again]);
      expect(dayOf(anew, unit)).toBe('2021-06-16');
      for (const other of units.filter((one) => one !== unit)) expect(anew[other]).toBe(planned[other]);
    }
  });

  it('makes no trip of a visit that was cancelled, whose day another may have', async () => {
    const planned = await starts([]);
    for (const unit of ['so-mot', 'so-ba']) {
      const cancelled: PlainFact = { fact: 'cancelled', unit, on: '2021-03-02', reason: 'Giải thể' };
      const { [unit]: day = '', ...others } = planned;
      expect(await starts([notified(planned, unit), cancelled])).toEqual(others);
      const [province, ...rest] = parts.units;
      const pinned = {
        ...province,
        level: 'province' as const,
        units: ['so-mot', { unit: 'so-hai', pin: day.slice(0, 10) }, 'so-ba'],
      };
      const moved = await starts([notified(planned, unit), cancelled], {
        ...parts,
        units: [pinned, ...rest],
      });
      expect(moved['so-hai']).toBe(day);
    }
  });
});

/** The later the day the earlier, facts of one day as they were. */
function byDayBackwards(one: PlainFact, other: PlainFact): number {
  return one.on < other.on ? 1 : one.on > other.on ? -1 : 0;
}

async function statusOn(diary: WrittenDiary, asOf: string, within: number): Promise<Status> {
  const campaign = await openDiary(diary, asOf);
  fc.pre(campaign !== null);
  return campaign.status(knownDate(asOf), within);
}

/** What the program says, in the words of the checker. */
function inShort(status: Status): Reckoned {
  const { due, overdue } = rowsInShort(status);
  return {
    counts: { ...countsOf(status) },
    visits: visitsInShort(status)
      .map((line, index) => {
        const [id = '', ...rest] = line.split(' ');
        return [id, status.visits[index]?.visit.unit ?? '-', ...rest].join(' ');
      })
      .sort(),
    notRecorded: status.notRecorded.map(({ visit, date }) => `${visit.visit.id} ${date}`),
    due: [...due].sort(),
    overdue: [...overdue].sort(),
  };
}

/** Tries a law on diaries and the days of each. */
function holds(numRuns: number, law: (diary: LawDiary, asOf: string) => Promise<void>): Promise<void> {
  const property = fc.asyncProperty(lawDiaries, async (diary) => {
    for (const days of diary.asOf) await law(diary, plusDays(diary.parts.decision?.date ?? '', days));
  });
  return fc.assert(property, { numRuns: numRuns * RUNS });
}
