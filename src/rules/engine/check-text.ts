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

/** Of what is to be told once for a file the first. */
export function firstOfEach(found: readonly Diagnostic[]): Diagnostic[] {
  const told = new Set<Code>();
  return found.filter(({ code }) => ruleOf(code).kind !== 'text' || told.size < told.add(code).size);
}
