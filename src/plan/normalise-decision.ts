import type { Path } from './path.ts';
import type { Decision, Filing, Recipient, Signatory } from './plan.ts';
import type { TextItem } from './item.ts';
import { readDate, readOptionalDate } from './read-date.ts';
import type { PlanInput } from './shape/plan.ts';

/** Texts alone or with their clause, in one form. */
export function normaliseTexts(items: PlanInput['aims'], path: Path): TextItem[] {
  return (items ?? []).map((item, index) => {
    const at = [...path, index];
    return typeof item === 'string'
      ? { path: at, text: item, clause: null, for: [] }
      : { path: at, text: item.text, clause: item.clause ?? null, for: item.for ?? [] };
  });
}

/** Who signs, with null for what is not said. */
export function normaliseSignatory(signatory: PlanInput['decision']['signatory']): Signatory | null {
  if (signatory === undefined) return null;
  return {
    form: signatory.form ?? null,
    collective: signatory.collective ?? null,
    onBehalfOf: signatory['on-behalf-of'] ?? null,
    post: signatory.post,
    name: signatory.name ?? null,
  };
}

/** Who receives a document whose keys stand at `path`. */
export function normaliseRecipients(
  recipients: PlanInput['decision']['recipients'],
  path: Path,
): readonly Recipient[] {
  return (recipients ?? []).map(({ to, clause }, index) => ({
    path: [...path, 'recipients', index],
    clause: clause ?? null,
    to,
  }));
}

/** Where a document whose keys stand at `path` is filed. */
export function normaliseFiling(filing: PlanInput['decision']['filing'], path: Path): Filing | null {
  if (filing === undefined) return null;
  const { with: registry, symbol, clause } = filing;
  return { path: [...path, 'filing'], clause: clause ?? null, with: registry, symbol: symbol ?? null };
}

/** The instrument that issues the plan. */
export function normaliseDecision(decision: PlanInput['decision']): Decision {
  const { effective, issuer, proposal, filing } = decision;
  return {
    path: ['decision'],
    kind: decision.kind ?? 'decision',
    number: decision.number,
    date: readDate(decision.date),
    title: decision.title ?? null,
    effective:
      effective === undefined
        ? null
        : {
            path: ['decision', 'effective'],
            clause: effective.clause ?? null,
            from: readDate(effective.from),
          },
    issuer: {
      path: ['decision', 'issuer'],
      clause: issuer.clause ?? null,
      agency: issuer.agency,
      post: issuer.post ?? null,
    },
    signatory: normaliseSignatory(decision.signatory),
    legalBases: (decision['legal-bases'] ?? []).map((basis, index) => ({
      path: ['decision', 'legal-bases', index],
      clause: basis.clause ?? null,
      kind: basis.kind,
      number: basis.number ?? null,
      date: readOptionalDate(basis.date),
      issuer: basis.issuer ?? null,
      title: basis.title ?? null,
    })),
    proposal:
      proposal === undefined
        ? null
        : {
            path: ['decision', 'proposal'],
            clause: proposal.clause ?? null,
            agency: proposal.agency,
            post: proposal.post ?? null,
            number: proposal.number ?? null,
            date: readOptionalDate(proposal.date),
          },
    articles: (decision.articles ?? []).map((article, index) => ({
      path: ['decision', 'articles', index],
      clause: article.clause,
      text: article.text,
      owners: article.owners ?? [],
      for: [],
    })),
    recipients: normaliseRecipients(decision.recipients, ['decision']),
    filing: normaliseFiling(filing, ['decision']),
  };
}
