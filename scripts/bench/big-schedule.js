// Prints the page of a schedule of 1,000 visits, made by repeating the visits of the real plan over its window.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { addDays } from '../../src/calendar/civil-date.ts';
import { scheduleHtml } from '../../src/formats/of/schedule/html.ts';
import { parseDirectory, parsePlan } from '../../src/plan/parse.ts';
import { validatePlan } from '../../src/rules/engine/validate-plan.ts';
import { visitDeadlines } from '../../src/schedule/campaign-deadlines.ts';
import { makeSchedule } from '../../src/schedule/make-schedule.ts';

const VISITS = 1000;
const file = process.argv[2];
const plan = parsePlan({ file, text: readFileSync(file, 'utf8') });
const named = path.join(path.dirname(file), plan.value.directory);
const directory = parseDirectory({ file: named, text: readFileSync(named, 'utf8') });
const { context } = validatePlan(plan, directory);
const teams = Array.from({ length: 10 }, (_, index) => ({
  ...context.plan.teams[0],
  id: `doan-${index + 1}`,
  name: `Đoàn kiểm tra số ${index + 1}`,
}));
const big = { ...context, plan: { ...context.plan, teams }, asOf: null, previous: null };
/** The next working day on or after a day so many days later. */
const moved = (moment, days) => {
  let date = addDays(moment.date, days);
  while (!context.calendar.isWorking(date)) date = addDays(date, 1);
  return { ...moment, date };
};
/** Prints the page of the visits of a schedule, over and over, for ten teams. */
function printRepeated(real) {
  const visits = Array.from({ length: VISITS }, (_, index) => {
    const one = real.visits[index % real.visits.length];
    const [start, end] = [one.start, one.end].map((moment) => moved(moment, index % 11));
    const name = { vi: `${one.visit.name.vi} ${index + 1}`, en: `${one.visit.name.en} ${index + 1}` };
    const team = teams[index % teams.length].id;
    const visit = { ...one.visit, id: `${one.visit.id}-${index}`, name };
    const placed = { ...one, visit, team, start, end, review: { ...one.review, to: start.date } };
    return { ...placed, deadlines: visitDeadlines(big, placed, { date: null, state: 'open' }) };
  }).sort((one, other) => (one.start.date < other.start.date ? -1 : 1));
  const { calendar, counting, directory: agencies } = context;
  process.stdout.write(
    scheduleHtml({
      plan: big.plan,
      schedule: { ...real, visits },
      directory: agencies,
      language: 'vi',
      warnings: [],
      calendar,
      counting,
      isPublic: false,
    }),
  );
}

makeSchedule({ ...context, asOf: null, previous: null }).then(printRepeated);
