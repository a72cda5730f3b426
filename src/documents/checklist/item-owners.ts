import type { CivilDate } from '../../calendar/civil-date.ts';
import { bodyName } from '../../plan/directory.ts';
import { fold } from '../../plan/fold.ts';
import type { Item } from '../../plan/language/item.ts';
import type { TextItem } from '../../plan/language/texts.ts';
import type { ScheduledVisit } from '../../schedule/schedule.ts';
import type { Bilingual } from '../../words/language.ts';
import { heirName, passedBy } from '../passing-words.ts';
import type { ChecklistInput } from './checklist-input.ts';

const SIDES: Readonly<Record<string, Bilingual>> = {
  unit: { vi: 'đơn vị được kiểm tra', en: 'the inspected unit' },
  district: { vi: 'huyện được kiểm tra', en: 'the inspected district' },
  team: { vi: 'đoàn kiểm tra', en: 'the team' },
  seconding: { vi: 'các cơ quan cử người', en: 'the seconding agencies' },
};

/** A text that is the same in both languages, as names and the words of a plan are. */
export function same(text: string): Bilingual {
  return { vi: text, en: text };
}

/** The name of the body behind an id; the id itself if the directory has none. */
export function agencyName({ directory }: ChecklistInput, id: string): Bilingual {
  const agency = directory.get(id);
  return same(agency === undefined ? id : bodyName(agency));
}

/**
 * Who a word or an id of the plan stands for, at a visit if there is one; a word of the plan's own is taken as it is.
 */
export function nameOf(input: ChecklistInput, owner: string, at: ScheduledVisit | null): Bilingual {
  const { plan } = input;
  switch (owner) {
    case 'secretariat':
      return agencyName(input, plan.office.agency);
    case 'unit':
      if (at !== null) return at.visit.name;
      break;
    case 'district':
      if (at?.visit.district != null) return agencyName(input, at.visit.district);
      break;
    case 'team': {
      const able = at === null ? plan.teams.map(({ id }) => id) : at.visit.teams;
      const only = able.length === 1 ? able[0] : undefined;
      const team = plan.teams.find(({ id }) => id === (at?.team ?? only));
      if (team !== undefined) return same(team.name);
      break;
    }
    default:
  }
  const team = plan.teams.find(({ id }) => id === owner);
  return SIDES[owner] ?? (team === undefined ? agencyName(input, owner) : same(team.name));
}

/** The unit of a visit on a day, or after all days that are known: after its end its successor, with the unit. */
export function unitNameOn(
  { directory }: ChecklistInput,
  at: ScheduledVisit,
  day: CivilDate | null,
): Bilingual {
  const passed = passedBy(directory, at, day);
  return passed === null ? at.visit.name : heirName(directory, passed);
}

/** The articles of the decision that name an agency among those who are responsible. */
export function articlesNaming({ plan, directory }: ChecklistInput, agency: string): TextItem[] {
  const entry = directory.get(agency);
  if (entry === undefined) return [];
  const name = ` ${fold(bodyName(entry))} `;
  return plan.decision.articles.filter(({ owners }) =>
    owners.some((owner) => ` ${fold(owner)} `.includes(name)),
  );
}

/** An id for something of the plan that has none: its clause, with a number where the clause says several things. */
export function idsOf(
  items: readonly (Item & { readonly id?: string | null })[],
  prefix: string,
): Map<Item, string> {
  const used = new Map<string, number>();
  return new Map(
    items.map((item) => {
      if (item.id != null) return [item, item.id];
      const clause = item.clause === null ? 'none' : fold(item.clause).replaceAll(' ', '-');
      const key = `${prefix}-${clause}`;
      const count = (used.get(key) ?? 0) + 1;
      used.set(key, count);
      return [item, count === 1 ? key : `${key}.${count}`];
    }),
  );
}
