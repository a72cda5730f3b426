import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { scheduleDocument } from '../../../../src/documents/schedule/schedule-document.ts';
import type { Audience } from '../../../../src/documents/audience/audience.ts';
import { basisText } from '../../../../src/formats/of/schedule/deadline-basis.ts';
import { scheduleNotes } from '../../../../src/formats/of/schedule/schedule-notes.ts';
import { parseDirectory, parsePlan } from '../../../../src/plan/parse.ts';
import { validatePlan } from '../../../../src/rules/engine/validate-plan.ts';
import { makeSchedule } from '../../../../src/schedule/make-schedule.ts';

const FOLDER = 'tests/rules/fixtures/CC434-time-by-civil-code/fires';

async function viewFor(audience: Audience) {
  const text = readFileSync(`${FOLDER}/plan.yaml`, 'utf8')
    .replace(
      'units: [so-tu-phap, so-xay-dung]',
      'units: [so-tu-phap, { unit: so-xay-dung, form: unannounced, wish: giữa tháng 5 }]',
    )
    .replace('role: secretary }', 'role: secretary, absences: [{ from: đầu tháng 3, to: 2021-03-02 }] }');
  const directory = parseDirectory({
    file: 'directory.yaml',
    text: readFileSync(`${FOLDER}/directory.yaml`, 'utf8'),
  });
  const { context } = validatePlan(parsePlan({ file: 'plan.yaml', text }), directory);
  if (context === null) throw new Error('the plan is not sound');
  const input = { ...context, asOf: null, previous: null };
  const schedule = await makeSchedule(input);
  return { ...scheduleDocument(audience, schedule, input), language: 'vi' as const, warnings: [] };
}

async function settingsFor(audience: Audience): Promise<readonly string[]> {
  const notes = scheduleNotes(await viewFor(audience));
  const lines = notes.find(({ id }) => id === 'settings')?.lines ?? [];
  return lines.filter((line) => line.includes('Điều 146')).map((line) => line.replace(/ là .*/, ''));
}

it('is told under "Cách tính", to each as much as they may know', async () => {
  const all = ['“đầu tháng 5”', '“cuối tháng 5”', '“giữa năm 2022”', '“nửa tháng”'];
  expect((await settingsFor('internal')).toSorted()).toEqual(
    [...all, '“giữa tháng 5”', '“đầu tháng 3”'].toSorted(),
  );
  expect((await settingsFor('concerned')).toSorted()).toEqual([...all, '“đầu tháng 3”'].toSorted());
  expect((await settingsFor('public')).toSorted()).toEqual(all.toSorted());
});

it('is the basis of the deadlines that are given so', async () => {
  const { schedule, plan } = await viewFor('internal');
  const deadlines = [...schedule.deadlines, ...(schedule.visits[0]?.deadlines ?? [])];
  const basisOf = (id: string) => {
    const deadline = deadlines.find((one) => one.id === id);
    return deadline === undefined ? '' : basisText(deadline, plan, 'vi');
  };
  expect(basisOf('tong-hop')).toBe(
    'trước ngày 30/06/2022; “giữa năm 2022” là ngày 30/06/2022 (Bộ luật Dân sự 2015, Điều 146)',
  );
  expect(basisOf('ho-so')).toMatch(
    /^15 ngày sau .*; “nửa tháng” là 15 ngày \(Bộ luật Dân sự 2015, Điều 146\)$/,
  );
  expect(basisOf('notice')).not.toContain('146');
});
