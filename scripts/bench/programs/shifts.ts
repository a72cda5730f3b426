// Times a million shifts by working days in one process; prints seconds of processor time.
import { createCalendar } from '../../../src/calendar/calendar.ts';
import { dayNumber, knownDate } from '../../../src/calendar/civil-date.ts';

const calendar = createCalendar();
const first = dayNumber(knownDate('2013-01-01'));
const before = process.cpuUsage();
let sum = 0;
for (let i = 0; i < 1_000_000; i++) sum += calendar.shiftDayNumber(first + (i % 5000), (i % 61) - 30);
const { user, system } = process.cpuUsage(before);
if (!Number.isFinite(sum)) throw new Error('a shift gave no day');
console.log((user + system) / 1e6);
