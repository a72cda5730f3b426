import * as z from 'zod';
import { decision, filing, item, recipients, signatory } from './decision.ts';
import { exemption } from './exemptions.ts';
import { clause, hours, id, mapping, reference, someOf, text } from './scalars.ts';
import { team } from './teams.ts';
import { calendar, deadline, expected, record, review, round, schedule, window } from './time.ts';
import { block } from './units.ts';

/** Something that a side must do; `deadline` names the deadline that it keeps. */
const duty = mapping({
  id: id.optional(),
  text,
  owner: text,
  with: z.array(text).optional(),
  deadline: text.optional(),
  clause: clause.optional(),
});

const subject = mapping({ id, name: text, content: z.array(item).optional(), clause: clause.optional() });

const form = mapping({
  form: z.enum(['on-site', 'unannounced', 'by-report', 'digital']),
  text: text.optional(),
  clause: clause.optional(),
});

/** The secretariat's own facts. */
const office = mapping({
  agency: reference,
  place: text.optional(),
  symbol: text.optional(),
  signer: signatory.optional(),
  recipients: recipients.optional(),
  filing: filing.optional(),
  address: text.optional(),
  phone: text.optional(),
  email: text.optional(),
  contact: text.optional(),
  hours: mapping({ morning: hours, afternoon: hours }).optional(),
});

/** A plan file, version 1, as it is written. */
export const planShape = mapping({
  cchc: z.literal(1),
  id,
  name: text,
  year: z.int().min(1995).max(2100),
  example: z.boolean().optional(),
  note: text.optional(),
  directory: text,
  decision,
  office,
  aims: z.array(item).optional(),
  requirements: z.array(item).optional(),
  content: z.array(item).optional(),
  forms: z.array(form).optional(),
  subjects: z.array(subject).optional(),
  units: z.array(block),
  window: window.optional(),
  rounds: someOf(round).optional(),
  review: review.optional(),
  teams: z.array(team),
  reception: z.array(item).optional(),
  funding: z.array(item).optional(),
  duties: z.array(duty).optional(),
  deadlines: z.record(id, deadline).optional(),
  expected: z.record(id, expected).optional(),
  schedule: schedule.optional(),
  calendar: calendar.optional(),
  records: z.array(record).optional(),
  exemptions: z.array(exemption).optional(),
});

export type PlanInput = z.output<typeof planShape>;
