import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { inOrder } from '../diagnostics/order.ts';
import type { Directory } from '../plan/directory.ts';
import type { YamlDocument } from '../plan/yaml-document.ts';
import type { Finding, Place, Rule, RuleContext, Section } from './rule.ts';
import { RULES } from './table.ts';

/** The files in which findings are located. */
interface Documents {
  readonly plan: YamlDocument;
  readonly directory: YamlDocument;
}

/**
 * Applies every rule to a plan and its directory. Returns what was found in the order of files, places and codes,
 * nothing twice. Rules that need a section of which something was left out as `faulty` are not applied.
 */
export function checkPlan(
  context: RuleContext,
  documents: Documents,
  faulty: ReadonlySet<Section>,
): Diagnostic[] {
  const applied = RULES.filter((rule) => !(rule.needs ?? []).some((section) => faulty.has(section)));
  return inOrder(
    applied.flatMap((rule) => [
      ...located(rule, rule.check?.(context) ?? [], documents),
      ...located(rule, rule.checkDirectory?.(context.directory) ?? [], documents),
    ]),
  );
}

/** Applies the rules on directories to a directory alone. */
export function checkDirectory(
  directory: Directory,
  document: YamlDocument,
  faulty: ReadonlySet<Section>,
): Diagnostic[] {
  const documents = { plan: document, directory: document };
  const applied = RULES.filter((rule) => !(rule.needs?.includes('directory') && faulty.has('directory')));
  return inOrder(applied.flatMap((rule) => located(rule, rule.checkDirectory?.(directory) ?? [], documents)));
}

function located(rule: Rule, findings: Iterable<Finding>, documents: Documents): Diagnostic[] {
  const locate = ({ file = 'plan', path, part }: Place) => documents[file].locate(path, part);
  return Array.from(findings, (finding) => ({
    code: rule.code,
    arguments: finding.values ?? {},
    location: locate(finding),
    related: (finding.related ?? []).map(({ note, ...place }) => ({ note, location: locate(place) })),
  }));
}
