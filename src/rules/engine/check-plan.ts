import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Diagnostic, Location } from '../../diagnostics/diagnostic.ts';
import { inOrder } from '../../diagnostics/order.ts';
import type { Directory } from '../../plan/directory.ts';
import { type ItemPaths, itemPaths } from '../../plan/item-path.ts';
import type { Exemption } from '../../plan/language/exemptions.ts';
import type { YamlDocument } from '../../plan/yaml/yaml-document.ts';
import { type Found, weighExemptions } from './weigh-exemptions.ts';
import type { Place, RuleContext, Section } from './rule.ts';
import { RULES } from '../table.ts';

/** The files in which findings are located. */
interface Documents {
  readonly plan: YamlDocument;
  readonly directory: YamlDocument;
}

/** What is told of a plan, and what its exemptions keep from being told. */
export interface PlanChecked {
  readonly diagnostics: readonly Diagnostic[];
  readonly exempted: readonly Exempted[];
}

/** Something found that the plan exempts, and where it does. */
export interface Exempted {
  readonly diagnostic: Diagnostic;
  readonly exemption: Exemption;
  readonly location: Location;
}

/**
 * Applies every rule to a plan and its directory. Returns what was found in the order of files, places and codes,
 * nothing twice. Rules that need a section of which something was left out as `faulty` are not applied. With `asOf` null
 * no exemption has expired.
 */
export function checkPlan(
  context: RuleContext,
  documents: Documents,
  faulty: ReadonlySet<Section>,
  asOf: CivilDate | null,
): PlanChecked {
  const paths = itemPaths(documents.plan.data);
  const applied = RULES.filter((rule) => !(rule.needs ?? []).some((section) => faulty.has(section)));
  const found = applied.flatMap((rule) =>
    [...(rule.check?.(context) ?? []), ...(rule.checkDirectory?.(context.directory) ?? [])].map(
      (finding) => ({
        rule,
        finding,
      }),
    ),
  );
  const weighed = weighExemptions(found, context.plan.exemptions, { paths, applied, asOf });
  const ofExemptions = applied.flatMap((rule) =>
    Array.from(rule.checkExemptions?.(weighed.fates) ?? [], (finding) => ({ rule, finding })),
  );
  return {
    diagnostics: inOrder([...weighed.kept, ...ofExemptions].map((one) => located(one, documents, paths))),
    exempted: weighed.exempted.map(({ exemption, ...one }) => ({
      diagnostic: located(one, documents, paths),
      exemption,
      location: documents.plan.locate(exemption.path),
    })),
  };
}

/** Applies the rules on directories to a directory alone. */
export function checkDirectory(
  directory: Directory,
  document: YamlDocument,
  faulty: ReadonlySet<Section>,
): Diagnostic[] {
  const documents = { plan: document, directory: document };
  const applied = RULES.filter((rule) => !(rule.needs?.includes('directory') && faulty.has('directory')));
  return inOrder(
    applied.flatMap((rule) =>
      Array.from(rule.checkDirectory?.(directory) ?? [], (finding) =>
        located({ rule, finding }, documents, null),
      ),
    ),
  );
}

function located({ rule, finding }: Found, documents: Documents, paths: ItemPaths | null): Diagnostic {
  const locate = ({ file = 'plan', path, part }: Place) => documents[file].locate(path, part);
  return {
    code: rule.code,
    arguments: finding.values ?? {},
    location: locate(finding),
    related: (finding.related ?? []).map(({ note, ...place }) => ({ note, location: locate(place) })),
    ...(finding.file === 'directory' || paths === null ? {} : { path: paths.write(finding.path) }),
  };
}
