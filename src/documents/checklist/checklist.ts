import type { CivilDate } from '../../calendar/civil-date.ts';
import type { State } from '../../deadlines/deadline.ts';
import type { Direction } from '../../deadlines/period.ts';
import type { Measure } from '../../plan/language/deadlines.ts';
import type { ScheduledVisit } from '../../schedule/schedule.ts';
import type { Bilingual } from '../../words/language.ts';
import type { Phase, Stage } from './course.ts';

/** Whose checklist it is; the usual one first. */
export const SIDES = ['secretariat', 'team', 'unit', 'seconding'] as const;

export type Side = (typeof SIDES)[number];

/** Whether a checklist of a side leaves the office: it tells nothing of the plan's faults, nor of what concerns others. */
export function isOutward(side: Side): boolean {
  return side === 'unit' || side === 'seconding';
}

/** A duty, a duty with a counted deadline, a visit, something that is looked at there, or somebody who must be there. */
export type ItemKind = 'duty' | 'deadline' | 'visit' | 'content' | 'reception';

/** By when: the date is null while its event is unknown. */
export interface Due {
  readonly date: CivilDate | null;
  readonly state: State;
  /** An event, the id of a deadline, or a date. */
  readonly event: string;
  readonly direction: Direction;
  readonly count: number;
  readonly measure: Measure;
  /** Who set it: the decision, the secretariat, or nobody: it follows from the day of the visit. */
  readonly setBy: 'decision' | 'secretariat' | 'visit';
}

/** One thing to do. */
export interface ChecklistItem {
  /** Unique within its checklist, and the same in every run. */
  readonly id: string;
  /** From 1, in the order of the checklist; selecting by date does not change it. */
  readonly number: number;
  readonly kind: ItemKind;
  readonly phase: Phase;
  readonly text: Bilingual;
  readonly owner: Bilingual;
  /** Who does it together with the owner. */
  readonly together: readonly Bilingual[];
  /** Null where nothing says by when. */
  readonly due: Due | null;
  /** The day on which it was done, by what is recorded; null while no fact says so. */
  readonly done: CivilDate | null;
  /** What else is to be known of it; null for most. */
  readonly remark: Bilingual | null;
  /** Its place in the decision; null for what the secretariat chose. */
  readonly clause: string | null;
  /** Ids of the items that must be done before this one. */
  readonly dependsOn: readonly string[];
  /** The visit that it belongs to, and the name of the unit that it is about. */
  readonly visit: ScheduledVisit | null;
  readonly unit: Bilingual | null;
}

/** Items of the same phase or kind of date, under a title of their own. */
export interface Part {
  readonly title: Bilingual | null;
  readonly items: readonly ChecklistItem[];
}

/** The parts that belong to one visit; of a checklist that does not go by visits, all of them, without a visit. */
export interface Section {
  readonly visit: ScheduledVisit | null;
  readonly title: Bilingual | null;
  readonly parts: readonly Part[];
}

/** What one side has to do: one agency, one unit, one team. */
export interface Checklist {
  /** The side, and who of it: `unit:so-tu-phap`. */
  readonly id: string;
  readonly side: Side;
  readonly title: Bilingual;
  readonly addressee: Bilingual;
  readonly sections: readonly Section[];
  /** What others do in the place of a unit after its end, and who they are: it stands in their checklists. */
  readonly passedOn: readonly Bilingual[];
  /** Items without a date that a selection by dates left out. */
  readonly datelessLeftOut: number;
}

/** An item before its place in the checklist is known. */
export interface Draft extends Omit<ChecklistItem, 'number' | 'phase' | 'dependsOn'> {
  /** Null: as long as the campaign lasts. */
  readonly stage: Stage | null;
  /** The owner as the plan writes it: a side, a team or an agency. */
  readonly owes: string;
  /** What is done once this is done: `notice@so-tu-phap`. */
  readonly brings: readonly string[];
  /** What must be done before, and what waits for this. */
  readonly needs: readonly string[];
  readonly wantedBy: readonly string[];
}

/** The items of a checklist in their order. */
export function itemsOf({ sections }: Checklist): ChecklistItem[] {
  return sections.flatMap(({ parts }) => parts.flatMap(({ items }) => items));
}

/** The days that an item takes: those of its visit, else its last day; null where it has no date, or none is known yet. */
export function daysOf({
  kind,
  due,
  visit,
}: ChecklistItem): { readonly from: CivilDate; readonly to: CivilDate } | null {
  if (kind === 'visit' && visit !== null && visit.start !== null && visit.end !== null)
    return { from: visit.start.date, to: visit.end.date };
  const date = due?.date ?? null;
  return date === null ? null : { from: date, to: date };
}
