import * as z from 'zod';
import { choice, clause, count, date, id, mapping, reference, text } from './scalars.ts';

const ROLES = ['head', 'deputy', 'secretary', 'member'] as const;

const person = {
  id: id.optional(),
  name: text,
  agency: reference,
  post: text.optional(),
  email: text.optional(),
  absences: z.array(mapping({ from: date, to: date, reason: text.optional() })).optional(),
};

/** An agency that lends members, and the posts that it must fill. */
const secondment = mapping({
  agency: reference,
  posts: z
    .array(
      mapping({
        post: text,
        send: count().optional(),
        minimum: count().optional(),
        clause: clause.optional(),
      }),
    )
    .optional(),
  clause: clause.optional(),
});

/** A team: who leads it, who lends members to it, who its people are, and what it inspects. */
export const team = mapping({
  id,
  name: text,
  lead: reference.optional(),
  formed: z.union([z.boolean(), mapping({ number: text, date })]).optional(),
  subjects: z.array(reference).optional(),
  rounds: z.array(reference).optional(),
  'deputy-leads': z.boolean().optional(),
  seconding: z.array(secondment).optional(),
  members: z.array(mapping({ ...person, role: choice(ROLES) })).optional(),
  substitutes: z.array(mapping({ ...person, for: text.optional() })).optional(),
  units: z.array(reference).optional(),
  clause: clause.optional(),
});
