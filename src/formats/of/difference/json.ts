import type { Change, PlanChange, VisitChange } from '../../../follow-up/difference/difference.ts';
import type { Value } from '../../../follow-up/difference/changed-values.ts';
import type { Due } from '../../../plan/language/deadlines.ts';
import { json } from '../../json.ts';
import type { DiagnosticJson } from '../diagnostics/json-shape.ts';
import { changedName } from './change-words.ts';
import { wordsOfReason } from './detail-words.ts';
import type { DifferenceView } from './difference-view.ts';
import type { DifferenceJson, ValueJson } from './json-shape.ts';

/** A difference as JSON, with what is wrong with plans of which no schedule could be compared. */
export function differenceJson(view: DifferenceView, diagnostics: readonly DiagnosticJson[]): string {
  const { difference, from, to } = view;
  const value: DifferenceJson = {
    format: 1,
    from,
    to,
    changes: difference.changes.map((change) => changeValue(change, view)),
    diagnostics,
  };
  return json(value);
}

/** The JSON of a plan with errors: nothing is compared, only what is wrong. */
export function noDifferenceJson(from: string, to: string, diagnostics: readonly DiagnosticJson[]): string {
  const value: DifferenceJson = { format: 1, from, to, changes: [], diagnostics };
  return json(value);
}

type ChangeJson = DifferenceJson['changes'][number];

function changeValue(change: Change, view: DifferenceView): ChangeJson {
  const { language, pathOf } = view;
  const path = change.path === null ? null : pathOf(change.path, change);
  const reason = reasonText(change, view);
  return {
    kind: change.kind,
    ...(path === null ? {} : { path }),
    ...('visit' in change ? { visit: change.visit } : {}),
    name: changedName(change)[language],
    ...('visit' in change ? visitValues(change) : planValues(change, view)),
    ...(reason === null ? {} : { reason }),
    mustBeTold: change.mustBeTold,
    notifyBy: change.notifyBy,
    lawful: change.lawful,
  };
}

function visitValues(change: VisitChange): Pick<ChangeJson, 'old' | 'new'> {
  switch (change.kind) {
    case 'added':
      return { old: null, new: change.at };
    case 'removed':
      return { old: change.at, new: null };
    case 'moved':
      return { old: change.from, new: change.to };
    case 'changed':
      return valuesOf(change.old, change.new);
    default:
      return change satisfies never;
  }
}

/** Of a thing as a whole what there is to say of it, else its name. */
function planValues(change: PlanChange, { language }: DifferenceView) {
  const { old, new: now } = valuesOf(change.old, change.new);
  const name = change.name?.[language] ?? null;
  return {
    old: change.kind === 'removed' ? (old ?? name) : old,
    new: change.kind === 'added' ? (now ?? name) : now,
  };
}

function valuesOf(old: Value | null, now: Value | null) {
  return { old: old === null ? null : plain(old), new: now === null ? null : plain(now) };
}

function reasonText(change: Change, { audience, language }: DifferenceView): string | null {
  if (!('visit' in change) || change.kind === 'changed' || change.reason === null) return null;
  return wordsOfReason(change.reason, audience)
    .map((words) => words[language])
    .join('; ');
}

/** A value as plans and schedules write it. */
function plain(value: Value): ValueJson {
  switch (value.is) {
    case 'text':
      return value.text;
    case 'yes':
      return value.yes;
    case 'count':
      return value.count;
    case 'share':
      return value.share;
    case 'day':
      return value.session === null ? value.date : { date: value.date, session: value.session };
    case 'days':
      return value.ranges.map(({ from, to }) => ({
        from,
        to,
        ...(value.session === null ? {} : { session: value.session }),
      }));
    case 'stretch':
      return { from: value.from, to: value.to };
    case 'last':
      return { last: value.count, measure: value.measure };
    case 'due':
      return dueValue(value.due);
    case 'lag':
      return { count: value.count, measure: value.measure, after: value.event };
    case 'named':
      return value.id;
    case 'choice':
      return value.choice.word;
    case 'side':
      return value.side;
    case 'list':
      return value.items.map(plain);
    default:
      return value satisfies never;
  }
}

function dueValue(due: Due): ValueJson {
  switch (due.kind) {
    case 'period': {
      const { count, measure, event } = due;
      return due.direction === 'after' ? { count, measure, after: event } : { count, measure, before: event };
    }
    case 'date':
      return due.excluded ? { before: due.date } : { until: due.date };
    case 'within-year':
      return { within: 'year' };
    default:
      return due satisfies never;
  }
}
