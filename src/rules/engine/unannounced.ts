import type { Diagnostic, Span } from '../../diagnostics/diagnostic.ts';
import type { YamlDocument } from '../../plan/yaml/yaml-document.ts';
import type { RuleContext } from './rule.ts';

/**
 * The diagnostics that may be shown beyond the office: none that stands where the plan asks for an unannounced visit,
 * or that names a unit which is only visited so.
 */
export function withoutUnannounced(
  { plan, visits }: Pick<RuleContext, 'plan' | 'visits'>,
  document: YamlDocument,
  diagnostics: readonly Diagnostic[],
): Diagnostic[] {
  const secret = visits.filter(({ form }) => form === 'unannounced');
  const known = new Set(visits.flatMap(({ form, unit }) => (form === 'unannounced' ? [] : [unit])));
  const names = secret
    .filter(({ unit }) => !known.has(unit))
    .flatMap(({ unit, name }) => [unit ?? name.vi, name.vi]);
  const blocks = plan.blocks.filter(({ form }) => form === 'unannounced');
  const spans = [...secret, ...blocks].map(({ path }) => document.locate(path).span);

  const tells = ({ arguments: values, location }: Diagnostic) =>
    (location.file === document.source.file && spans.some((span) => holds(span, location.span))) ||
    Object.values(values).some((value) => names.some((name) => String(value).includes(name)));
  return diagnostics.filter((diagnostic) => !tells(diagnostic));
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
