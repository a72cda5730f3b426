import type { Span } from '../../diagnostics/diagnostic.ts';
import type { YamlDocument } from '../../plan/yaml/yaml-document.ts';
import type { Diagnostic } from '../../rules/engine/known-rules.ts';
import type { RuleContext } from '../../rules/engine/rule.ts';
import type { Visit } from '../../schedule/visits/visit.ts';
import type { Audience } from './audience.ts';
import { isShownTo } from './decisions.ts';

/** A plan that diagnostics speak of: what it means, and the text in which it is written. */
interface Checked {
  readonly context: Pick<RuleContext, 'plan' | 'visits'>;
  readonly document: YamlDocument;
}

/**
 * The diagnostics that an audience may be told of: to the public none; to others none that stands where the plan asks for
 * a visit that they may not know of, or that names a unit which is only visited so. `checked` is null where too much is
 * wrong with the plan to know of visits.
 */
export function diagnosticsFor(
  audience: Audience,
  diagnostics: readonly Diagnostic[],
  checked: Checked | null,
): readonly Diagnostic[] {
  switch (audience) {
    case 'internal':
      return diagnostics;
    case 'concerned':
      return checked === null ? diagnostics : withoutHidden(audience, diagnostics, checked);
    case 'public':
      return [];
    default:
      return audience satisfies never;
  }
}

function withoutHidden(
  audience: Audience,
  diagnostics: readonly Diagnostic[],
  { context: { plan, visits }, document }: Checked,
): readonly Diagnostic[] {
  const isHidden = (what: Pick<Visit, 'form'>) => !isShownTo(audience, what);
  const hidden = visits.filter(isHidden);
  const known = new Set(visits.flatMap((visit) => (isHidden(visit) ? [] : [visit.unit])));
  const names = hidden
    .filter(({ unit }) => !known.has(unit))
    .flatMap(({ unit, name }) => [unit ?? name.vi, name.vi]);
  const spans = [...hidden, ...plan.blocks.filter(isHidden)].map(({ path }) => document.locate(path).span);

  const tells = ({ values, location }: Diagnostic) =>
    (location.file === document.source.file && spans.some((span) => holds(span, location.span))) ||
    textsIn(values).some((text) => names.some((name) => text.includes(name)));
  return diagnostics.filter((diagnostic) => !tells(diagnostic));
}

/** Every text in the values of a diagnostic, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn);
  return [String(value)];
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
