import { date, mapping, text } from './scalars.ts';

/** One item exempted from one rule. What an exemption must have is left to rules of its own, which say why. */
export const exemption = mapping({
  rule: text,
  path: text,
  reason: text.optional(),
  document: text.optional(),
  until: date.optional(),
});
