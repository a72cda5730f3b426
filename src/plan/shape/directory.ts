import * as z from 'zod';
import { choice, date, id, mapping, reference, text } from './scalars.ts';
import { KINDS, LEVELS } from './units.ts';

/** What agencies and localities share. */
const entry = {
  id,
  name: text,
  short: text.optional(),
  aliases: z.array(text).optional(),
  code: z.string().optional(),
  level: choice(LEVELS),
  parent: reference.optional(),
  from: date.optional(),
  to: date.optional(),
  successor: reference.optional(),
};

/** A directory file, version 1: the agencies and localities of a province. */
export const directoryShape = mapping({
  'cchc-directory': z.literal(1),
  province: text,
  sources: z.array(text).optional(),
  localities: z.array(mapping(entry)).optional(),
  agencies: z.array(mapping({ ...entry, kind: choice(KINDS) })).optional(),
});

export type DirectoryInput = z.output<typeof directoryShape>;
