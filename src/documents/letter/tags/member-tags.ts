import { shownCount } from '../../official-date.ts';
import type { Person } from '../../../plan/language/people.ts';
import type { Member, Role, Team } from '../../../plan/language/teams.ts';
import { joinedAt } from '../establishing.ts';
import { type LetterFacts, nameOf } from '../letter-facts.ts';
import type { Tags } from './tag-values.ts';

/** The roles in a team, as papers name them, in the order in which a decision lists them. */
export const ROLES: Readonly<Record<Role, string>> = {
  head: 'Trưởng đoàn',
  deputy: 'Phó Trưởng đoàn',
  secretary: 'Thư ký',
  member: 'Thành viên',
};

/** Members of a team as a list, the head first: name, post and agency, role. */
export function memberTags(facts: LetterFacts, members: readonly Member[]): Tags[] {
  return ranked(members).map((member, index) => personTags(facts, member, ROLES[member.role], index));
}

/** Members of a team and those who stand in for them, as a list. */
export function teamTags(facts: LetterFacts, { members, substitutes }: Team): Tags[] {
  const listed = memberTags(facts, members);
  const others = substitutes.map((person, index) => {
    const replaced = members.find(({ id }) => id !== null && id === person.for);
    const role = replaced === undefined ? 'Dự bị' : `Dự bị, thay ${mentioned(replaced)} khi cần`;
    return personTags(facts, person, role, listed.length + index);
  });
  return [...listed, ...others];
}

/** In the order of their roles, and within it in that of the plan. */
function ranked(members: readonly Member[]): Member[] {
  const order = Object.keys(ROLES);
  return [...members].sort((one, other) => order.indexOf(one.role) - order.indexOf(other.role));
}

function personTags(facts: LetterFacts, person: Person, role: string, index: number): Tags {
  const post = person.position ?? person.post;
  const agency = nameOf(facts, person.agency);
  return {
    stt: shownCount(index + 1),
    ho_ten: addressed(person),
    chuc_vu: post === null ? agency : postAt(post, agency),
    vai_tro: role,
  };
}

/** Posts that are named together with their agency: "Phó Giám đốc Sở Nội vụ", but "Chuyên viên, Sở Nội vụ". */
const OF_AGENCY = /^(?:Phó )?(?:Giám đốc|Chủ tịch|Chánh Văn phòng|Chánh Thanh tra|Trưởng ban)$/u;

function postAt(post: string, agency: string): string {
  if (post.includes(agency)) return post;
  const joined = joinedAt(post, agency);
  if (joined !== null) return joined;
  return OF_AGENCY.test(post) ? `${post} ${agency}` : `${post}, ${agency}`;
}

/** The same within a sentence: "ông Nguyễn Văn A". */
function mentioned({ title, name }: Person): string {
  return title === null ? name : `${title.toLowerCase()} ${name}`;
}

/** "Ông Nguyễn Văn A"; the name alone where the plan does not say how to address its bearer. */
function addressed({ title, name }: Person): string {
  return title === null ? name : `${title} ${name}`;
}
