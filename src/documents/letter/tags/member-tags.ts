import type { Member, Role } from '../../../plan/language/teams.ts';
import { type LetterFacts, nameOf } from '../letter-facts.ts';
import type { Tags } from './tag-values.ts';

/** The roles in a team, as papers name them. */
export const ROLES: Readonly<Record<Role, string>> = {
  head: 'Trưởng đoàn',
  deputy: 'Phó trưởng đoàn',
  secretary: 'Thư ký',
  member: 'Thành viên',
};

/** Members of a team as a list: name, post and agency, role. */
export function memberTags(facts: LetterFacts, members: readonly Member[]): Tags[] {
  return members.map(({ name, agency, post, role }, index) => ({
    stt: String(index + 1).padStart(2, '0'),
    ho_ten: name,
    chuc_vu: [post, nameOf(facts, agency)].filter((part) => part !== null).join(', '),
    vai_tro: ROLES[role],
  }));
}
