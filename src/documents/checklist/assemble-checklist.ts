import type { ScheduledVisit } from '../../schedule/schedule.ts';
import type { Bilingual } from '../../words/language.ts';
import type { Checklist, ChecklistItem, Draft } from './checklist.ts';
import { type Phase, phaseOf, rankOf } from './course.ts';

/** A section before its items are numbered. */
export interface DraftSection {
  readonly visit: ScheduledVisit | null;
  readonly title: Bilingual | null;
  readonly parts: readonly { readonly title: Bilingual | null; readonly drafts: readonly Draft[] }[];
}

const PHASES: readonly (readonly [Phase, Bilingual])[] = [
  ['before', { vi: 'Trước khi kiểm tra', en: 'Before the visit' }],
  ['during', { vi: 'Trong khi kiểm tra', en: 'During the visit' }],
  ['after', { vi: 'Sau khi kiểm tra', en: 'After the visit' }],
  ['throughout', { vi: 'Suốt thời gian thực hiện kế hoạch', en: 'Throughout the campaign' }],
];

/** Drafts by phase. */
export function partsByPhase(drafts: readonly Draft[]): DraftSection['parts'] {
  return PHASES.map(([phase, title]) => ({
    title,
    drafts: drafts.filter(({ stage }) => phaseOf(stage) === phase),
  }));
}

/**
 * Drafts of a whole campaign, whose phases overlap: what opens it, then what has a date, in date order, then what
 * waits for days that nobody knows yet, then what lasts throughout.
 */
export function partsByDate(drafts: readonly Draft[]): DraftSection['parts'] {
  const isDated = ({ due }: Draft) => due?.date != null;
  const dateless = drafts.filter((draft) => !isDated(draft));
  const ofPhases = (...phases: Phase[]) => dateless.filter(({ stage }) => phases.includes(phaseOf(stage)));
  return [
    {
      title: { vi: 'Chuẩn bị và tổ chức, không định ngày', en: 'To prepare and to run, without a date' },
      drafts: ofPhases('before', 'during'),
    },
    { title: { vi: 'Theo ngày', en: 'By date' }, drafts: drafts.filter(isDated) },
    {
      title: { vi: 'Sau kiểm tra, chưa biết ngày', en: 'Afterwards, date not known' },
      drafts: ofPhases('after'),
    },
    { title: PHASES[3]?.[1] ?? null, drafts: ofPhases('throughout') },
  ];
}

/**
 * Numbers the items, drops empty parts and sections, and finds what each item waits for. Within a part, items stand in
 * date order; of the same day or without one, in the order of the course of a campaign, none before what it waits for.
 */
export function assemble(
  list: Omit<Checklist, 'sections' | 'passedOn' | 'datelessLeftOut'>,
  sections: readonly DraftSection[],
  passedOn: Checklist['passedOn'] = [],
): Checklist {
  const drafts = sections.flatMap(({ parts }) => parts.flatMap((part) => part.drafts));
  const waitsFor = dependencies(drafts);
  const ordered = sections
    .map(({ parts, ...section }) => ({
      ...section,
      parts: parts
        .filter((part) => part.drafts.length > 0)
        .map((part) => ({ title: part.title, drafts: inOrder(part.drafts, waitsFor) })),
    }))
    .filter(({ parts }) => parts.length > 0);
  const all = ordered.flatMap(({ parts }) => parts.flatMap((part) => part.drafts));
  const ids = uniqueIds(all);
  const numbers = new Map(all.map((draft, index) => [draft, index + 1]));
  const numberOf = (draft: Draft) => numbers.get(draft) ?? 0;
  const itemOf = (draft: Draft): ChecklistItem => ({
    id: ids.get(draft) ?? draft.id,
    number: numberOf(draft),
    kind: draft.kind,
    phase: phaseOf(draft.stage),
    text: draft.text,
    owner: draft.owner,
    together: draft.together,
    due: draft.due,
    done: draft.done,
    remark: draft.remark,
    clause: draft.clause,
    dependsOn: [...(waitsFor.get(draft) ?? [])]
      .sort((one, other) => numberOf(one) - numberOf(other))
      .map((first) => ids.get(first) ?? first.id),
    visit: draft.visit,
    unit: draft.unit,
  });
  return {
    ...list,
    sections: ordered.map(({ visit, title, parts }) => ({
      visit,
      title,
      parts: parts.map((part) => ({ title: part.title, items: part.drafts.map(itemOf) })),
    })),
    passedOn,
    datelessLeftOut: 0,
  };
}

type Waits = ReadonlyMap<Draft, ReadonlySet<Draft>>;

/** What has no date but is wanted for something with one has its place before that. */
function inOrder(drafts: readonly Draft[], waitsFor: Waits): Draft[] {
  const dates = new Map(drafts.map((draft) => [draft, draft.due?.date ?? '9']));
  const dateOf = (draft: Draft) => dates.get(draft) ?? '9';
  for (const draft of drafts) {
    for (const first of waitsFor.get(draft) ?? []) {
      const isHere = dates.has(first) && first.due?.date == null;
      if (isHere && dateOf(draft) < dateOf(first)) dates.set(first, dateOf(draft));
    }
  }
  const sorted = [...drafts].sort((one, other) =>
    dateOf(one) === dateOf(other)
      ? rankOf(one.stage) - rankOf(other.stage)
      : dateOf(one) < dateOf(other)
        ? -1
        : 1,
  );
  const placed = new Set<Draft>();
  const under = new Set<Draft>();
  const place = (draft: Draft): void => {
    if (placed.has(draft) || under.has(draft)) return;
    under.add(draft);
    for (const first of waitsFor.get(draft) ?? []) {
      if (dates.has(first) && dateOf(first) === dateOf(draft)) place(first);
    }
    under.delete(draft);
    placed.add(draft);
  };
  sorted.forEach(place);
  return [...placed];
}

function uniqueIds(drafts: readonly Draft[]): Map<Draft, string> {
  const used = new Set<string>();
  return new Map(
    drafts.map((draft) => {
      let id = draft.id;
      for (let count = 2; used.has(id); count += 1) id = `${draft.id}.${count}`;
      used.add(id);
      return [draft, id];
    }),
  );
}

/** For each draft those that must be done before it. */
function dependencies(drafts: readonly Draft[]): Waits {
  const bringing = new Map<string, Draft[]>();
  for (const draft of drafts) {
    for (const sign of draft.brings) {
      const others = bringing.get(sign);
      if (others === undefined) bringing.set(sign, [draft]);
      else others.push(draft);
    }
  }
  const waits = new Map<Draft, Set<Draft>>();
  const link = (waiting: Draft, first: Draft) => {
    if (waiting !== first) waits.set(waiting, (waits.get(waiting) ?? new Set()).add(first));
  };
  for (const draft of drafts) {
    for (const first of draft.needs.flatMap((sign) => bringing.get(sign) ?? [])) link(draft, first);
    for (const waiting of draft.wantedBy.flatMap((sign) => bringing.get(sign) ?? [])) link(waiting, draft);
  }
  return waits;
}
