import { writtenDate } from '../../calendar/date-words.ts';
import type { Campaign } from '../../campaign.ts';
import { demandDeadlines } from '../../follow-up/demand-deadlines.ts';
import type { Bilingual } from '../../words/language.ts';
import type { ToldFact } from './told-facts.ts';

/**
 * What findings go by once they are on record: the numbers of their demands with their last days, and how a later finding
 * names each that it repeats. Nothing where no finding was told.
 */
export function numberedDemands(told: readonly ToldFact[], after: Campaign): readonly Bilingual[] {
  const context = after.context();
  return told.flatMap(({ fact, target }) => {
    const visit = context?.visits.find(({ id }) => id === target?.visit?.id);
    if (fact.fact !== 'finding' || context === null || visit === undefined) return [];
    const demand = visit.record?.demands.find(({ finding }) => finding.id === fact.id);
    const due =
      demand === undefined ? undefined : demandDeadlines(context, visit).find(({ id }) => id === demand.id);
    const reference = `${context.plan.id}/${visit.unit ?? visit.id}/${fact.id ?? ''}`;
    const isExpected = due?.state === 'expected';
    const last = due?.date ?? null;
    const number =
      demand === undefined
        ? { vi: '', en: '' }
        : { vi: ` Kiến nghị số ${demand.id}`, en: ` Demand ${demand.id}` };
    const day =
      last === null
        ? { vi: '', en: '' }
        : {
            vi: `, hạn ${writtenDate(last, 'vi')}${isExpected ? ' (dự kiến)' : ''}`,
            en: `, by ${writtenDate(last, 'en')}${isExpected ? ' (expected)' : ''}`,
          };
    const end = demand === undefined ? '' : '.';
    return [
      {
        vi: `${target?.name.vi ?? ''}: kết quả số ${fact.id ?? ''}.${number.vi}${day.vi}${end} Kết quả sau này lặp lại thì ghi --repeats ${reference}`,
        en: `${target?.name.en ?? ''}: finding ${fact.id ?? ''}.${number.en}${day.en}${end} One that repeats it says --repeats ${reference}`,
      },
    ];
  });
}
