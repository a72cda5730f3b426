// Times a million shifts by working days in one process; prints seconds.
import { createCalendar } from '../../src/calendar/calendar.ts';
import { dayNumber, parseCivilDate } from '../../src/calendar/civil-date.ts';

const calendar = createCalendar();
const first = dayNumber(parseCivilDate('2013-01-01'));
const start = process.hrtime.bigint();
let sum = 0;
for (let i = 0; i < 1_000_000; i++) sum += calendar.shiftDayNumber(first + (i % 5000), (i % 61) - 30);
const seconds = Number(process.hrtime.bigint() - start) / 1e9;
if (!Number.isFinite(sum)) throw new Error('a shift gave no day');
console.log(seconds);
