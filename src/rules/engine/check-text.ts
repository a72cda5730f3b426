import type { DiagnosticOf } from '../../diagnostics/diagnostic.ts';
import type { YamlDocument } from '../../plan/yaml/yaml-document.ts';
import { type Code, type Diagnostic, ruleOf, RULES } from './known-rules.ts';
import type { Rule } from './rule.ts';

/** Applies the rules on the text of files: everything that they find, each place of it. */
export function checkText(document: YamlDocument): Diagnostic[] {
  return RULES.flatMap(({ code }) => findingsOf(code, document));
}

function findingsOf<One extends Code>(code: One, document: YamlDocument): Diagnostic<One>[] {
  return diagnosticsOf(ruleOf(code), document);
}

function diagnosticsOf<One extends string, Values, Note extends string>(
  rule: Rule<One, Values, Note>,
  document: YamlDocument,
): DiagnosticOf<One, Values, Note>[] {
  if (rule.kind !== 'text') return [];
  return rule.check(document).map(({ start, end, values }) => ({
    code: rule.code,
    values,
    location: { file: document.source.file, span: document.lines.span(start, end) },
    related: [],
  }));
}

/** Of what is to be told once for a file, or once for each cause, the first. */
export function firstOfEach(found: readonly Diagnostic[]): Diagnostic[] {
  const told = new Set<string>();
  return found.filter((diagnostic) => {
    const cause = causeOf(diagnostic);
    return cause === null || told.size < told.add(cause).size;
  });
}

/** By what findings in a text are told together: their code, and their cause where the rule knows several; null for others. */
export function causeOf<One extends Code>(diagnostic: Diagnostic<One>): string | null {
  return causeBy(ruleOf(diagnostic.code), diagnostic);
}

function causeBy<One extends string, Values, Note extends string>(
  rule: Rule<One, Values, Note>,
  { values }: DiagnosticOf<One, Values, Note>,
): string | null {
  return rule.kind === 'text' ? `${rule.code} ${rule.cause?.(values) ?? ''}` : null;
}
