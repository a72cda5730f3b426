import type { CivilDate } from '../../../calendar/civil-date.ts';
import type { LetterFacts } from '../letter-facts.ts';
import type { LetterPlan } from '../letter.ts';

/** What all papers on a whole campaign have in common, whoever gets them: they tell of its status on a day. */
export function campaignPaper(
  { plan }: LetterFacts,
  asOf: CivilDate,
): Pick<LetterPlan, 'id' | 'units' | 'visits' | 'standing' | 'tells' | 'due' | 'endsWith'> {
  return {
    id: plan.id,
    units: [],
    visits: [],
    standing: 'goes-out',
    tells: [{ event: 'status-read', date: asOf }],
    due: null,
    endsWith: null,
  };
}
