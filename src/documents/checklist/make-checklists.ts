import type { CivilDate } from '../../calendar/civil-date.ts';
import type { ChecklistInput } from './checklist-input.ts';
import { type Checklist, type ChecklistItem, type Side, itemsOf } from './checklist.ts';
import { secondingChecklists } from './seconding-checklist.ts';
import { secretariatChecklist } from './secretariat-checklist.ts';
import { teamChecklists } from './team-checklist.ts';
import { unitChecklists, unitKey } from './unit-checklist.ts';

/** What is wanted: for whom, about which units (their ids, of an open visit that of the visit; none: all), and for which days. */
export interface Selection extends DateSelection {
  readonly side: Side;
  readonly units: readonly string[];
}

/**
 * The checklists of a side, one for each who belongs to it. With units: for units and seconding agencies those of these;
 * for the secretariat and the teams what they have to do about them.
 */
export function makeChecklists(input: ChecklistInput, selection: Selection): Checklist[] {
  const made = ofSide(input, selection).map((checklist) => selectByDate(checklist, selection));
  return made.filter((checklist) => itemsOf(checklist).length > 0 || checklist.datelessLeftOut > 0);
}

function ofSide(input: ChecklistInput, { side, units }: Selection): Checklist[] {
  const isOfUnits = ({ id }: Checklist) =>
    units.length === 0 || units.some((unit) => id === `${side}:${unit}`);
  switch (side) {
    case 'secretariat':
      return about(input, units, (narrowed) => [secretariatChecklist(narrowed)]);
    case 'team':
      return about(input, units, teamChecklists);
    case 'unit':
      return unitChecklists(input).filter(isOfUnits);
    case 'seconding':
      return secondingChecklists(input).filter(isOfUnits);
    default:
      return side satisfies never;
  }
}

/** Checklists of what concerns some units: their visits, and for a district those of the communes that it has to name. */
function about(
  input: ChecklistInput,
  units: readonly string[],
  make: (input: ChecklistInput) => Checklist[],
): Checklist[] {
  if (units.length === 0) return make(input);
  const visits = input.schedule.visits.filter((at) =>
    [unitKey(at), at.visit.district, at.passed?.successor].some((key) => key != null && units.includes(key)),
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

/** The items that are about a unit or one of its visits. */
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
