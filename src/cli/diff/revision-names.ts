import type { Path } from '../../diagnostics/path.ts';
import type { Audience } from '../../documents/audience/audience.ts';
import type { Change } from '../../follow-up/difference/difference.ts';
import { bodyName } from '../../plan/directory.ts';
import { type ItemPaths, itemPaths, itemText } from '../../plan/item-path.ts';
import { readYaml } from '../../plan/yaml/yaml-document.ts';
import type { OpenedRevision } from './open-revisions.ts';

/** What agencies are called: as the directory of the later revision has it, else the earlier one, else as a visit is called. */
export function nameOfAgency(before: OpenedRevision, now: OpenedRevision): (agency: string) => string {
  const visits = [...(now.schedule?.visits ?? []), ...(before.schedule?.visits ?? [])];
  const names = new Map(visits.map(({ unit, name }) => [unit, name.vi]));
  return (agency) => {
    const entry = now.plan?.directory.get(agency) ?? before.plan?.directory.get(agency);
    return entry === undefined ? (names.get(agency) ?? agency) : bodyName(entry);
  };
}

/**
 * Where a change stands in its plan, by what the items there are called. For others than the office no place is told by its
 * position, which hangs on items that they may not know of.
 */
export function pathOfChange(
  before: OpenedRevision,
  now: OpenedRevision,
  audience: Audience,
): (path: Path, change: Change) => string | null {
  const [old, later] = [pathsOf(before), pathsOf(now)];
  return (path, { kind }) => {
    const paths = kind === 'removed' ? old : later;
    const names = paths?.namesOf(path) ?? [];
    const isByPosition = names.some(
      (name, index) => typeof path[index] === 'number' && name === String(path[index]),
    );
    return names.length === 0 || (isByPosition && audience !== 'internal') ? null : itemText(names);
  };
}

function pathsOf({ source }: OpenedRevision): ItemPaths | null {
  return source === null ? null : itemPaths(readYaml(source).data);
}
