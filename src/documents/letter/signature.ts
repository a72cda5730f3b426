import type { Signatory } from '../../plan/language/signing.ts';
import type { Signature } from '../document.ts';
import type { Establishment } from './establishing.ts';
import { headPostOf, type LetterFacts } from './letter-facts.ts';
import { Missing } from './tags/tag-values.ts';

/** Who signs, or what is missing to say so. */
export interface Signing {
  readonly signature: Signature;
  readonly missing: readonly Missing[];
}

/**
 * Who signs the letters of the office: authority and post in capitals, in the forms of Nghị định 30/2020/NĐ-CP, Phụ lục I,
 * Phần I, Mục II, khoản 7. Without a signer in the plan the head signs, whose name is filled in at signing.
 */
export function signingOf(facts: LetterFacts): Signing {
  const { signer } = facts.plan.office;
  if (signer !== null) return signingBy(signer);
  return signingByHead(headPostOf(facts, facts.plan.office.agency));
}

/** Who signs the decision by which a team is established. */
export function signingForEstablishing({ signer, post, agency }: Establishment): Signing {
  if (signer !== null) return signingBy(signer);
  return signingByHead(post ?? new Missing('teams', `người ký của ${agency}`));
}

/** Who signs for an inspected unit: its head, whose name is filled in at signing. */
export function signingForUnit(facts: LetterFacts, unit: string): Signing {
  return signingByHead(unitHeadOf(facts, unit));
}

/** What the head of a unit is called, else what all heads of units are. */
export function unitHeadOf(facts: LetterFacts, unit: string | null): string {
  const post = unit === null ? null : headPostOf(facts, unit);
  return typeof post === 'string' ? post : 'Thủ trưởng đơn vị';
}

function signingByHead(post: string | Missing): Signing {
  if (post instanceof Missing)
    return { signature: { lines: [`[${post.name}]`], name: null }, missing: [post] };
  return { signature: { lines: [capitals(post)], name: null }, missing: [] };
}

function signingBy({ form, collective, onBehalfOf, post, name }: Signatory): Signing {
  const forWhom = onBehalfOf ?? null;
  const missing =
    forWhom === null && form !== null && form !== 'Q.'
      ? [new Missing('office.signer.on-behalf-of', 'ký thay ai')]
      : [];
  const whom = forWhom ?? `[${missing[0]?.name ?? ''}]`;
  const lines =
    form === null
      ? [capitals(post)]
      : form === 'Q.'
        ? [`Q. ${capitals(post)}`]
        : [`${form} ${capitals(whom)}`, capitals(post)];
  const above = collective === null ? [] : [`TM. ${capitals(collective)}`];
  return { signature: { lines: [...above, ...lines], name }, missing };
}

/** A text in capitals, as headers and signatures write it. */
export function capitals(text: string): string {
  return text.toUpperCase();
}
