import type { Subject } from '../../plan/language/subjects.ts';
import type { Team } from '../../plan/language/teams.ts';
import type { Plan } from '../../plan/plan.ts';
import type { ScheduledVisit } from '../../schedule/schedule.ts';
import type { LetterFacts } from './letter-facts.ts';
import { enumeration, withinSentence } from './sentences.ts';
import { fullTeamName } from './team-name.ts';

/** "cải cách hành chính", or the subjects of the visits: "cải cách hành chính và chuyển đổi số"; of the plan unless given. */
export function fieldOf(facts: LetterFacts, visits: readonly ScheduledVisit[] | null): string {
  const { plan } = facts;
  return fieldOfSubjects(facts, visits === null ? plan.subjects : subjectsOf(plan, visits));
}

/** The subjects of a plan that some visits are about, in its order. */
export function subjectsOf(
  { subjects }: Pick<Plan, 'subjects'>,
  visits: readonly ScheduledVisit[],
): Subject[] {
  return subjects.filter(({ id }) => visits.some(({ visit }) => visit.subject === id));
}

/** A team as papers name it first: with the subjects that it inspects and the year, unless its name tells them. */
export function fullNameOf(facts: LetterFacts, { name, subjects: own }: Team): string {
  const { plan } = facts;
  const subjects = plan.subjects.filter(({ id }) => own.length === 0 || own.includes(id));
  return fullTeamName(name, fieldOfSubjects(facts, subjects), plan.year);
}

/** What the name of a subject may begin with, and every paper says before it. */
const INSPECTION = /^kiểm tra (?:toàn diện |chuyên đề )?(?:về )?(?:công tác )?/iu;

function fieldOfSubjects({ directory }: LetterFacts, subjects: readonly Subject[]): string {
  const names = subjects.map(({ name }) => withinSentence(name.replace(INSPECTION, ''), directory));
  return names.length === 0 ? 'cải cách hành chính' : enumeration(names);
}
