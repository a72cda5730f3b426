import type { Path } from '../../diagnostics/path.ts';
import { bodyName, type Directory } from '../../plan/directory.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Bilingual } from '../../words/language.ts';
import type { Aspect, PlanChange, Thing } from './difference.ts';
import { isSameValue, SIDES, type Value } from './changed-values.ts';

/** A plan that is compared, with its directory. */
export interface PlanSide {
  readonly plan: Plan;
  readonly directory: Directory;
}

/** A change of a plan before it is known who must be told. */
export interface FoundChange extends Omit<PlanChange, 'mustBeTold' | 'notifyBy' | 'lawful'> {
  /** Ids of agencies, and words for sides, that it concerns. */
  readonly concerns: readonly string[];
}

/** What a thing of some kind is compared by. */
export interface Kind<Item> {
  readonly thing: Thing;
  readonly path: (item: Item) => Path;
  readonly name: (item: Item, side: PlanSide) => Bilingual | null;
  readonly within?: Bilingual;
  /** The clause that says so, of an item that does not hold it itself, or for one aspect alone. */
  readonly clause?: (item: Item, aspect: Aspect | null, side: PlanSide) => string | null;
  /** Two of one key are the same thing. */
  readonly key?: (item: Item) => string;
  /** Whether its key is a text that may have been reworded. */
  readonly isReworded?: true;
  /** What is told of it where it is new, or gone. */
  readonly summary?: (item: Item, side: PlanSide) => Value | null;
  /** Whom it concerns: ids of agencies, or words for sides. */
  readonly concerns?: (item: Item) => readonly string[];
  readonly fields: Fields<Item>;
}

/** What of a thing is compared, by its aspects. */
export type Fields<Item> = Partial<Readonly<Record<Aspect, (item: Item, side: PlanSide) => Value | null>>>;

/** Two sides of a comparison. */
export interface Sides {
  readonly before: PlanSide;
  readonly now: PlanSide;
}

/** What of one thing changed. */
export function comparedThing<Item>(old: Item, item: Item, kind: Kind<Item>, sides: Sides): FoundChange[] {
  const concerns = [...(kind.concerns?.(old) ?? []), ...(kind.concerns?.(item) ?? [])];
  return Object.entries(kind.fields).flatMap(([aspect, valueOf]): FoundChange[] => {
    const [before, now] = [valueOf(old, sides.before), valueOf(item, sides.now)];
    if (isSameValue(before, now)) return [];
    const changed = aspect as Aspect;
    const clause = clauseIn(old, kind, changed, sides.before) ?? clauseIn(item, kind, changed, sides.now);
    return [
      {
        ...described(item, kind, sides.now),
        kind: 'changed',
        clause,
        wording: { old: wordingOf(old), new: wordingOf(item) },
        aspect: changed,
        old: before,
        new: now,
        concerns,
      },
    ];
  });
}

/** Which things of a list were added or removed, and what of the others changed; those removed last. */
export function comparedList<Item>(
  before: readonly Item[],
  now: readonly Item[],
  kind: Kind<Item>,
  sides: Sides,
): FoundChange[] {
  const { pairs, removed } = matched(before, now, kind);
  const summaryOf = (item: Item, side: PlanSide) => kind.summary?.(item, side) ?? null;
  return [
    ...now.flatMap((item): FoundChange[] => {
      const old = pairs.get(item);
      if (old !== undefined) return comparedThing(old, item, kind, sides);
      return [
        {
          ...described(item, kind, sides.now),
          kind: 'added',
          clause: clauseIn(item, kind, null, sides.now),
          wording: { old: null, new: wordingOf(item) },
          aspect: null,
          old: null,
          new: summaryOf(item, sides.now),
          concerns: kind.concerns?.(item) ?? [],
        },
      ];
    }),
    ...removed.map((item): FoundChange => {
      return {
        ...described(item, kind, sides.before),
        kind: 'removed',
        clause: clauseIn(item, kind, null, sides.before),
        wording: { old: wordingOf(item), new: null },
        aspect: null,
        old: summaryOf(item, sides.before),
        new: null,
        concerns: kind.concerns?.(item) ?? [],
      };
    }),
  ];
}

function described<Item>(item: Item, { thing, path, name, within }: Kind<Item>, side: PlanSide) {
  return { path: path(item), thing, name: name(item, side), within: within ?? null };
}

/** Which of two lists are the same, by their keys; of one key in order. What is in no pair is new, or was removed. */
function matched<Item>(before: readonly Item[], now: readonly Item[], { key, isReworded }: Kind<Item>) {
  const pairs = new Map<Item, Item>();
  const left = new Set(before);
  const keyOf = key ?? (() => '');
  const byKey = new Map<string, Item[]>();
  for (const old of before) {
    const same = byKey.get(keyOf(old));
    if (same === undefined) byKey.set(keyOf(old), [old]);
    else same.push(old);
  }
  const pair = (old: Item | undefined, item: Item) => {
    if (old === undefined) return;
    pairs.set(item, old);
    left.delete(old);
  };
  for (const item of now) pair(byKey.get(keyOf(item))?.shift(), item);
  if (isReworded === true) {
    const unpaired = now.filter((item) => !pairs.has(item));
    for (const [old, item] of rewordings([...left], unpaired)) pair(old, item);
  }
  return { pairs, removed: [...left] };
}

/** Texts that say something else than before: those alone of their clause; of several, as many as before, in order. */
function rewordings<Item>(left: readonly Item[], items: readonly Item[]): [Item, Item][] {
  return [...new Set(items.map(clauseOf))].flatMap((clause) => {
    const [old, now] = [left, items].map((some) => some.filter((item) => clauseOf(item) === clause));
    if (old === undefined || now?.length !== old.length) return [];
    return now.flatMap((item, index): [Item, Item][] => {
      const before = old[index];
      return before === undefined ? [] : [[before, item]];
    });
  });
}

function clauseIn<Item>(item: Item, kind: Kind<Item>, aspect: Aspect | null, side: PlanSide): string | null {
  return kind.clause === undefined ? clauseOf(item) : kind.clause(item, aspect, side);
}

function clauseOf(item: unknown): string | null {
  const has = typeof item === 'object' && item !== null && 'clause' in item;
  return has && typeof item.clause === 'string' ? item.clause : null;
}

function wordingOf(item: unknown): string | null {
  const has = typeof item === 'object' && item !== null && 'wording' in item;
  return has && typeof item.wording === 'string' ? item.wording : null;
}

/** The name of an agency or a team, of a side by its word, or a text as it is; null of nobody. */
export function ownerValue(owner: string | null, side: PlanSide): Value | null {
  const word = SIDES.find((one) => one === owner);
  return word === undefined ? namedValue(owner, side) : { is: 'side', side: word };
}

/** An agency, a team, a round, a subject or a block, by its name. */
export function namedValue(id: string | null, { plan, directory }: PlanSide): Value | null {
  if (id === null) return null;
  const agency = directory.get(id);
  const name =
    agency === undefined
      ? (plan.teams.find((one) => one.id === id)?.name ??
        plan.rounds.find((one) => one.id === id)?.name ??
        plan.subjects.find((one) => one.id === id)?.name ??
        plan.blocks.find((one) => one.id === id)?.name ??
        id)
      : bodyName(agency);
  return { is: 'named', id, name: sameIn(name) };
}

/** A text that is the same in both languages, as names are. */
export function sameIn(text: string): Bilingual {
  return { vi: text, en: text };
}

/** The name of an agency, or its id where the directory has none. */
export function agencyName(id: string, { directory }: PlanSide): Bilingual {
  const agency = directory.get(id);
  return sameIn(agency === undefined ? id : bodyName(agency));
}
