import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Checklist, ChecklistItem } from './checklist.ts';
import { itemsOf } from './checklist.ts';

/** The days of which items are wanted; null: without an end there. */
export interface DateSelection {
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
}

/** The items due on the days selected, with their numbers; those without a date are counted and left out. */
export function selectByDate(checklist: Checklist, { from, to }: DateSelection): Checklist {
  if (from === null && to === null) return checklist;
  const isWanted = ({ due }: ChecklistItem) =>
    due?.date != null && (from === null || from <= due.date) && (to === null || due.date <= to);
  const dateless = itemsOf(checklist).filter(({ due }) => due?.date == null);
  return { ...keep(checklist, isWanted), datelessLeftOut: dateless.length };
}

/** The items that are about one unit or one of its visits. */
export function selectUnits(checklist: Checklist): Checklist {
  return keep(checklist, ({ unit }) => unit !== null);
}

function keep(checklist: Checklist, isWanted: (item: ChecklistItem) => boolean): Checklist {
  const sections = checklist.sections.map((section) => ({
    ...section,
    parts: section.parts
      .map((part) => ({ ...part, items: part.items.filter(isWanted) }))
      .filter(({ items }) => items.length > 0),
  }));
  return { ...checklist, sections: sections.filter(({ parts }) => parts.length > 0) };
}
