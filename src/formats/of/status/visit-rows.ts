import { type VisitStanding, visitStandings } from '../schedule/page/visit-standings.ts';
import { stateText } from '../schedule/state-text.ts';
import { type StatusView, unitText, whenText } from './status-view.ts';

/** A visit in the table of all of them. */
export interface VisitRow extends VisitStanding {
  readonly number: number;
  readonly unit: string;
  readonly start: string;
  readonly state: string;
}

/** Every visit of a status in words, in its order. */
export function visitRows(view: StatusView): VisitRow[] {
  const { status, language } = view;
  return visitStandings(status, language).map((standing, index) => ({
    ...standing,
    number: index + 1,
    unit: unitText(view, standing.of),
    start: whenText(standing.of, language),
    state: stateText(standing.of, language),
  }));
}
