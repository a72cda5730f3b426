import { CALENDAR } from '../calendar/calendar-verb.ts';
import { CHECKLIST } from '../checklist/checklist-verb.ts';
import { COMPLETION } from '../completion/completion-verb.ts';
import { DEADLINE } from '../deadline/deadline-verb.ts';
import { EXPLAIN } from '../explain/explain-verb.ts';
import { INIT } from '../init/init-verb.ts';
import { LETTER } from '../letter/letter-verb.ts';
import { SCHEDULE } from '../schedule/schedule-verb.ts';
import { SCHEMA } from '../schema/schema-verb.ts';
import { VALIDATE } from '../validate/validate-verb.ts';
import { type Verb, verb } from './verb.ts';

/** Every verb, in the order of help, with what it does. To add one: its folder, its line here, its test. */
export const VERBS: readonly Verb[] = [
  verb(SCHEDULE, async () => (await import('../schedule/print-schedule.ts')).schedule),
  verb(CHECKLIST, async () => (await import('../checklist/print-checklist.ts')).checklist),
  verb(VALIDATE, async () => (await import('../validate/validate-plans.ts')).validate),
  verb(LETTER, async () => (await import('../letter/run-letter.ts')).letter),
  verb(DEADLINE, async () => (await import('../deadline/count-deadline.ts')).deadline),
  verb(CALENDAR, async () => (await import('../calendar/show-calendar.ts')).calendar),
  verb(EXPLAIN, async () => (await import('../explain/explain-code.ts')).explain),
  verb(INIT, async () => (await import('../init/begin-plan.ts')).init),
  verb(SCHEMA, async () => (await import('../schema/print-schema.ts')).schema),
  verb(COMPLETION, async () => (await import('../completion/complete.ts')).completionOf(VERBS)),
];
