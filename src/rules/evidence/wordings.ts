import type { Path } from '../../diagnostics/path.ts';
import type { TextItem } from '../../plan/language/texts.ts';
import type { Plan } from '../../plan/plan.ts';
import { textsOf } from './references.ts';

/** What a plan says in short and, if so, in the words of papers. */
interface Worded {
  readonly path: Path;
  readonly wording: string | null;
}

/** The sections of which letters print the items. */
export type PrintedSection = 'requirements' | 'content' | 'reception' | 'duties';

/** The sides whose duties letters print. */
const TOLD_SIDES = ['unit', 'district', 'team'];

/** The items that letters print for everybody, by their section: what is meant for some may tell who they are. */
export function printedItems(plan: Plan): Readonly<Record<PrintedSection, readonly Worded[]>> {
  const content = [...plan.content, ...plan.subjects.flatMap((subject) => subject.content)];
  return {
    requirements: plan.requirements.filter(isForAll),
    content: content.filter(isForAll),
    reception: plan.reception.filter(isForAll),
    duties: plan.duties.filter(({ owner }) => TOLD_SIDES.includes(owner)),
  };
}

function isForAll(item: TextItem): boolean {
  return item.for.length === 0;
}

/** Every wording that a plan writes, and where. */
export function* writtenWordings(plan: Plan): Generator<{ readonly path: Path; readonly wording: string }> {
  const items: readonly Worded[] = [...textsOf(plan), ...plan.duties, ...plan.deadlines];
  for (const { path, wording } of items) {
    if (wording !== null) yield { path: [...path, 'wording'], wording };
  }
}
