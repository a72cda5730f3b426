import { CALENDAR } from '../calendar/calendar-verb.ts';
import { CHECKLIST } from '../checklist/checklist-verb.ts';
import { COMPLETION } from '../completion/completion-verb.ts';
import { DEADLINE } from '../deadline/deadline-verb.ts';
import { DIFF } from '../diff/diff-verb.ts';
import { DRAW } from '../draw/draw-verb.ts';
import { EXPLAIN } from '../explain/explain-verb.ts';
import { helpVerb } from '../help/help-verb.ts';
import { VERSION_VERB } from '../help/version-verb.ts';
import { INIT } from '../init/init-verb.ts';
import { LETTER } from '../letter/letter-verb.ts';
import { RECORD } from '../record/record-verb.ts';
import { SCHEDULE } from '../schedule/schedule-verb.ts';
import { SCHEMA } from '../schema/schema-verb.ts';
import { STATUS } from '../status/status-verb.ts';
import { VALIDATE } from '../validate/validate-verb.ts';
import { type Verb, verb } from './verb.ts';

const HELP = helpVerb(() => VERBS.map(({ name, summary }) => ({ word: name, about: summary })));

/** Every verb, in the order of help, with what it does. To add one: its folder, its line here, its test. */
export const VERBS: readonly Verb[] = [
  verb(INIT, async () => (await import('../init/run-init.ts')).init),
  verb(SCHEMA, async () => (await import('../schema/run-schema.ts')).schema),
  verb(COMPLETION, async () => (await import('../completion/run-completion.ts')).completionOf(VERBS)),
  verb(HELP, async () => (await import('../help/run-help.ts')).helpOf(VERBS)),
  verb(VERSION_VERB, async () => (await import('../help/run-version.ts')).version),
  verb(SCHEDULE, async () => (await import('../schedule/run-schedule.ts')).schedule),
  verb(CALENDAR, async () => (await import('../calendar/run-calendar.ts')).calendar),
  verb(DEADLINE, async () => (await import('../deadline/run-deadline.ts')).deadline),
  verb(LETTER, async () => (await import('../letter/run-letter.ts')).letter),
  verb(CHECKLIST, async () => (await import('../checklist/run-checklist.ts')).checklist),
  verb(RECORD, async () => (await import('../record/run-record.ts')).record),
  verb(STATUS, async () => (await import('../status/run-status.ts')).status),
  verb(DIFF, async () => (await import('../diff/run-diff.ts')).diff),
  verb(DRAW, async () => (await import('../draw/run-draw.ts')).draw),
  verb(VALIDATE, async () => (await import('../validate/run-validate.ts')).validate),
  verb(EXPLAIN, async () => (await import('../explain/run-explain.ts')).explain),
];

/** What no verb asks for: a guide to begin with. */
export const GUIDE: Verb = verb(HELP, async () => (await import('../help/run-help.ts')).guideTo(VERBS));
