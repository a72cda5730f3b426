import type { CivilDate } from '../calendar/civil-date.ts';
import type { Item } from './item.ts';
import type { Path } from './path.ts';
import type { DateRange } from './period-expression.ts';

export type Role = 'head' | 'deputy' | 'secretary' | 'member';

export interface Person extends Item {
  readonly id: string | null;
  readonly name: string;
  readonly agency: string;
  readonly post: string | null;
  /** For invitations; shown nowhere else. */
  readonly email: string | null;
  readonly absences: readonly (DateRange & { readonly reason: string | null; readonly path: Path })[];
}

export interface Member extends Person {
  readonly role: Role;
}

export interface Post extends Item {
  readonly post: string;
  /** How many the agency must send. */
  readonly send: number;
  /** How many must be present at every visit. */
  readonly minimum: number;
}

export interface Secondment extends Item {
  readonly agency: string;
  readonly posts: readonly Post[];
}

export interface Team extends Item {
  readonly id: string;
  readonly name: string;
  readonly lead: string | null;
  /** The decision that formed it, `true` if only the fact is known, false while it has yet to be formed. */
  readonly formed: boolean | { readonly number: string; readonly date: CivilDate };
  readonly subjects: readonly string[];
  readonly rounds: readonly string[];
  readonly deputyLeads: boolean;
  readonly seconding: readonly Secondment[];
  readonly members: readonly Member[];
  readonly substitutes: readonly (Person & { readonly for: string | null })[];
  readonly units: readonly string[];
}
