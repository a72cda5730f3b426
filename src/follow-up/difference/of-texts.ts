import { eventName, whatOf } from '../../deadlines/deadline.ts';
import type { DeadlineRule } from '../../plan/language/deadlines.ts';
import type { Duty } from '../../plan/language/duties.ts';
import type { ExpectedLag } from '../../plan/language/expected.ts';
import type { NamedForm } from '../../plan/language/forms.ts';
import { isLevelOrForm, type Limits } from '../../plan/language/limits.ts';
import { LEVELS } from '../../plan/directory.ts';
import { FORMS } from '../../plan/language/forms.ts';
import type { Report } from '../../plan/language/report.ts';
import type { Review } from '../../plan/language/review.ts';
import type { Subject } from '../../plan/language/subjects.ts';
import type { TextItem } from '../../plan/language/texts.ts';
import type { Bilingual } from '../../words/language.ts';
import type { Thing } from './difference.ts';
import {
  comparedList,
  type FoundChange,
  type Kind,
  namedValue,
  ownerValue,
  type PlanSide,
  sameIn,
  type Sides,
} from './changed-fields.ts';
import { choiceValue, countValue, listValue, textValue, type Value } from './changed-values.ts';

/** The texts of a section; `concerned` are those who do as they say. */
export function textsOf(thing: Thing, concerned: readonly string[], within?: Bilingual): Kind<TextItem> {
  return {
    thing,
    path: ({ path }) => path,
    name: ({ text }) => sameIn(text),
    key: ({ text }) => text,
    isReworded: true,
    ...(within === undefined ? {} : { within }),
    // Which units a text is meant for is told by its limits.
    concerns: ({ for: limits }) => (limits.length === 0 ? concerned : limits),
    fields: {
      text: ({ text }) => textValue(text),
      wording: ({ wording }) => textValue(wording),
      for: ({ for: limits }, side) => limitsValue(limits, side),
      areas: ({ areas }) => listValue(areas.map((area) => choiceValue('area', area))),
      clause: ({ clause }) => textValue(clause),
    },
  };
}

/** What changed of the subjects, and of what is looked at for each. */
export function comparedSubjects(sides: Sides): FoundChange[] {
  const [before, now] = [sides.before.plan.subjects, sides.now.plan.subjects];
  return [
    ...comparedList(before, now, SUBJECT, sides),
    ...now.flatMap((subject) => {
      const old = before.find(({ id }) => id === subject.id);
      const kind = textsOf('content', ['unit'], ofSubject(subject.name));
      return old === undefined ? [] : comparedList(old.content, subject.content, kind, sides);
    }),
  ];
}

function ofSubject(name: string): Bilingual {
  return { vi: `của chuyên đề “${name}”`, en: `of the subject “${name}”` };
}

const SUBJECT: Kind<Subject> = {
  thing: 'subject',
  path: ({ path }) => path,
  name: ({ name }) => sameIn(name),
  key: ({ id }) => id,
  fields: {
    name: ({ name }) => textValue(name),
    areas: ({ areas }) => listValue(areas.map((area) => choiceValue('area', area))),
    clause: ({ clause }) => textValue(clause),
  },
};

export const FORM: Kind<NamedForm> = {
  thing: 'form',
  path: ({ path }) => path,
  name: () => null,
  key: ({ form }) => form,
  summary: ({ form }) => choiceValue('form', form),
  fields: { text: ({ text }) => textValue(text), clause: ({ clause }) => textValue(clause) },
};

export const DUTY: Kind<Duty> = {
  thing: 'duty',
  path: ({ path }) => path,
  name: ({ text }) => sameIn(text),
  key: ({ id, text }) => id ?? text,
  isReworded: true,
  summary: ({ owner }, side) => ownerValue(owner, side),
  concerns: (duty) => [duty.owner, ...duty.with],
  fields: {
    text: ({ text }) => textValue(text),
    wording: ({ wording }) => textValue(wording),
    owner: ({ owner }, side) => ownerValue(owner, side),
    with: (duty, side) => listValue(duty.with.map((one) => ownerValue(one, side))),
    until: ({ deadline }, side) => deadlineValue(deadline, side),
    clause: ({ clause }) => textValue(clause),
  },
};

export const DEADLINE: Kind<DeadlineRule> = {
  thing: 'deadline',
  path: ({ path }) => path,
  name: (rule) => whatOf(rule),
  key: ({ id }) => id,
  summary: dueValue,
  concerns: ({ owner }) => (owner === null ? [] : [owner]),
  fields: {
    due: dueValue,
    owner: ({ owner }, side) => ownerValue(owner, side),
    what: ({ what }) => textValue(what),
    wording: ({ wording }) => textValue(wording),
    for: ({ for: limits }, side) => limitsValue(limits, side),
    convention: ({ due }) => (due.kind === 'period' ? choiceValue('convention', due.convention) : null),
    clause: ({ clause }) => textValue(clause),
  },
};

export const EXPECTED: Kind<ExpectedLag> = {
  thing: 'expected',
  path: ({ path }) => path,
  name: ({ event }, side) => eventName(event, side.plan),
  key: ({ event }) => event,
  summary: lagValue,
  fields: { due: lagValue },
};

export const REVIEW: Kind<Review> = {
  thing: 'review',
  path: ({ path }) => path,
  name: () => null,
  key: () => '',
  summary: reviewValue,
  concerns: () => ['unit'],
  fields: { date: reviewValue, clause: ({ clause }) => textValue(clause) },
};

export const REPORT: Kind<Report> = {
  thing: 'report',
  path: ({ path }) => path,
  name: () => null,
  key: () => '',
  concerns: () => ['unit'],
  fields: {
    until: ({ until }, side) => deadlineValue(until, side),
    copies: ({ copies }) => countValue(copies, 'copy'),
    to: ({ to }, side) => namedValue(to, side),
    ways: ({ alsoBy }) => listValue(alsoBy.map((way) => choiceValue('way', way))),
  },
};

function reviewValue({ from, to, last }: Review): Value {
  return last === null ? { is: 'stretch', from, to } : { is: 'last', ...last };
}

function dueValue({ due }: DeadlineRule, side: PlanSide): Value {
  if (due.kind !== 'period') return { is: 'due', due, event: null };
  // How it is counted is an aspect of its own.
  return { is: 'due', due: { ...due, convention: null }, event: eventName(due.event, side.plan) };
}

function lagValue({ count, measure, after }: ExpectedLag, side: PlanSide): Value {
  return { is: 'lag', count, measure, event: after, after: eventName(after, side.plan) };
}

function deadlineValue(id: string | null, { plan }: PlanSide): Value | null {
  const rule = plan.deadlines.find((one) => one.id === id);
  if (id === null) return null;
  return { is: 'named', id, name: rule === undefined ? sameIn(id) : whatOf(rule) };
}

function limitsValue(limits: Limits, side: PlanSide): Value | null {
  return listValue(
    limits.map((word) =>
      isLevelOrForm(word)
        ? (choiceValue('level', LEVELS.find((level) => level === word) ?? null) ??
          choiceValue('form', FORMS.find((form) => form === word) ?? null))
        : namedValue(word, side),
    ),
  );
}
