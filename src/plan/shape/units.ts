import * as z from 'zod';
import { choice, clause, count, date, id, mapping, reference, share, text } from './scalars.ts';

/** The levels of government. */
export const LEVELS = ['province', 'district', 'commune'] as const;

/** The kinds of body that a directory holds. */
export const KINDS = [
  'people-committee',
  'department',
  'office',
  'management-board',
  'vertical',
  'public-service',
  'enterprise',
  'district-office',
  'party-or-mass',
  'other',
] as const;

/** How a unit is inspected. */
export const FORMS = ['on-site', 'unannounced', 'by-report', 'digital'] as const;

/** Who picks the units that the plan leaves open. */
const SELECTORS = ['district', 'draw', 'secretariat', 'issuer'] as const;

export const SESSIONS = ['morning', 'afternoon'] as const;

/** A day, and the session of it if that matters. */
const when = z.union([date, mapping({ date, session: choice(SESSIONS).optional() })]);

/** What may be said of a unit, or of every unit of a block. */
const manner = {
  subject: reference.optional(),
  round: reference.optional(),
  team: reference.optional(),
  form: choice(FORMS).optional(),
  sessions: count(1).optional(),
};

/** An inspected unit: its id, or a mapping where more is to be said. */
const unit = z.union([
  reference,
  mapping({
    unit: reference,
    ...manner,
    wish: when.optional(),
    pin: when.optional(),
    clause: clause.optional(),
  }),
]);

/** A block of units: those named, and how many more are to be selected. */
export const block = mapping({
  id: id.optional(),
  name: text.optional(),
  level: choice(LEVELS),
  kinds: z.array(choice(KINDS)).optional(),
  ...manner,
  units: z.array(unit).optional(),
  minimum: count(1).optional(),
  share: share.optional(),
  'each-district': count(1).optional(),
  'selected-by': choice(SELECTORS).optional(),
  clause: clause.optional(),
});
