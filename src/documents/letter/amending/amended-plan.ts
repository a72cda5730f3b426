import { officialDate } from '../../official-date.ts';
import { issuerOf, shortCitation } from '../citation.ts';
import type { LetterFacts } from '../letter-facts.ts';
import type { Tags } from '../tags/tag-values.ts';

/**
 * What is amended: a plan that a decision issued, "Kế hoạch … ban hành kèm theo Quyết định số …", or one that was issued by
 * itself, "Kế hoạch số …".
 */
export function amendedPlanTags(facts: LetterFacts): Tags {
  const { decision } = facts.plan;
  const paper = `${shortCitation(decision)} ${officialDate(decision.date)}`;
  const by = `${paper} của ${issuerOf(facts)}`;
  const name = nameOfPlan(facts);
  if (decision.kind === 'plan')
    return {
      ke_hoach_sua_doi: `${by} về ${name.replace(/^Kế hoạch /, '')}`,
      ke_hoach_sua_doi_ngan: paper,
      van_ban_goc: paper,
    };
  return {
    ke_hoach_sua_doi: `${name} ban hành kèm theo ${by}`,
    ke_hoach_sua_doi_ngan: `Kế hoạch ban hành kèm theo ${paper}`,
    van_ban_goc: paper,
  };
}

/** The name of the plan as its decision has it, which abbreviates nothing; else as its file has it. */
function nameOfPlan({ plan: { name, decision } }: LetterFacts): string {
  const title = /^(?:(?:về )?(?:việc )?ban hành )?(Kế hoạch .*)$/iu.exec(decision.title ?? '');
  return title?.[1] ?? name;
}
