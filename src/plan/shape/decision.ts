import * as z from 'zod';
import { choice, clause, date, mapping, reference, text } from './scalars.ts';

/** A short text, alone or with its clause. */
export const item = z.union([
  text,
  mapping({ text, clause: clause.optional(), for: z.array(reference).optional() }),
]);

/** The kinds of document a plan may rest on. */
const DOCUMENT_KINDS = [
  'law',
  'resolution',
  'decree',
  'circular',
  'directive',
  'decision',
  'plan',
  'official-letter',
  'proposal',
  'other',
] as const;

/** How the signer signs (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 7). */
const SIGNING_FORMS = ['TM.', 'KT.', 'TL.', 'TUQ.', 'Q.'] as const;

/** Another document that the decision cites. */
const citedDocument = mapping({
  kind: choice(DOCUMENT_KINDS),
  number: text.optional(),
  date: date.optional(),
  issuer: text.optional(),
  title: text.optional(),
  clause: clause.optional(),
});

/** Who signs, and in which form. */
export const signatory = mapping({
  form: choice(SIGNING_FORMS).optional(),
  /** Of a deputy who signs for a collective: the collective, printed above as TM. */
  collective: text.optional(),
  'on-behalf-of': text.optional(),
  post: text,
  name: text.optional(),
});

/** Who receives a document (nơi nhận), one entry a line. */
export const recipients = z.array(mapping({ to: text, clause: clause.optional() }));

/** Where a copy is filed (Lưu:). */
export const filing = mapping({ with: text, symbol: text.optional(), clause: clause.optional() });

/** The instrument that issues the plan: a decision with its plan, or a plan alone. */
export const decision = mapping({
  kind: choice(['decision', 'plan', 'official-letter', 'conclusion', 'other']).optional(),
  number: text,
  date,
  title: text.optional(),
  effective: mapping({ from: date, clause: clause.optional() }).optional(),
  issuer: mapping({ agency: reference, post: text.optional(), clause: clause.optional() }),
  signatory: signatory.optional(),
  'legal-bases': z.array(citedDocument).optional(),
  proposal: mapping({
    agency: reference,
    post: text.optional(),
    number: text.optional(),
    date: date.optional(),
    clause: clause.optional(),
  }).optional(),
  articles: z.array(mapping({ text, clause, owners: z.array(text).optional() })).optional(),
  recipients: recipients.optional(),
  filing: filing.optional(),
});
