import type { CivilDate } from '../../calendar/civil-date.ts';
import type { ChecklistInput } from './checklist-input.ts';
import { type Checklist, type ChecklistItem, type Side, itemsOf } from './checklist.ts';
import { secondingChecklists } from './seconding-checklist.ts';
import { secretariatChecklist } from './secretariat-checklist.ts';
import { teamChecklists } from './team-checklist.ts';
import { unitChecklists, unitKey } from './unit-checklist.ts';

/** What is wanted: for whom, about which unit (its id, of an open visit that of the visit), and for which days. */
export interface Selection extends DateSelection {
  readonly side: Side;
  readonly unit: string | null;
}

/**
 * The checklists of a side, one for each who belongs to it. With a unit: for units and seconding agencies that of this
 * one; for the secretariat and the teams what they have to do about it.
 */
export function makeChecklists(input: ChecklistInput, selection: Selection): Checklist[] {
  const made = ofSide(input, selection).map((checklist) => selectByDate(checklist, selection));
  return made.filter((checklist) => itemsOf(checklist).length > 0 || checklist.datelessLeftOut > 0);
}

function ofSide(input: ChecklistInput, { side, unit }: Selection): Checklist[] {
  switch (side) {
    case 'secretariat':
      return about(input, unit, (narrowed) => [secretariatChecklist(narrowed)]);
    case 'team':
      return about(input, unit, teamChecklists);
    case 'unit':
      return unitChecklists(input).filter(({ id }) => unit === null || id === `unit:${unit}`);
    case 'seconding':
      return secondingChecklists(input).filter(({ id }) => unit === null || id === `seconding:${unit}`);
    default:
      return side satisfies never;
  }
}

/** Checklists of what concerns one unit: its visits, and for a district those of the communes that it has to name. */
function about(
  input: ChecklistInput,
  unit: string | null,
  make: (input: ChecklistInput) => Checklist[],
): Checklist[] {
  if (unit === null) return make(input);
  const visits = input.schedule.visits.filter(
    (at) => unitKey(at) === unit || at.visit.district === unit || at.passed?.successor === unit,
  );
  return make({ ...input, schedule: { ...input.schedule, visits } }).map(selectUnits);
}

/** The days of which items are wanted; null: without an end there. */
interface DateSelection {
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
}

/** The items due on the days selected, with their numbers; those without a date are counted and left out. */
function selectByDate(checklist: Checklist, { from, to }: DateSelection): Checklist {
  if (from === null && to === null) return checklist;
  const isWanted = ({ due }: ChecklistItem) =>
    due?.date != null && (from === null || from <= due.date) && (to === null || due.date <= to);
  const dateless = itemsOf(checklist).filter(({ due }) => due?.date == null);
  return { ...keep(checklist, isWanted), datelessLeftOut: dateless.length };
}

/** The items that are about one unit or one of its visits. */
function selectUnits(checklist: Checklist): Checklist {
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
