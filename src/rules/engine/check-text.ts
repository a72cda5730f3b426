import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { report } from '../../diagnostics/report.ts';
import type { YamlDocument } from '../../plan/yaml/yaml-document.ts';
import { RULES, ruleOf } from '../table.ts';

/** Applies the rules on the text of files: everything that they find, each place of it. */
export function checkText(document: YamlDocument): Diagnostic[] {
  const { file } = document.source;
  return RULES.flatMap((rule) =>
    Array.from(rule.checkText?.(document) ?? [], ({ start, end, values }) =>
      report(rule.code, values, { file, span: document.lines.span(start, end) }),
    ),
  );
}

/** Of what is to be told once for a file the first, with the count of all. */
export function toldOnce(found: readonly Diagnostic[]): Diagnostic[] {
  const counts = new Map<string, number>();
  for (const { code } of found) counts.set(code, (counts.get(code) ?? 0) + 1);
  return found.flatMap((diagnostic) => {
    if (ruleOf(diagnostic.code)?.once !== true) return [diagnostic];
    const count = counts.get(diagnostic.code);
    counts.delete(diagnostic.code);
    return count === undefined ? [] : [{ ...diagnostic, arguments: { ...diagnostic.arguments, count } }];
  });
}
